namespace Fonds.Formats.Crosswalks;

// What EAD3 cannot say so that it could be had back.
internal static partial class Ead2002ToEad3
{
    private const string Marked = "In a phrase that may not hold it, it is emph marked with its name, and emph has no such attribute.";
    private const string EventDate = "The date of an act on the finding aid has words and a standard date only.";
    private const string Front = "EAD3 has no frontmatter: its words stand in a controlnote marked localtype=\"frontmatter\", and come back as paragraphs.";
    private const string Group = "EAD3 has no descgrp: the notes in it stand for themselves, and its head and paragraphs in odd.";
    private const string Link = "EAD3 has only simple links: each end of an extended link stands for itself, and what ties them has no place.";
    private const string LinkInLink = "A link may not stand in a link. Its words stay.";
    private const string Holder = "Only names stand there in EAD3. Words stay as names.";
    private const string Sentence = "EAD3 allows no such block there. Its words stay, in a paragraph or beside it.";
    private const string InReference = "What a reference says of the materials apart stays as words.";
    private const string Notes = "A footnote or a didnote has no such attribute.";
    private const string Phrase = "EAD3 allows plain words only there. They stay.";
    private const string Moved = "The words stand beside where they stood: what EAD3 does not allow there was set apart.";
    private const string Beside = "Digital objects beside did come back directly behind it.";

    internal static IReadOnlyList<KnownLoss> Losses { get; } =
    [
        new(LossKind.Attribute, "note/@*", Notes),
        new(LossKind.Attribute, "extent|physfacet|dimensions|num|title|genreform|persname|corpname|famname|name|subject|geogname|function|occupation|edition|imprint|publisher/@*", Marked),
        new(LossKind.Attribute, "date/@*", EventDate + " In a phrase that may not hold it, it is emph marked with its name."),
        new(LossKind.Attribute, "eadheader/@langencoding|@scriptencoding|@dateencoding|@countryencoding|@repositoryencoding", "EAD3 lists the values that this may have."),
        new(LossKind.Attribute, "list/@mark|@continuation|@numeration", "EAD3 lists the marks that a list may have, and knows no list continued from another."),
        new(LossKind.Attribute, "daogrp|linkgrp|daoloc|refloc|ptrloc|extrefloc|extptrloc/@*", Link),
        new(LossKind.Attribute, "*/@tpattern", "EAD3 has no tabular layout of components."),
        new(LossKind.Attribute, "*/@entityref|@xpointer", "EAD3 documents have no DTD in which an entity could be declared."),
        new(LossKind.Attribute, "profiledesc|langusage|descrules|creation|revisiondesc|change|item|list|language/@*", "Control has other elements for this, which have no such attribute."),
        new(LossKind.Attribute, "physdesc/@source|@rules", "EAD3 says these of the unit of an extent, not of the whole."),
        new(LossKind.Attribute, "odd|arrangement|legalstatus/@*", "The attribute says which element of EAD 2002 it is."),
        new(LossKind.Attribute, "archref|bibref|ref|ptr|title/@altrender", "The attribute says which element of EAD 2002 it is."),
        new(LossKind.Attribute, "extref|extptr|ref|ptr|archref|bibref|dao|title/@type", "EAD3 has only simple links."),
        new(LossKind.Attribute, "unittitle/@label|@type", "In a sentence or a note a unittitle is a title, which has no such attribute."),
        new(LossKind.Attribute, "colspec|entry|table|tgroup|row/@colsep|@rowsep|@pgwide", "EAD3 leaves the rules and the width of a table to its style."),
        new(LossKind.Attribute, "address|bibseries|blockquote|dao|bibref/@altrender|@encodinganalog", "In another place it is another element, which says in the attribute what it was."),
        new(LossKind.Attribute, "unitdate/@datechar|@label", "In a title or a sentence a unitdate is a date, which has no such attribute."),
        new(LossKind.Element, "eadheader/revisiondesc", "An act on the finding aid has words only. They stay."),
        new(LossKind.Addition, "revisiondesc/change", "A list of changes comes back as changes."),
        new(LossKind.Element, "ead/frontmatter", Front),
        new(LossKind.Element, "frontmatter|titlepage/*", Front),
        new(LossKind.Element, "addressline/extptr|ptr", "EAD3 knows one kind of pointer, so a ptr and an extptr without address are one."),
        new(LossKind.Addition, "*/ptr|extptr", "EAD3 knows one kind of pointer, so a ptr and an extptr without address are one."),
        new(LossKind.Element, "dao|daoloc|daodesc/daodesc|head", "A digital object has paragraphs in its note in EAD3, and none without words."),
        new(LossKind.Element, "did/daogrp", Link),
        new(LossKind.Element, "bibseries|imprint/*", InReference),
        new(LossKind.Element, "*/extptr", Phrase),
        new(LossKind.Element, "eadheader/profiledesc", "What says nothing has no place in control."),
        new(LossKind.Addition, "eadheader|change/eadid|filedesc|date|item", "EAD 2002 asks for it, and nobody had said it."),
        new(LossKind.Addition, "archref|bibref/@*", "A link that held nothing else joins the reference around it."),
        new(LossKind.Addition, "*/(remark)", "Remarks in the header stand before it; others go with what stood around them."),
        new(LossKind.Addition, "label/date|title", Moved),
        new(LossKind.Element, "*/descgrp", Group),
        new(LossKind.Element, "descgrp/*", Group),
        new(LossKind.Element, "*/linkgrp", Link),
        new(LossKind.Element, "daogrp/arc|resource|daodesc|daoloc|refloc|ptrloc|extrefloc|extptrloc", Link),
        new(LossKind.Element, "archdesc|c|odd|scopecontent|bioghist|archref/dao|daogrp", Beside),
        new(LossKind.Element, "ref|extref|archref|bibref|refloc|extrefloc/ref|extref|archref|bibref|ptr|extptr|linkgrp", LinkInLink),
        new(LossKind.Element, "archref|bibref/*", InReference),
        new(LossKind.Element, "repository|origination/*", Holder),
        new(LossKind.Element, "langmaterial|langusage|descrules|creation|language/*", "A sentence about languages, rules or the making of the finding aid is words only in EAD3. They stay."),
        new(LossKind.Element, "*/blockquote|table|chronlist|list|address|note|p|linkgrp|repository|origination", Sentence),
        new(LossKind.Element, "unittitle|titleproper|subtitle|p|item|event|entry|head|label|emph|container|physloc|unitid|unitdate|abstract|materialspec|physfacet|dimensions|extent|physdesc|title|persname|corpname|publisher|author|sponsor|num|date|note/*", Phrase),
        new(LossKind.Element, "revisiondesc|change|list|item|defitem/*", "An act on the finding aid has words only. They stay."),
        new(LossKind.Element, "bibliography|otherfindaid|relatedmaterial|separatedmaterial/*", "Links and titles stand in a paragraph of their own."),
        new(LossKind.Element, "odd/head", Group),
        new(LossKind.Element, "archdesc|c/runner", "EAD3 has no running heads. The words stay in odd."),
        new(LossKind.Element, "dsc|c/dsc|tspec|drow", "EAD3 has one list of components in a unit."),
        new(LossKind.Remark, "*/(remark)", "Remarks in the header stand before it; others go with what stood around them."),
        new(LossKind.Text, "*", Moved),
        new(LossKind.Addition, "*/odd|p|ref|extref|dao|daogrp|name|div|blockquote|table|list|chronlist|daoloc", Moved),
        new(LossKind.Addition, "archdesc|c/*", Group),
    ];
}
