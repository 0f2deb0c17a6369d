using Fonds.Storage.Dialects;
using Fonds.Storage.Schema;

namespace Fonds.Storage.Moving;

/// <summary>A table that was carried over, and the fingerprint of its rows, which is the same on both sides.</summary>
public sealed record TableMoved(string Table, long Rows, string Sha256);

/// <summary>
/// Carries an archive from one engine to another: every version with its change set, every original, every link, under the same numbers. It is one transaction on the side that it goes to: all
/// of it arrives and was compared row by row, or nothing did. Nobody may write on either side meanwhile; readers are not disturbed.
/// </summary>
public sealed class ArchiveMove(Database from, Database to)
{
    private const string Work = "import";

    /// <summary>How many tables there are to move.</summary>
    public static int Tables => MovedTable.All.Count;

    /// <summary>What is carried over, each as <c>table.column</c>.</summary>
    public static IEnumerable<string> Columns => MovedTable.All.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}"));

    /// <summary>Moves everything and tells of each table as it is done.</summary>
    /// <exception cref="MoveRefusedException">When the target is not empty, one side is being written, or what arrived is not what was sent.</exception>
    public IReadOnlyList<TableMoved> Run(IProgress<TableMoved>? progress, CancellationToken cancel)
    {
        if (!from.HoldsArchive)
            throw new MoveRefusedException($"There is no archive in {from.Name}.");
        using var leaving = Take(from);
        using var arriving = Take(to);
        return Copy(progress, cancel);
    }

    /// <summary>Copies everything as it is at this moment, whoever writes at the source meanwhile: what they write is not in the copy.</summary>
    public IReadOnlyList<TableMoved> Copy(IProgress<TableMoved>? progress, CancellationToken cancel)
    {
        using var source = from.OpenForReading();
        using var target = to.OpenForWriting();
        SchemaSteps.Apply(target, to.Dialect);
        source.BeginReading();
        target.Begin();
        var moved = new List<TableMoved>();
        try
        {
            RefuseUnlessEmpty(target);
            foreach (var table in MovedTable.All)
            {
                Copy(table, source, target, cancel);
                moved.Add(Compare(table, source, target, cancel));
                progress?.Report(moved[^1]);
            }

            target.CommitDurably();
        }
        catch
        {
            target.Rollback();
            throw;
        }

        target.EmptyLog(TimeSpan.Zero);
        source.Commit();
        return moved;
    }

    private static IDisposable Take(Database database) =>
        database.TryLease(Work) ?? throw new MoveRefusedException($"Somebody writes to the archive in {database.Name}. Wait for the end of the import, and stop the programs that write.");

    private void RefuseUnlessEmpty(DatabaseConnection target)
    {
        if (target.Prepare("SELECT 1 FROM change_set LIMIT 1").Scalar() is not null || target.Prepare("SELECT 1 FROM source_file LIMIT 1").Scalar() is not null)
            throw new MoveRefusedException($"There is an archive in {to.Name} already. An archive is only moved to an empty place.");
        target.Prepare("DELETE FROM sequence").Run();
    }

    private static void Copy(MovedTable table, DatabaseConnection source, DatabaseConnection target, CancellationToken cancel)
    {
        using var rows = source.PrepareOwn(table.Select);
        var insert = target.Prepare(table.Insert);
        while (rows.Step())
        {
            cancel.ThrowIfCancellationRequested();
            for (var column = 0; column < table.Columns.Count; column++)
                Bind(insert, column + 1, rows, column, table.Columns[column].Kind);
            insert.Run();
        }
    }

    private static void Bind(DatabaseStatement insert, int place, DatabaseStatement row, int column, ColumnKind kind)
    {
        if (row.IsNull(column))
            insert.BindNull(place);
        else if (kind == ColumnKind.Text)
            insert.Bind(place, row.Text(column));
        else if (kind == ColumnKind.Bytes)
            insert.Bind(place, row.Bytes(column));
        else
            insert.Bind(place, row.Long(column));
    }

    private TableMoved Compare(MovedTable table, DatabaseConnection source, DatabaseConnection target, CancellationToken cancel)
    {
        using var sent = source.PrepareOwn(table.Select);
        using var arrived = target.PrepareOwn(table.Select);
        using var sentPrint = new RowPrint(table);
        using var arrivedPrint = new RowPrint(table);
        long count = 0;
        while (sent.Step())
        {
            cancel.ThrowIfCancellationRequested();
            if (!arrived.Step() || !sentPrint.Of(sent, to.AsHeld).SequenceEqual(arrivedPrint.Of(arrived, to.AsHeld)))
                throw new MoveRefusedException($"Row {count + 1} of the table {table.Name} did not arrive as it was. Nothing was moved.");
            count++;
        }

        return arrived.Step()
            ? throw new MoveRefusedException($"More rows of the table {table.Name} arrived than were sent. Nothing was moved.")
            : new TableMoved(table.Name, count, arrivedPrint.OfAll);
    }
}
