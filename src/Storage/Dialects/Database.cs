using Fonds.Storage.Dialects.Postgres;
using Fonds.Storage.Dialects.Sqlite;

namespace Fonds.Storage.Dialects;

/// <summary>
/// Where an archive keeps its record: a file in its folder, or PostgreSQL. Stores and readers speak the SQL that both understand;
/// what only one of them can do is behind this class and <see cref="DatabaseConnection"/>.
/// </summary>
public abstract class Database
{
    /// <summary>The name of the archive's file when it keeps its record in its own folder.</summary>
    private const string FileName = "archive.db";

    /// <summary>How it is called when somebody is told of it; never with a password.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it is a server, perhaps on another machine, so that whoever asks it waits for the journey.</summary>
    public virtual bool IsServer => false;

    /// <summary>The word in the names of the schema scripts that are for it.</summary>
    internal abstract string Dialect { get; }

    /// <summary>Whether an archive is there already.</summary>
    public abstract bool HoldsArchive { get; }

    /// <summary>A text as this engine holds it: there are signs that not all of them can.</summary>
    internal virtual string AsHeld(string text) => text;

    /// <summary>Opens for reading only; every write is refused by the engine itself.</summary>
    public abstract DatabaseConnection OpenForReading();

    /// <summary>Opens for writing, making what is not there.</summary>
    public abstract DatabaseConnection OpenForWriting();

    /// <summary>
    /// Takes a piece of work that only one process may do at a time, on whatever machine it runs; null while another has it. It is given back by
    /// disposing, and when the process dies.
    /// </summary>
    internal abstract IDisposable? TryLease(string work);

    /// <summary>
    /// Listens for commits of other processes and calls <paramref name="committed"/> for each; null where nobody announces them. Whoever follows the change log looks
    /// at it now and then all the same: an announcement only makes it sooner.
    /// </summary>
    internal abstract IDisposable? Listen(Action committed);

    /// <summary>Copies what is there at this moment into a new file of the embedded engine, while others read and write.</summary>
    /// <param name="tell">Told how much is copied, of how much.</param>
    internal abstract void CopyTo(string file, Action<long, long>? tell, CancellationToken cancel);

    /// <summary>The embedded engine, in the archive's folder.</summary>
    public static Database InFolder(string folder) => new SqliteDatabase(Path.Combine(folder, FileName));

    /// <summary>Why a text is no connection string, in a sentence; null when it is one.</summary>
    public static string? WhyNotConnection(string text)
    {
        try
        {
            _ = new PostgresDatabase(text);
            return null;
        }
        catch (Exception reason) when (reason is ArgumentException or FormatException)
        {
            return reason.Message;
        }
    }

    /// <summary>The database that a connection string names; the embedded one in the folder when there is none.</summary>
    /// <param name="store">Such as <c>Host=db;Database=archive;Username=fonds</c>.</param>
    /// <param name="readStore">A replica that is read instead.</param>
    /// <exception cref="ArgumentException">When a connection string cannot be read.</exception>
    /// <exception cref="FormatException">When it names no host.</exception>
    public static Database At(string folder, string? store, string? readStore = null) =>
        store is null ? InFolder(folder) : new PostgresDatabase(store, readStore);
}
