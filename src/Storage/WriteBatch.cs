using Fonds.Storage.Dialects;
using Fonds.Storage.History;
using Fonds.Storage.Rewinding;

namespace Fonds.Storage;

/// <summary>
/// One transaction by the one writer, holding one or more change sets. Committed whole, or nothing of it happened.
/// </summary>
public sealed class WriteBatch : IDisposable
{
    private readonly Archive archive;
    private readonly DatabaseConnection connection;
    private readonly Action release;
    private readonly RecordNumbers numbers;
    private bool open = true;

    /// <param name="connection">With a transaction begun.</param>
    internal WriteBatch(Archive archive, DatabaseConnection connection, Action release)
    {
        this.archive = archive;
        this.connection = connection;
        this.release = release;
        numbers = new RecordNumbers(connection);
    }

    /// <summary>Begins a change set. It is kept by <see cref="ArchiveWriter.Keep"/>; disposed before that, it leaves nothing.</summary>
    public ArchiveWriter Begin(ChangeCause cause) => new(archive, connection, numbers, cause);

    /// <summary>Takes back everything that was written after a place in the log, and says what is left to be worked out again. Only in a copy of an archive.</summary>
    public CutRecords Cut(LogCut cut) => HistoryCut.Make(connection, cut);

    /// <summary>Makes everything kept so far part of the archive; it outlives the process, and soon the power.</summary>
    public void Commit() => End(() =>
    {
        connection.Commit();
        archive.EmptyLongLog(connection);
    });

    /// <summary>As <see cref="Commit"/>, and returns only when this and everything before it would outlive a power cut.</summary>
    public void CommitDurably() => End(() =>
    {
        connection.CommitDurably();
        archive.EmptyLog(connection);
    });

    public void Dispose()
    {
        if (!open)
            return;
        open = false;
        try
        {
            connection.Rollback();
        }
        finally
        {
            release();
        }
    }

    private void End(Action commit)
    {
        numbers.Save();
        commit();
        open = false;
        release();
    }
}
