using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Sources;

namespace Fonds.App.Watching;

/// <summary>How an archive and its index stand, for those who watch over them.</summary>
public sealed class ArchiveState(Archive archive, ISearchIndex index)
{
    // Several numbers are asked for at once; they are read once for all of them.
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(200);

    private Known? last;

    public ISearchIndex Index => index;

    public ArchiveNow Now()
    {
        if (last is { } known && archive.Clock.GetElapsedTime(known.At) < Fresh)
            return known.State;
        using var reader = archive.Read(Audience.Staff);
        // The archive first: what comes meanwhile counts as behind, and never the other way round.
        var (newest, indexed) = (reader.NewestVersion, index.IndexedThrough);
        var waitingSince = indexed < newest ? reader.FirstChangeAfter(indexed) : null;
        var (store, log) = reader.Sizes;
        var state = new ArchiveNow(
            newest, indexed, waitingSince is { } since && archive.Clock.GetUtcNow() - since is var age && age > TimeSpan.Zero ? age : TimeSpan.Zero,
            store, log, SizeOf(Path.Combine(archive.Folder, "index")), reader.SourceTotals, reader.SchemaStep);
        last = new(archive.Clock.GetTimestamp(), state);
        return state;
    }

    private sealed record Known(long At, ArchiveNow State);

    private static long SizeOf(string folder) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Exists ? file.Length : 0) : 0;
}

/// <param name="BehindFor">Age of the oldest change that is not in the index.</param>
/// <param name="LogBytes">Bytes written ahead and not yet in their place.</param>
public sealed record ArchiveNow(
    long NewestVersion, long IndexedThrough, TimeSpan BehindFor, long StoreBytes, long LogBytes, long IndexBytes, SourceTotals Sources, int SchemaStep)
{
    /// <summary>How many versions the index has yet to take in.</summary>
    public long Behind => Math.Max(0, NewestVersion - IndexedThrough);
}
