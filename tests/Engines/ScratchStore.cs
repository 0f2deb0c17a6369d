using Fonds.Storage;
using Fonds.Storage.Dialects;

namespace Fonds.Engines;

/// <summary>A place for the record of one archive, empty at first, on either engine. It can be opened more than once.</summary>
/// <param name="folder">The archive's folder.</param>
public sealed class ScratchStore(Engine engine, string folder)
{
    /// <summary>The connection string, as <c>--store</c> takes it; null for the folder's own file.</summary>
    public string? ConnectionString { get; } = engine == Engine.Postgres ? OnPostgres() : null;

    /// <summary>The schema that PostgreSQL keeps it in, which is also the name of its connections there.</summary>
    public string Schema => ConnectionString!.Split('=')[^1];

    public string Folder => folder;

    public Database Database => Database.At(folder, ConnectionString);

    public Archive Open() => Archive.Open(folder, Database, TimeProvider.System);

    private static string OnPostgres()
    {
        if (PostgresCluster.IsToBeSkipped)
            Assert.Skip(PostgresCluster.WhyNot!);
        return PostgresCluster.Shared.NewArchive();
    }
}
