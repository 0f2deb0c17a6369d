namespace Fonds.Description.Statements;

/// <summary>
/// The words of archival description that Fonds knows: what a <see cref="Statement"/> says. One word serves
/// every standard; each codec has a table of how its standard spells it.
/// </summary>
/// <remarks>
/// The numbers are stored in every record version, so a member is never renumbered or removed: new ones go
/// to the end of their block. A data table, hence its length.
/// </remarks>
public enum Term : ushort
{
    /// <summary>What the domain has no word for: kept with its own name, in its place.</summary>
    Foreign = 0,

    // The description as a whole
    /// <summary>The finding aid: the document about one top unit of description (EAD ead).</summary>
    FindingAidDocument = 1,
    /// <summary>The unit of description that the whole finding aid is about (EAD archdesc; ISAD(G) fonds level).</summary>
    TopUnit = 2,
    /// <summary>A unit of description inside another (EAD c, c01 to c12).</summary>
    Component = 3,
    /// <summary>Where the components of a unit stand, with what is said of them together (EAD dsc).</summary>
    ComponentList = 4,
    /// <summary>The group of statements that identify a unit (EAD did; ISAD(G) 3.1).</summary>
    Identification = 5,

    // Identity of a unit
    /// <summary>Title of a unit (DACS 2.3; ISAD(G) 3.1.2; EAD unittitle).</summary>
    Title = 50,
    /// <summary>Reference code of a unit (DACS 2.1; ISAD(G) 3.1.1; EAD unitid).</summary>
    ReferenceCode = 51,
    /// <summary>Date of a unit as a phrase (DACS 2.4; ISAD(G) 3.1.3; EAD unitdate).</summary>
    UnitDate = 52,
    /// <summary>Date of a unit held as single dates and ranges (DACS 2.4; EAD3 unitdatestructured).</summary>
    StructuredUnitDate = 53,
    /// <summary>Extent and physical description of a unit as a phrase (DACS 2.5; ISAD(G) 3.1.5; EAD physdesc).</summary>
    PhysicalDescription = 54,
    /// <summary>Extent held as quantity and unit (DACS 2.5; EAD3 physdescstructured).</summary>
    StructuredPhysicalDescription = 55,
    /// <summary>Physical descriptions that belong together (EAD3 physdescset).</summary>
    PhysicalDescriptionSet = 56,
    /// <summary>Physical descriptions of the same thing in different terms (EAD3 parallelphysdescset).</summary>
    ParallelPhysicalDescriptionSet = 57,
    /// <summary>Quantity of the materials (DACS 2.5; EAD extent).</summary>
    Extent = 58,
    /// <summary>The number in a structured extent (EAD3 quantity).</summary>
    Quantity = 59,
    /// <summary>The unit counted in a structured extent (EAD3 unittype).</summary>
    ExtentUnit = 60,
    /// <summary>Measurements of the materials (EAD dimensions).</summary>
    Dimensions = 61,
    /// <summary>An aspect of appearance, such as material or technique (EAD physfacet).</summary>
    PhysicalFacet = 62,
    /// <summary>Who created or assembled the unit: its provenance (DACS 2.6; ISAD(G) 3.2.1; EAD origination).</summary>
    Origination = 63,
    /// <summary>The institution that holds the unit (DACS 2.2; EAD repository).</summary>
    Repository = 64,
    /// <summary>A division of the repository (EAD 2002 subarea).</summary>
    Subarea = 65,
    /// <summary>A brief summary of the unit or the agent (EAD and EAC abstract).</summary>
    Abstract = 66,
    /// <summary>Languages and scripts of the materials (DACS 4.5; ISAD(G) 3.4.3; EAD langmaterial).</summary>
    LanguageOfMaterial = 67,
    /// <summary>A language with its scripts (EAD3 languageset).</summary>
    LanguageSet = 68,
    /// <summary>A language (EAD and EAC language).</summary>
    Language = 69,
    /// <summary>A script (EAD3 and EAC script).</summary>
    Script = 70,
    /// <summary>A box, folder or other carrier the unit is kept in (EAD container).</summary>
    Container = 71,
    /// <summary>Where the materials are kept (DACS 2.7; EAD physloc).</summary>
    PhysicalLocation = 72,
    /// <summary>Details particular to a class of material, such as scale of a map (ISAD(G); EAD materialspec).</summary>
    MaterialSpecification = 73,
    /// <summary>A note among the identifying statements (EAD3 didnote).</summary>
    IdentificationNote = 74,
    /// <summary>A digital object that represents or is the unit (DACS 7; EAD dao).</summary>
    DigitalObject = 75,
    /// <summary>Digital objects that belong together (EAD 2002 daogrp).</summary>
    DigitalObjectGroup = 76,
    /// <summary>Digital objects that belong together (EAD3 daoset).</summary>
    DigitalObjectSet = 77,
    /// <summary>Description of a digital object (EAD 2002 daodesc).</summary>
    DigitalObjectDescription = 78,
    /// <summary>One address of a digital object in a group (EAD 2002 daoloc).</summary>
    DigitalObjectLocation = 79,

