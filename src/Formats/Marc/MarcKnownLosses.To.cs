using Fonds.Formats.Crosswalks;

namespace Fonds.Formats.Marc;

/// <summary>Elements, or attributes, of which MARC cannot give back what they said, for one reason.</summary>
/// <param name="Names">The elements or attributes of all four standards.</param>
/// <param name="Lost">Why MARC has no place for them.</param>
/// <param name="Back">Why they come back where they were not, as far as MARC is read so.</param>
internal sealed record MarcLossGroup(string Names, string Lost, string? Back = null);

// To MARC: element by element, attribute by attribute. A data table.
internal static partial class MarcKnownLosses
{
    private static readonly MarcLossGroup[] Elements =
    [
        new("c dsc thead", Component),
        new("container", "MARC names boxes in holdings records only."),
        new("p head head01 head02 head03 list listhead item defitem label emph lb num abbr expan blockquote quote foreign span outline level table tspec tgroup colspec tbody row entry drow dentry chronlist chronitem chronitemset chronList chronItem chronItemSet event eventgrp div",
            "A MARC field holds words: paragraphs, lists, chronologies, tables and emphasis have no place. The words stay.", "The words of a field come back as one paragraph."),
        new("ref ptr extref extptr refloc ptrloc extrefloc extptrloc linkgrp ptrgrp arc resource archref bibref bibseries imprint edition reference citation citedRange", "A MARC note links to nothing inside words. The words stay.", "The address in a field is a link in its note."),
        new("eadheader control frontmatter titlepage runner filedesc profiledesc revisiondesc change creation titlestmt subtitle titleproper author sponsor editionstmt publicationstmt publisher seriesstmt notestmt controlnote footnote note",
            "A record says of the finding aid who made it, by which rules and in which language, and not how it was published and changed.", "The header that EAD asks for is made of the record's agency, number and title."),
        new("recordid eadid otherrecordid recordId otherRecordId representation", "A record has one number of its own; other numbers and addresses of the finding aid are not read from it.", "The number of the record becomes that of the finding aid."),
        new("maintenanceagency maintenanceAgency agencycode agencyCode agencyname agencyName otheragencycode otherAgencyCode repository", "MARC names the agency by its code, and the holder by name.", "The agency of the record, or its holder."),
        new("maintenancehistory maintenanceHistory maintenanceevent maintenanceEvent eventtype eventType eventdatetime eventDateTime eventdescription eventDescription agenttype agentType agent maintenancestatus maintenanceStatus publicationstatus publicationStatus",
            "MARC keeps the day of the last change and the state of the record, and no history.", "EAD3 and EAC-CPF ask for something that was done to the record: it was derived from MARC."),
        new("langusage languagedeclaration languageDeclaration descrules conventiondeclaration conventionDeclaration rightsdeclaration rightsDeclaration localtypedeclaration localTypeDeclaration abbreviation shortCode localcontrol localControl",
            "MARC says in codes by which rules and in which language a record is made, and declares nothing else.", "The codes of the record, in words."),
        new("did archdesc ead eac eac-cpf cpfDescription description identity multipleIdentities alternativeSet setComponent componentEntry", "A record has no such division.", "The standard asks for it."),
        new("unitid", "A field of its own for the reference code; other numbers come back with their type only.", "The number of the record, or one of its call numbers."),
        new("unittitle", "The title stands in one field, without elements in it.", "The title comes back as words."),
        new("unitdate unitdatestructured date datesingle dateset dateSet daterange dateRange fromdate fromDate todate toDate useDates existDates",
            "Dates stand in words beside the title, or as years in codes: forms, kinds and uncertainty of single dates have no place.", "The years in the codes of the record, or the dates in its words."),
        new("physdesc physdescset parallelphysdescset physdescstructured extent quantity unittype physfacet dimensions materialspec", "Extent, details and dimensions are three texts; quantity and unit are words in the first.", "The extent as one phrase, in words."),
        new("langmaterial language languageset script languageUsed languagesUsed writingSystem", "Languages are codes and one sentence; scripts are not said.", "The codes of the languages."),
        new("origination name persname famname corpname namegrp part nameEntry nameEntryParallel nameEntrySet authorizedForm alternativeForm preferredForm subarea",
            "A name is a heading, whose parts are those of MARC; several forms of one name, and names in sentences, are words.", "The headings of the record, each in the place of its field."),
        new("subject geogname genreform function occupation title controlaccess index indexentry term functions occupations", "A heading is a field by itself, in the order of its kind: groups, notes and headings over them have no place.", "The headings of the record, each in the place of its field."),
        new("dao daodesc daogrp daoloc daoset", "MARC has the address of a file and its title: groups, roles and notes of digital objects have no place.", "An address of the record."),
        new("physloc", "The shelf stands with the holder, without its kind.", "The shelf of the record."),
        new("address addressline addressLine contact contactLine", "The address of the holder is one text.", "The address of the holder, as one line."),
        new("abstract didnote scopecontent bioghist biogHist arrangement accessrestrict legalstatus userestrict phystech custodhist acqinfo appraisal processinfo accruals otherfindaid fileplan originalsloc altformavail relatedmaterial separatedmaterial bibliography prefercite odd descgrp add admininfo organization generalContext structureOrGenealogy",
            "Several notes of EAD are one kind of field in MARC, and a note in a note is words of it; the next of a kind comes back by itself.", "A field comes back as the note of its kind, which need not be the one it was."),
        new("descriptivenote descriptiveNote", "Notes on single statements have no place.", "Words that MARC has beside."),
        new("relations relation relationentry relationEntry relationType cpfRelation resourceRelation functionRelation targetEntity targetRole sources source sourceentry sourceEntry", "Relations are names with a role and no dates, places or notes; sources are one text.", "The related names and sources of the record."),
        new("entityId identityId entityType otherEntityType otherEntityTypes", "Numbers are fields where their file is known; a record is of one kind of agent.", "The numbers of the record."),
        new("place places placeEntry placeName placeRole geographicCoordinates geographiccoordinates mandate mandates legalStatus legalStatuses localDescription localDescriptions demographicDescription demographicDescriptions",
            "MARC has fields for places of birth, death, country and residence, and words for the rest: groups, dates and addresses have no place.", "The places and kinds of the record."),
        new("objectxmlwrap objectXMLWrap objectBinWrap", "A MARC record holds no XML and no data of other kinds."),
    ];

