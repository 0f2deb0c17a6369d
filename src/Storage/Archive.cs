using System.Collections.Concurrent;
using Fonds.Storage.Dialects;
using Fonds.Storage.Schema;

namespace Fonds.Storage;

/// <summary>
/// The archive in its folder: the system of record, with one writer at a time and as many readers as ask. Safe for use by many threads.
/// </summary>
public sealed class Archive : IDisposable
{
    private const long LongLog = 192L << 20;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly ConcurrentBag<DatabaseConnection> idle = [];
    private readonly ManualResetEventSlim mayRead = new(initialState: true);
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly string path;
    private DatabaseConnection? writer;
    private CountsAt? counts;
    private int reading;

    private Archive(string folder, string path, TimeProvider clock)
    {
        Folder = folder;
        this.path = path;
        Clock = clock;
    }

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>Whose time the history shows.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Tells of statements of readers that take long, from now on; null for not at all.</summary>
    public StatementWatch? Watch { get; set; }

    /// <summary>Bytes of the system of record, and of what was written ahead and is not yet in its place.</summary>
    public (long Store, long Log) Sizes => (SizeOf(path), SizeOf(path + "-wal"));

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
    public static Archive Open(string folder, TimeProvider clock)
    {
        Directory.CreateDirectory(folder);
        var database = Path.Combine(folder, "archive.db");
        var archive = new Archive(folder, database, clock) { writer = DatabaseConnection.OpenForWriting(database) };
        SchemaSteps.Apply(archive.writer);
        return archive;
    }

    /// <summary>One unchanging view of the archive, for one request. Dispose it to give the connection back.</summary>
    public ArchiveReader Read(Audience audience = Audience.Public)
    {
        mayRead.Wait(LongestPause);
        Interlocked.Increment(ref reading);
        try
        {
            if (!idle.TryTake(out var connection))
                connection = DatabaseConnection.OpenForReading(path);
            connection.Watch = Watch;
            connection.BeginReading();
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
            writer ??= DatabaseConnection.OpenForWriting(path);
            return new WriteBatch(this, writer, () => writing.Release());
        }
        catch
        {
            writing.Release();
            throw;
        }
    }

    internal void Return(DatabaseConnection connection)
    {
        idle.Add(connection);
        Interlocked.Decrement(ref reading);
    }

    /// <summary>
    /// Keeps the log from growing without end while an import writes and the index reads all the time: it can only begin anew in a moment when
    /// nobody reads, so now and then readers wait for one another's end. It is no harm when the moment does not come.
    /// </summary>
    internal void EmptyLongLog(DatabaseConnection connection)
    {
        if (connection.LogLength < LongLog)
            return;
        connection.MoveLog();
        mayRead.Reset();
        try
        {
            if (SpinWait.SpinUntil(() => Volatile.Read(ref reading) == 0, LongestPause))
                connection.EmptyLog();
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

    public void Dispose()
    {
        while (idle.TryTake(out var connection))
            connection.Dispose();
        writer?.Dispose();
        writing.Dispose();
        mayRead.Dispose();
    }

    private static long SizeOf(string file) => new FileInfo(file) is { Exists: true } info ? info.Length : 0;

    private sealed record CountsAt(long Version, HoldingCounts Counts);
}

/// <summary>How much of everything the public can see.</summary>
public sealed record HoldingCounts(
    int Collections, int Units, int People, int Families, int CorporateBodies, int OtherAgents, int Subjects, int Places, int Genres,
    int Functions, int Occupations, int Works, int Repositories);
