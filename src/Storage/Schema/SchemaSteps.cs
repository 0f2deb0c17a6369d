using System.Globalization;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.Schema;

/// <summary>Brings the tables of an archive to the newest step. Steps are numbered scripts, each run once, in order.</summary>
public static class SchemaSteps
{
    private static readonly string[] Scripts = ["0001-archive.sqlite.sql"];

    public static void Apply(DatabaseConnection connection)
    {
        // Asked first without a transaction: an archive that is up to date opens beside one that is being written.
        if (Reached(connection) == Scripts.Length)
            return;

        connection.Begin();
        for (var step = Reached(connection); step < Scripts.Length; step++)
        {
            connection.Execute(SqlFile.Read(Scripts[step]));
            connection.Prepare("INSERT INTO schema_step(number) VALUES (?1)").Bind(1, step + 1).Run();
        }

        connection.Commit();
    }

    private static int Reached(DatabaseConnection connection)
    {
        using var table = connection.PrepareOwn("SELECT count(*) FROM sqlite_schema WHERE name = 'schema_step'");
        if (table.Scalar() != 1)
            return 0;
        var reached = (int)(connection.Prepare("SELECT max(number) FROM schema_step").Scalar() ?? 0);
        return reached <= Scripts.Length
            ? reached
            : throw new InvalidOperationException($"The archive was written by a newer Fonds (schema step {reached.ToString(CultureInfo.InvariantCulture)}).");
    }
}
