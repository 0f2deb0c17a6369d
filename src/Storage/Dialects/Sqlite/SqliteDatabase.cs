namespace Fonds.Storage.Dialects.Sqlite;

/// <summary>The embedded engine: one file, in the archive's folder.</summary>
public sealed class SqliteDatabase(string path) : Database
{
    public override string Name => Path.GetDirectoryName(path) ?? path;

    public override bool HoldsArchive => File.Exists(path);

    internal override string Dialect => "sqlite";

    public override DatabaseConnection OpenForReading() => SqliteConnection.OpenForReading(path);

    public override DatabaseConnection OpenForWriting() => SqliteConnection.OpenForWriting(path);

    // The file stays when the work is done: were it deleted, two processes could each hold a lock on a file of this name.
    internal override IDisposable? TryLease(string work)
    {
        try
        {
            return new FileStream($"{path}-{work}", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    internal override void CopyTo(string file, Action<long, long>? tell, CancellationToken cancel) => SqliteConnection.Copy(path, file, tell, cancel);

    // Another process over the same folder is heard of by looking.
    internal override IDisposable? Listen(Action committed) => null;
}
