using System.Numerics;
using Fonds.Description.Lives;

namespace Fonds.Search.Embedded.Lives;

/// <summary>
/// Which events of one life are one thing told more than once: in the agent's own record and in a finding aid, in a chronology and in prose. Where in
/// doubt they are two.
/// </summary>
internal sealed class SameEvents(LifeColumns columns)
{
    private const double LikeEnough = 0.5;

    /// <summary>
    /// Parts the events, given in their order in time, into what happened, in the order of the dates that are shown: the telling that says most comes first
    /// and gives the date.
    /// </summary>
    public List<List<int>> Of(IReadOnlyList<int> numbers)
    {
        var groups = new List<List<int>>(numbers.Count);
        var bySubject = new Dictionary<(int Subject, LifeEventType Kind), List<List<int>>>();
        foreach (var number in numbers)
        {
            var (chunk, slot) = (columns.Chunk(number), number % EventChunk.Size);
            var key = (chunk.Subject[slot], KindOf((LifeEventType)chunk.Type[slot]));
            if (!bySubject.TryGetValue(key, out var ofLife))
                bySubject[key] = ofLife = [];
            if (OneOf(ofLife, number) is { } same)
            {
                same.Add(number);
                continue;
            }

            List<int> group = [number];
            ofLife.Add(group);
            groups.Add(group);
        }

        var isInOrder = true;
        foreach (var group in groups)
        {
            if (group.Count == 1)
                continue;
            var loosest = First(group[0]);
            group.Sort((one, other) => Worth(other).CompareTo(Worth(one)));
            isInOrder &= First(group[0]) == loosest;
        }

        return isInOrder ? groups : [.. groups.OrderBy(group => First(group[0]))];
    }

    private int First(int number) => columns.Chunk(number).First[number % EventChunk.Size];

    // What one history calls a journey and another a move, one an appointment and another the post, may be one thing.
    private static LifeEventType KindOf(LifeEventType type) => type switch
    {
        LifeEventType.Travel => LifeEventType.Move,
        LifeEventType.Appointment => LifeEventType.Employment,
        _ => type,
    };

    // Asked of every event of a long answer: no closures here.
    private List<int>? OneOf(List<List<int>> groups, int number)
    {
        foreach (var group in groups)
        {
            if (AreOneWithAll(group, number))
                return group;
        }

        return null;
    }

    private bool AreOneWithAll(List<int> group, int number)
    {
        foreach (var other in group)
        {
            if (!AreOne(number, other))
                return false;
        }

        return true;
    }

    private bool AreOne(int one, int other)
    {
        var (a, i) = (columns.Chunk(one), one % EventChunk.Size);
        var (b, j) = (columns.Chunk(other), other % EventChunk.Size);
        var type = (LifeEventType)a.Type[i];
        var (hasPlaces, meet) = Places(one, other);

        // Nobody is born or dies twice: on one day it is one, whatever place was read beside it.
        if (type is LifeEventType.Birth or LifeEventType.Death && a.First[i] == a.Last[i] && (a.First[i], a.Last[i]) == (b.First[j], b.Last[j]) && a.First[i] != EventChunk.Undated)
            return true;
        if (hasPlaces && !meet)
            return false;
        if (type is LifeEventType.Birth or LifeEventType.Death)
            return DatesAgree(a, i, b, j) || a.First[i] == EventChunk.Undated || b.First[j] == EventChunk.Undated;
        var isOneNote = a.Record[i] == b.Record[j] && a.Note[i] == b.Note[j];
        if (isOneNote && a.Standing[i] != (byte)LifeStanding.Stated && b.Standing[j] != (byte)LifeStanding.Stated)
            return false;
        return DatesAgree(a, i, b, j) && (a.First[i] != EventChunk.Undated || meet) && (meet || AreAlike(a.Words[i], b.Words[j]));
    }

    private static bool DatesAgree(EventChunk a, int i, EventChunk b, int j)
    {
        var isUndated = a.First[i] == EventChunk.Undated;
        if (isUndated || b.First[j] == EventChunk.Undated)
            return isUndated && b.First[j] == EventChunk.Undated;
        var (one, other) = (new LifeDays(a.First[i], a.Last[i]), new LifeDays(b.First[j], b.Last[j]));
        return one.Contains(other) || other.Contains(one);
    }

    private (bool BothHaveSome, bool Meet) Places(int one, int other)
    {
        var here = columns.PlacesOf(one);
        var there = columns.PlacesOf(other);
        foreach (var place in here)
        {
            foreach (var known in there)
            {
                if (columns.Places.Meet(place, known))
                    return (true, true);
            }
        }

        return (here.Length > 0 && there.Length > 0, false);
    }

    private static bool AreAlike(ulong one, ulong other)
    {
        var fewer = Math.Min(BitOperations.PopCount(one), BitOperations.PopCount(other));
        return fewer > 0 && BitOperations.PopCount(one & other) >= LikeEnough * fewer;
    }

    // What a person decided or wrote as data, then the more exact date, then what names a place.
    private (int Standing, int Exact, int Places) Worth(int number)
    {
        var (chunk, slot) = (columns.Chunk(number), number % EventChunk.Size);
        var standing = (LifeStanding)chunk.Standing[slot] switch
        {
            LifeStanding.Corrected => 3,
            LifeStanding.Accepted => 2,
            LifeStanding.Stated => 1,
            _ => 0,
        };
        var exact = chunk.First[slot] == EventChunk.Undated ? int.MinValue : chunk.First[slot] - chunk.Last[slot];
        return (standing, exact, columns.PlacesOf(number).Length);
    }
}
