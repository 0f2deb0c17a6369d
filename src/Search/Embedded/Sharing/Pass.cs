namespace Fonds.Search.Embedded.Sharing;

/// <summary>
/// Something that is done once for every block of neighbours of the archive. Whoever has time takes the next block, so that all are ready at the same time; what each finds is his own until the
/// pass is over, and what they find together does not depend on who took which.
/// </summary>
/// <param name="blocks">How many there are.</param>
/// <param name="begin">Called once by each who takes part; what it gives is called with one block after another, in rising order.</param>
/// <param name="deadline">Looked at before each block.</param>
internal sealed class Pass(int blocks, Func<Action<int>> begin, Deadline? deadline)
{
    // To begin, and to put together what two have found, costs what some blocks do.
    private const int FewestToJoin = 10;

    private int taken;
    private int taking;

    /// <summary>Takes one block after another until none is left; leaves the last few to those who are at it.</summary>
    public void Work()
    {
        if (Interlocked.Increment(ref taking) > 1 && blocks - Volatile.Read(ref taken) < FewestToJoin)
            return;
        Action<int>? own = null;
        while (Volatile.Read(ref taken) < blocks && Interlocked.Increment(ref taken) - 1 is var block && block < blocks)
        {
            deadline?.Look();
            (own ??= begin())(block);
        }
    }

    /// <summary>Leaves the rest undone.</summary>
    public void GiveUp() => Volatile.Write(ref taken, blocks);
}
