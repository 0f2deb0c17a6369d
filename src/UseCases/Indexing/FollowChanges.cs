using Fonds.Search;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.Storage.Dialects;

namespace Fonds.UseCases.Indexing;

/// <summary>
/// Keeps the index fresh on a thread of its own, while the program serves or imports: what is saved, here or by another program
/// over the same archive, is searchable within a second. Where the archive does not answer it asks again, and takes up where it was.
/// </summary>
public sealed class FollowChanges : IDisposable
{
    /// <summary>How long a change that nobody announced can wait.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);

    /// <summary>How long an archive that does not answer is left alone at most.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(4);

    /// <summary>After so many documents the index is worth putting in order, if they are as great a part of it.</summary>
    private const int MuchCameIn = 20_000;
    private const int PartOfAll = 8;

    private readonly Archive archive;
    private readonly ISearchIndex index;
    private readonly IndexChanges changes;
    private readonly bool forSearches;
    private readonly AutoResetEvent announced = new(initialState: false);
    private readonly CancellationTokenSource stop = new();
    private readonly Thread thread;
    private IDisposable? listening;
    private volatile bool finishing;
    private volatile Exception? interruption;
    private Exception? failure;
    private int sinceSettled;
    private volatile int unreadHistories;
    private bool isWarm;
    private Task? warming;

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
        follower.listening = archive.Listen(follower.Announce);
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
        listening?.Dispose();
        announced.Set();
        thread.Join();
        ((IAsyncResult?)warming)?.AsyncWaitHandle.WaitOne();
        announced.Dispose();
        stop.Dispose();
    }

    private void Follow()
    {
        try
        {
            var pause = LongestWait;
            while (!stop.IsCancellationRequested)
            {
                var last = finishing;
                pause = Follow(last) ? LongestWait : Longer(pause);
                if (last && interruption is null)
                    return;
                announced.WaitOne(pause);
            }
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // A thread has nobody to throw to: Finish and Failure tell.
            failure = broken;
        }
    }

    /// <summary>Follows up to the end of the log; false when the archive does not answer, or the disk has no room for the index.</summary>
    private bool Follow(bool last)
    {
        try
        {
            CatchUp(last);
            interruption = null;
            return true;
        }
        catch (Exception lost) when (!last && lost is DatabaseUnreachableException or NoRoomException or IndexFileException { IsOfTheDisk: true })
        {
            interruption = lost;
            return false;
        }
    }

    private void CatchUp(bool last)
    {
        if (index.IndexedThrough != archive.NewestVersion)
        {
            var done = changes.CatchUp(cancel: stop.Token);
            sinceSettled += done.Documents;
            unreadHistories += done.UnreadHistories;
        }

        if (!stop.IsCancellationRequested && sinceSettled >= MuchCameIn && (last || IsWorthSettling()))
        {
            index.Settle();
            sinceSettled = 0;
            isWarm = false;
        }

        if (warming is { IsCompleted: true } ended)
        {
            warming = null;
            isWarm = ended.IsCompletedSuccessfully;
            ended.GetAwaiter().GetResult();
        }

        // Beside what is saved meanwhile, which does not wait for it: of a large archive it takes a minute.
        if (!last && forSearches && !isWarm && !stop.IsCancellationRequested && IsQuiet())
            warming ??= Task.Run(() => index.WarmUp(() => stop.IsCancellationRequested));
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;

    /// <summary>Histories on which the reader of lives itself failed; see <see cref="IndexSummary.UnreadHistories"/>.</summary>
    public int UnreadHistories => unreadHistories;

    /// <summary>Why the index cannot be brought up to date for now, when it cannot; it goes on by itself when the archive answers again, or there is room on the disk.</summary>
    public Exception? Interruption => interruption;

    /// <summary>Why following stopped, when it did; the archive goes on without its index being fresh.</summary>
    public Exception? Failure => Volatile.Read(ref failure);

    // Putting in order writes the whole index. The next batch of an import comes in a moment, and at its end all is put in order; others' batches are waited for until they are many.
    private bool IsWorthSettling() => forSearches && IsQuiet() && sinceSettled >= index.Counts.Values.Sum() / PartOfAll;

    private bool IsQuiet() => index.IndexedThrough == archive.NewestVersion;
}
