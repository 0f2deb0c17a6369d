using Npgsql;
using NpgsqlTypes;

namespace Fonds.Storage.Dialects.Postgres;

/// <summary>A prepared statement whose rows are taken at its first step.</summary>
internal class PostgresStatement : DatabaseStatement
{
    private readonly PostgresSql sql;
    private readonly NpgsqlParameter[] parameters;
    private bool isRunning;

    public PostgresStatement(PostgresConnection connection, PostgresSql sql)
        : base(connection)
    {
        Connection = connection;
        this.sql = sql;
        parameters = [.. Enumerable.Range(0, sql.ParameterCount).Select(_ => new NpgsqlParameter())];
    }

    protected PostgresConnection Connection { get; }

    protected PostgresRows Rows { get; } = new();

    public override DatabaseStatement Bind(int place, long value) => Set(place, NpgsqlDbType.Bigint, value);

    public override DatabaseStatement Bind(int place, string? value) => Set(place, NpgsqlDbType.Text, value is null ? DBNull.Value : PostgresText.Of(value));

    public override DatabaseStatement Bind(int place, ReadOnlySpan<byte> value) => Set(place, NpgsqlDbType.Bytea, value.ToArray());

    public override DatabaseStatement BindNull(int place) => Set(place, NpgsqlDbType.Bigint, DBNull.Value);

    protected override bool MoveNext()
    {
        if (!isRunning)
        {
            Connection.SendHeld(sql.Tables);
            Connection.Run(Begin);
            isRunning = true;
        }

        if (Rows.MoveNext() || (TakeMore() && Rows.MoveNext()))
            return true;
        GoBack();
        return false;
    }

    protected override void GoBack()
    {
        isRunning = false;
        Rows.Clear();
    }

    public override bool IsNull(int column) => Rows[column].IsNull;

    public override long Long(int column) => Rows[column].Number;

    public override string Text(int column) => (string?)Rows[column].Content ?? "";

    public override ReadOnlySpan<byte> Bytes(int column) => (byte[]?)Rows[column].Content;

    public override byte[] ByteArray(int column) => (byte[]?)Rows[column].Content ?? [];

    /// <summary>Asks the question and takes the first rows of the answer.</summary>
    protected virtual void Begin()
    {
        if (Command is null)
        {
            Command = Connection.CommandOf(sql.Text);
            Command.Parameters.AddRange(parameters);
            Command.Prepare();
        }

        using var reader = Command.ExecuteReader();
        Rows.Take(reader);
    }

    /// <summary>Takes further rows, where the answer did not come whole; false when there are none.</summary>
    protected virtual bool TakeMore() => false;

    protected NpgsqlCommand? Command { get; private set; }

    protected override string Sql => sql.Text;

    protected override string Plan
    {
        get
        {
            var steps = new PostgresRows();
            Connection.Run(() =>
            {
                using var command = Connection.CommandOf($"EXPLAIN {Sql}");
                command.Parameters.AddRange(parameters.Select(parameter => parameter.Clone()).ToArray());
                using var reader = command.ExecuteReader();
                steps.Take(reader);
            });
            var lines = new List<string>();
            while (steps.MoveNext())
                lines.Add((string)steps[0].Content!);
            return string.Join('\n', lines);
        }
    }

    protected NpgsqlParameter[] Parameters => parameters;

    protected override void Dispose(bool disposing) => Command?.Dispose();

    private PostgresStatement Set(int place, NpgsqlDbType type, object value)
    {
        var parameter = parameters[sql.Places[place]];
        if (parameter.Value is null)
            parameter.NpgsqlDbType = type;
        parameter.Value = value;
        return this;
    }
}