    // Notes of a unit
    /// <summary>Scope and content (DACS 3.1; ISAD(G) 3.3.1; EAD scopecontent).</summary>
    ScopeAndContent = 100,
    /// <summary>Biographical or administrative history (DACS 2.7 and chapter 10; ISAD(G) 3.2.2; ISAAR 5.2.2; EAD bioghist, EAC biogHist).</summary>
    BiographyOrHistory = 101,
    /// <summary>System of arrangement (DACS 3.2; ISAD(G) 3.3.4; EAD arrangement).</summary>
    Arrangement = 102,
    /// <summary>Conditions governing access (DACS 4.1; ISAD(G) 3.4.1; EAD accessrestrict).</summary>
    AccessRestriction = 103,
    /// <summary>Conditions governing reproduction and use (DACS 4.4; ISAD(G) 3.4.2; EAD userestrict).</summary>
    UseRestriction = 104,
    /// <summary>Legal status of the materials or of an agent (ISAAR 5.2.4; EAD legalstatus, EAC legalStatus).</summary>
    LegalStatus = 105,
    /// <summary>Physical characteristics and technical requirements (DACS 4.2, 4.3; ISAD(G) 3.4.4; EAD phystech).</summary>
    PhysicalCharacteristics = 106,
    /// <summary>Custodial history (DACS 5.1; ISAD(G) 3.2.3; EAD custodhist).</summary>
    CustodialHistory = 107,
    /// <summary>Immediate source of acquisition (DACS 5.2; ISAD(G) 3.2.4; EAD acqinfo).</summary>
    Acquisition = 108,
    /// <summary>Appraisal, destruction and scheduling (DACS 5.3; ISAD(G) 3.3.2; EAD appraisal).</summary>
    Appraisal = 109,
    /// <summary>Accruals (DACS 5.4; ISAD(G) 3.3.3; EAD accruals).</summary>
    Accruals = 110,
    /// <summary>Other finding aids (DACS 4.6; ISAD(G) 3.4.5; EAD otherfindaid).</summary>
    OtherFindingAid = 111,
    /// <summary>Existence and location of originals (DACS 6.1; ISAD(G) 3.5.1; EAD originalsloc).</summary>
    OriginalsLocation = 112,
    /// <summary>Existence and location of copies (DACS 6.2; ISAD(G) 3.5.2; EAD altformavail).</summary>
    AlternativeForm = 113,
    /// <summary>Related materials (DACS 6.3; ISAD(G) 3.5.3; EAD relatedmaterial).</summary>
    RelatedMaterial = 114,
    /// <summary>Materials of the same provenance kept elsewhere (EAD separatedmaterial).</summary>
    SeparatedMaterial = 115,
    /// <summary>Publications about or based on the materials (DACS 6.4; ISAD(G) 3.5.4; EAD bibliography).</summary>
    Bibliography = 116,
    /// <summary>A note that has no other place (DACS 7; ISAD(G) 3.6.1; EAD odd).</summary>
    OtherDescriptiveData = 117,
    /// <summary>How to cite the materials (DACS 7.1.5; EAD prefercite).</summary>
    PreferredCitation = 118,
    /// <summary>How the materials were processed (DACS 8.1; ISAD(G) 3.7.1; EAD processinfo).</summary>
    ProcessingInformation = 119,
    /// <summary>The creator's own filing scheme (EAD fileplan).</summary>
    FilePlan = 120,
    /// <summary>An index made for the finding aid (EAD index).</summary>
    Index = 121,
    /// <summary>One entry of an index (EAD indexentry).</summary>
    IndexEntry = 122,
    /// <summary>A note (EAD 2002 note).</summary>
    Note = 123,
    /// <summary>A note at the foot of a text (EAD3 footnote).</summary>
    Footnote = 124,
    /// <summary>Notes and statements grouped together (EAD 2002 descgrp).</summary>
    NoteGroup = 125,
    /// <summary>Administrative information (EAD 1.0 admininfo, kept for old files).</summary>
    AdministrativeInformation = 126,
    /// <summary>Adjunct descriptive data (EAD 1.0 add, kept for old files).</summary>
    AdditionalDescription = 127,
    /// <summary>Organization (EAD 1.0 organization, kept for old files).</summary>
    Organization = 128,

