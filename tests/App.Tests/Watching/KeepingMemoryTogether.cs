using Fonds.App.Watching;

namespace Fonds.App.Tests.Watching;

public sealed class KeepingMemoryTogether
{
    [Theory]
    [InlineData(120, 400, true, "three tenths are holes")]
    [InlineData(300, 400, true, "most of it is")]
    [InlineData(110, 400, false, "somewhat less: what stands between them is not worth moving")]
    [InlineData(40, 60, false, "most of it is, but it is little: a small archive is not stopped for it")]
    [InlineData(0, 400, false, "there are none")]
    [InlineData(-20, 400, false, "fewer than the last time left")]
    public void Is_worth_it_where_much_of_it_is_holes(int holes, int held, bool expected, string reason) =>
        Assert.True(expected == TidyMemory.IsWorthIt(Megabytes(holes), Megabytes(held)), reason);

    private static long Megabytes(int count) => (long)count << 20;
}
