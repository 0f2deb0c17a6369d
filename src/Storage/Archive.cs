using System.Collections.Concurrent;
using Fonds.Storage.Dialects;
using Fonds.Storage.Dialects.Sqlite;
using Fonds.Storage.Schema;

namespace Fonds.Storage;

/// <summary>
/// The archive: the system of record, with one writer at a time and as many readers as ask. Safe for use by many threads.
/// </summary>
public sealed class Archive : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortPause = TimeSpan.FromMilliseconds(100);

    /// <summary>Connections kept for readers to come: each has a cache of its own, and a rush is not to leave them all behind.</summary>
    private const int MostIdle = 16;
    private const int MostIdleToServer = 64;

    // The one used last is used first: its cache is warm, and those of the others stay small.
    private readonly ConcurrentStack<DatabaseConnection> idle = [];
    private readonly ManualResetEventSlim mayRead = new(initialState: true);
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly Database database;
    private DatabaseConnection? writer;
    private CountsAt? counts;
    private int reading;

    private Archive(string folder, Database database, TimeProvider clock)
    {
        Folder = folder;
        this.database = database;
        Clock = clock;
    }

    /// <summary>The data folder: of the whole archive, or of what one node keeps beside a database elsewhere.</summary>
    public string Folder { get; }

    /// <summary>Where the record is kept, in words.</summary>
    public string Place => database.Name;

    /// <summary>Whether the record is kept by a server, so that whoever reads waits for the journey.</summary>
    public bool IsOnServer => database.IsServer;

    /// <summary>Whose time the history shows.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Tells of statements of readers that take long, from now on; null for not at all.</summary>
    public StatementWatch? Watch { get; set; }

    /// <summary>
    /// Copies the archive, as it is at this moment, into a new file that can be opened as an archive, while others read and write it.
    /// </summary>
    /// <param name="tell">Told how much is copied, of how much.</param>
    public void CopyTo(string file, Action<long, long>? tell, CancellationToken cancel) => database.CopyTo(file, tell, cancel);

    /// <summary>The newest place in the change log.</summary>
    public long NewestVersion
    {
        get
        {
            using var reader = Read(Audience.Staff);
            return reader.NewestVersion;
        }
    }

    /// <summary>Opens the archive in a folder, making both when they are not there.</summary>
    public static Archive Open(string folder, TimeProvider clock) => Open(folder, Database.InFolder(folder), clock);

    /// <summary>Opens the archive in a database, making its tables when they are not there.</summary>
    /// <param name="folder">For what is kept beside the database, made when it is not there.</param>
    public static Archive Open(string folder, Database database, TimeProvider clock)
    {
        Directory.CreateDirectory(folder);
        var archive = new Archive(folder, database, clock);
        try
        {
            archive.writer = database.OpenForWriting();
            SchemaSteps.Apply(archive.writer, database.Dialect);
        }
        catch (DatabaseUnreachableException) when (archive.CanBeRead())
        {
            // A replica answers while the primary does not: there is no writing for now, and all the reading.
        }
        catch
        {
            archive.Dispose();
            throw;
        }

        return archive;
    }

    /// <summary>Opens a copy that <see cref="CopyTo"/> made.</summary>
    public static Archive OpenCopy(string file, TimeProvider clock) => new(Path.GetDirectoryName(Path.GetFullPath(file))!, new SqliteDatabase(file), clock);

    /// <summary>Opens a copy to be written to. It is no longer one file without a log while it is open.</summary>
    public static Archive OpenCopyForWriting(string file, TimeProvider clock)
    {
        var copy = OpenCopy(file, clock);
        // Before anybody reads: with readers about, the engine cannot begin to write ahead.
        copy.writer = copy.database.OpenForWriting();
        return copy;
    }

    /// <summary>Gives back the room of what is there no more. For a copy that nobody else has open.</summary>
    public void Compact()
    {
        while (idle.TryPop(out var kept))
            kept.Dispose();
        (writer ??= database.OpenForWriting()).Execute("VACUUM");
    }

    /// <summary>One unchanging view of the archive, for one request. Dispose it to give the connection back.</summary>
    public ArchiveReader Read(Audience audience = Audience.Public)
    {
        mayRead.Wait(LongestPause);
        Interlocked.Increment(ref reading);
        try
        {
            var connection = BeginReading();
            connection.Watch = Watch;
            return new ArchiveReader(this, connection, audience);
        }
        catch
        {
            Interlocked.Decrement(ref reading);
            throw;
        }
    }

    /// <summary>One change set, kept whole by <see cref="ArchiveWriter.Keep"/> or not at all. Waits for any other writer.</summary>
    public WriteBatch Write()
    {
        writing.Wait();
        try
        {
            return new WriteBatch(this, BeginWriting(), () => writing.Release());
        }
        catch
        {
            // Its transaction may have begun: another one begins on another connection.
            writer?.Dispose();
            writer = null;
            writing.Release();
            throw;
        }
    }

    /// <summary>
    /// Takes a piece of work, such as an import, that only one process may do at a time on this archive, on whatever machine it runs; null while another has it.
    /// Dispose it when the work is done.
    /// </summary>
    public IDisposable? TryLease(string work) => database.TryLease(work);

    /// <summary>Calls back when another process over this archive may have written; null where nobody announces that and one must look.</summary>
    public IDisposable? Listen(Action committed) => database.Listen(committed);

    /// <summary>Whether the change log itself ends before a place, and not only in a replica that has yet to hear of it.</summary>
    public bool EndsBefore(long version)
    {
        using var connection = database.OpenForWriting();
        return (connection.Prepare("SELECT max(id) FROM version").Scalar() ?? 0) < version;
    }

    internal void Return(DatabaseConnection connection)
    {
        if (connection.IsBroken || idle.Count >= (IsOnServer ? MostIdleToServer : MostIdle))
            connection.Dispose();
        else
            idle.Push(connection);
        Interlocked.Decrement(ref reading);
    }

    /// <summary>Empties the log at the end of a piece of work; a long one with more patience.</summary>
    internal void EmptyLog(DatabaseConnection connection)
    {
        if (connection.IsLogLong)
            EmptyLongLog(connection);
        else
            connection.EmptyLog(ShortPause);
    }

    /// <summary>
    /// Keeps the log from growing without end while an import writes and the index reads all the time: it can only begin anew in a moment when
    /// nobody reads what is in it, so now and then readers wait for one another's end, and the writer for readers of other programs. It is no harm when the moment does not come.
    /// </summary>
    internal void EmptyLongLog(DatabaseConnection connection)
    {
        if (!connection.IsLogLong)
            return;
        connection.MoveLog();
        mayRead.Reset();
        try
        {
            if (SpinWait.SpinUntil(() => Volatile.Read(ref reading) == 0, LongestPause))
                connection.EmptyLog(LongestPause);
        }
        finally
        {
            mayRead.Set();
        }
    }

    /// <summary>Counts are asked for by every home page and change only with the change log.</summary>
    internal HoldingCounts CountsThrough(long version, Func<HoldingCounts> count)
    {
        var known = counts;
        if (known?.Version != version)
            counts = known = new CountsAt(version, count());
        return known.Counts;
    }

    // A connection that was kept may have been lost meanwhile; a new one says whether the database answers.
    private DatabaseConnection BeginReading()
    {
        while (idle.TryPop(out var kept))
        {
            try
            {
                kept.BeginReading();
                return kept;
            }
            catch (DatabaseUnreachableException)
            {
                kept.Dispose();
            }
        }

        return Begun(database.OpenForReading(), connection =>
        {
            if (!SchemaSteps.AreReached(connection))
                throw new DatabaseUnreachableException($"{database.Name} has yet to hear of the archive's tables.");
            connection.BeginReading();
        });
    }

    private DatabaseConnection BeginWriting()
    {
        if (writer is { } kept)
        {
            writer = null;
            try
            {
                kept.Begin();
                return writer = kept;
            }
            catch (DatabaseUnreachableException)
            {
                kept.Dispose();
            }
        }

        return writer = Begun(database.OpenForWriting(), connection =>
        {
            SchemaSteps.Apply(connection, database.Dialect);
            connection.Begin();
        });
    }

    private static DatabaseConnection Begun(DatabaseConnection connection, Action<DatabaseConnection> begin)
    {
        try
        {
            begin(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private bool CanBeRead()
    {
        try
        {
            using var connection = database.OpenForReading();
            return SchemaSteps.AreReached(connection);
        }
        catch (DatabaseUnreachableException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        while (idle.TryPop(out var connection))
            connection.Dispose();
        writer?.Dispose();
        writing.Dispose();
        mayRead.Dispose();
    }

    private sealed record CountsAt(long Version, HoldingCounts Counts);
}

/// <summary>How much of everything the public can see.</summary>
public sealed record HoldingCounts(
    int Collections, int Units, int People, int Families, int CorporateBodies, int OtherAgents, int Subjects, int Places, int Genres,
    int Functions, int Occupations, int Works, int Repositories);