    private static readonly MarcLossGroup[] Attributes =
    [
        new("encodinganalog", "It names the field in which the words now stand.", "It names the field in which the words stood."),
        new("id xml:id base xml:base target parent xpointer entityref continuation containerid", "Nothing in a record can be pointed to from outside.", "It comes with what is read from the field."),
        new("audience", "A record is public; what is internal stays behind, or is marked in the first indicator where MARC has one for it.", "The first indicator of the field says that it is private."),
        new("altrender render style actuate show arcrole xlink:actuate xlink:show xlink:arcrole xlink:from xlink:to xlink:label xlink:type xlink:title xlink:role linkrole linktitle linkRole linkTitle tpattern mark numeration listtype listType frame pgwide colsep rowsep align valign char charoff cols colname colnum colwidth nameend namest morerows placement althead",
            "How something looks on the page, or how a link behaves, a record does not say.", "It comes with what is read from the field."),
        new("href xlink:href url urn instanceurl valueURI vocabularySourceURI", "Addresses stand only where MARC has a subfield for them.", "The address in the field."),
        new("label type localtype localType role relator relationtype otherrelationtype cpfRelationType resourceRelationType functionRelationType identityType status preferredForm targetType addressLineType contactLineType",
            "Kinds and labels of an archive's own have no subfield; roles come back in MARC's words.", "What kind it is, the field says."),
        new("level otherlevel unit coverage parallel physdescstructuredtype otherphysdescstructuredtype approximate daotype otherdaotype dsctype otherdsctype othertype unitdatetype datechar certainty calendar era normal standarddate standardDate standarddatetime standardDateTime notbefore notafter notBefore notAfter lastdatetimeverified lastDateTimeVerified",
            "Levels, kinds of extent and dates are said in codes that know fewer of them, and in words.", "The codes of the record, or the kind that EAD asks for."),
        new("source rules authfilenumber identifier vocabularySource", "The vocabulary and number of a heading stand where MARC has a code for that vocabulary.", "What the field says of its vocabulary, or the file in which MARC has it."),
        new("langcode scriptcode lang script transliteration xml:lang languageCode scriptCode languageOfElement scriptOfElement", "The languages of the materials and of the record are coded; those of single words are not.", "The codes of the record."),
        new("countrycode countryCode repositorycode mainagencycode publicid findaidstatus countryencoding dateencoding langencoding repositoryencoding scriptencoding relatedencoding value agentType maintenanceEventType maintenanceStatus publicationStatus countryEncoding dateEncoding detailLevel languageEncoding repositoryEncoding scriptEncoding",
            "A record says who made it and in which state it is, in codes of its own.", "What EAD and EAC-CPF ask for, made of the codes of the record."),
        new("abbr expan", "A MARC field holds words only."),
        new("conventionDeclarationReference localTypeDeclarationReference maintenanceEventReference sourceReference", "MARC ties no statement to the event, source or rule that it comes from."),
        new("latitude longitude altitude accuarcy coordinatesystem coordinateSystem", "Coordinates have no place in these fields."),
    ];

    /// <summary>To MARC.</summary>
    public static IReadOnlyList<KnownLoss> ToMarc { get; } =
    [
        new(LossKind.Remark, "*/(remark)", "Remarks stay in the source."),
        new(LossKind.Addition, "*/(remark)", "Remarks stay in the source."),
        .. Elements.SelectMany(group => Rows(group, group.Names.Replace(' ', '|'), isElement: true)),
        .. Attributes.SelectMany(group => Rows(group, "@" + group.Names.Replace(" ", "|@", StringComparison.Ordinal), isElement: false)),
    ];

    private static IEnumerable<KnownLoss> Rows(MarcLossGroup group, string names, bool isElement)
    {
        yield return new(isElement ? LossKind.Element : LossKind.Attribute, "*/" + names, group.Lost);
        if (isElement)
            yield return new(LossKind.Text, names, group.Lost);
        if (group.Back is { } back)
            yield return new(LossKind.Addition, "*/" + names, back);
    }
}
