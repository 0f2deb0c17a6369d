using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Ead2002;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Crosswalks;

/// <summary>From EAD3 to EAD 2002: the table, which reads every mark that <see cref="Ead2002ToEad3"/> sets.</summary>
internal static partial class Ead3ToEad2002
{
    public static ContentRules Target { get; } = new(Ead2002Vocabulary.Instance, "ead2002-content.txt");

    public static Crosswalk Instance { get; } = new(Standard.Ead3, Standard.Ead2002, Target,
    [
        new(Term.FindingAidDocument, "ead", "ead", "control becomes eadheader, and a controlnote marked frontmatter that part.", Document),
        new(Term.TopUnit, "archdesc", "archdesc", "dao and daoset marked localtype=\"unit\" move out of did.", Unit),
        new(Term.Component, "c, c01…c12", "c, c01…c12", "As archdesc.", Unit),
        new(Term.StructuredUnitDate, "unitdatestructured", "unitdate", "The words of its dates; their standard dates become normal.", StructuredDate),
        new(Term.StructuredPhysicalDescription, "physdescstructured", "physdesc", "Quantity and unit are one extent.", StructuredExtent),
        new(Term.PhysicalDescriptionSet, "physdescset", "physdesc", "Each description in it by itself.", Carrying.ContentOnly),
        new(Term.LanguageOfMaterial, "langmaterial", "langmaterial", "Languages are set into the sentence of descriptivenote again.", Languages),
        new(Term.IdentificationNote, "didnote", "note/p", "", NoteOfPhrase),
        new(Term.ControlNote, "controlnote", "note", "", Carrying.As(Term.Note)),
        new(Term.Footnote, "footnote", "note", "", Carrying.As(Term.Note)),
        new(Term.OtherDescriptiveData, "odd", "odd; note", "One marked localtype=\"note\" is a note again.", OtherData),
        new(Term.AccessRestriction, "accessrestrict", "accessrestrict; legalstatus", "One marked localtype=\"legalstatus\" inside another is a legalstatus again.", Marked("legalstatus", Term.LegalStatus)),
        new(Term.ScopeAndContent, "scopecontent", "scopecontent; arrangement", "One marked localtype=\"arrangement\" inside another is an arrangement again.", Marked("arrangement", Term.Arrangement)),
        new(Term.CustodialHistory, "custodhist", "custodhist; acqinfo", "One marked localtype=\"acqinfo\" inside another is an acqinfo again.", Marked("acqinfo", Term.Acquisition)),
        new(Term.LegalStatus, "legalstatus", "accessrestrict/legalstatus", "", LegalStatus),
        new(Term.Relations, "relations", "odd", "Each relation a paragraph.", Carrying.As(Term.OtherDescriptiveData, new Qualifier("type", "relations"))),
        new(Term.Relation, "relation", "p", "The words of the relation.", Carrying.As(Term.Paragraph)),
        // Digital objects
        new(Term.DigitalObject, "dao", "dao; daogrp", "One marked altrender=\"daogrp\" is a group of one again; in a daoset daoloc.", DigitalObject),
        new(Term.DigitalObjectSet, "daoset", "daogrp", "Its note stands first.", DigitalObjectSet),
        new(Term.DescriptiveNote, "descriptivenote", "daodesc", "In a digital object; elsewhere its words.", Carrying.As(Term.DigitalObjectDescription)),
        // Names and headings
        new(Term.Name, "name", "name; subarea", "One marked localtype=\"subarea\" or altrender=\"text\" is that again.", Name),
        new(Term.WorkTitle, "title", "title; unittitle", "One marked localtype=\"unittitle\" is a unittitle again.", WorkTitle),
        new(Term.Part, "part", "(its words)", "Parts are set in a row: with a comma between, in a subject with two hyphens. One marked localtype=\"subarea\" is that again.", Part),
        // Text
        new(Term.Date, "date", "date; unitdate", "One marked localtype=\"unitdate\" is a unitdate again.", Date),
        new(Term.SingleDate, "datesingle", "date", "", Carrying.As(Term.Date)),
        new(Term.DateRange, "daterange", "date", "The words of both ends, with a hyphen between.", DateRange),
        new(Term.DateSet, "dateset", "date", "The words of all, with commas between.", DateRange),
        new(Term.ChronologyItem, "chronitem", "chronitem", "The place is set in front of the words of its event.", ChronologyItem),
        new(Term.EmbeddedXml, "objectxmlwrap", "(its words)", "EAD 2002 holds nothing of another house.", EmbeddedXml),
        new(Term.ChronologyItemSet, "chronitemset", "eventgrp", "", Carrying.As(Term.EventGroup)),
        new(Term.Paragraph, "p", "p; note", "One that holds a footnote and nothing else, and has no attributes, is a note.", Paragraph),
        new(Term.List, "list", "list; address", "One marked altrender=\"address\" is an address again. unordered with mark=\"none\" is simple, else marked.", List),
        new(Term.Emphasis, "emph", "emph; extent, physfacet, date …", "One with render=\"altrender\" and an element of EAD 2002 as altrender is that element again.", Emphasis),
        new(Term.Quotation, "quote", "emph; blockquote", "emph render=\"doublequote\"; one marked altrender=\"blockquote\" is a blockquote again.", Quotation),
        new(Term.ForeignText, "foreign", "emph", "", Carrying.As(Term.Emphasis)),
        // References
        new(Term.Reference, "ref", "ref, extref, archref, bibref, title, dao", "By its mark; with href and no target extref.", Reference),
        new(Term.Pointer, "ptr", "ptr, extptr", "By its mark; with href and no target extptr.", Reference),
        new(Term.ArchivalReference, "archref", "archref", "A ref that is all it holds is its link again.", Citation),
        new(Term.BibliographicReference, "bibref", "bibref", "A ref that is all it holds is its link again.", Citation),
    ],
    [
        new("href", "xlink:href", [], []),
        new("linkrole", "xlink:role", [], []),
        new("linktitle", "xlink:title", [], []),
        new("arcrole", "xlink:arcrole", [], []),
        new("show", "xlink:show", [Term.Reference, Term.Pointer, Term.DigitalObject, Term.WorkTitle], []),
        new("actuate", "xlink:actuate", [Term.Reference, Term.Pointer, Term.DigitalObject, Term.WorkTitle], [("onload", "onLoad"), ("onrequest", "onRequest")]),
        new("identifier", "authfilenumber", [], []),
        new("relator", "role", [], []),
        new("lang", "langcode", [Term.Abstract], []),
        new("unitdatetype", "type", [], []),
        new("dsctype", "type", [], [("otherdsctype", "othertype")]),
        new("otherdsctype", "othertype", [], []),
        new("listtype", "type", [], [("unordered", "marked")]),
        new("numeration", "numeration", [], [.. Ead2002ToEad3.Numerations.Select(static pair => (pair.Item2, pair.Item1))]),
        new("standarddate", "normal", [], []),
        new("localtype", "xlink:label", [Term.DigitalObject], []),
        new("localtype", "type", [], []),
        new("instanceurl", "url", [], []),
    ],
    [Term.Paragraph, Term.OtherDescriptiveData, Term.Item, Term.Event]);
}
