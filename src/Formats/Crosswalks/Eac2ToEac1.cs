using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.EacCpf;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Crosswalks;

/// <summary>From EAC-CPF 2.0 to EAC-CPF 2010: the table, which reads every mark that <see cref="Eac1ToEac2"/> sets.</summary>
internal static partial class Eac2ToEac1
{
    public static ContentRules Target { get; } = new(Eac1Vocabulary.Instance, "eac1-content.txt");

    public static Crosswalk Instance { get; } = new(Standard.EacCpf2, Standard.EacCpf2010, Target,
    [
        new(Term.Control, "control", "control", "The stages become elements (deletedMerged, which 2010 has not, deletedReplaced); parts in the order that 2010 asks for.", Control),
        new(Term.MaintenanceAgency, "maintenanceAgency", "maintenanceAgency", "2010 has one agencyName: others become paragraphs of the note.", Agency),
        new(Term.RecordIdentifier, "recordId", "recordId", "2010 asks for one word: another identifier has its odd characters replaced, and stands whole in otherRecordId marked localType=\"recordId\".", Token(Term.RecordIdentifier)),
        new(Term.OtherAgencyCode, "otherAgencyCode", "otherAgencyCode", "2010 asks for one word: odd characters are replaced.", Token(Term.OtherAgencyCode)),
        new(Term.LanguageDeclaration, "languageDeclaration", "languageDeclaration", "Codes and names become language and script.", LanguageDeclaration),
        new(Term.ConventionDeclaration, "conventionDeclaration", "conventionDeclaration", "", Eac1ToEac2.InOrder(Term.ShortCode, Term.Reference, Term.DescriptiveNote)),
        new(Term.LocalTypeDeclaration, "localTypeDeclaration", "localTypeDeclaration", "", Eac1ToEac2.InOrder(Term.ShortCode, Term.Reference, Term.DescriptiveNote)),
        new(Term.RightsDeclaration, "rightsDeclaration", "localControl", "localControl marked localType=\"rightsDeclaration\".", RightsDeclaration),
        new(Term.ShortCode, "shortCode", "abbreviation", "", Carrying.As(Term.Abbreviation)),
        new(Term.Reference, "reference", "citation", "In a sentence its words.", Reference),
        new(Term.LocalControl, "localControl", "localControl", "An empty term is left out.", Described),
        new(Term.MaintenanceEvent, "maintenanceEvent", "maintenanceEvent", "The attributes become eventType and agentType: unknown, which 2010 has not, becomes updated and human.", MaintenanceEvent),
        new(Term.Source, "source", "source", "reference becomes sourceEntry; an empty one is left out.", Source),
        // Names
        new(Term.Identity, "identity", "identity", "identityId in front of the names; otherEntityTypes are paragraphs of its note.", Identity),
        new(Term.EntityType, "entityType", "entityType", "", (source, rewriting, _, into) => into.Add(new Statement(Term.EntityType, rewriting.Qualifiers(source, Term.EntityType), source["value"] is { } kind ? [new TextRun(kind)] : []))),
        new(Term.NameEntry, "nameEntry", "nameEntry", "status becomes authorizedForm or alternativeForm with the name of its vocabulary, else with the status itself; a preferred name has an authorizedForm \"preferred\". In a set all this is preferredForm.", NameEntry),
        // Description
        new(Term.DescriptionOfAgent, "description", "description", "existDates first, biogHist last. A group marked localType=\"ungrouped\" is none.", Description),
        .. Groups(),
        .. Simple(),
        new(Term.Place, "place", "place; placeEntry", "In a relation or a chronology its name.", Place),
        new(Term.LanguageUsed, "languageUsed", "languageUsed", "One without a writing system has the code of a script that is not known (Zyyy), for EAC-CPF 2010 asks for one.", LanguageUsed),
        new(Term.WritingSystem, "writingSystem", "script", "", Carrying.As(Term.Script)),
        new(Term.Paragraph, "p", "p; citation", "One that holds a reference and nothing else is a citation where one may stand.", Paragraph),
        new(Term.BiographyOrHistory, "biogHist", "biogHist", "The abstract first.", Eac1ToEac2.InOrder(Term.Abstract)),
        new(Term.List, "list", "list; outline", "One marked localType=\"outline\" is an outline again.", List),
        new(Term.ChronologyItem, "chronItem", "chronItem", "The place in front of the event; sets of dates and of events are said in its words.", ChronologyItem),
        // Relations
        new(Term.Relations, "relations", "relations", "Relations to agents, then to resources, then to functions.", Relations),
        new(Term.Relation, "relation", "cpfRelation, resourceRelation, functionRelation", "By targetType.", Relation),
        new(Term.SetComponent, "setComponent", "setComponent", "", Eac1ToEac2.InOrder(Term.ComponentEntry, Term.EmbeddedXml, Term.DescriptiveNote)),
    ],
    [
        new("id", "xml:id", [], []),
        new("languageOfElement", "xml:lang", [], []),
        new("base", "xml:base", [], []),
        new("scriptOfElement", "scriptCode", [], []),
        new("href", "xlink:href", [], []),
        new("linkRole", "xlink:role", [], []),
        new("linkTitle", "xlink:title", [], []),
    ],
    [Term.Paragraph]);

    private static Rewrite Token(Term term) => (source, rewriting, parent, into) => rewriting.Place(new Statement(term, rewriting.Qualifiers(source, term), [new TextRun(Eac1ToEac2.Token(source.Words()))]), parent, into);

    private static IEnumerable<CrosswalkRule> Groups() => Eac1ToEac2.GroupsInOrder.Where(pair => pair.Group != Term.LanguagesUsed).Select(pair => new CrosswalkRule(
        pair.Group, Eac2Vocabulary.Instance.OfTerm(pair.Group)!.Element, Eac1Vocabulary.Instance.OfTerm(pair.Group)!.Element, "One marked localType=\"text\" in it is a text again.", Group));

    private static IEnumerable<CrosswalkRule> Simple() =>
        new[] { Term.Function, Term.Occupation, Term.Mandate, Term.LegalStatus, Term.LocalDescription }.Select(term => new CrosswalkRule(
            term, Eac2Vocabulary.Instance.OfTerm(term)!.Element, Eac1Vocabulary.Instance.OfTerm(term)!.Element, "Its vocabulary is that of its term; an empty term is left out.", Described));
}
