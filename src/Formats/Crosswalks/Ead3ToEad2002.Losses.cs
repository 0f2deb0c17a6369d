namespace Fonds.Formats.Crosswalks;

// Why EAD 2002 cannot say something so that it could be had back.
internal static partial class Ead3ToEad2002
{
    private const string Control = "Of the making of the finding aid EAD 2002 has words and dates: who acted, of which kind an act was and what else control says apart has no place.";
    private const string NoAttribute = "EAD 2002 has no such attribute there, and none that means the same.";
    private const string DatePhrase = "A date of parts is a phrase with one normal form in EAD 2002, and comes back as a phrase.";
    private const string ExtentPhrase = "EAD 2002 does not tell of which kind an extent is, nor whether of the whole; sets of extents stand one by one.";
    private const string Parts = "A name is one phrase in EAD 2002: its parts come back as one.";
    private const string PlainWords = "EAD 2002 allows no such element there. Its words stay, where they are no link.";
    private const string Comes = "EAD3 asks for it, and EAD 2002 had no place to keep what was said.";
    private const string Moves = "It comes back as what EAD 2002 made of it.";

    internal static IReadOnlyList<KnownLoss> Losses { get; } =
    [
        new(LossKind.Attribute, "*/@lang|@script", "EAD 2002 names the languages of the materials and of the finding aid, not of each element."),
        new(LossKind.Attribute, "agencycode|agencyname|agent|agenttype|citation|eventdatetime|eventdescription|eventtype|maintenanceagency|maintenanceevent|maintenancestatus|maintenancehistory|recordid|script|control|conventiondeclaration|languagedeclaration/@*", Control),
        new(LossKind.Attribute, "physdescstructured|unittype|quantity|physdesc/@*", ExtentPhrase),
        new(LossKind.Attribute, "datesingle|fromdate|todate|daterange|dateset|date|unitdate|unittitle/@normal|@notafter|@notbefore|@standarddate|@unitdatetype", "EAD 2002 takes a year, a month or a day, or two of them, and words."),
        new(LossKind.Attribute, "part/@*", Parts),
        new(LossKind.Attribute, "ptr|ref/@entityref", "A link that points outward comes back by its address."),
        new(LossKind.Attribute, "emph/@render|@altrender", "Emphasis marked with the name of an element of EAD 2002 becomes that element."),
        new(LossKind.Attribute, "list/@numeration", "EAD 2002 lists fewer ways to number a list."),
        new(LossKind.Attribute, "*/@*", NoAttribute),
        new(LossKind.Element, "control|maintenanceagency|maintenancehistory|maintenanceevent|languagedeclaration|conventiondeclaration/*", Control),
        new(LossKind.Element, "did/unitdatestructured", DatePhrase),
        new(LossKind.Element, "unitdatestructured|daterange|dateset|chronitem/*", DatePhrase),
        new(LossKind.Element, "did/physdescset|physdescstructured|daoset", ExtentPhrase),
        new(LossKind.Element, "langmaterial|languageset/*", "Languages stand in a row in EAD 2002; a script is an attribute of its language, and a note the words around them."),
        new(LossKind.Element, "corpname|genreform|geogname|occupation|persname|subject|title|famname|function|name/*", Parts),
        new(LossKind.Element, "archdesc|c/legalstatus|relations", "It stands in accessrestrict or odd in EAD 2002, and comes back there."),
        new(LossKind.Element, "*/*", PlainWords),
        new(LossKind.Addition, "control|maintenanceagency|maintenancehistory|maintenanceevent|languagedeclaration|conventiondeclaration|eventtype|agenttype|eventdatetime|maintenancestatus/*", Comes),
        new(LossKind.Addition, "physdescstructured|dao/@coverage|@daotype|@physdescstructuredtype", Comes),
        new(LossKind.Addition, "*/@*", Moves),
        new(LossKind.Addition, "*/*", Moves),
        new(LossKind.Remark, "*/(remark)", "Remarks within control stand before it; others go with what stood around them."),
        new(LossKind.Text, "*", "The words stand beside where they stood, under another name, or were those of an element above."),
    ];
}
