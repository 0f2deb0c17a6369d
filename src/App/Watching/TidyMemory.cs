namespace Fonds.App.Watching;

/// <summary>
/// While a site is served, every write makes part of what is kept of words and columns anew and leaves holes between what stays. Memory is put together when three tenths
/// of it are holes. The collector can be told to do so by itself, but only for the whole program, and an import would collect twice as often for nothing.
/// </summary>
public sealed class TidyMemory : IDisposable
{
    private const double MostHoles = 0.3;

    /// <summary>Bytes of holes that are nobody's loss.</summary>
    private const long FewHoles = 48L << 20;

    /// <summary>Putting together stops everything for a quarter of a second or so where much is kept.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    private readonly Timer timer;

    /// <summary>Bytes of holes that the last time left, as between large or pinned pieces: another time would leave them, too.</summary>
    private long left;

    public TidyMemory() => timer = new Timer(_ => Look(), null, Between, Between);

    /// <summary>Whether so many bytes of holes are worth stopping for, of all that the collector holds.</summary>
    public static bool IsWorthIt(long holes, long held) => holes >= FewHoles && holes >= MostHoles * held;

    private void Look()
    {
        var memory = GC.GetGCMemoryInfo(GCKind.Any);
        if (!IsWorthIt(memory.FragmentedBytes - left, memory.HeapSizeBytes))
            return;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        left = GC.GetGCMemoryInfo(GCKind.Any).FragmentedBytes;
    }

    public void Dispose() => timer.Dispose();
}
