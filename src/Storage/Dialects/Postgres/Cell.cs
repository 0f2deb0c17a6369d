namespace Fonds.Storage.Dialects.Postgres;

/// <summary>A value in a row: a number, or a text or bytes; nothing when it is null.</summary>
internal readonly struct Cell
{
    private readonly bool isNumber;

    public Cell(long number)
    {
        Number = number;
        isNumber = true;
    }

    public Cell(object content) => Content = content;

    public long Number { get; }

    /// <summary>A string or an array of bytes; null for a number, and for nothing.</summary>
    public object? Content { get; }

    public bool IsNull => !isNumber && Content is null;
}
