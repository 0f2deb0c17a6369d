using Fonds.Search;
using Fonds.Storage;

namespace Fonds.UseCases.Indexing;

/// <summary>
/// Keeps the index fresh on a thread of its own, while the program serves or imports: what is saved, here or by another program
/// over the same folder, is searchable within a second.
/// </summary>
public sealed class FollowChanges : IDisposable
{
    /// <summary>How long a change that nobody announced can wait.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);

    /// <summary>After so many documents the index is worth putting in order.</summary>
    private const int MuchCameIn = 20_000;

    private readonly Archive archive;
    private readonly ISearchIndex index;
    private readonly IndexChanges changes;
    private readonly bool forSearches;
    private readonly AutoResetEvent announced = new(initialState: false);
    private readonly CancellationTokenSource stop = new();
    private readonly Thread thread;
    private volatile bool finishing;
    private Exception? failure;

    private FollowChanges(Archive archive, ISearchIndex index, bool forSearches)
    {
        this.archive = archive;
        this.index = index;
        this.forSearches = forSearches;
        changes = new IndexChanges(archive, index);
        thread = new Thread(Follow) { Name = "index", IsBackground = true };
    }

    /// <summary>Begins to follow the change log.</summary>
    /// <param name="forSearches">Whether searches are answered beside it, so that common words are worth keeping in memory.</param>
    public static FollowChanges Start(Archive archive, ISearchIndex index, bool forSearches)
    {
        var follower = new FollowChanges(archive, index, forSearches);
        follower.thread.Start();
        return follower;
    }

    /// <summary>Says that something was saved; the index looks at once and not at its next glance.</summary>
    public void Announce() => announced.Set();

    /// <summary>Waits until everything saved so far is in the index and the index is in order; then stops.</summary>
    public void Finish()
    {
        finishing = true;
        announced.Set();
        thread.Join();
        if (failure is not null)
            throw new InvalidOperationException("The index could not follow the archive: " + failure.Message, failure);
    }

    /// <summary>Stops at the end of the batch at work; what is left is taken in at the next start.</summary>
    public void Dispose()
    {
        stop.Cancel();
        announced.Set();
        thread.Join();
        announced.Dispose();
        stop.Dispose();
    }

    private void Follow()
    {
        try
        {
            var sinceSettled = 0;
            var isFirst = true;
            while (!stop.IsCancellationRequested)
            {
                var last = finishing;
                if (index.IndexedThrough != archive.NewestVersion)
                    sinceSettled += changes.CatchUp(cancel: stop.Token).Documents;
                if (!stop.IsCancellationRequested && sinceSettled >= MuchCameIn && (last || IsQuiet()))
                {
                    index.Settle();
                    sinceSettled = 0;
                    isFirst = true;
                }

                if (last)
                    return;
                if (forSearches && isFirst && !stop.IsCancellationRequested && IsQuiet())
                {
                    index.WarmUp();
                    isFirst = false;
                }

                announced.WaitOne(LongestWait);
            }
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // A thread has nobody to throw to: Finish and Failure tell.
            failure = broken;
        }
    }

    /// <summary>Why following stopped, when it did; the archive goes on without its index being fresh.</summary>
    public Exception? Failure => Volatile.Read(ref failure);

    private bool IsQuiet() => index.IndexedThrough == archive.NewestVersion;
}