    // Access points
    /// <summary>Access points of a unit (DACS 2.6, chapter 9 onward; EAD controlaccess).</summary>
    AccessPoints = 150,
    /// <summary>Name of a person as an access point or in a sentence (EAD persname).</summary>
    PersonName = 151,
    /// <summary>Name of a family as an access point or in a sentence (EAD famname).</summary>
    FamilyName = 152,
    /// <summary>Name of a corporate body as an access point or in a sentence (EAD corpname).</summary>
    CorporateName = 153,
    /// <summary>A name whose kind is not said (EAD name).</summary>
    Name = 154,
    /// <summary>Names that belong together (EAD namegrp).</summary>
    NameGroup = 155,
    /// <summary>A topic as an access point or in a sentence (EAD subject).</summary>
    Subject = 156,
    /// <summary>A place as an access point or in a sentence (EAD geogname).</summary>
    GeographicName = 157,
    /// <summary>A genre or physical form as an access point (EAD genreform).</summary>
    GenreForm = 158,
    /// <summary>A function or activity (ISDF; EAD and EAC function).</summary>
    Function = 159,
    /// <summary>An occupation (EAD and EAC occupation).</summary>
    Occupation = 160,
    /// <summary>Title of a work, as an access point or in a sentence (EAD title).</summary>
    WorkTitle = 161,
    /// <summary>One part of a heading or of a name (EAD3 and EAC part).</summary>
    Part = 162,
    /// <summary>Latitude and longitude (EAD3 and EAC 2 geographiccoordinates).</summary>
    GeographicCoordinates = 163,
    /// <summary>A relation of the unit or agent to another thing (EAD3 and EAC 2 relation).</summary>
    Relation = 164,
    /// <summary>The name of what is related (EAD3 and EAC 1 relationentry).</summary>
    RelationEntry = 165,
    /// <summary>Relations of the unit or agent (EAD3 and EAC relations).</summary>
    Relations = 166,

