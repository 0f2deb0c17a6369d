using System.Runtime.CompilerServices;
using Fonds.App.Watching;

namespace Fonds.App.Tests.Watching;

/// <summary>Alone, because whatever else allocates has the collector move things by itself.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class KeepingMemoryTogether
{
    private const string Alone = "memory, alone";

    [Fact]
    public void Memory_that_is_half_holes_is_put_together()
    {
        var kept = KeepEverySecond();
        CollectBesideTheWork();
        var holes = GC.GetGCMemoryInfo(GCKind.Any).FragmentedBytes;

        Assert.True(TidyMemory.Tidy());
        Assert.True(GC.GetGCMemoryInfo(GCKind.Any).FragmentedBytes < holes / 2);
        Assert.All(kept, piece => Assert.Equal(1, piece[0]));
    }

    // As the collector does while pages are answered: what is let go becomes holes, and nothing moves.
    private static void CollectBesideTheWork()
    {
        var before = GC.GetGCMemoryInfo(GCKind.Background).Index;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Default, blocking: false);
        Assert.True(SpinWait.SpinUntil(() => GC.GetGCMemoryInfo(GCKind.Background).Index > before, TimeSpan.FromSeconds(60)));
    }

    // In a method of its own, so that nothing of what is let go is held by a local of the test.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<byte[]> KeepEverySecond()
    {
        var pieces = Enumerable.Range(0, 60_000).Select(_ => new byte[8_000]).ToList();
        GC.Collect();
        GC.Collect();
        foreach (var piece in pieces)
            piece[0] = 1;
        return [.. pieces.Where((_, place) => place % 2 == 0)];
    }
}
