using Fonds.Storage.Dialects;

namespace Fonds.Storage.Schema;

/// <summary>
/// Brings the tables of an archive to the newest step that this program knows. Steps are numbered scripts, each run once, in order. They only add: so an archive
/// that a newer program took further is opened and used, and programs of two versions work side by side while one follows the other.
/// </summary>
internal static class SchemaSteps
{
    private static readonly string[] Names = ["0001-archive", "0002-judgements"];

    public static void Apply(DatabaseConnection connection, string dialect)
    {
        // Asked first without a transaction: an archive that is up to date opens beside one that is being written.
        if (Reached(connection) >= Names.Length)
            return;

        connection.Begin();
        for (var step = Reached(connection); step < Names.Length; step++)
        {
            connection.Execute(SqlFile.Read($"{Names[step]}.{dialect}.sql"));
            connection.Prepare("INSERT INTO schema_step(number) VALUES (?1)").Bind(1, step + 1).Run();
        }

        connection.Commit();
    }

    /// <summary>Whether the tables are as this program needs them, without changing anything.</summary>
    public static bool AreReached(DatabaseConnection connection) => Reached(connection) >= Names.Length;

    private static int Reached(DatabaseConnection connection) =>
        connection.HasTable("schema_step") ? (int)(connection.Prepare("SELECT max(number) FROM schema_step").Scalar() ?? 0) : 0;
}
