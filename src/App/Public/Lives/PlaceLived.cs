using Fonds.Description.Places;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>Who was at a place and what happened there, for the page of the place.</summary>
/// <param name="Address">The whole answer.</param>
public sealed record PlaceLived(int Total, IReadOnlyList<EventLine> Lines, string Address)
{
    private const int Shown = 12;

    /// <summary>Null when it is not known which place the heading means, or nothing is told of it: "Paris (Tex.)" is not asked for as Paris.</summary>
    public static PlaceLived? Of(string heading, AskEvents events)
    {
        if (PlaceResolver.Resolve(heading, PlaceContext.None).Chosen is not { } place)
            return null;
        var found = events.AtPlace(place.Id, place.Name, limit: Shown);
        return found.Total == 0 ? null : new(found.Total, EventLine.Of(found.Events), $"/events?place={Uri.EscapeDataString(place.Name)}");
    }
}