    // Text and its structure
    /// <summary>Heading of a note, list or section (EAD and EAC 2 head).</summary>
    Heading = 200,
    /// <summary>A paragraph (EAD and EAC p).</summary>
    Paragraph = 201,
    /// <summary>A quotation set apart (EAD blockquote).</summary>
    BlockQuotation = 202,
    /// <summary>A quotation in a sentence (EAD3 quote).</summary>
    Quotation = 203,
    /// <summary>A list (EAD and EAC list).</summary>
    List = 204,
    /// <summary>Headings over the columns of a list (EAD listhead).</summary>
    ListHeading = 205,
    /// <summary>Heading of the first column (EAD head01).</summary>
    FirstHeading = 206,
    /// <summary>Heading of the second column (EAD head02).</summary>
    SecondHeading = 207,
    /// <summary>Heading of the third column (EAD3 head03).</summary>
    ThirdHeading = 208,
    /// <summary>An item of a list (EAD and EAC item).</summary>
    Item = 209,
    /// <summary>A label and its item in a list (EAD defitem).</summary>
    DefinedItem = 210,
    /// <summary>The label of a defined item (EAD label).</summary>
    Label = 211,
    /// <summary>A chronology (EAD and EAC chronlist).</summary>
    Chronology = 212,
    /// <summary>A date and what happened then (EAD and EAC chronitem).</summary>
    ChronologyItem = 213,
    /// <summary>Events of one date, with their places (EAD3 and EAC 2 chronitemset).</summary>
    ChronologyItemSet = 214,
    /// <summary>Several events of one date (EAD 2002 eventgrp).</summary>
    EventGroup = 215,
    /// <summary>What happened (EAD and EAC event).</summary>
    Event = 216,
    /// <summary>A date as a phrase (EAD and EAC date).</summary>
    Date = 217,
    /// <summary>A single date (EAD3 datesingle).</summary>
    SingleDate = 218,
    /// <summary>A span of dates (EAD3 and EAC daterange).</summary>
    DateRange = 219,
    /// <summary>Several dates and spans (EAD3 and EAC dateset).</summary>
    DateSet = 220,
    /// <summary>Begin of a span (EAD3 and EAC fromdate).</summary>
    FromDate = 221,
    /// <summary>End of a span (EAD3 and EAC todate).</summary>
    ToDate = 222,
    /// <summary>A table (EAD table).</summary>
    Table = 223,
    /// <summary>A group of columns and rows (EAD tgroup).</summary>
    TableGroup = 224,
    /// <summary>Layout of one column (EAD colspec).</summary>
    TableColumn = 225,
    /// <summary>Head of a table, or of a run of components (EAD thead).</summary>
    TableHead = 226,
    /// <summary>Body of a table (EAD tbody).</summary>
    TableBody = 227,
    /// <summary>A row (EAD row).</summary>
    TableRow = 228,
    /// <summary>A cell (EAD entry).</summary>
    TableCell = 229,
    /// <summary>Layout of a tabular list of components (EAD 1.0 tspec).</summary>
    TabularSpecification = 230,
    /// <summary>A row of a tabular list of components (EAD 1.0 drow).</summary>
    TabularRow = 231,
    /// <summary>A cell of a tabular list of components (EAD 1.0 dentry).</summary>
    TabularCell = 232,
    /// <summary>A division of prefatory text (EAD 2002 div).</summary>
    Division = 233,
    /// <summary>Emphasis inside a sentence (EAD emph).</summary>
    Emphasis = 234,
    /// <summary>A run of text marked for its style (EAC span).</summary>
    Span = 235,
    /// <summary>A line break (EAD lb).</summary>
    LineBreak = 236,
    /// <summary>An abbreviation (EAD abbr; EAC 1 abbreviation).</summary>
    Abbreviation = 237,
    /// <summary>The expansion of an abbreviation (EAD expan).</summary>
    Expansion = 238,
    /// <summary>A number (EAD num).</summary>
    Number = 239,
    /// <summary>A postal address (EAD and EAC address).</summary>
    Address = 240,
    /// <summary>A line of an address (EAD and EAC addressline).</summary>
    AddressLine = 241,
    /// <summary>Words in another language than the sentence (EAD3 foreign).</summary>
    ForeignText = 242,
    /// <summary>Running head or foot (EAD 2002 runner).</summary>
    Runner = 243,

    // References
    /// <summary>A reference to a place in the same document, or anywhere (EAD ref, EAC 2 reference).</summary>
    Reference = 250,
    /// <summary>A reference without text (EAD ptr).</summary>
    Pointer = 251,
    /// <summary>References that belong together (EAD ptrgrp).</summary>
    PointerGroup = 252,
    /// <summary>A reference to another document (EAD 2002 extref).</summary>
    ExternalReference = 253,
    /// <summary>A reference to another document, without text (EAD 2002 extptr).</summary>
    ExternalPointer = 254,
    /// <summary>A reference to other archival material (EAD archref).</summary>
    ArchivalReference = 255,
    /// <summary>A reference to a publication (EAD bibref).</summary>
    BibliographicReference = 256,
    /// <summary>An extended link (EAD 2002 linkgrp).</summary>
    LinkGroup = 257,
    /// <summary>A traversal in an extended link (EAD 2002 arc).</summary>
    Arc = 258,
    /// <summary>A local end of an extended link (EAD 2002 resource).</summary>
    LinkResource = 259,
    /// <summary>An internal end of an extended link (EAD 2002 refloc).</summary>
    ReferenceLocation = 260,
    /// <summary>An internal end of an extended link, without text (EAD 2002 ptrloc).</summary>
    PointerLocation = 261,
    /// <summary>An external end of an extended link (EAD 2002 extrefloc).</summary>
    ExternalReferenceLocation = 262,
    /// <summary>An external end of an extended link, without text (EAD 2002 extptrloc).</summary>
    ExternalPointerLocation = 263,
    /// <summary>Imprint of a publication (EAD 2002 imprint).</summary>
    Imprint = 264,
    /// <summary>Series of a publication (EAD 2002 bibseries).</summary>
    BibliographicSeries = 265,

