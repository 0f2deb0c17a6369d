namespace Fonds.Search.Embedded;

/// <summary>
/// Which runs of 64 neighbours of a chunk have the same properties, one bit for each run: units of a collection were taken in one after the other, so most do, and what matches
/// of a run is then counted in one go.
/// </summary>
internal sealed class UniformWords
{
    private UniformWords(ulong all, ulong levels) => (All, Levels) = (all, levels);

    /// <summary>Runs of one kind, repository, and languages, all digitised or none.</summary>
    public ulong All { get; }

    /// <summary>Runs of one level.</summary>
    public ulong Levels { get; }

    public static UniformWords Of(ColumnChunk chunk)
    {
        var (all, levels) = (0UL, 0UL);
        for (var word = 0; word < ColumnChunk.Size / 64; word++)
        {
            var run = word << 6;
            if (IsUniform(chunk.Kind, run) && IsUniform(chunk.Repository, run) && IsUniform(chunk.Languages, run) && IsUniform(chunk.Digitised, run))
                all |= 1UL << word;
            if (IsUniform(chunk.Level, run))
                levels |= 1UL << word;
        }

        return new UniformWords(all, levels);
    }

    private static bool IsUniform<T>(T[] column, int first)
        where T : IEquatable<T> => !column.AsSpan(first, 64).ContainsAnyExcept(column[first]);
}
