using System.Numerics;
using System.Runtime.Intrinsics;

namespace Fonds.Search.Embedded;

/// <summary>
/// The years of the records of a chunk as numbers of one byte: the place of the first among all first years that the chunk has, that of the last among the last ones. Those of 64 neighbours
/// stand beside each other, and before all the least first and the greatest last of each 64.
/// </summary>
internal sealed class YearPlaces
{
    // Of the first year of what has no date: greater than any place.
    private const byte Undated = byte.MaxValue;
    private const int OfRun = 2 * RunFacts.Size;

    // Years so far apart are few in an archive, and then the columns are looked at.
    private const int MostYears = 2_000;

    // How many years stand before each, from the least year on, after those of the runs.
    private const int Firsts = OfRun + (2 * ColumnChunk.Size);
    private readonly int lasts;
    private readonly int least;
    private readonly int years;
    private readonly byte[] all = [];

    private YearPlaces(ColumnChunk chunk)
    {
        var (firstYears, lastYears) = (chunk.First, chunk.Last);
        var (dated, from, to) = (new List<int>(ColumnChunk.Size), (int)short.MaxValue, (int)short.MinValue);
        for (var slot = 0; slot < ColumnChunk.Size; slot++)
        {
            if (chunk.Kind[slot] == 0 || firstYears[slot] == ColumnChunk.Undated)
                continue;
            dated.Add(slot);
            // Some dates end before they begin.
            from = Math.Min(from, Math.Min(firstYears[slot], lastYears[slot]));
            to = Math.Max(to, Math.Max(firstYears[slot], lastYears[slot]));
        }

        (least, years) = (from, to - from + 1);
        if (dated.Count == 0 || years > MostYears)
            return;
        lasts = Firsts + years + 1;
        var made = new byte[lasts + years + 1];
        if (!TryCount(dated, firstYears, made.AsSpan(Firsts, years + 1)) || !TryCount(dated, lastYears, made.AsSpan(lasts, years + 1)))
            return;
        for (var run = 0; run <= RunFacts.Runs; run++)
            made.AsSpan(run * OfRun, RunFacts.Size).Fill(Undated);
        foreach (var slot in dated)
        {
            var (run, place) = (slot / RunFacts.Size, OfRun + (slot / RunFacts.Size * OfRun) + (slot % RunFacts.Size));
            made[place] = made[Firsts + firstYears[slot] - least];
            made[place + RunFacts.Size] = made[lasts + lastYears[slot] - least];
            made[run] = Math.Min(made[run], made[place]);
            made[run + RunFacts.Size] = Math.Max(made[run + RunFacts.Size], made[place + RunFacts.Size]);
        }

        all = made;
    }

    public static YearPlaces Of(ColumnChunk chunk) => new(chunk);

    /// <summary>Whether there are few enough years; and any.</summary>
    public bool AreKnown => all.Length > 0;

    /// <summary>Asks for what says in which runs there may be any of a span.</summary>
    public void Fetch(short from, short to)
    {
        if (!AreKnown)
            return;
        Ahead.Fetch(ref all[0]);
        Ahead.Fetch(ref all[RunFacts.Size]);
        Ahead.Fetch(ref all[Firsts + Place(to + 1)]);
        Ahead.Fetch(ref all[lasts + Place(from)]);
    }

    /// <summary>The runs that may have records of a span, one bit for each.</summary>
    public ulong Runs(short from, short to) => Within(0, Vector512.Create(all[Firsts + Place(to + 1)]), Vector512.Create(all[lasts + Place(from)]));

    /// <summary>Asks for the places of some runs.</summary>
    public void Fetch(ulong runs)
    {
        for (var left = runs; left != 0; left &= left - 1)
        {
            var place = OfRun + (BitOperations.TrailingZeroCount(left) * OfRun);
            Ahead.Fetch(ref all[place]);
            Ahead.Fetch(ref all[place + RunFacts.Size]);
        }
    }

    /// <summary>Finds those of some records that overlap a span.</summary>
    /// <param name="runs">In which they are looked for.</param>
    public void Find(short from, short to, ulong runs, ReadOnlySpan<ulong> among, Span<ulong> found)
    {
        var (after, first) = (Vector512.Create(all[Firsts + Place(to + 1)]), Vector512.Create(all[lasts + Place(from)]));
        for (var run = 0; run < found.Length; run++)
            found[run] = (runs >> run & 1) != 0 ? among[run] & Within(OfRun + (run * OfRun), after, first) : 0;
    }

    private ulong Within(int place, Vector512<byte> after, Vector512<byte> first) =>
        (Vector512.LessThan(Vector512.LoadUnsafe(ref all[place]), after) & Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref all[place + RunFacts.Size]), first)).ExtractMostSignificantBits();

    private int Place(int year) => Math.Clamp(year - least, 0, years);

    // How many of the years are before each; false when there are too many for a byte.
    private bool TryCount(List<int> dated, short[] column, Span<byte> before)
    {
        foreach (var slot in dated)
            before[column[slot] - least] = 1;
        var count = 0;
        for (var year = 0; year < before.Length; year++)
        {
            var here = before[year];
            before[year] = (byte)count;
            count += here;
        }

        return count <= Undated;
    }
}
