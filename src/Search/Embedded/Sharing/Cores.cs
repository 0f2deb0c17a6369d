namespace Fonds.Search.Embedded.Sharing;

/// <summary>
/// The cores of the machine, as far as searches use them. Each search has one; a large one takes those in addition on which nobody searches, and never waits for any: where many search at once
/// each works alone, and none is slower for another's sake.
/// </summary>
internal sealed class Cores(int all)
{
    public static readonly Cores OfMachine = new(Environment.ProcessorCount);

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
}
