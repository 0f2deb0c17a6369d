using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Search.Lives;

namespace Fonds.Search.Embedded.Lives;

/// <summary>
/// Who was where somebody was, when they were. Only towns that are known count: that two people were in France in 1940, or in places of one name,
/// says nothing of their meeting.
/// </summary>
internal sealed class MeetingRun(LifeColumns columns, EventTexts texts)
{
    /// <summary>Whoever was somewhere for longer may have been there at any time or never.</summary>
    private const int LongestYears = 15;

    public IReadOnlyList<Meeting> Of(RecordId one, RecordId? other, int most)
    {
        var own = Presences().Where(each => each.Subject == one.Value).ToList();
        var here = own.Select(each => each.Place).ToHashSet();
        var best = new Dictionary<(int Subject, int Place), Found>();
        foreach (var there in Presences().Where(each => here.Contains(each.Place) && each.Subject != one.Value))
        {
            if (other is { } wanted && there.Subject != wanted.Value)
                continue;
            foreach (var mine in own.Where(each => each.Place == there.Place && each.Stay.Overlaps(there.Stay)))
            {
                var found = new Found(mine, there);
                var key = (there.Subject, there.Place);
                if (!best.TryGetValue(key, out var known) || found.CompareTo(known) < 0)
                    best[key] = found;
            }
        }

        return [.. best.Values.Order().Take(most).Select(found => new Meeting(
            columns.Places[found.Mine.Place], found.Days, texts.Event(columns, found.Mine.Number), texts.Event(columns, found.There.Number), found.IsByStay))];
    }

    private IEnumerable<Seen> Presences()
    {
        foreach (var number in columns.Numbers())
        {
            var (chunk, slot) = (columns.Chunk(number), number % EventChunk.Size);
            if (chunk.First[slot] == EventChunk.Undated || chunk.Standing[slot] == (byte)LifeStanding.Rejected
                || !EventFilter.ShowsPresence(chunk, slot) || chunk.Type[slot] == (byte)LifeEventType.Birth)
                continue;
            var days = new LifeDays(chunk.First[slot], chunk.Last[slot]);
            var stay = days with { Last = chunk.StaysUntil[slot] };
            if (days.LastYear - days.FirstYear > LongestYears)
                continue;
            foreach (var place in chunk.PlacesOf(slot).ToArray())
            {
                if (columns.Places[place] is { Place: not 0, IsArea: false })
                    yield return new Seen(number, chunk.Subject[slot], columns.Places.SameAs(place), days, stay);
            }
        }
    }

    private sealed record Seen(int Number, int Subject, int Place, LifeDays Days, LifeDays Stay);

    private sealed record Found(Seen Mine, Seen There) : IComparable<Found>
    {
        public LifeDays Days => new(Math.Max(Mine.Stay.First, There.Stay.First), Math.Min(Mine.Stay.Last, There.Stay.Last));

        public bool IsByStay => !Mine.Days.Overlaps(There.Days);

        // What is said before what is concluded; then the nearer in time, by the longer of the two spans.
        public int CompareTo(Found? other) => other is null ? -1 : (IsByStay, Breadth, Days.First, There.Number).CompareTo((other.IsByStay, other.Breadth, other.Days.First, other.There.Number));

        private int Breadth => Math.Max(Mine.Days.Last - Mine.Days.First, There.Days.Last - There.Days.First);
    }
}
