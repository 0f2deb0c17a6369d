using Fonds.App.Shared.Wording;
using Fonds.Description.Lives;
using Fonds.Search.Lives;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>One event as lists and tables show it: finished words.</summary>
/// <param name="Anchor">Its own identifier on the page, so that its sentence can lead back to it.</param>
/// <param name="Address">Where its sentence is.</param>
public sealed record EventLine(string Anchor, LifeEventView Event, string Address)
{
    public string Dates => Event.Dates;

    public string? Iso => EventDates.Iso(Event);

    /// <summary>"inferred", "his father": what must be known with it; empty when nothing.</summary>
    public string Remark => string.Join(", ", new[] { Event.Of ?? "", EventDates.Remark(Event) }.Where(part => part.Length > 0));

    public IReadOnlyList<IndexedPlace> Places => Event.Places;

    public string PlaceNames => string.Join(", ", Places.Select(place => place.Name).Distinct(StringComparer.Ordinal));

    public string Words => EventText.Of(Event);

    /// <summary>Where it is told when it is not on the page of the one it is about; null when it is.</summary>
    public RecordLink? ToldIn(string here) => SentenceAddress.Best(Event, here).Record is var record && record.Address != here ? record : null;

    /// <summary>The events of a page in their order, each with an identifier.</summary>
    /// <param name="here">Address of the record whose page it is; null for a page of many.</param>
    public static IReadOnlyList<EventLine> Of(IReadOnlyList<LifeEventView> events, string? here = null) =>
        [.. events.Select((told, at) => new EventLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"e{at + 1}"), told, SentenceAddress.Of(told, here)))];

    /// <summary>What the events of a page rest on, in one sentence for the reader.</summary>
    public static string Grounds(IReadOnlyList<EventLine> lines)
    {
        var stated = lines.Count(line => line.Event.Standing == LifeStanding.Stated);
        var confirmed = lines.Count(line => line.Event.Standing is LifeStanding.Accepted or LifeStanding.Corrected);
        var drawn = lines.Count - stated - confirmed;
        string[] parts =
        [
            drawn > 0 ? Phrases.SayCount(drawn, "{0} event drawn from the text by rules, checked by nobody", "{0} events drawn from the text by rules, checked by nobody") : "",
            confirmed > 0 ? Phrases.SayCount(confirmed, "{0} event drawn from the text and confirmed by a person", "{0} events drawn from the text and confirmed by a person") : "",
            stated > 0 ? Phrases.SayCount(stated, "{0} event given as data by the archivist", "{0} events given as data by the archivist") : "",
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0)) + ".";
    }
}
