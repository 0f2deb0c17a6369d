using System.Buffers;
using System.Text;

namespace Fonds.Description.Dates;

/// <summary>ISO dates in what people read: a page never shows "1890-12-30".</summary>
internal static class IsoDates
{
    private static readonly SearchValues<char> IsoCharacters = SearchValues.Create("0123456789-/.T:Z~?X+ ");

    /// <summary>An ISO date or span in words; null when the text is no ISO form, or a plain year, which is its own word.</summary>
    public static string? WholeInWords(string text)
    {
        if (text.Length < 7 || text.AsSpan().ContainsAnyExcept(IsoCharacters))
            return null;

        // "1901-05" may be a span of years; so it stays as written.
        if (text.Length == 7 && text[4] == '-')
            return DateText.Read(text) is { First: { Month: > 0 } month } && month.Month <= month.Year % 100 ? month.InWords : null;
        if (text.Length < 8 && !text.Contains('/', StringComparison.Ordinal))
            return null;

        // " - " between two ISO dates is a span as well, and so is a mere hyphen in the middle of two.
        var span = text.Replace(" - ", "/", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (span.Length is 15 or 21 && span[span.Length / 2] == '-' && !span.Contains('/', StringComparison.Ordinal))
            span = string.Concat(span.AsSpan(0, span.Length / 2), "/", span.AsSpan((span.Length / 2) + 1));
        var reading = DateNormal.Read(span, out var problem);
        return problem != DateProblem.Reversed && reading.IsDated ? DateDisplay.Of(reading) : null;
    }

    /// <summary>Every day in ISO form inside a phrase put into words: "circa 1997-01-30" is "circa 30 January 1997".</summary>
    public static string InWords(string text)
    {
        StringBuilder? builder = null;
        var copied = 0;
        for (var place = 0; place + 10 <= text.Length; place++)
        {
            if (!char.IsAsciiDigit(text[place]) || (place > 0 && char.IsAsciiDigit(text[place - 1])) || !IsDay(text.AsSpan(place)))
                continue;

            if (DateNormal.Read(text.Substring(place, 10), out var problem) is not { First: { Day: > 0 } day } || problem != DateProblem.None)
                continue;

            builder ??= new(text.Length + 10);
            builder.Append(text, copied, place - copied).Append(day.InWords);
            copied = place + 10;

            // A time of day behind it is a machine's precision.
            if (copied < text.Length && text[copied] == 'T')
            {
                while (copied < text.Length && !char.IsWhiteSpace(text[copied]))
                    copied++;
            }

            place = copied - 1;
        }

        return builder is null ? text : builder.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsDay(ReadOnlySpan<char> text) =>
        text[4] == '-' && text[7] == '-' && !text[..4].ContainsAnyExceptInRange('0', '9') && !text[5..7].ContainsAnyExceptInRange('0', '9')
        && !text[8..10].ContainsAnyExceptInRange('0', '9') && (text.Length == 10 || !char.IsAsciiDigit(text[10]));
}
