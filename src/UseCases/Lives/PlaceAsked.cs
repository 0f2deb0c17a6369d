using Fonds.Description.Places;
using Fonds.Search.Lives;

namespace Fonds.UseCases.Lives;

/// <summary>A place that somebody asked for, as it was understood.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Places">The places of the gazetteer that bear the name; empty when it knows none, and places are then found as they are written.</param>
public sealed record PlaceAsked(string Name, IReadOnlyList<int> Places)
{
    public bool IsKnown => Places.Count > 0;

    /// <summary>
    /// Every place that bears the name, in whichever language and time: a question does not say which, and the answer does. "Paris, Texas, United States" says it.
    /// </summary>
    public static PlaceAsked Of(string name) => new(name, Told(name) is { Count: > 0 } told ? told : [.. Bearing(name).Select(place => place.Id).Distinct()]);

    internal EventPlace ForIndex() => new(Places, Name);

    private static List<int> Told(string name) =>
        // "New York (State), United States" is the state alone.
        name.Split(", ") is { Length: > 1 } parts ? [.. Bearing(parts[0].Split(" (")[0]).Where(place => place.ToString() == name).Select(place => place.Id).Distinct()] : [];

    private static IEnumerable<GazetteerPlace> Bearing(string name) => Gazetteer.Shipped.Find(name).Select(sense => sense.Place);
}
