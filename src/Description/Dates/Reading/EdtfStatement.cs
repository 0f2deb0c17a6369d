using Fonds.Description.Dates.Edtf;

namespace Fonds.Description.Dates.Reading;

/// <summary>A statement that is an EDTF expression already: "1943-06-XX", "1943/..", "2004-06-11%". What is also an archivist's writing is left to the words.</summary>
internal static class EdtfStatement
{
    public static DateReading? Read(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length is < 4 or > 60 || !HasSigns(trimmed) || !EdtfValue.TryParse(trimmed, out var value) || (value.Earliest is null && value.Latest is null))
            return null;

        var slash = trimmed.IndexOf('/');
        return new()
        {
            Text = text,
            Edtf = value.ToString(),
            Begin = value.Earliest,
            End = value.Latest,
            BeginPrecision = Precision(slash < 0 ? trimmed : trimmed[..slash]),
            EndPrecision = Precision(trimmed[(slash + 1)..]),
            Approximate = trimmed.ContainsAny('~', '%'),
            Uncertain = trimmed.ContainsAny('?', '%') || trimmed[0] == '[',
        };
    }

    /// <summary>Signs that only EDTF has. "1984?" and "[1667, 1668]" mean other things, or the same, in words.</summary>
    private static bool HasSigns(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[^1]) || text[^1] is 'X' or '.' or '~' or '%' or '?'
            ? text.Contains("..", StringComparison.Ordinal) || text.Contains('%') || text.Contains("-XX", StringComparison.Ordinal) || text.StartsWith("-0", StringComparison.Ordinal)
                || (text.Length > 5 && text[0] == 'Y' && char.IsAsciiDigit(text[1]))
            : text[^1] is ']' or '}' && text.Contains("..", StringComparison.Ordinal);

    private static DatePrecision Precision(ReadOnlySpan<char> date) => date.TrimStart('-').Count('-') switch
    {
        0 => DatePrecision.Year,
        1 => DatePrecision.Month,
        _ => date.EndsWith("XX", StringComparison.Ordinal) ? DatePrecision.Month : DatePrecision.Day,
    };
}
