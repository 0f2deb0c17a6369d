namespace Fonds.Search.Embedded.Sharing;

/// <summary>
/// The passes of one search, shared with as many as were free to help. They begin with the last pass, whoever searches with the first, and each goes on to what is left; who comes too late is
/// not waited for.
/// </summary>
internal sealed class SharedWork : IDisposable
{
    // More gain little: what is left to one alone weighs more then.
    private const int MostHelpers = 7;
    private const int Waiting = 0;
    private const int Begun = 1;
    private const int Late = 2;

    private readonly Cores cores;
    private readonly Pass[] passes;
    private readonly Task[] helpers;
    private readonly int[] states;
    private bool isOver;

    private SharedWork(Cores cores, Pass[] passes, int free)
    {
        (this.cores, this.passes) = (cores, passes);
        states = new int[free];
        helpers = new Task[free];
        for (var helper = 0; helper < free; helper++)
        {
            var number = helper;
            helpers[helper] = Task.Run(() => Help(number));
        }
    }

    /// <summary>Lets others begin.</summary>
    /// <param name="isMuch">Whether it is worth asking them.</param>
    public static SharedWork Begin(Cores cores, bool isMuch, params IEnumerable<Pass?> passes)
    {
        var free = 0;
        while (isMuch && free < MostHelpers && cores.TryTake())
            free++;
        return new SharedWork(cores, [.. passes.OfType<Pass>()], free);
    }

    /// <summary>Does what is left, and waits for those who still work.</summary>
    public void Finish()
    {
        foreach (var pass in passes)
            pass.Work();
        WaitForHelpers();
        isOver = true;
    }

    private void Help(int number)
    {
        var isDone = false;
        try
        {
            if (Interlocked.CompareExchange(ref states[number], Begun, Waiting) == Waiting)
            {
                foreach (var pass in passes.AsEnumerable().Reverse())
                    pass.Work();
            }

            isDone = true;
        }
        finally
        {
            if (!isDone)
                GiveUp();
            cores.GiveBack();
        }
    }

    private void GiveUp() => Array.ForEach(passes, pass => pass.GiveUp());

    // What stopped one of them stops the search.
    private void WaitForHelpers()
    {
        var begun = helpers.Where((_, number) => Interlocked.CompareExchange(ref states[number], Late, Waiting) == Begun).ToArray();
        if (begun.Length > 0)
            Task.WhenAll(begun).GetAwaiter().GetResult();
    }

    /// <summary>When something stopped the search: nobody works on what it lent once it is gone.</summary>
    public void Dispose()
    {
        if (isOver)
            return;
        GiveUp();
        Task.WaitAny(Task.WhenAll(helpers.Where((_, number) => Interlocked.CompareExchange(ref states[number], Late, Waiting) == Begun)));
    }
}
