namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>One way in which the migration style sheet of the Society of American Archivists writes EAD3 otherwise, and why.</summary>
/// <param name="Where">The places: element in its parent, attribute or words of an element, with "*" for any parent.</param>
internal sealed record StyleSheetDifference(string Where, string Here, string There, string Why)
{
    private const string Marks = "emph/@altrender|@render */emph emph/text()";

    private readonly string[] places = Where.Split(' ');

    /// <summary>The classes in the order in which they are tried: the first that has a place explains what differs there.</summary>
    public static IReadOnlyList<StyleSheetDifference> All { get; } =
    [
        new("recordid/@instanceurl control/representation|otherrecordid representation/@href|@linkrole|text() otherrecordid/@localtype|text()",
            "recordid/@instanceurl", "representation with a kind and a title, or otherrecordid",
            "eadid/@url is the address of the record; what kind of representation it is, EAD 2002 does not say."),
        new("maintenancehistory/maintenanceevent maintenanceevent/agent|agenttype|eventdatetime|eventtype|eventdescription agent/text() eventdatetime/text() eventdatetime/@standarddatetime agenttype/@value eventtype/@value eventdescription/text()",
            "creation and changes: an event each, empty or \"unknown\" where they say nothing", "an event more, \"migrated by the style sheet\"; dates and agents taken from elsewhere or invented (\"2014-02\", \"Beinecke staff\")",
            "Nothing is said that nobody has said; who converted what and when, the change set of the archive says."),
        new("eventdatetime/@altrender|@audience|@encodinganalog|@id eventdescription/@altrender|@audience|@id maintenancehistory/comment()",
            "the event has the words; attributes of the date in creation and of single list items are listed as losses, remarks are kept", "the attributes of the date and of the item go to the event; remarks dropped",
            "An event is made of a whole sentence or change, not of the date in it."),
        new("maintenancestatus/@value publicationstatus/@value control/publicationstatus",
            "derived, or revised where there are changes; no publicationstatus", "revised; published", "Nobody has said that it is published."),
        new("agencyname/text()", "the first publisher", "a parameter of the style sheet", "The document's own word."),
        new("control/conventiondeclaration conventiondeclaration/* conventiondeclaration/@altrender|@audience|@encodinganalog|@id abbr/text() citation/text() citation/emph",
            "all of descrules is one citation", "an abbreviation (\"DACS\") cut out, titles cited one by one", "descrules is a sentence; it comes back as written."),
        new("control/languagedeclaration languagedeclaration/* languagedeclaration/@altrender|@audience|@encodinganalog|@id languageset/language language/@langcode script/@scriptcode language/text()",
            "one languagedeclaration, with the first language; languages of the materials as they are marked", "one for each language found, and a language looked up by hand (Italian)",
            "The other languages of a langusage stand in the sentence, which is kept as its note; nobody marked Italian."),
        new("unitdate/@calendar|@datechar|@era|@label|@normal|@unitdatetype did/unitdate|unitdatestructured unitdatestructured/* unitdatestructured/@calendar|@datechar|@era|@label|@unitdatetype fromdate/@standarddate todate/@notafter|@standarddate fromdate/text() todate/text() daterange/fromdate|todate",
            "unitdate with its normal form", "unitdatestructured, by hand (\"circa 1900\" to \"1990s\"); in hayward dates taken out of titles",
            "The phrase and its normal form say all that EAD 2002 says; a date in a title stays in it."),
        new("unittitle/date|edition unittitle/text() date/@calendar|@era|@localtype|@normal date/text() unitdate/text() edition/text() bibseries/text() imprint/text() ref/bibseries|imprint unitdate/emph",
            "a date or an edition in a phrase is a date or an edition marked there", "words only, or taken out of the phrase", "It was marked, so it stays marked, where it stood."),
        new("did/physdesc|physdescset physdesc/@label physdesc/* physdesc/text() physdescset/* physdescset/@coverage|@label|@parallel physdescstructured/* physdescstructured/@coverage|@physdescstructuredtype quantity/text() unittype/text()",
            "quantity and unittype where an extent is one number and a unit; else physdesc with what is marked in it", "physdesc as words, or physdescset by hand",
            "\"12.84 linear feet (19 boxes)\" is two extents in one phrase; taking it apart is a cataloguer's work."),
        new("subject/part genreform/part part/text() corpname/part title/part name/part famname/part function/part geogname/part occupation/part persname/part subject/@source geogname/@source persname/@identifier|@source part/* part/@localtype part/comment() name/@altrender|@localtype origination/name repository/name",
            "a heading is one part, as written; words beside names become a name marked text", "parts at each \"--\" and at markup; codes of vocabularies without their point; an identifier looked up; words beside names dropped",
            "\"--\" also stands in names, the heading as written is what authorities are matched by, and links to authorities are made in the archive."),
        new("container/@containerid|@label", "label", "containerid, where the label is a barcode", "EAD3 keeps label; that it is a barcode is a guess."),
        new("addressline/@altrender|@localtype", "as it is", "localtype", "EAD3 has altrender too."),
        new("archdesc/@localtype odd/@id|@localtype|@altrender|@audience|@encodinganalog ead/@id titleproper/@audience archdesc/odd odd/* controlaccess/p dsc/p",
            "kept: type as localtype, heads and paragraphs of descgrp in odd, words beside components in a list", "dropped in places; heads of descgrp dropped", "Nothing is dropped that has a place."),
        new("did/didnote didnote/@altrender|@audience|@encodinganalog|@id|@label|@localtype didnote/text()",
            "note in did is a didnote, its blocks words in it", "odd, with its blocks", "It identifies, so it stays in did; EAD3 lets a didnote hold words only."),
        new("archdesc/@* custodhist/* custodhist/@localtype scopecontent/* scopecontent/@altrender|@audience|@encodinganalog|@id|@localtype accessrestrict/accessrestrict accessrestrict/@altrender|@audience|@id|@localtype",
            "acqinfo in custodhist, arrangement in scopecontent, legalstatus in accessrestrict: a note in the note, marked with what it was", "paragraphs of the note around; heads dropped", "It comes back as what it was."),
        new("dao/@* did/dao dao/descriptivenote descriptivenote/p ref/@* p/ref",
            "dao in a note is a link in it, marked dao; a link of a title, archref or bibref is a ref around or in it", "dao moved into did; the links of titles dropped or titles' links made ref's own", "What the text speaks of stands where it is spoken of; a link that goes nowhere is a loss."),
        new("ref/* ref/text() ref/comment()", "markup in a link is kept", "words only, or the elements as EAD3 allows them in its undeprecated form", "It was marked, so it stays marked; archref and bibref in a sentence are links."),
        new("title/@* controlaccess/title", "title with all that it says", "title with render only", "Attributes that EAD3 has are kept."),
        new("controlnote/* controlnote/@localtype notestmt/controlnote titlepage/list|p", "frontmatter is a controlnote (in the undeprecated dialect itself)", "dropped, or its address as paragraphs", "No word is dropped."),
        new("blockquote/* blockquote/@altrender|@audience|@id quote/@altrender|@audience|@id quote/text() p/quote",
            "a quotation keeps its blocks; in a sentence it is a quote", "one paragraph", "Structure is kept where EAD3 has any."),
        new("list/* list/@altrender|@listtype|@mark */list item/text() altformavail/p",
            "addresses out of their place, and lists in blocks, are lists", "paragraphs with commas, or nothing", "As above: each line of an address is a line."),
        new("chronitem/daterange|datesingle|event chronlist/chronitem daterange/@altrender|@audience|@id|@localtype datesingle/@altrender|@audience|@id|@localtype|@standarddate datesingle/text() event/text() row/entry table/tgroup tbody/row tgroup/tbody tgroup/@cols entry/text()",
            "chronologies and tables of frontmatter and quotations are there; those of a note in did are words", "the other way about; date ranges by hand", "The source was enlarged after the result was made (dates \"February 2015\" to \"June 2015\"); else as for frontmatter, quotations and notes in did."),
        new("footnote/@actuate|@altrender|@audience|@id|@localtype|@show footnote/p p/footnote p/abbr|expan|emph|lb|ptr|title|date|num|list p/@altrender|@audience|@id ptr/@altrender",
            "what stood outside paragraphs has its own element; phrases keep their markup", "put into paragraphs with other markup", "The source was enlarged after the result was made, and its kitchen-sink phrases stand in other places."),
        new("head/text() p/text() bioghist/p bibliography/p otherfindaid/p relatedmaterial/p separatedmaterial/p descgrp/list|p abstract/text() expan/text() num/text()",
            "the words of the blocks above, as one paragraph each where they stood bare", "as several, parted at markup, or without heads", "The same words under the headings that stand above in this table."),
        new($"publicationstmt/p {Marks} materialspec/text() physloc/text() repository/comment() subtitle/text() titleproper/text() unitid/text()",
            "markup in titles and phrases is emph with the name of the element as altrender", "words only", "Nothing is dropped that has a place."),
    ];

    /// <summary>Whether a place is among those of this class.</summary>
    public bool Has(string parent, string own) => Array.Exists(places, place =>
    {
        var slash = place.IndexOf('/', StringComparison.Ordinal);
        var last = place[(slash + 1)..];
        return (slash == 1 && place[0] == '*' || place.AsSpan(0, slash).SequenceEqual(parent))
            && (last == "*" ? !own.StartsWith('@') && !own.EndsWith(')') : last == "@*" ? own.StartsWith('@') : last.Split('|').Contains(own));
    });
}