    // The finding aid as a document
    /// <summary>Description of the finding aid itself (EAD 2002 eadheader).</summary>
    EadHeader = 300,
    /// <summary>Description and control of the record itself (ISAAR 5.4; EAD3 and EAC control).</summary>
    Control = 301,
    /// <summary>Identifier of the record (ISAAR 5.4.1; EAD 2002 eadid, EAD3 and EAC recordid).</summary>
    RecordIdentifier = 302,
    /// <summary>Another identifier of the record (EAD3 and EAC otherrecordid).</summary>
    OtherRecordIdentifier = 303,
    /// <summary>Another form of the record (EAD3 and EAC 2 representation).</summary>
    Representation = 304,
    /// <summary>Bibliographic description of the finding aid (EAD filedesc).</summary>
    FileDescription = 305,
    /// <summary>Title and authors of the finding aid (EAD titlestmt).</summary>
    TitleStatement = 306,
    /// <summary>Title of the finding aid (EAD titleproper).</summary>
    TitleProper = 307,
    /// <summary>Subtitle of the finding aid (EAD subtitle).</summary>
    Subtitle = 308,
    /// <summary>Author of the finding aid (EAD author).</summary>
    Author = 309,
    /// <summary>Sponsor of the finding aid (EAD sponsor).</summary>
    Sponsor = 310,
    /// <summary>Edition of the finding aid (EAD editionstmt).</summary>
    EditionStatement = 311,
    /// <summary>An edition (EAD edition).</summary>
    Edition = 312,
    /// <summary>Publication of the finding aid (EAD publicationstmt).</summary>
    PublicationStatement = 313,
    /// <summary>Publisher of the finding aid (EAD publisher).</summary>
    Publisher = 314,
    /// <summary>Series that the finding aid belongs to (EAD seriesstmt).</summary>
    SeriesStatement = 315,
    /// <summary>Notes about the finding aid (EAD notestmt).</summary>
    NoteStatement = 316,
    /// <summary>A note about the finding aid (EAD3 controlnote).</summary>
    ControlNote = 317,
    /// <summary>How the finding aid was made (EAD 2002 profiledesc).</summary>
    ProfileDescription = 318,
    /// <summary>Making of the encoded finding aid (EAD 2002 creation).</summary>
    Creation = 319,
    /// <summary>Language of the finding aid (EAD 2002 langusage).</summary>
    LanguageUsage = 320,
    /// <summary>Rules the finding aid follows (EAD 2002 descrules).</summary>
    DescriptionRules = 321,
    /// <summary>Changes to the finding aid (EAD 2002 revisiondesc).</summary>
    RevisionDescription = 322,
    /// <summary>One change to the finding aid (EAD 2002 change).</summary>
    Change = 323,
    /// <summary>Prefatory text of the finding aid (EAD 2002 frontmatter).</summary>
    FrontMatter = 324,
    /// <summary>Title page (EAD 2002 titlepage).</summary>
    TitlePage = 325,
    /// <summary>Stage of the record: new, revised, deleted … (ISAAR 5.4.4; EAD3 and EAC maintenancestatus).</summary>
    MaintenanceStatus = 326,
    /// <summary>Publication status of the record (EAD3 and EAC 1 publicationstatus).</summary>
    PublicationStatus = 327,
    /// <summary>Who keeps the record (ISAAR 5.4.2; EAD3 and EAC maintenanceagency).</summary>
    MaintenanceAgency = 328,
    /// <summary>Code of the agency (EAD3 and EAC agencycode).</summary>
    AgencyCode = 329,
    /// <summary>Another code of the agency (EAD3 and EAC otheragencycode).</summary>
    OtherAgencyCode = 330,
    /// <summary>Name of the agency (EAD3 and EAC agencyname).</summary>
    AgencyName = 331,
    /// <summary>Language of the record itself (ISAAR 5.4.7; EAD3 and EAC languagedeclaration).</summary>
    LanguageDeclaration = 332,
    /// <summary>Rules the record follows (ISAAR 5.4.3; EAD3 and EAC conventiondeclaration).</summary>
    ConventionDeclaration = 333,
    /// <summary>Rights in the record (EAD3 and EAC 2 rightsdeclaration).</summary>
    RightsDeclaration = 334,
    /// <summary>A local statement about the record (EAD3 and EAC localcontrol).</summary>
    LocalControl = 335,
    /// <summary>What a local type means (EAD3 and EAC localtypedeclaration).</summary>
    LocalTypeDeclaration = 336,
    /// <summary>A citation (EAD3 and EAC 1 citation).</summary>
    Citation = 337,
    /// <summary>Short code of a convention (EAC 2 shortCode).</summary>
    ShortCode = 338,
    /// <summary>Part of a source that is cited (EAC 2 citedRange).</summary>
    CitedRange = 339,
    /// <summary>A note that explains a statement (EAD3 and EAC descriptivenote).</summary>
    DescriptiveNote = 340,
    /// <summary>A term (EAD3 and EAC term).</summary>
    AccessTerm = 341,
    /// <summary>Creation, revision and deletion of the record (ISAAR 5.4.6; EAD3 and EAC maintenancehistory).</summary>
    MaintenanceHistory = 342,
    /// <summary>One act on the record (EAD3 and EAC maintenanceevent).</summary>
    MaintenanceEvent = 343,
    /// <summary>Kind of act on the record (EAD3 and EAC 1 eventtype).</summary>
    EventType = 344,
    /// <summary>When the act took place (EAD3 and EAC eventdatetime).</summary>
    EventDateTime = 345,
    /// <summary>Whether a person or a machine acted (EAD3 and EAC 1 agenttype).</summary>
    MaintenanceAgentType = 346,
    /// <summary>Who acted (EAD3 and EAC agent).</summary>
    MaintenanceAgent = 347,
    /// <summary>What was done (EAD3 and EAC eventdescription).</summary>
    EventDescription = 348,
    /// <summary>Sources of the record (ISAAR 5.4.8; EAD3 and EAC sources).</summary>
    Sources = 349,
    /// <summary>One source (EAD3 and EAC source).</summary>
    Source = 350,
    /// <summary>The citation of a source (EAD3 and EAC 1 sourceentry).</summary>
    SourceEntry = 351,
    /// <summary>A record in another vocabulary, embedded (EAD3 and EAC objectxmlwrap).</summary>
    EmbeddedXml = 352,
    /// <summary>Embedded binary data (EAC 1 objectBinWrap).</summary>
    EmbeddedBinary = 353,

