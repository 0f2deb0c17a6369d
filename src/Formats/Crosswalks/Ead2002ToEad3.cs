using System.Collections.Frozen;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Ead3;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Crosswalks;

/// <summary>From EAD 2002 to EAD3: the table. docs/crosswalks/ead2002-ead3.md prints it.</summary>
internal static partial class Ead2002ToEad3
{
    internal static readonly (string, string)[] Numerations =
        [("arabic", "decimal"), ("upperalpha", "upper-alpha"), ("loweralpha", "lower-alpha"), ("upperroman", "upper-roman"), ("lowerroman", "lower-roman")];

    public static ContentRules Target { get; } = new(Ead3Vocabulary.Instance, "ead3-content.txt");

    public static Crosswalk Instance { get; } = Into(Target, []);

    /// <summary>
    /// To the undeprecated dialect, which EAD3 keeps for finding aids that come from EAD 2002: it has groups of notes, front matter, dates in titles and
    /// extents in phrases as they were.
    /// </summary>
    public static Crosswalk Undeprecated { get; } = Into(new(Ead3Vocabulary.Instance, "ead3-undeprecated-content.txt"),
        new[] { Term.NoteGroup, Term.FrontMatter, Term.TitlePage, Term.Division, Term.Runner, Term.UnitDate, Term.PhysicalDescription, Term.Extent, Term.BibliographicSeries, Term.Imprint }.ToFrozenSet());

