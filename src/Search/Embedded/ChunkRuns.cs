using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>
/// What is known of each run of 64 neighbours of a chunk: units of a collection were taken in one after the other, so most have the same properties, and what matches of them is counted
/// in one go; and a run whose best cannot be good enough is passed over.
/// </summary>
internal sealed class ChunkRuns
{
    public const int Size = 64;
    private const int Count = ColumnChunk.Size / Size;

    private readonly short[] leastFirst = new short[Count];
    private readonly short[] mostLast = new short[Count];
    private readonly float[] factors = new float[Count];
    private readonly float[] factorsByTitle = new float[Count];

    private ChunkRuns()
    {
    }

    /// <summary>Runs of one kind, repository, and languages, all digitised or none; one bit for each run.</summary>
    public ulong Alike { get; private set; }

    /// <summary>Runs of one level.</summary>
    public ulong OfOneLevel { get; private set; }

    /// <summary>Runs of one collection.</summary>
    public ulong OfOneCollection { get; private set; }

    public static ChunkRuns Of(ColumnChunk chunk)
    {
        var runs = new ChunkRuns();
        for (var run = 0; run < Count; run++)
        {
            var first = run * Size;
            if (IsUniform(chunk.Kind, first) && IsUniform(chunk.Repository, first) && IsUniform(chunk.Languages, first) && IsUniform(chunk.Digitised, first))
                runs.Alike |= 1UL << run;
            if (IsUniform(chunk.Level, first))
                runs.OfOneLevel |= 1UL << run;
            if (IsUniform(chunk.Collection, first))
                runs.OfOneCollection |= 1UL << run;
            runs.Measure(chunk, run);
        }

        return runs;
    }

    /// <summary>Whether years of any record of a run may overlap a span.</summary>
    public bool MayOverlap(int run, short first, short last) => leastFirst[run] <= last && mostLast[run] >= first;

    /// <summary>More than any record of a run can be worth by what it is itself.</summary>
    /// <param name="byTitle">Whether the length of its title and text count.</param>
    public float MostFactor(int run, bool byTitle) => byTitle ? factorsByTitle[run] : factors[run];

    private void Measure(ColumnChunk chunk, int run)
    {
        (leastFirst[run], mostLast[run]) = (short.MaxValue, short.MinValue);
        for (var slot = run * Size; slot < (run + 1) * Size; slot++)
        {
            if (chunk.Kind[slot] == 0)
                continue;
            if (chunk.First[slot] != ColumnChunk.Undated)
            {
                leastFirst[run] = Math.Min(leastFirst[run], chunk.First[slot]);
                mostLast[run] = Math.Max(mostLast[run], chunk.Last[slot]);
            }

            var factor = Ranking.OwnFactor(chunk, slot) + ((RecordKind)chunk.Kind[slot] == RecordKind.Unit ? 0f : Ranking.MostRenown);
            factors[run] = Math.Max(factors[run], factor);
            factorsByTitle[run] = Math.Max(factorsByTitle[run], factor * Ranking.OfLengths(chunk, slot));
        }
    }

    private static bool IsUniform<T>(T[] column, int first)
        where T : IEquatable<T> => !column.AsSpan(first, Size).ContainsAnyExcept(column[first]);
}
