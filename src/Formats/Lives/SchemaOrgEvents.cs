using System.Text.Json.Nodes;
using Fonds.Description.Records;
using Fonds.Formats.LinkedData;

namespace Fonds.Formats.Lives;

/// <summary>
/// Events as things of schema.org (<c>Event</c>), each with who took part, where and when, the sentence that says it and the records whose histories tell it
/// (<c>subjectOf</c>);
/// and as events of Records in Contexts that those records describe (<c>rico:isOrWasDescribedBy</c>).
/// </summary>
public static class SchemaOrgEvents
{
    /// <summary>All of them as one document.</summary>
    public static JsonObject Document(IEnumerable<ToldEvent> events) => new()
    {
        ["@context"] = Context(),
        ["@graph"] = new JsonArray([.. events.Select(told => (JsonNode)Of(told))]),
    };

    private static JsonObject Context()
    {
        var context = SchemaOrg.Context();
        context["rico"] = RicoTerms.Ontology;
        context["rico:isOrWasDescribedBy"] = new JsonObject { ["@type"] = "@id" };
        return context;
    }

    private static JsonObject Of(ToldEvent told)
    {
        var thing = new JsonObject
        {
            ["@id"] = Iri.Of(AddressOf(told)),
            ["@type"] = new JsonArray("Event", "rico:Event"),
            ["name"] = told.Summary,
            ["identifier"] = told.Identifier,
            ["about"] = SchemaOrg.Named(told.Subject),
            ["keywords"] = EventWording.Of(told.Type),
            ["description"] = told.Sentences[0].Text,
        };
        // schema.org has no word for what a date is taken from: EDTF stands beside the plain form.
        SchemaOrg.Put(thing, "startDate", told.Date?.Begin);
        SchemaOrg.Put(thing, "endDate", told.Date?.End);
        SchemaOrg.Put(thing, "temporalCoverage", told.Date?.Edtf);
        SchemaOrg.Put(thing, "location", [.. told.Places.Select(Place)]);
        SchemaOrg.Put(thing, "attendee", told.Of is null ? [SchemaOrg.Named(told.Subject)] : []);
        SchemaOrg.Put(thing, "mentions", [.. told.Names.Select(name => (JsonNode)(name.Thing is { } known ? SchemaOrg.Named(known) : new JsonObject
        {
            ["@type"] = SchemaOrg.TypeOf(name.IsOrganisation ? RecordKind.CorporateBody : RecordKind.Person), ["name"] = name.Name,
        }))]);
        SchemaOrg.Put(thing, "subjectOf", [.. told.Sentences.Select(Sentence)]);
        SchemaOrg.Put(thing, "rico:isOrWasDescribedBy", told.Sentences.Select(sentence => sentence.Record.Address + RicoEvents.Description));
        return thing;
    }

    internal static string AddressOf(ToldEvent told) => $"{told.Sentences[0].Record.Address}#event-{told.Identifier}";

    private static JsonNode Place(ToldPlace place)
    {
        var thing = new JsonObject { ["@type"] = "Place", ["name"] = place.Label };
        SchemaOrg.Put(thing, "sameAs", place.Number > 0 ? GeoNames(place) : null);
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
            thing["geo"] = new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = latitude, ["longitude"] = longitude };
        return thing;
    }

    internal static string GeoNames(ToldPlace place) => $"https://sws.geonames.org/{place.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}/";

    private static JsonNode Sentence(ToldSentence sentence) => new JsonObject
    {
        ["@type"] = "Quotation", ["text"] = sentence.Text, ["url"] = Iri.Of(sentence.Address), ["isPartOf"] = SchemaOrg.Named(sentence.Record),
    };
}
