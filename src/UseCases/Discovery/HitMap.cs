using Fonds.Description.Records;
using Fonds.Storage;

namespace Fonds.UseCases.Discovery;

/// <summary>Where in a collection the hits of a search lie: the whole from its first unit to its last, in document order.</summary>
/// <param name="Length">How many places the collection has.</param>
/// <param name="Series">The parts directly under the collection that hold others; empty where they are too many to tell apart.</param>
/// <param name="Ticks">Where hits are, those close together as one.</param>
public sealed record HitMap(int Length, IReadOnlyList<SeriesOnMap> Series, IReadOnlyList<HitsOnMap> Ticks)
{
    // More than a strip as wide as the text can show apart.
    private const int Parts = 120;
    private const int MostSeries = 60;
    private const int ShortestCollection = 10;

    /// <param name="matches">Every hit in the collection; only these are ever named.</param>
    internal static HitMap? Of(ArchiveReader reader, RecordId collection, IReadOnlyList<RecordId> matches)
    {
        if (matches.Count == 0 || reader.Unit(collection) is not { } top || top.DescendantCount < ShortestCollection)
            return null;

        var wanted = matches.ToHashSet();
        var hits = new List<(int Position, RecordId Unit)>(matches.Count);
        var length = 0;
        foreach (var place in reader.Places(collection))
        {
            length = place.Position + 1;
            if (wanted.Contains(place.Unit))
                hits.Add(place);
        }

        return new(length, SeriesOf(reader, collection, top.ChildCount, hits, length), [.. from hit in hits
            group hit by (int)((long)hit.Position * Parts / length) into near
            let first = reader.Unit(near.First().Unit)
            where first is not null
            select new HitsOnMap(near.Key / (double)Parts, 1.0 / Parts, near.Count(), Summaries.LinkTo(first))]);
    }

    private static List<SeriesOnMap> SeriesOf(ArchiveReader reader, RecordId collection, int children, List<(int Position, RecordId Unit)> hits, int length)
    {
        var series = new List<SeriesOnMap>();
        if (children is 0 or > MostSeries)
            return series;

        var parts = reader.Children(collection, 0, MostSeries);
        for (var index = 0; index < parts.Count; index++)
        {
            var (start, end) = (parts[index].Position, index + 1 < parts.Count ? parts[index + 1].Position : length);
            series.Add(new(Summaries.LinkTo(parts[index]), start / (double)length, end / (double)length, hits.Count(hit => hit.Position >= start && hit.Position < end)));
        }

        return series;
    }
}

/// <summary>A part directly under the collection: from where to where it reaches as shares of the whole, and how many hits it holds.</summary>
public sealed record SeriesOnMap(RecordLink Link, double Start, double End, int Hits);

/// <summary>Hits close together.</summary>
/// <param name="First">The first of them.</param>
public sealed record HitsOnMap(double Start, double Width, int Count, RecordLink First);