    private static Crosswalk Into(ContentRules content, FrozenSet<Term> kept) => new(Standard.Ead2002, Standard.Ead3, content,
    [
        new(Term.FindingAidDocument, "ead", "ead", "eadheader and frontmatter become control; archdesc follows.", Document),
        // Units
        new(Term.TopUnit, "archdesc", "archdesc", "dao and daogrp beside did move to its end, marked localtype=\"unit\"; runner keeps its words in odd.", Unit),
        new(Term.Component, "c, c01…c12", "c, c01…c12", "As archdesc. tpattern, a matter of print, has no place.", Unit),
        new(Term.ComponentList, "dsc", "dsc", "Headings of columns in front of the components; those between them go.", Components),
        new(Term.NoteGroup, "descgrp", "(what stands in it)", "The notes in it stand for themselves; its own head and paragraphs go into odd.", NoteGroup),
        new(Term.Title, "unittitle", "unittitle; title", "Outside did, where EAD3 has no unittitle: title marked localtype=\"unittitle\".", Title),
        new(Term.UnitDate, "unitdate", "unitdate; date", "In a title or a sentence: date marked localtype=\"unitdate\" and its type.", UnitDate),
        new(Term.PhysicalDescription, "physdesc", "physdescstructured; physdesc", "A first extent of one number and a unit, with nothing but extents, facets and dimensions after it, becomes quantity and unittype; further extents physfacet marked localtype=\"extent\". Anything else stays a phrase and keeps its words.", PhysicalDescription),
        new(Term.LanguageOfMaterial, "langmaterial", "langmaterial", "Each language apart (with its script: languageset); a sentence about them goes whole into descriptivenote. Words with no language in them become a language marked altrender=\"text\".", Languages),
        new(Term.Origination, "origination", "origination", "Words outside names become a name marked altrender=\"text\".", Origination),
        new(Term.Subarea, "subarea", "part; name", "Part of corpname marked localtype=\"subarea\"; by itself, a name so marked.", Subarea),
        new(Term.Note, "note", "didnote, controlnote, odd, footnote", "In did didnote, in notestmt controlnote, beside did odd marked localtype=\"note\", anywhere else footnote.", Note),
        new(Term.LegalStatus, "legalstatus", "accessrestrict", "Inside accessrestrict: accessrestrict marked localtype=\"legalstatus\".", Nested(Term.LegalStatus, Term.AccessRestriction, "legalstatus")),
        new(Term.Arrangement, "arrangement", "arrangement; scopecontent", "Inside scopecontent: scopecontent marked localtype=\"arrangement\".", Nested(Term.Arrangement, Term.ScopeAndContent, "arrangement")),
        new(Term.Acquisition, "acqinfo", "acqinfo; custodhist", "Inside custodhist: custodhist marked localtype=\"acqinfo\".", Nested(Term.Acquisition, Term.CustodialHistory, "acqinfo")),
        // Digital objects
        new(Term.DigitalObject, "dao", "dao; ref", "daotype=\"unknown\". In a note: ref marked altrender=\"dao\".", DigitalObject),
        new(Term.DigitalObjectGroup, "daogrp", "daoset; dao", "Each daoloc a dao; a group of one a dao marked altrender=\"daogrp\". Arcs and resources of the link have no place.", DigitalObjectGroup),
        new(Term.DigitalObjectLocation, "daoloc", "dao", "In its group.", DigitalObject),
        new(Term.DigitalObjectDescription, "daodesc", "descriptivenote", "Its paragraphs.", Carrying.As(Term.DescriptiveNote)),
        // Names and headings
        .. Names(),
        new(Term.WorkTitle, "title", "title/part", "Its link becomes a ref around it, marked altrender=\"title\".", WorkTitle),
        // Text
        new(Term.Paragraph, "p", "p", "A table, chronology or quotation in it stands between two paragraphs.", Paragraph),
        new(Term.BlockQuotation, "blockquote", "blockquote; quote", "In a sentence: quote marked altrender=\"blockquote\".", BlockQuotation),
        new(Term.Address, "address", "address; list", "Outside repository and publicationstmt: list marked altrender=\"address\".", Address),
        new(Term.List, "list", "list", "simple becomes unordered with mark=\"none\", marked becomes unordered.", List),
        new(Term.ChronologyItem, "chronitem", "chronitem", "Its date becomes datesingle.", Carrying.As(Term.ChronologyItem)),
        new(Term.Date, "date", "date; datesingle", "In chronitem datesingle; normal becomes standarddate.", Date),
        new(Term.EventGroup, "eventgrp", "chronitemset", "", Carrying.As(Term.ChronologyItemSet)),
        // References
        new(Term.ExternalReference, "extref", "ref", "A ref with href is an extref again.", Carrying.As(Term.Reference)),
        new(Term.ExternalPointer, "extptr", "ptr", "A ptr with href is an extptr again.", Carrying.As(Term.Pointer)),
        new(Term.Reference, "ref", "ref", "One that has href and no target is marked altrender=\"ref\".", Reference(Term.Reference, "ref")),
        new(Term.Pointer, "ptr", "ptr", "One that has href and no target is marked altrender=\"ptr\".", Reference(Term.Pointer, "ptr")),
        new(Term.ReferenceLocation, "refloc", "ref", "linkgrp and its arcs have no place; each end stands for itself.", Carrying.As(Term.Reference)),
        new(Term.PointerLocation, "ptrloc", "ptr", "As refloc.", Carrying.As(Term.Pointer)),
        new(Term.ExternalReferenceLocation, "extrefloc", "ref", "As refloc.", Carrying.As(Term.Reference)),
        new(Term.ExternalPointerLocation, "extptrloc", "ptr", "As refloc.", Carrying.As(Term.Pointer)),
        new(Term.ArchivalReference, "archref", "archref; ref", "In a sentence: ref marked altrender=\"archref\". Its link becomes a ref inside it.", Citation("archref")),
        new(Term.BibliographicReference, "bibref", "bibref; ref", "In a sentence: ref marked altrender=\"bibref\". Its link becomes a ref inside it.", Citation("bibref")),
    ],
    [
        new("xlink:href", "href", [], []),
        new("xlink:role", "linkrole", [], []),
        new("xlink:title", "linktitle", [], []),
        new("xlink:arcrole", "arcrole", [], []),
        new("xlink:show", "show", [], []),
        new("xlink:actuate", "actuate", [], [("onLoad", "onload"), ("onRequest", "onrequest")]),
        new("xlink:label", "localtype", [Term.DigitalObjectLocation], []),
        // The same in the form for DTDs, which has no namespaces.
        new("role", "linkrole", Links, []),
        new("title", "linktitle", Links, []),
        new("show", "show", Links, [("showother", "other"), ("shownone", "none")]),
        new("actuate", "actuate", Links, [("actuateother", "other"), ("actuatenone", "none")]),
        new("label", "localtype", [Term.DigitalObjectLocation], []),
        new("authfilenumber", "identifier", [], []),
        new("role", "relator", [], []),
        new("langcode", "lang", [Term.Abstract], []),
        new("type", "unitdatetype", [Term.UnitDate], []),
        new("type", "dsctype", [Term.ComponentList], [("othertype", "otherdsctype")]),
        new("othertype", "otherdsctype", [Term.ComponentList], []),
        new("type", "listtype", [Term.List], [("simple", "unordered"), ("marked", "unordered")]),
        new("numeration", "numeration", [Term.List], Numerations),
        new("normal", "standarddate", [Term.Date], []),
        new("type", "localtype", [], []),
        new("url", "instanceurl", [Term.RecordIdentifier], []),
    ],
    [Term.Paragraph, Term.Part, Term.Name, Term.OtherDescriptiveData, Term.DescriptiveNote, Term.Item, Term.Event, Term.Reference, Term.AddressLine])
    {
        MarkedInPhrases = new[]
        {
            Term.Extent, Term.PhysicalFacet, Term.Dimensions, Term.Date, Term.Number, Term.PersonName, Term.FamilyName, Term.CorporateName, Term.Name, Term.Subject,
            Term.GeographicName, Term.GenreForm, Term.Function, Term.Occupation, Term.WorkTitle, Term.Edition, Term.Imprint, Term.BibliographicSeries, Term.Publisher,
        }.ToFrozenSet(),
        Kept = kept,
    };

    private static Term[] Links =>
    [
        Term.DigitalObject, Term.DigitalObjectLocation, Term.DigitalObjectGroup, Term.Reference, Term.Pointer, Term.ExternalReference, Term.ExternalPointer,
        Term.ReferenceLocation, Term.PointerLocation, Term.ExternalReferenceLocation, Term.ExternalPointerLocation, Term.ArchivalReference, Term.BibliographicReference,
    ];

    private static IEnumerable<CrosswalkRule> Names() =>
        new[] { Term.PersonName, Term.FamilyName, Term.CorporateName, Term.Name, Term.Subject, Term.GeographicName, Term.GenreForm, Term.Function, Term.Occupation }
            .Select(term => (term, Ead3Vocabulary.Instance.OfTerm(term)!.Element))
            .Select(name => new CrosswalkRule(name.term, name.Element, name.Element + "/part", "The name as written is one part.", Name));
}
