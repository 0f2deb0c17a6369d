using Fonds.Description.Languages;
using Fonds.Description.Records;

namespace Fonds.Formats.LinkedData;

/// <summary>The words of Records in Contexts (RiC-O 1.1) for kinds of thing.</summary>
public static class RicoTerms
{
    public const string Ontology = "https://www.ica.org/standards/RiC/ontology#";

    /// <summary>The classes of a record of this kind. Terms are concepts of SKOS as well, since that is how vocabularies are exchanged.</summary>
    public static IReadOnlyList<string> ClassesOf(RecordKind kind) => kind switch
    {
        RecordKind.Person => ["rico:Person"],
        RecordKind.Family => ["rico:Family"],
        RecordKind.CorporateBody or RecordKind.Repository => ["rico:CorporateBody"],
        RecordKind.UnknownAgent => ["rico:Agent"],
        RecordKind.Place => ["rico:Place"],
        RecordKind.GenreForm => ["rico:DocumentaryFormType", "skos:Concept"],
        RecordKind.Function => ["rico:ActivityType", "skos:Concept"],
        RecordKind.Occupation => ["rico:OccupationType", "skos:Concept"],
        RecordKind.Work => ["rico:Thing", "skos:Concept"],
        RecordKind.Subject => ["rico:Concept", "skos:Concept"],
        _ => ["rico:RecordSet"],
    };

    /// <summary>The property under which the same thing stands in a public authority file.</summary>
    public static string SameAs(RecordKind kind) => kind.IsTerm() && kind != RecordKind.Place ? "skos:exactMatch" : "owl:sameAs";

    /// <summary>What must be said of a thing that is only pointed to: what it is and what it is called.</summary>
    public static RdfThing Named(LinkedThing thing)
    {
        var named = new RdfThing(thing.Address, ClassesOf(thing.Kind));
        named.Add(thing.Kind == RecordKind.Unit ? "rico:title" : "rico:name", thing.Label);
        if (named.Types.Contains("skos:Concept"))
            named.Add("skos:prefLabel", thing.Label);
        foreach (var same in thing.SameAs)
            named.Point(SameAs(thing.Kind), same);
        return named;
    }

    /// <summary>Languages of records or agents, by the addresses that the Library of Congress gave the codes of ISO 639-2.</summary>
    internal static void AddLanguages(RdfThing thing, string property, IReadOnlyList<MaterialLanguage> languages, List<RdfThing> parts)
    {
        foreach (var language in languages.Where(language => language.Code is not null))
        {
            var known = new RdfThing($"http://id.loc.gov/vocabulary/iso639-2/{language.Code}", "rico:Language");
            known.Add("rico:name", language.Name);
            parts.Add(known);
            thing.Point(property, known.Address);
        }
    }
}
