using System.Text.Json.Nodes;
using Fonds.Description.Dates;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.LinkedData;

/// <summary>A unit of description as schema.org says it: ArchiveComponent, and Collection where it holds others. The table of docs/crosswalks/schema-org.md.</summary>
public static class SchemaOrgUnits
{
    private const int NamesOnPage = 10;
    private const int WordsOnPage = 300;

    public static JsonObject Of(LinkedUnit unit)
    {
        var thing = Identity(unit);
        AddText(thing, unit);
        AddNames(thing, unit.Names, int.MaxValue);
        AddDigital(thing, unit.Unit);
        SchemaOrg.Put(thing, "hasPart", [.. unit.Parts.Select(part => (JsonNode)SchemaOrg.Named(part))]);
        SchemaOrg.Put(thing, "creditText", unit.Citation);
        if (unit.ChangedAt is { } changed)
            thing["sdDatePublished"] = changed.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return thing;
    }

    /// <summary>What search engines use, for the head of the page.</summary>
    public static JsonObject Brief(LinkedUnit unit)
    {
        var thing = Identity(unit);
        var text = unit.Unit.AbstractText.Length > 0 ? unit.Unit.AbstractText : NoteText(unit.Unit, Term.ScopeAndContent);
        SchemaOrg.Put(thing, "description", text.Length > WordsOnPage ? text[..text.LastIndexOf(' ', WordsOnPage)] + " …" : text);
        AddNames(thing, unit.Names, NamesOnPage);
        return thing;
    }

    private static JsonObject Identity(LinkedUnit unit)
    {
        var isCollection = unit.Above is null || unit.PartCount > 0;
        var thing = SchemaOrg.Named(new(unit.Address, RecordKind.Unit, unit.Title), isCollection);
        thing["url"] = Iri.Of(unit.Address);
        SchemaOrg.Put(thing, "identifier", unit.Unit.ReferenceCode);
        var years = unit.Unit.Dates.Years;
        var span = years is var (first, last) ? first == last ? $"{first:0000}" : $"{first:0000}/{last:0000}" : null;
        SchemaOrg.Put(thing, "dateCreated", Sure(unit.Unit.Dates) ?? span ?? unit.Unit.Dates.Display);
        SchemaOrg.Put(thing, "temporalCoverage", span);
        SchemaOrg.Put(thing, "materialExtent", unit.Unit.ExtentDisplay);
        SchemaOrg.Put(thing, "inLanguage", unit.Unit.Languages.Select(language => language.Code).OfType<string>());
        SchemaOrg.Put(thing, "itemLocation", unit.Unit.ContainerDisplay);
        if (unit.Holder is { } holder)
            thing["holdingArchive"] = SchemaOrg.Named(holder);
        if (unit.Above is { } above)
            thing["isPartOf"] = SchemaOrg.Named(above, isCollection: true);
        return thing;
    }

    // Schema.org has no word for "about": one date that is sure is given to the day, all else as years.
    private static string? Sure(UnitDates dates) =>
        dates.Statements is [var only] && only.Reading is { IsApproximate: false, IsUncertain: false } reading ? SpanInEdtf.Of(reading) : null;

    private static void AddText(JsonObject thing, LinkedUnit unit)
    {
        SchemaOrg.Put(thing, "abstract", unit.Unit.AbstractText);
        var scope = NoteText(unit.Unit, Term.ScopeAndContent);
        SchemaOrg.Put(thing, "description", scope.Length > 0 ? scope : unit.Unit.AbstractText);
        SchemaOrg.Put(thing, "conditionsOfAccess", NoteText(unit.Unit, Term.AccessRestriction));
    }

    private static string NoteText(UnitOfDescription unit, Term kind) =>
        string.Join("\n\n", unit.Notes.Where(note => note.Kind == kind).Select(note => PlainText.Of(note.Content)).Where(text => text.Length > 0));

    private static void AddNames(JsonObject thing, IReadOnlyList<LinkedName> names, int most)
    {
        foreach (var group in names.GroupBy(name => PropertyOf(name)))
        {
            var things = group.DistinctBy(name => name.Thing.Address).Take(most);
            SchemaOrg.Put(thing, group.Key, [.. group.Key == "genre" ? things.Select(name => (JsonNode)name.Thing.Label) : things.Select(name => (JsonNode)SchemaOrg.Named(name.Thing))]);
        }
    }

    private static string PropertyOf(LinkedName name) => (name.Tie, name.Thing.Kind) switch
    {
        (LinkedTie.Creator, var kind) when kind.IsAgent() => "creator",
        (LinkedTie.Collector, _) => "contributor",
        (_, RecordKind.GenreForm) => "genre",
        (LinkedTie.Subject, RecordKind.Place) => "spatialCoverage",
        (LinkedTie.Subject, _) => "about",
        _ => "mentions",
    };

    private static void AddDigital(JsonObject thing, UnitOfDescription unit)
    {
        var media = new List<JsonNode>();
        foreach (var digital in unit.DigitalObjects)
        {
            if (Iri.Of(digital.Address) is not { } address)
                continue;
            var copy = new JsonObject { ["@type"] = "MediaObject", ["contentUrl"] = address };
            SchemaOrg.Put(copy, "name", digital.Title ?? digital.Description);
            media.Add(copy);
        }

        SchemaOrg.Put(thing, "associatedMedia", media);
    }
}
