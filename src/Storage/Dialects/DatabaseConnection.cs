namespace Fonds.Storage.Dialects;

/// <summary>
/// One connection to the system of record, with its prepared statements. Used by one thread at a time. Parameters are written <c>?1</c>, <c>?2</c> …
/// in every dialect.
/// </summary>
public abstract class DatabaseConnection : IDisposable
{
    /// <summary>Who wants to know of statements that take long; null, and nothing is timed.</summary>
    internal StatementWatch? Watch { get; set; }

    /// <summary>Bytes of the database, and of what was written ahead and is not yet in its place.</summary>
    public abstract (long Store, long Log) Sizes { get; }

    /// <summary>Whether the connection was lost, so that it is of no more use.</summary>
    public virtual bool IsBroken => false;

    /// <summary>A statement prepared once for this connection and kept.</summary>
    public abstract DatabaseStatement Prepare(string sql);

    /// <summary>A statement of the caller's own, for streams that stay open while others are read. Dispose it.</summary>
    public abstract DatabaseStatement PrepareOwn(string sql);

    /// <summary>Runs a script that returns nothing.</summary>
    public abstract void Execute(string script);

    /// <summary>Whether there is a table of this name.</summary>
    public abstract bool HasTable(string name);

    /// <summary>Begins a transaction that will write, and waits for any other writer: versions are numbered in the order in which they are committed.</summary>
    public abstract void Begin();

    /// <summary>
    /// Begins a transaction that changes tables which others read meanwhile. Whoever reads is never made to wait for long: a table that is not free soon is a <see cref="DatabaseBusyException"/>.
    /// </summary>
    public virtual void BeginStep() => Begin();

    /// <summary>Lets those who queued behind a step that did not come through have their turn before it is tried again.</summary>
    public virtual void LetOthersGoFirst()
    {
    }

    /// <summary>Begins a transaction that sees one state of the archive until it ends.</summary>
    public abstract void BeginReading();

    public abstract void Commit();

    /// <summary>Commits and returns only when this and every earlier transaction is on the disk.</summary>
    public abstract void CommitDurably();

    public abstract void Rollback();

    /// <summary>Begins a part of a transaction that can be undone alone.</summary>
    public abstract void BeginPart();

    public abstract void KeepPart();

    public abstract void UndoPart();

    /// <summary>What the engine finds wrong with what it stores, in its words; empty when all is well.</summary>
    /// <param name="thorough">Whether every row is read, and held against indexes where the engine can.</param>
    public abstract IReadOnlyList<string> Damage(bool thorough);

    /// <summary>Whether so much was written ahead that it is worth making readers wait to move it into the database.</summary>
    public virtual bool IsLogLong => false;

    /// <summary>Moves what was written ahead into the database, as far as readers at work allow, and waits for nobody.</summary>
    public virtual void MoveLog()
    {
    }

    /// <summary>
    /// Moves what was written ahead into the database and empties the log, as far as readers at work allow. It can always be done later.
    /// </summary>
    /// <param name="patience">How long to wait for readers who began before the log was moved.</param>
    public virtual void EmptyLog(TimeSpan patience)
    {
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
