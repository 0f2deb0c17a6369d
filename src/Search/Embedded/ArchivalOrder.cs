namespace Fonds.Search.Embedded;

/// <summary>The units of one collection in the order of its finding aid: each unit before what it holds, siblings in their order.</summary>
internal static class ArchivalOrder
{
    /// <summary>The records of a set in archival order, collections by title or by reference code, records outside collections last, from an offset on.</summary>
    public static List<int> Page(IndexSnapshot snapshot, RecordSet set, int offset, int limit, bool byCode)
    {
        var counts = new int[snapshot.OrdinalLimit];
        var outside = new List<int>();
        foreach (var record in set.Records())
        {
            var collection = snapshot.Chunks[record >>> 12]!.Collection[record & (ColumnChunk.Size - 1)];
            counts[collection]++;
            if (collection == 0)
                outside.Add(record);
        }

        var collections = Enumerable.Range(1, Math.Max(0, counts.Length - 1)).Where(ordinal => counts[ordinal] > 0)
            .OrderBy(ordinal => byCode ? snapshot.Codes.Of((int)snapshot.Ordinals.Record(ordinal).Value) : 0)
            .ThenBy(ordinal => KeyOf(snapshot, (int)snapshot.Ordinals.Record(ordinal).Value)).ThenBy(ordinal => ordinal);
        var page = new List<int>(limit);
        foreach (var collection in collections)
        {
            if (page.Count >= limit)
                return page;
            if (offset >= counts[collection])
            {
                offset -= counts[collection];
                continue;
            }

            page.AddRange(Walk(snapshot, collection).Where(record => set[record]).Skip(offset).Take(limit - page.Count));
            offset = 0;
        }

        page.AddRange(outside.OrderBy(record => KeyOf(snapshot, record)).ThenBy(record => record).Skip(offset).Take(limit - page.Count));
        return page;
    }

    private static UInt128 KeyOf(IndexSnapshot snapshot, int record) =>
        snapshot.Chunk(record) is { } chunk ? chunk.TitleKey[record & (ColumnChunk.Size - 1)] : UInt128.MaxValue;

    private static IEnumerable<int> Walk(IndexSnapshot snapshot, int collection)
    {
        var children = Children(snapshot, collection);
        var open = new Stack<int>();

        // Units whose parent is not published or not indexed stand where the finding aid begins.
        var roots = children.Keys.Where(parent => parent == 0 || CollectionOf(snapshot, parent) != collection).Order().ToList();
        foreach (var root in Enumerable.Reverse(roots).SelectMany(parent => Enumerable.Reverse(children[parent])))
            open.Push(root);
        while (open.TryPop(out var record))
        {
            yield return record;
            if (!children.TryGetValue(record, out var inside))
                continue;
            for (var index = inside.Count - 1; index >= 0; index--)
                open.Push(inside[index]);
        }
    }

    private static Dictionary<int, List<int>> Children(IndexSnapshot snapshot, int collection)
    {
        var units = new List<(int Parent, int Sibling, int Record)>();
        for (var number = 0; number < snapshot.Chunks.Length; number++)
        {
            if (snapshot.Chunks[number] is not { } chunk || !chunk.Collection.AsSpan().Contains(collection))
                continue;
            for (var slot = 0; slot < ColumnChunk.Size; slot++)
            {
                if (chunk.Collection[slot] == collection)
                    units.Add((chunk.Parent[slot], chunk.Sibling[slot], (number * ColumnChunk.Size) + slot));
            }
        }

        units.Sort();
        var children = new Dictionary<int, List<int>>();
        foreach (var (parent, _, record) in units)
        {
            if (!children.TryGetValue(parent, out var inside))
                children.Add(parent, inside = []);
            inside.Add(record);
        }

        return children;
    }

    private static int CollectionOf(IndexSnapshot snapshot, int record) =>
        snapshot.Chunk(record) is { } chunk ? chunk.Collection[record & (ColumnChunk.Size - 1)] : 0;
}
