using System.Collections.Concurrent;
using Fonds.Search.Embedded;
using Fonds.Search.Embedded.Sharing;

namespace Fonds.Search.Tests.Searching;

/// <summary>The work of one search, shared with whoever is free.</summary>
public sealed class HelpingWithPasses
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(6)]
    public void Every_block_of_every_pass_is_done_once(int cores)
    {
        var (one, other) = (new ConcurrentQueue<int>(), new ConcurrentQueue<int>());
        using var work = SharedWork.Begin(new Cores(cores), isMuch: true, Each(500, one.Enqueue), null, Each(3, other.Enqueue));
        work.Finish();
        Assert.Equal(Enumerable.Range(0, 500), one.Order());
        Assert.Equal([0, 1, 2], other.Order());
    }

    [Fact]
    public void Two_work_at_the_same_time()
    {
        // Neither goes on before the other has come.
        using var met = new Barrier(2);
        using var work = SharedWork.Begin(new Cores(1), isMuch: true, Each(60, block => Assert.True(block > 1 || met.SignalAndWait(TimeSpan.FromMinutes(1)))));
        work.Finish();
        Assert.Equal(1, met.CurrentPhaseNumber);
    }

    [Fact]
    public void Nobody_is_asked_to_help_with_little()
    {
        var thread = Environment.CurrentManagedThreadId;
        using var work = SharedWork.Begin(new Cores(6), isMuch: false, Each(200, _ => Assert.Equal(thread, Environment.CurrentManagedThreadId)));
        work.Finish();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_stops_one_of_them_stops_the_search_as_it_is(bool helper)
    {
        var thread = Environment.CurrentManagedThreadId;
        using var met = new Barrier(2);
        var done = 0;
        using var work = SharedWork.Begin(new Cores(1), isMuch: true, Each(1_000_000, Stop));
        Assert.Throws<DeadlinePassedException>(work.Finish);
        Assert.InRange(done, 0, 999_999);

        void Stop(int block)
        {
            if (block < 2)
                met.SignalAndWait(TimeSpan.FromMinutes(1));
            if (Environment.CurrentManagedThreadId != thread == helper)
                throw new DeadlinePassedException();
            Interlocked.Increment(ref done);
        }
    }

    [Fact]
    public void The_deadline_holds_for_everybody()
    {
        var pass = new Pass(10, () => _ => Assert.Fail("too late"), new Deadline(TimeSpan.Zero));
        using var work = SharedWork.Begin(new Cores(3), isMuch: true, pass);
        Assert.Throws<DeadlinePassedException>(work.Finish);
    }

    [Fact]
    public void One_search_after_another_finds_every_block_done_once_and_leaves_the_cores_free()
    {
        var cores = new Cores(3);
        for (var round = 0; round < 500; round++)
        {
            var done = new int[40];
            using var work = SharedWork.Begin(cores, isMuch: true, Each(done.Length, block => Interlocked.Increment(ref done[block])));
            work.Finish();
            Assert.All(done, times => Assert.Equal(1, times));
        }

        Assert.True(SpinWait.SpinUntil(() => cores.TryTake(), TimeSpan.FromMinutes(1)));
        Assert.True(SpinWait.SpinUntil(() => cores.TryTake(), TimeSpan.FromMinutes(1)));
        Assert.True(SpinWait.SpinUntil(() => cores.TryTake(), TimeSpan.FromMinutes(1)));
        Assert.False(cores.TryTake());
    }

    [Fact]
    public void A_hand_has_one_work_at_a_time_and_goes_when_there_is_none()
    {
        var (hand, first, second) = (new Hand(), new Task(() => { }), new Task(() => { }));
        Assert.True(hand.TryGive(first));
        Assert.False(hand.TryGive(second));
        Assert.False(hand.TryTakeBack(second));
        Assert.True(hand.TryTakeBack(first));
        Assert.True(hand.TryGive(second));
        Assert.True(hand.TryNext(out var taken));
        Assert.Same(second, taken);
        Assert.False(hand.TryTakeBack(second));
        Assert.False(hand.TryGive(first));
        hand.Finished();
        Assert.False(hand.TryNext(out _));
        Assert.False(hand.TryGive(first));
    }

    private static Pass Each(int blocks, Action<int> work) => new(blocks, () => work, null);
}
