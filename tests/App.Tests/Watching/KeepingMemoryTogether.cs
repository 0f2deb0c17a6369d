using System.Runtime.CompilerServices;
using Fonds.App.Watching;

namespace Fonds.App.Tests.Watching;

/// <summary>Alone, because what others allocate meanwhile is held and moved as well.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class KeepingMemoryTogether
{
    private const string Alone = "memory, alone";

    [Theory]
    [InlineData(120, 400, true, "three tenths are holes")]
    [InlineData(300, 400, true, "most of it is")]
    [InlineData(110, 400, false, "somewhat less: what stands between them is not worth moving")]
    [InlineData(40, 60, false, "most of it is, but it is little: a small archive is not stopped for it")]
    [InlineData(0, 400, false, "there are none")]
    public void Is_worth_it_where_much_of_it_is_holes(int holes, int held, bool expected, string reason) =>
        Assert.True(expected == TidyMemory.IsWorthIt(Megabytes(holes), Megabytes(held)), reason);

    [Fact]
    public void Leaves_what_is_kept_as_it_was_and_no_holes_that_are_worth_it_again()
    {
        var kept = KeepEverySecond();
        TidyMemory.PutTogether();

        var memory = GC.GetGCMemoryInfo(GCKind.Any);
        Assert.False(TidyMemory.IsWorthIt(memory.FragmentedBytes, memory.HeapSizeBytes));
        Assert.All(kept, piece => Assert.Equal(1, piece[0]));
    }

    // In a method of its own, so that nothing of what is let go is held by a local of the test.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<byte[]> KeepEverySecond()
    {
        var pieces = Enumerable.Range(0, 60_000).Select(_ => new byte[8_000]).ToList();
        GC.Collect();
        foreach (var piece in pieces)
            piece[0] = 1;
        return [.. pieces.Where((_, place) => place % 2 == 0)];
    }

    private static long Megabytes(int count) => (long)count << 20;
}
