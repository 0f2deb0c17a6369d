namespace Fonds.Formats.Crosswalks;

// Why EAC-CPF 2010 cannot say something so that it could be had back.
internal static partial class Eac2ToEac1
{
    private const string References = "2010 ties no statement to the event, source or rule that it comes from.";
    private const string Vocabularies = "2010 names the vocabulary of a term only, and no address of either.";
    private const string Chronology = "2010 has one date, one place and one event in each item of a chronology.";
    private const string Unknown = "2010 asks what was done and by whom, a person or a program: what is unknown comes back as updated, and as human.";
    private const string Comes = "2.0 asks for it, and 2010 had no place to keep what was said.";

    internal static IReadOnlyList<KnownLoss> Losses { get; } =
    [
        new(LossKind.Attribute, "*/@conventionDeclarationReference|@localTypeDeclarationReference|@maintenanceEventReference|@sourceReference|@target", References),
        new(LossKind.Attribute, "*/@valueURI|@vocabularySource|@vocabularySourceURI", Vocabularies),
        new(LossKind.Attribute, "*/@scriptOfElement|@languageOfElement", "2010 names the language and the script of few elements."),
        new(LossKind.Attribute, "control/@countryEncoding|@dateEncoding|@languageEncoding|@repositoryEncoding|@scriptEncoding|@detailLevel", "2010 fixes the standards of its codes."),
        new(LossKind.Attribute, "language|languageDeclaration|writingSystem/@languageCode|@scriptCode", "2010 takes codes of three and of four letters only."),
        new(LossKind.Attribute, "agent/@agentType", Unknown),
        new(LossKind.Attribute, "maintenanceEvent/@maintenanceEventType", Unknown),
        new(LossKind.Addition, "agent/@agentType", Unknown),
        new(LossKind.Addition, "maintenanceEvent/@maintenanceEventType", Unknown),
        new(LossKind.Attribute, "control/@maintenanceStatus", "2010 knows no record that was merged with another; it comes back as replaced."),
        new(LossKind.Addition, "control/@maintenanceStatus", "2010 knows no record that was merged with another; it comes back as replaced."),
        new(LossKind.Attribute, "*/@*", "2010 has no such attribute there, and none that means the same."),
        new(LossKind.Element, "chronItem/*", Chronology),
        new(LossKind.Element, "control/languageDeclaration|localTypeDeclaration|otherRecordId", "2010 has one languageDeclaration; local types are declared apart from what else they say."),
        new(LossKind.Element, "control/*", "2010 has no place for it in control."),
        new(LossKind.Element, "biogHist|generalContext|structureOrGenealogy|list/head|list", "2010 has no headings and no lists in lists there. The words stay."),
        new(LossKind.Element, "place/*", "A place has a name, a role and an address in 2010; of several, one."),
        new(LossKind.Element, "abstract|event|eventDescription|item|p|reference/*", "2010 allows no links and no emphasis there. The words stay."),
        new(LossKind.Element, "identity/identityId|nameEntry|otherEntityTypes", "They stand in another order in 2010, and only one kind of entity."),
        new(LossKind.Element, "relation/relationType|targetRole", "2010 lists the kinds of relation that there are, and has no role of the other."),
        new(LossKind.Element, "*/*", "2010 has no place for it there."),
        new(LossKind.Addition, "identity|control/nameEntry|identityId|languageDeclaration|localControl|localTypeDeclaration|otherRecordId|(remark)", "It comes back in another place, in the order that the standards ask for, or under another name."),
        new(LossKind.Addition, "*/*", Comes),
        new(LossKind.Addition, "*/@*", Comes),
        new(LossKind.Remark, "*/(remark)", "Remarks stand before what they stood in."),
        new(LossKind.Text, "*", "The words are of an element that 2010 has no place for there, or stand in another order."),
    ];
}
