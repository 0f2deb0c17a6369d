namespace Fonds.App.Shared.Drawing;

/// <summary>One place of a life as a row of its drawing.</summary>
/// <param name="Key">What the place is known by; empty for events that name none.</param>
/// <param name="Lanes">How many bars lie above each other in it.</param>
public sealed record TimelineRow(string Key, string Label, double? East, int Y, int Lanes);

/// <summary>
/// The rows of a life: its places from west at the foot to east at the head, as far as it is known where they lie; else in the order of first arrival. What
/// names no place has the last row, and places for which there is no room share one.
/// </summary>
public sealed class TimelineRows
{
    public const string Elsewhere = "\u0001";
    private const int MostPlaces = 11;
    private const int RowHeight = 38;
    private const int LaneHeight = 12;
    private const int Top = 24;
    private const int MostLanes = 4;

    private readonly Dictionary<string, TimelineRow> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<TimelineEvent, int> lanes = new(ReferenceEqualityComparer.Instance);

    public TimelineRows(IReadOnlyList<TimelineEvent> events, string elsewhere, string nowhere)
    {
        var places = events.Where(each => each.Place.Length > 0).GroupBy(each => each.Place, StringComparer.Ordinal).ToList();
        var kept = places.OrderByDescending(Weight).Take(places.Count > MostPlaces + 1 ? MostPlaces : MostPlaces + 1).ToList();
        IsByLongitude = kept.Count > 1 && kept.Count(place => East(place) is not null) * 3 >= kept.Count * 2;
        var ordered = IsByLongitude
            ? kept.OrderByDescending(place => East(place) ?? double.MinValue)
            : kept.OrderByDescending(place => place.Min(each => each.From));
        var y = Top;
        foreach (var place in ordered)
            Add(place.Key, string.Join(", ", place.Select(each => each.PlaceLabel).Distinct(StringComparer.Ordinal).Take(2)), East(place), [.. place], ref y);
        if (places.Count > kept.Count)
            Add(Elsewhere, elsewhere, null, [.. places.Except(kept).SelectMany(place => place)], ref y);
        if (events.Where(each => each.Place.Length == 0).ToList() is { Count: > 0 } unplaced)
            Add("", nowhere, null, unplaced, ref y);
        Height = y - RowHeight + 32;
    }

    /// <summary>Whether west and east have a meaning in it.</summary>
    public bool IsByLongitude { get; }

    public int Height { get; }

    public IEnumerable<TimelineRow> All => rows.Values;

    public TimelineRow Of(TimelineEvent drawn) => rows.GetValueOrDefault(drawn.Place) ?? rows[Elsewhere];

    /// <summary>How high its bar lies; the same as its row where no other bar is in its way.</summary>
    public int YOf(TimelineEvent drawn) => Of(drawn).Y + (lanes.GetValueOrDefault(drawn) * LaneHeight);

    private void Add(string key, string label, double? east, List<TimelineEvent> events, ref int y)
    {
        var ends = new List<double>();
        foreach (var bar in events.Where(each => each.IsSpan).OrderBy(each => each.From))
        {
            var lane = ends.FindIndex(end => end <= bar.From + 0.05);
            if (lane < 0 && ends.Count < MostLanes)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            lanes[bar] = lane = Math.Max(lane, 0);
            ends[lane] = Math.Max(ends[lane], bar.To);
        }

        rows[key] = new TimelineRow(key, label, east, y, Math.Max(1, ends.Count));
        y += RowHeight + ((Math.Max(1, ends.Count) - 1) * LaneHeight);
    }

    private static double? East(IGrouping<string, TimelineEvent> place) => place.Select(each => each.East).FirstOrDefault(east => east is not null);

    private static double Weight(IGrouping<string, TimelineEvent> place) =>
        place.Sum(each => (each.IsPresence ? 3 : 1) + (each.Rank / 50.0) + Math.Min(6, (each.Until ?? each.To) - each.From));
}
