using System.Globalization;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.Schema;

/// <summary>Brings the tables of an archive to the newest step. Steps are numbered scripts, each run once, in order.</summary>
public static class SchemaSteps
{
    private static readonly string[] Scripts = ["0001-archive.sqlite.sql"];

    public static void Apply(DatabaseConnection connection)
    {
        connection.Begin();
        var done = connection.PrepareOwn("SELECT count(*) FROM sqlite_schema WHERE name = 'schema_step'");
        var any = done.Scalar() > 0;
        done.Dispose();
        var reached = any ? (int)(connection.Prepare("SELECT max(number) FROM schema_step").Scalar() ?? 0) : 0;
        if (reached > Scripts.Length)
            throw new InvalidOperationException($"The archive was written by a newer Fonds (schema step {reached.ToString(CultureInfo.InvariantCulture)}).");

        for (var step = reached; step < Scripts.Length; step++)
        {
            connection.Execute(SqlFile.Read(Scripts[step]));
            connection.Prepare("INSERT INTO schema_step(number) VALUES (?1)").Bind(1, step + 1).Run();
        }

        connection.Commit();
    }
}
