using System.Globalization;
using Fonds.App.Shared.Drawing.Maps;
using Fonds.Search.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>The places of events as a map and as a table: each with its years and the sentences that tell of it.</summary>
public static class PlacesOfEvents
{
    private const int MostMentions = 6;
    private const int MostOpen = 20;

    /// <summary>The map of a life, with the way through it; null when not one of its places is known.</summary>
    public static MapOfPlaces? Of(string name, LifeView life) =>
        Of(name, [.. life.Lines.Where(line => line.Event.Of is null)], withWay: true);

    /// <summary>The map of the events of an answer; null when not one of their places is known.</summary>
    public static MapOfPlaces? Of(string name, IReadOnlyList<EventLine> lines, bool withWay = false)
    {
        var places = lines.SelectMany(line => line.Places.Select(place => (Line: line, Place: place)))
            .Where(each => each.Place is { Latitude: not null, Longitude: not null }).GroupBy(each => each.Place.Place).ToList();
        if (places.Count == 0)
            return null;
        var numbers = places.Select(place => place.Key).ToList();
        return new MapOfPlaces(name, [.. places.Select(place => Point(place.First().Place, [.. place.Select(each => each.Line).Distinct()], withWay))])
        {
            Journey = withWay ? Way(lines, numbers) : [],
            Open = [.. lines.SelectMany(line => line.Places).Where(place => place.Latitude is null).Select(place => place.Name).Distinct(StringComparer.Ordinal).Take(MostOpen)],
        };
    }

    private static MapPoint Point(IndexedPlace place, IReadOnlyList<EventLine> lines, bool ofOneLife) => new()
    {
        Name = PlaceWords.Short(place.Label),
        Latitude = place.Latitude!.Value,
        Longitude = place.Longitude!.Value,
        Years = Years(lines),
        Address = lines[0].Address,
        Weight = lines.Count,
        Mentions = [.. lines.Take(MostMentions).Select(line => new MapMention(Label(line, ofOneLife), line.Address))],
    };

    private static string Label(EventLine line, bool ofOneLife) =>
        string.Join(": ", new[] { line.Dates, ofOneLife ? "" : SpokenName.Of(line.Event.Subject), line.Words }.Where(part => part.Length > 0));

    private static string? Years(IReadOnlyList<EventLine> lines)
    {
        var dated = lines.Where(line => line.Event.Days is not null).Select(line => line.Event.Days!.Value).ToList();
        if (dated.Count == 0)
            return null;
        var (first, last) = (dated.Min(days => days.FirstYear), dated.Max(days => days.LastYear));
        return first == last ? first.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");
    }

    // Only through towns where they were: a country is no stop on the way.
    private static List<int> Way(IReadOnlyList<EventLine> lines, List<int> numbers)
    {
        var way = new List<int>();
        foreach (var line in lines.Where(line => line.Event.Days is not null && Description.Lives.Presence.IsShownBy(line.Event.Type)).OrderBy(line => line.Event.Days!.Value.First))
        {
            if (line.Places.Count == 0 || line.Places[0] is not { IsArea: false, Latitude: not null } place)
                continue;
            var at = numbers.IndexOf(place.Place);
            if (way.Count == 0 || way[^1] != at)
                way.Add(at);
        }

        return way;
    }
}
