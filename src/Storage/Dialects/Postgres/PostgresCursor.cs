using System.Globalization;
using Npgsql;

namespace Fonds.Storage.Dialects.Postgres;

/// <summary>A statement whose rows are taken some at a time, for answers that may be as large as the archive.</summary>
internal sealed class PostgresCursor(PostgresConnection connection, PostgresSql sql, int number) : PostgresStatement(connection, sql)
{
    private const int RowsAtOnce = 500;

    private readonly string name = string.Create(CultureInfo.InvariantCulture, $"rows_{number}");
    private bool isOpen;
    private bool hasMore;

    protected override void Begin()
    {
        Close();
        using var batch = Connection.Batch();
        var declare = new NpgsqlBatchCommand($"DECLARE {name} NO SCROLL CURSOR FOR {Sql}");
        foreach (var parameter in Parameters)
            declare.Parameters.Add(parameter.Clone());
        batch.BatchCommands.Add(declare);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Fetch));
        using var reader = batch.ExecuteReader();
        isOpen = true;
        TakeFrom(reader);
    }

    protected override bool TakeMore()
    {
        if (!hasMore)
            return false;
        Connection.Run(() =>
        {
            using var command = Connection.CommandOf(Fetch);
            using var reader = command.ExecuteReader();
            TakeFrom(reader);
        });
        return Rows.Count > 0;
    }

    protected override void Dispose(bool disposing)
    {
        Close();
        base.Dispose(disposing);
    }

    private string Fetch => string.Create(CultureInfo.InvariantCulture, $"FETCH {RowsAtOnce} FROM {name}");

    private void TakeFrom(NpgsqlDataReader reader)
    {
        Rows.Take(reader);
        hasMore = Rows.Count == RowsAtOnce;
    }

    // The end of the transaction closes it too; a connection that was lost has closed everything.
    private void Close()
    {
        if (isOpen && !Connection.IsBroken && Connection.IsInTransaction)
            Connection.Execute($"CLOSE {name}");
        isOpen = false;
    }
}
