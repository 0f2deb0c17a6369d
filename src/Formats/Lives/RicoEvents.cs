using System.Globalization;
using Fonds.Description.Lives;
using Fonds.Formats.LinkedData;

namespace Fonds.Formats.Lives;

/// <summary>
/// Events in the words of Records in Contexts (RiC-O 1.1): a <c>rico:Event</c> with its participants, date and place, described by
/// (<c>isOrWasDescribedBy</c>) the records whose histories tell it.
/// </summary>
public static class RicoEvents
{
    /// <summary>What the address of a record's description ends with, as against the address of what it describes.</summary>
    internal const string Description = "#description";

    /// <summary>An event and everything that belongs to it.</summary>
    public static IEnumerable<RdfThing> Of(ToldEvent told)
    {
        var thing = new RdfThing(SchemaOrgEvents.AddressOf(told), "rico:Event");
        var parts = new List<RdfThing>();
        thing.Add("rico:name", told.Summary);
        thing.Add("rico:identifier", told.Identifier);
        thing.Add("rico:type", EventWording.Of(told.Type));
        thing.Add("rico:note", told.Of is { } another ? $"It is the event of another: {another}." : null);
        thing.Add("rico:generalDescription", told.Sentences[0].Text);
        thing.Point(told.Of is null ? "rico:hasOrHadParticipant" : "rico:isEventAssociatedWith", told.Subject.Address);
        parts.Add(RicoTerms.Named(told.Subject));
        if (told.Date is { } date)
            AddDate(thing, told.Dates, date, parts);
        foreach (var (place, number) in told.Places.Select((place, at) => (place, at + 1)))
            AddPlace(thing, place, number, parts);
        foreach (var name in told.Names.Select(name => name.Thing).OfType<LinkedThing>())
        {
            thing.Point("rico:isEventAssociatedWith", name.Address);
            parts.Add(RicoTerms.Named(name));
        }

        foreach (var record in told.Sentences.Select(sentence => sentence.Record).DistinctBy(record => record.Address))
        {
            // The description and not what it describes: the authority record, the finding aid.
            var description = new RdfThing(record.Address + Description, "rico:Record");
            description.Add("rico:title", record.Label);
            description.Point("rico:describesOrDescribed", record.Address);
            thing.Point("rico:isOrWasDescribedBy", description.Address);
            parts.Add(description);
            parts.Add(RicoTerms.Named(record));
        }

        return parts.Prepend(thing);
    }

    private static void AddDate(RdfThing thing, string words, LifeDate date, List<RdfThing> parts)
    {
        var when = new RdfThing($"{thing.Address}-date", "rico:Date");
        when.Add("rico:expressedDate", words);
        when.Add("rico:normalizedDateValue", RdfValue.Typed(date.Edtf, "edtf:EDTF"));
        if (date.IsApproximate)
            when.Add("rico:dateQualifier", "approximate");
        if (date.IsInferred)
            when.Add("rico:dateQualifier", "inferred");
        thing.Point("rico:occurredAtDate", when.Address);
        parts.Add(when);
    }

    private static void AddPlace(RdfThing thing, ToldPlace place, int number, List<RdfThing> parts)
    {
        var where = new RdfThing(string.Create(CultureInfo.InvariantCulture, $"{thing.Address}-place-{number}"), "rico:Place");
        where.Add("rico:name", place.Label);
        if (place.Number > 0)
            where.Point("owl:sameAs", SchemaOrgEvents.GeoNames(place));
        thing.Point("rico:isAssociatedWithPlace", where.Address);
        parts.Add(where);
    }
}
