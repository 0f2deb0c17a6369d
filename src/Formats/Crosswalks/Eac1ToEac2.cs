using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.EacCpf;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Crosswalks;

/// <summary>From EAC-CPF 2010 to EAC-CPF 2.0: the table. docs/crosswalks/eac-cpf.md prints it.</summary>
internal static partial class Eac1ToEac2
{
    public static ContentRules Target { get; } = new(Eac2Vocabulary.Instance, "eac2-content.txt");

    public static Crosswalk Instance { get; } = new(Standard.EacCpf2010, Standard.EacCpf2, Target,
    [
        new(Term.Control, "control", "control", "maintenanceStatus and publicationStatus become attributes; parts in the order that 2.0 asks for.", Control),
        new(Term.LanguageDeclaration, "languageDeclaration", "languageDeclaration", "The codes become attributes; the names of language and script paragraphs of its note, marked xlink:label.", LanguageDeclaration),
        new(Term.ConventionDeclaration, "conventionDeclaration", "conventionDeclaration", "reference, then shortCode.", InOrder(Term.Citation, Term.Abbreviation)),
        new(Term.LocalTypeDeclaration, "localTypeDeclaration", "localTypeDeclaration", "reference, then shortCode.", InOrder(Term.Citation, Term.Abbreviation)),
        new(Term.Abbreviation, "abbreviation", "shortCode", "", Carrying.As(Term.ShortCode)),
        new(Term.Citation, "citation", "reference", "In a description: in a paragraph of its note.", Citation),
        new(Term.LocalControl, "localControl", "localControl", "2.0 asks for a term: an empty one where there is none.", Described),
        new(Term.MaintenanceAgency, "maintenanceAgency", "maintenanceAgency", "Other codes behind the name.", InOrder(Term.AgencyCode, Term.AgencyName, Term.OtherAgencyCode, Term.DescriptiveNote)),
        new(Term.DateRange, "dateRange", "dateRange", "2.0 asks for a beginning or an end: an empty beginning where there is neither.", DateRange),
        new(Term.MaintenanceEvent, "maintenanceEvent", "maintenanceEvent", "eventType and agentType become attributes.", MaintenanceEvent),
        new(Term.Source, "source", "source", "2.0 asks for a reference: an empty one where there is no sourceEntry.", Source),
        new(Term.SourceEntry, "sourceEntry", "reference", "", Carrying.As(Term.Reference)),
        // Names
        new(Term.Identity, "identity", "identity", "entityId behind the names.", Identity),
        new(Term.EntityType, "entityType", "entityType/@value", "", (source, rewriting, _, into) => into.Add(new Statement(Term.EntityType, rewriting.Qualifiers(source, Term.EntityType, new Qualifier("value", source.Words().Trim()))))),
        new(Term.NameEntry, "nameEntry", "nameEntry", "authorizedForm and alternativeForm become status, their rules vocabularySource; preferredForm, or a form \"preferred\", becomes preferredForm=\"true\".", NameEntry),
        new(Term.NameEntrySet, "nameEntryParallel", "nameEntrySet", "Says nothing of authorized forms.", Carrying.As(Term.NameEntrySet)),
        // Description
        new(Term.DescriptionOfAgent, "description", "description", "Statements that stand alone get a group marked localType=\"ungrouped\"; groups in the order of 2.0.", Description),
        .. Groups(),
        .. Simple(),
        new(Term.Place, "place", "place", "Its citation goes into its note.", Described),
        new(Term.PlaceName, "placeEntry", "placeName", "In a relation or a chronology: in a place.", PlaceName),
        new(Term.Script, "script", "writingSystem", "", Carrying.As(Term.WritingSystem)),
        new(Term.Outline, "outline", "list", "List marked localType=\"outline\", a level in a level a list in a list.", Outline),
        new(Term.ChronologyItem, "chronItem", "chronItem", "The place behind the event.", InOrder(Term.Date, Term.DateRange, Term.DateSet, Term.Event, Term.PlaceName)),
        // Relations
        new(Term.AgentRelation, "cpfRelation", "relation", "relationEntry becomes targetEntity/part, its kind relationType; targetType=\"agent\". The link's address is valueURI. Without a relationEntry, a part marked localType=\"unnamed\".", Relation("agent", "cpfRelationType")),
        new(Term.ResourceRelation, "resourceRelation", "relation", "targetType=\"resource\".", Relation("resource", "resourceRelationType")),
        new(Term.FunctionRelation, "functionRelation", "relation", "targetType=\"function\".", Relation("function", "functionRelationType")),
        new(Term.SetComponent, "setComponent", "setComponent", "", InOrder(Term.ComponentEntry, Term.DescriptiveNote, Term.EmbeddedXml)),
    ],
    [
        new("xml:id", "id", [], []),
        new("xml:lang", "languageOfElement", [], []),
        new("xml:base", "base", [], []),
        new("scriptCode", "scriptOfElement", [], []),
        new("xlink:href", "href", [], []),
    ],
    [Term.Paragraph, Term.Part]);

    private static IEnumerable<CrosswalkRule> Groups() =>
        new[] { Term.Functions, Term.Occupations, Term.Mandates, Term.LegalStatuses, Term.Places, Term.LocalDescriptions }.Select(term => new CrosswalkRule(
            term, Eac1Vocabulary.Instance.OfTerm(term)!.Element, Eac2Vocabulary.Instance.OfTerm(term)!.Element, "A text in place of statements becomes the note of one marked localType=\"text\".", Group));

    private static IEnumerable<CrosswalkRule> Simple() =>
        new[] { Term.Function, Term.Occupation, Term.Mandate, Term.LegalStatus, Term.LocalDescription }.Select(term => new CrosswalkRule(
            term, Eac1Vocabulary.Instance.OfTerm(term)!.Element, Eac2Vocabulary.Instance.OfTerm(term)!.Element, "The vocabulary of its term is its own; its citation goes into its note; an empty term where there is none.", Described));
}
