namespace Fonds.Formats.Crosswalks;

// What EAC-CPF 2.0 cannot say so that it could be had back.
internal static partial class Eac1ToEac2
{
    private const string Forms = "2.0 says of a name once whether it is authorized, and by which rules.";
    private const string Empty = "An empty element says nothing; 2.0 asks for one where there is none, so it comes back as none.";
    private const string OneGroup = "2.0 has one group of a kind: what several hold, or what stood beside a group, joins the first.";
    private const string Texts = "A text in place of statements is words only. They stay, in a note.";
    private const string PlaceData = "2.0 says this of a place, not of its name.";

    internal static IReadOnlyList<KnownLoss> Losses { get; } =
    [
        new(LossKind.Element, "nameEntry|nameEntryParallel/authorizedForm|alternativeForm|preferredForm", Forms),
        new(LossKind.Addition, "nameEntry/authorizedForm|alternativeForm", Forms),
        new(LossKind.Text, "nameEntry|nameEntryParallel", Forms),
        new(LossKind.Attribute, "authorizedForm|alternativeForm|preferredForm|maintenanceStatus|publicationStatus|eventType|agentType|language|script/@xml:id|@xml:lang", "It becomes an attribute, which has none of its own."),
        new(LossKind.Element, "*/term|sourceEntry|relationEntry|placeEntry|part", Empty),
        new(LossKind.Element, "description/functions|function|occupations|occupation|mandates|mandate|legalStatuses|legalStatus|localDescriptions|localDescription|places|place|languagesUsed|languageUsed", OneGroup),
        new(LossKind.Addition, "description/*", OneGroup),
        new(LossKind.Addition, "functions|occupations|mandates|legalStatuses|localDescriptions|places|languagesUsed/*", OneGroup),
        new(LossKind.Element, "functions|occupations|mandates|legalStatuses|localDescriptions|places/*", Texts),
        new(LossKind.Attribute, "placeEntry/@latitude|@longitude|@altitude|@accuarcy", PlaceData),
        new(LossKind.Attribute, "*/@transliteration|@lastDateTimeVerified", "2.0 has no place for it."),
        new(LossKind.Attribute, "maintenanceStatus|publicationStatus|control/@*", "It becomes an attribute, which has none of its own."),
        new(LossKind.Element, "control/maintenanceStatus|publicationStatus", "2.0 lists the stages that a record may be in."),
        new(LossKind.Addition, "maintenanceEvent|languageDeclaration|languageUsed|language/agentType|eventType|language|script|@languageCode", "2010 asks for it, and nobody had said it."),
        new(LossKind.Addition, "dateRange|place/fromDate|placeEntry", "2.0 asks for one in a range of dates and in a place: an empty one where there is none."),
        new(LossKind.Addition, "control/otherRecordId", "2010 takes one word as identifier: another comes back with its odd characters replaced, and whole beside."),
        new(LossKind.Element, "outline/level", "A level without a word is none in 2.0."),
        new(LossKind.Attribute, "outline|level/@*", "A level of an outline is a list in 2.0; a level without attributes comes back."),
        new(LossKind.Text, "*", "The words stand elsewhere, or are of a list that 2.0 does not have."),
        new(LossKind.Element, "*/objectBinWrap", "2.0 embeds no binary data."),
        new(LossKind.Element, "biogHist|generalContext|structureOrGenealogy/outline|list|citation", Texts),
    ];
}