    // Authority records
    /// <summary>The authority record: the document about one agent (ISAAR(CPF); EAC eac-cpf, eac).</summary>
    AuthorityDocument = 400,
    /// <summary>Description of one identity (EAC cpfDescription).</summary>
    AgentDescription = 401,
    /// <summary>Several identities of one agent (EAC multipleIdentities).</summary>
    MultipleIdentities = 402,
    /// <summary>Alternative records of the same agent (EAC alternativeSet).</summary>
    AlternativeSet = 403,
    /// <summary>One record in a set of alternatives (EAC setComponent).</summary>
    SetComponent = 404,
    /// <summary>Name of a record in a set (EAC componentEntry).</summary>
    ComponentEntry = 405,
    /// <summary>Names and identifiers of an agent (ISAAR 5.1; EAC identity).</summary>
    Identity = 406,
    /// <summary>Identifier of the agent (ISAAR 5.1.6; EAC 1 entityId, EAC 2 identityId).</summary>
    EntityIdentifier = 407,
    /// <summary>Person, family or corporate body (ISAAR 5.1.1; EAC entityType).</summary>
    EntityType = 408,
    /// <summary>A finer kind of agent (EAC 2 otherEntityType).</summary>
    OtherEntityType = 409,
    /// <summary>Finer kinds of agent (EAC 2 otherEntityTypes).</summary>
    OtherEntityTypes = 410,
    /// <summary>One form of the agent's name (ISAAR 5.1.2 to 5.1.5; EAC nameEntry).</summary>
    NameEntry = 411,
    /// <summary>Forms of name that belong together, such as parallel forms (ISAAR 5.1.3; EAC 1 nameEntryParallel, EAC 2 nameEntrySet).</summary>
    NameEntrySet = 412,
    /// <summary>Rules under which the form is authorized (ISAAR 5.1.2; EAC 1 authorizedForm).</summary>
    AuthorizedForm = 413,
    /// <summary>Rules under which the form is a variant (ISAAR 5.1.5; EAC 1 alternativeForm).</summary>
    AlternativeNameForm = 414,
    /// <summary>Rules under which the form is preferred (EAC 1 preferredForm).</summary>
    PreferredForm = 415,
    /// <summary>When a form of name was in use (EAC useDates).</summary>
    UseDates = 416,
    /// <summary>Description of the agent (ISAAR 5.2; EAC description).</summary>
    DescriptionOfAgent = 417,
    /// <summary>Dates of existence (ISAAR 5.2.1; EAC existDates).</summary>
    ExistenceDates = 418,
    /// <summary>Places of the agent (ISAAR 5.2.3; EAC places).</summary>
    Places = 419,
    /// <summary>A place with its role and dates (ISAAR 5.2.3; EAC place).</summary>
    Place = 420,
    /// <summary>Name of a place (EAC 1 placeEntry, EAC 2 placeName).</summary>
    PlaceName = 421,
    /// <summary>What the place was to the agent (EAC placeRole).</summary>
    PlaceRole = 422,
    /// <summary>Contact details (EAC 2 contact).</summary>
    Contact = 423,
    /// <summary>A line of contact details (EAC 2 contactLine).</summary>
    ContactLine = 424,
    /// <summary>Legal statuses of the agent (ISAAR 5.2.4; EAC legalStatuses).</summary>
    LegalStatuses = 425,
    /// <summary>Functions, occupations and activities (ISAAR 5.2.5; EAC functions).</summary>
    Functions = 426,
    /// <summary>Occupations of the agent (ISAAR 5.2.5; EAC occupations).</summary>
    Occupations = 427,
    /// <summary>Mandates and sources of authority (ISAAR 5.2.6; EAC mandates).</summary>
    Mandates = 428,
    /// <summary>A mandate (ISAAR 5.2.6; EAC mandate).</summary>
    Mandate = 429,
    /// <summary>Internal structure or genealogy (ISAAR 5.2.7; EAC structureOrGenealogy).</summary>
    InternalStructure = 430,
    /// <summary>General context (ISAAR 5.2.8; EAC generalContext).</summary>
    GeneralContext = 431,
    /// <summary>Languages the agent used (EAC languagesUsed).</summary>
    LanguagesUsed = 432,
    /// <summary>A language the agent used (EAC languageUsed).</summary>
    LanguageUsed = 433,
    /// <summary>A writing system the agent used (EAC 2 writingSystem).</summary>
    WritingSystem = 434,
    /// <summary>Local statements about the agent (EAC localDescriptions).</summary>
    LocalDescriptions = 435,
    /// <summary>A local statement about the agent (EAC localDescription).</summary>
    LocalDescription = 436,
    /// <summary>Demographic statements about the agent (EAC 2 demographicDescriptions).</summary>
    DemographicDescriptions = 437,
    /// <summary>A demographic statement about the agent (EAC 2 demographicDescription).</summary>
    DemographicDescription = 438,
    /// <summary>Relation to another agent (ISAAR 5.3; EAC 1 cpfRelation).</summary>
    AgentRelation = 439,
    /// <summary>Relation to records or other resources (ISAAR 6; EAC 1 resourceRelation).</summary>
    ResourceRelation = 440,
    /// <summary>Relation to a function (EAC 1 functionRelation).</summary>
    FunctionRelation = 441,
    /// <summary>What is related (EAC 2 targetEntity).</summary>
    TargetEntity = 442,
    /// <summary>Kind of relation (ISAAR 5.3.2; EAC 2 relationType).</summary>
    RelationType = 443,
    /// <summary>What the related thing is to this one (EAC 2 targetRole).</summary>
    TargetRole = 444,
    /// <summary>Outline level (EAC 1 level).</summary>
    OutlineLevel = 445,
    /// <summary>An outline (EAC 1 outline).</summary>
    Outline = 446,

    // Records of MARC 21, which are kept field by field; Description/Marc says what they say in the words above
    /// <summary>The MARC records that stand together in one file (MARCXML collection).</summary>
    MarcCollection = 480,
    /// <summary>A MARC record, of a unit of description or of an agent (MARC 21; MARCXML record).</summary>
    MarcRecord = 481,
    /// <summary>What kind of record it is, position by position (MARC 21 leader).</summary>
    MarcLeader = 482,
    /// <summary>A control number, moment or string of codes (MARC 21 fields 001 to 009).</summary>
    MarcControlField = 483,
    /// <summary>A field with indicators and subfields (MARC 21 fields 010 to 999).</summary>
    MarcDataField = 484,
    /// <summary>A part of a field, under its code (MARC 21 subfield).</summary>
    MarcSubfield = 485,
}
