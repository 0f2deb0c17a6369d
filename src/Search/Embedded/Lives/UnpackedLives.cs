using System.Collections.Concurrent;

namespace Fonds.Search.Embedded.Lives;

/// <summary>
/// What single records tell, unpacked, as far as it was asked for last. A life is told over many years, so the same few hundred records come on page after page, and unpacking
/// one is most of what it costs to read it.
/// </summary>
internal sealed class UnpackedLives
{
    private const int MostBytes = 8 << 20;

    // When the newer ones fill their room they become the older ones, and what was older and not asked for since is given up.
    private volatile Kept newer = new();
    private volatile Kept older = new();

    public PackedLife Of(int record, Func<int, PackedLife> read)
    {
        if (newer.Lives.TryGetValue(record, out var known))
            return known;
        var life = older.Lives.TryGetValue(record, out var before) ? before : read(record);
        var kept = newer;
        if (kept.Lives.TryAdd(record, life) && Interlocked.Add(ref kept.Bytes, life.Bytes) > MostBytes)
            (older, newer) = (kept, new());
        return life;
    }

    private sealed class Kept
    {
        public int Bytes;

        public ConcurrentDictionary<int, PackedLife> Lives { get; } = new();
    }
}
