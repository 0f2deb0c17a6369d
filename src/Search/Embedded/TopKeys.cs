namespace Fonds.Search.Embedded;

/// <summary>Keeps the few least keys of many, each with its record; of equal keys those of the lower records, so that pages do not overlap.</summary>
internal sealed class TopKeys(int most)
{
    private static readonly Comparer<(UInt128 Key, int Record)> WorstFirst = Comparer<(UInt128 Key, int Record)>.Create((one, other) => other.CompareTo(one));

    private readonly PriorityQueue<int, (UInt128 Key, int Record)> kept = new(WorstFirst);
    private (UInt128 Key, int Record) worst = (UInt128.MaxValue, int.MaxValue);

    /// <summary>Whether a key with this upper half can still be among the least; asked before the rest of the key is worked out.</summary>
    public bool MayTake(ulong upper) => most > 0 && (kept.Count < most || upper <= (ulong)(worst.Key >> 64));

    /// <summary>The same where keys end with the number of the record and records come in order: of equal upper halves the earlier is kept.</summary>
    public bool MayTakeLater(ulong upper) => most > 0 && (kept.Count < most || upper < (ulong)(worst.Key >> 64));

    public void Add(UInt128 key, int record)
    {
        if (most <= 0 || (kept.Count >= most && (key, record).CompareTo(worst) >= 0))
            return;
        if (kept.Count >= most)
            kept.EnqueueDequeue(record, (key, record));
        else
            kept.Enqueue(record, (key, record));
        kept.TryPeek(out _, out worst);
    }

    /// <summary>Takes what another has kept.</summary>
    public void Add(TopKeys other)
    {
        foreach (var (record, (key, _)) in other.kept.UnorderedItems)
            Add(key, record);
    }

    /// <summary>Whether a record is kept.</summary>
    public bool Has(int record)
    {
        foreach (var (kept, _) in kept.UnorderedItems)
        {
            if (kept == record)
                return true;
        }

        return false;
    }

    /// <summary>The records, least key first.</summary>
    public IEnumerable<int> InOrder() => kept.UnorderedItems.OrderBy(item => item.Priority).Select(item => item.Element);
}
