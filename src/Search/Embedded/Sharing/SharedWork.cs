namespace Fonds.Search.Embedded.Sharing;

/// <summary>
/// The passes of one search, shared with as many as were free to help. They begin with the last pass, whoever searches with the first, and each goes on to what is left; who comes too late is
/// not waited for.
/// </summary>
internal sealed class SharedWork : IDisposable
{
    // More gain little: what is left to one alone weighs more then.
    private const int MostHelpers = 7;

    // A helper has a block left at most, which takes less than to fall asleep and be woken.
    private const int TurnsAwake = 300;

    private readonly Cores cores;
    private readonly Pass[] passes;
    private readonly List<(Hand Hand, Task Work)> helpers = [];
    private bool isOver;

    private SharedWork(Cores cores, Pass[] passes) => (this.cores, this.passes) = (cores, passes);

    /// <summary>Lets others begin.</summary>
    /// <param name="isMuch">Whether it is worth asking them.</param>
    public static SharedWork Begin(Cores cores, bool isMuch, params IEnumerable<Pass?> passes)
    {
        var work = new SharedWork(cores, [.. passes.OfType<Pass>()]);
        while (isMuch && work.helpers.Count < MostHelpers && cores.TryTake())
        {
            var help = new Task(work.Help);
            work.helpers.Add((cores.Give(help), help));
        }

        return work;
    }

    /// <summary>Does what is left, and waits for those who still work.</summary>
    public void Finish()
    {
        foreach (var pass in passes)
            pass.Work();
        // What stopped one of them stops the search.
        Rest().GetAwaiter().GetResult();
        isOver = true;
    }

    private void Help()
    {
        var isDone = false;
        try
        {
            foreach (var pass in passes.AsEnumerable().Reverse())
                pass.Work();
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

    // What those still do who have begun.
    private Task Rest()
    {
        helpers.RemoveAll(helper => cores.TryTakeBack(helper.Hand, helper.Work));
        if (helpers.Count == 0)
            return Task.CompletedTask;
        var rest = Task.WhenAll(helpers.Select(helper => helper.Work));
        var spin = default(SpinWait);
        while (!rest.IsCompleted && spin.Count < TurnsAwake)
            spin.SpinOnce(sleep1Threshold: -1);
        return rest;
    }

    /// <summary>When something stopped the search: nobody works on what it lent once it is gone.</summary>
    public void Dispose()
    {
        if (isOver)
            return;
        GiveUp();
        Task.WaitAny(Rest());
    }
}
