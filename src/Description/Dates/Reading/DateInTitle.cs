using System.Buffers;
using Fonds.Description.Dates.Reading.Words;
using Fonds.Description.Statements;

namespace Fonds.Description.Dates.Reading;

/// <summary>
/// Dates that stand in a title with none of its own: "Letters to Magdeleine Paz, May-June 1934" (DACS 2.3.2 lets a title
/// say when). What is found is marked as derived; the title stays as it is.
/// </summary>
/// <remarks>
/// Strict where a statement of dates is forgiving: only the part behind the last comma, bracket, colon or dash, or the
/// end of the title, and only when every word of it is understood. "1600 Pennsylvania Avenue" is no date, nor is "Box 1912".
/// </remarks>
public static class DateInTitle
{
    /// <summary>Titles longer than this tell a story.</summary>
    private const int LongestTitle = 400;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> StrongBreaks = SearchValues.Create(",;:([");
    private static readonly SearchValues<char> AllBreaks = SearchValues.Create(" ,;:([\"“”.");
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüéèêç");

    /// <summary>The date in a title; null when there is none that is sure to be one.</summary>
    public static DateReading? Find(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (title.Length > LongestTitle || !HasYear(title))
            return null;

        // Behind a comma or bracket first, and the longest tail first: "Diary, May 3, 1917" is the day and not the year alone.
        return InTail(title, StrongBreaks) ?? InBrackets(title) ?? InTail(title, AllBreaks);
    }

    private static DateReading? InTail(string title, SearchValues<char> breaks)
    {
        for (var place = 0; place < title.Length; place = NextStart(title, place, breaks))
        {
            var tail = title.AsSpan(place).TrimEnd(")]. ");
            if (!tail.ContainsAny(Digits))
                break;
            if (!IsNumbered(title.AsSpan(0, place)) && IsSure(tail, out var reading))
                return reading;
        }

        return null;
    }

    /// <summary>"Box 1912": the word before numbers things.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(". ");
        var word = before[(before.LastIndexOfAnyExcept(Letters) + 1)..];
        if (word.Length is 0 or > WordTable.LongestWord)
            return false;

        Span<char> folded = stackalloc char[WordTable.LongestWord * 2];
        return WordTable.Find(folded[..Folding.Fold(word, folded)]) is { Kind: WordKind.Counted, Value: 1 } or { Kind: WordKind.Not };
    }

    private static DateReading? InBrackets(string title)
    {
        for (var open = title.IndexOf('('); open >= 0; open = title.IndexOf('(', open + 1))
        {
            var close = title.IndexOf(')', open);
            if (close < 0)
                return null;
            if (IsSure(title.AsSpan(open + 1, close - open - 1), out var reading))
                return reading;
        }

        return null;
    }

    /// <summary>Where the next part or word begins.</summary>
    private static int NextStart(string title, int place, SearchValues<char> breaks)
    {
        var next = title.AsSpan(place).IndexOfAny(breaks);
        place = next < 0 ? title.Length : place + next;
        while (place < title.Length && AllBreaks.Contains(title[place]))
            place++;
        return place;
    }

    private static bool IsSure(ReadOnlySpan<char> text, out DateReading reading)
    {
        reading = DateReader.Read(text.ToString());
        if (reading.Rest.Length > 0 || !HasYear(text) || reading.Begin is not { Year: >= 1000 and <= 2100 } && reading.End is not { Year: >= 1000 and <= 2100 })
            return false;

        reading = reading with { Derived = true };
        return true;
    }

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        var run = 0;
        for (var place = 0; place <= text.Length; place++)
        {
            if (place < text.Length && char.IsAsciiDigit(text[place]))
            {
                run++;
                continue;
            }

            if (run == 4 && text[place - 4] is '1' or '2')
                return true;
            run = 0;
        }

        return false;
    }
}
