using System.Diagnostics;

namespace Fonds.Storage.Dialects;

/// <summary>A prepared statement, bound by the numbers of its parameters and read row by row.</summary>
public abstract class DatabaseStatement(DatabaseConnection connection) : IDisposable
{
    private long spent;
    private long given;

    public abstract DatabaseStatement Bind(int place, long value);

    public abstract DatabaseStatement Bind(int place, string? value);

    public abstract DatabaseStatement Bind(int place, ReadOnlySpan<byte> value);

    public abstract DatabaseStatement BindNull(int place);

    public DatabaseStatement Bind(int place, long? value) => value is { } known ? Bind(place, known) : BindNull(place);

    /// <summary>Moves to the next row; false, and ready to be bound again, when there is none.</summary>
    public bool Step()
    {
        var begun = connection.Watch is null ? 0 : Stopwatch.GetTimestamp();
        var found = MoveNext();
        if (begun != 0)
            spent += Stopwatch.GetTimestamp() - begun;
        if (found)
        {
            given++;
            return true;
        }

        TellIfSlow();
        return false;
    }

    /// <summary>Makes the statement ready to be bound again before its last row was read.</summary>
    public void Reset()
    {
        GoBack();
        TellIfSlow();
    }

    public abstract bool IsNull(int column);

    public abstract long Long(int column);

    public abstract string Text(int column);

    /// <summary>The bytes of a column, valid until the next step.</summary>
    public abstract ReadOnlySpan<byte> Bytes(int column);

    public abstract byte[] ByteArray(int column);

    /// <summary>Runs a statement that returns nothing.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    /// <summary>The first column of the first row, or null when there is no row or it is null.</summary>
    public long? Scalar()
    {
        if (!Step())
            return null;
        var value = NullableLong(0);
        Reset();
        return value;
    }

    public int Int(int column) => (int)Long(column);

    public bool Bool(int column) => Long(column) != 0;

    public long? NullableLong(int column) => IsNull(column) ? null : Long(column);

    public string? NullableText(int column) => IsNull(column) ? null : Text(column);

    public void Dispose()
    {
        TellIfSlow();
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What the engine was asked.</summary>
    protected abstract string Sql { get; }

    /// <summary>How the engine goes about it, step by step.</summary>
    protected abstract string Plan { get; }

    protected abstract bool MoveNext();

    protected abstract void GoBack();

    protected abstract void Dispose(bool disposing);

    private void TellIfSlow()
    {
        var (took, rows) = (spent, given);
        (spent, given) = (0, 0);
        if (took > 0 && connection.Watch is { } watch && Stopwatch.GetElapsedTime(0, took) is var time && time >= watch.Threshold)
            watch.Tell(new(Sql, time, rows, Plan));
    }
}
