namespace Fonds.Description.Dates.Reading;

/// <summary>
/// Reads the dates that archivists write, in a dozen languages and several calendars: "ca. 1870s-1923, bulk 1901-1910",
/// "[1946 Apr?]", "7 Vendémiaire an IV", "Ende 19. Jh.". Never fails: what it cannot read it says.
/// </summary>
/// <remarks>What each form means is fixed in docs/dates.md.</remarks>
public static class DateReader
{
    /// <summary>Beyond this a text is prose, and no one asks for its dates; the rest is left unread.</summary>
    private const int LongestStatement = 4000;

    [ThreadStatic]
    private static StatementReader? _reader;

    /// <summary>Reads one statement.</summary>
    public static DateReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (EdtfStatement.Read(text) is { } expression)
            return expression;

        _reader ??= new();
        return _reader.Read(text, Math.Min(text.Length, LongestStatement));
    }
}
