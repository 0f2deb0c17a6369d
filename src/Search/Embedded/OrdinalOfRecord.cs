namespace Fonds.Search.Embedded;

/// <summary>
/// The ordinal of a record by its number, looked up for every person and term that a search meets: a page of 4,096 numbers at a time, and no page where nothing is
/// pointed at. One writes while many read.
/// </summary>
internal sealed class OrdinalOfRecord
{
    private const int PageBits = 12;
    private const int PageMask = (1 << PageBits) - 1;

    private volatile int[]?[] pages = new int[]?[16];

    /// <summary>0 for a record without an ordinal.</summary>
    public int this[int record]
    {
        get
        {
            var known = pages;
            var page = record >> PageBits;
            return (uint)page < (uint)known.Length && known[page] is { } numbers ? Volatile.Read(ref numbers[record & PageMask]) : 0;
        }

        set
        {
            var page = record >> PageBits;
            var known = pages;
            if (page >= known.Length)
                Array.Resize(ref known, Math.Max(page + 1, known.Length * 2));
            // What is read at the same time finds a page whole or not at all.
            var numbers = known[page] ?? new int[PageMask + 1];
            Volatile.Write(ref numbers[record & PageMask], value);
            Volatile.Write(ref known[page], numbers);
            pages = known;
        }
    }
}
