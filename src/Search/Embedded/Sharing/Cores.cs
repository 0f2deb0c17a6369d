using System.Collections.Concurrent;

namespace Fonds.Search.Embedded.Sharing;

/// <summary>
/// The cores of the machine, as far as searches use them. Each search has one; a large one takes those in addition on which nobody searches, and never waits for any: where many search at once
/// each works alone, and none is slower for another's sake.
/// </summary>
internal sealed class Cores(int all)
{
    public static readonly Cores OfMachine = new(Environment.ProcessorCount);

    private readonly ConcurrentStack<Hand> waiting = [];
    private int taken;

    /// <summary>A search begins, whether a core is free or not.</summary>
    public void Take() => Interlocked.Increment(ref taken);

    /// <summary>Takes one more if it is free.</summary>
    public bool TryTake()
    {
        while (true)
        {
            var now = Volatile.Read(ref taken);
            if (now >= all)
                return false;
            if (Interlocked.CompareExchange(ref taken, now + 1, now) == now)
                return true;
        }
    }

    public void GiveBack() => Interlocked.Decrement(ref taken);

    /// <summary>Has work done on a core that was taken: by a hand that is still awake or on its way, else by a new one.</summary>
    /// <param name="work">Not begun; it gives the core back.</param>
    public Hand Give(Task work)
    {
        while (waiting.TryPop(out var hand))
        {
            if (hand.TryGive(work))
                return hand;
        }

        var next = new Hand();
        next.TryGive(work);
        ThreadPool.UnsafeQueueUserWorkItem(Serve, next, preferLocal: false);
        return next;
    }

    /// <summary>Takes work back that nobody has begun, and its core.</summary>
    public bool TryTakeBack(Hand hand, Task work)
    {
        if (!hand.TryTakeBack(work))
            return false;
        GiveBack();
        waiting.Push(hand);
        return true;
    }

    // The passes of a search follow each other within moments: who has done one waits for the next.
    private void Serve(Hand hand)
    {
        while (hand.TryNext(out var work))
        {
            work.RunSynchronously(TaskScheduler.Default);
            hand.Finished();
            waiting.Push(hand);
        }
    }
}
