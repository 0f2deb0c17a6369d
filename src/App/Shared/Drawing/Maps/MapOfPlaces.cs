namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>What the partial <c>_PlaceMap</c> shows: a map of places, and the same as a table.</summary>
/// <param name="Name">What the map is of, for those who do not see it: "Places in the life of Victor Serge".</param>
/// <param name="Points">The places, in the order of the table.</param>
public sealed record MapOfPlaces(string Name, IReadOnlyList<MapPoint> Points)
{
    /// <summary>Positions in <see cref="Points"/> in the order in which a life went through them; drawn as a thin line. Empty for none.</summary>
    public IReadOnlyList<int> Journey { get; init; } = [];

    /// <summary>Names of places that are left open, with what they could be; said under the table.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];
}
