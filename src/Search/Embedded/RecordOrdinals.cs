using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>
/// Small numbers, from 1, for the records that others point at (collections, repositories, agents, terms), so that ties take four
/// bytes and counting them takes a small array. A number is given once and never changes.
/// </summary>
internal sealed class RecordOrdinals
{
    private readonly OrdinalOfRecord byRecord = new();
    private readonly HashSet<int> changedKinds = [];
    private volatile Entry[] entries = new Entry[1024];

    /// <summary>One more than the last number given.</summary>
    public int Limit { get; private set; } = 1;

    /// <summary>The number of a record, or 0 when nothing points at it.</summary>
    public int Of(RecordId record) => record.Value > int.MaxValue ? 0 : byRecord[(int)record.Value];

    public RecordId Record(int ordinal) => new(entries[ordinal].Record);

    public RecordKind Kind(int ordinal) => entries[ordinal].Kind;

    /// <summary>The number of a record, given now if it has none. For the writer only.</summary>
    public int Give(RecordId record, RecordKind kind)
    {
        if (byRecord[(int)record.Value] is var ordinal and > 0)
        {
            if (entries[ordinal].Kind != kind)
            {
                entries[ordinal] = entries[ordinal] with { Kind = kind };
                changedKinds.Add(ordinal);
            }

            return ordinal;
        }

        Put(Limit, (int)record.Value, kind);
        return Limit - 1;
    }

    /// <summary>Numbers given since the limit was <paramref name="since"/>, and those whose record is now known to be of another kind.</summary>
    public List<int> TakeChanged(int since)
    {
        var changed = changedKinds.Where(ordinal => ordinal < since).ToList();
        changedKinds.Clear();
        changed.AddRange(Enumerable.Range(since, Limit - since));
        return changed;
    }

    /// <summary>Takes a number as it stands in the file.</summary>
    public void Put(int ordinal, int record, RecordKind kind)
    {
        // A search may be reading the array: it is replaced, never resized under it.
        if (ordinal >= entries.Length)
        {
            var larger = new Entry[Math.Max(ordinal + 1, entries.Length * 2)];
            entries.CopyTo(larger, 0);
            entries = larger;
        }

        entries[ordinal] = new Entry(record, kind);
        byRecord[record] = ordinal;
        Limit = Math.Max(Limit, ordinal + 1);
    }

    private readonly record struct Entry(int Record, RecordKind Kind);
}
