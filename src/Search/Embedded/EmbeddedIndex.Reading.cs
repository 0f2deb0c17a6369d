using Fonds.Search.Embedded.Sharing;

namespace Fonds.Search.Embedded;

/// <content>The words and the columns of one generation, for one who asks.</content>
public sealed partial class EmbeddedIndex
{
    /// <summary>Where searches take cores from.</summary>
    internal Cores Cores { get; set; } = Cores.OfMachine;

    /// <summary>Runs a search on a snapshot with the words of the same generation.</summary>
    private T Read<T>(bool needsWords, Func<IndexSnapshot, IndexReader?, T> search)
    {
        Cores.Take();
        try
        {
            return !needsWords && IsWriter ? search(current, null) : ReadWithWords(search);
        }
        finally
        {
            Cores.GiveBack();
        }
    }

    private T ReadWithWords<T>(Func<IndexSnapshot, IndexReader?, T> search)
    {
        var reader = idle.TryPop(out var kept) ? kept : new IndexReader(path);
        try
        {
            while (true)
            {
                // The file may already be one generation on, or the snapshot: whichever it is, the two are taken together or tried again.
                var generation = reader.Begin();
                var (now, next) = (current, committing);
                var snapshot = now.Generation == generation ? now : next?.Generation == generation ? next : null;
                try
                {
                    if (snapshot is null && !IsWriter)
                        snapshot = LoadAsWritten(generation);
                    if (snapshot is not null)
                        return search(snapshot, reader);
                }
                finally
                {
                    reader.End();
                }
            }
        }
        finally
        {
            if (disposed || idle.Count >= MostIdle)
                reader.Dispose();
            else
                idle.Push(reader);
        }
    }

    /// <summary>Takes over what the program that keeps the index has written; null when it has written again meanwhile.</summary>
    private IndexSnapshot? LoadAsWritten(long generation)
    {
        lock (writing)
        {
            if (current.Generation < generation)
            {
                current = IndexFile.Load(connection);
                cache.Changed(current.Generation, null);
            }

            return current.Generation == generation ? current : null;
        }
    }
}
