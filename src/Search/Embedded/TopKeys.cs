namespace Fonds.Search.Embedded;

/// <summary>Keeps the few least keys of many, each with its record.</summary>
internal sealed class TopKeys(int most)
{
    private readonly PriorityQueue<int, UInt128> worstFirst = new(Math.Min(most, 1024), Comparer<UInt128>.Create((one, other) => other.CompareTo(one)));
    private readonly Dictionary<int, UInt128> keys = [];
    private UInt128 worst = UInt128.MaxValue;

    /// <summary>Whether a key with this upper half can still be among the least; asked before the rest of the key is worked out.</summary>
    public bool MayTake(ulong upper) => most > 0 && (worstFirst.Count < most || upper <= (ulong)(worst >> 64));

    public void Add(UInt128 key, int record)
    {
        if (most == 0 || (worstFirst.Count >= most && key >= worst))
            return;
        if (worstFirst.Count >= most)
            keys.Remove(worstFirst.Dequeue());
        worstFirst.Enqueue(record, key);
        keys[record] = key;
        if (worstFirst.TryPeek(out _, out var greatest))
            worst = greatest;
    }

    /// <summary>The records, least key first.</summary>
    public IEnumerable<int> InOrder() => keys.OrderBy(pair => pair.Value).Select(pair => pair.Key);
}
