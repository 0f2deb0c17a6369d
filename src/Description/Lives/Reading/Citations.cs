namespace Fonds.Description.Lives.Reading;

/// <summary>Sentences of a history that cite where it was taken from: their years are of publications and visits to websites, not of the life.</summary>
internal static class Citations
{
    /// <summary>"Sources", "References:": what follows, up to the next heading, cites.</summary>
    public static bool Begin(string sentence)
    {
        var words = sentence.AsSpan().Trim(" :.()[]");
        foreach (var label in (ReadOnlySpan<string>)["Source", "Sources", "References", "Bibliography", "Bibliographical sources", "Works cited", "Works consulted", "Further reading", "Sources consulted", "Citation", "Citations", "Source note", "Note on sources", "Works Cited", "Quellen", "Literatur", "Bibliographie"])
        {
            if (words.Equals(label, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return sentence.StartsWith("Sources: ", StringComparison.Ordinal)
            || sentence.StartsWith("(Sources: ", StringComparison.Ordinal)
            || sentence.StartsWith("[Sources: ", StringComparison.Ordinal)
            || sentence.StartsWith("Quellen: ", StringComparison.Ordinal);
    }

    public static bool Is(string sentence)
    {
        if (sentence.Contains("http:", StringComparison.OrdinalIgnoreCase) || sentence.Contains("https:", StringComparison.OrdinalIgnoreCase) || sentence.Contains("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (var beginning in (ReadOnlySpan<string>)["Accessed ", "Retrieved ", "The following biograph", "The following sketch", "The following histor", "Sources:", "Source:", "Citation:", "References:", "Bibliography", "(Principal source", "Cited in", "See also", "Quoted from", "From the guide to", "Adapted from", "The above note", "(The above note", "[The above note", "The above biograph", "The above histor", "The above information", "This note is", "This note was", "[This note", "(This note", "Additional information", "Further information", "More information", "For more information", "Information for this note", "Quellen:"])
        {
            if (sentence.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return !TellsOfBooks(sentence) && (IsImprint(sentence) || IsTitled(sentence)) || IsIssue(sentence) || IsOfClippings(sentence) || IsByAuthor(sentence);
    }

    // "Her books include The Greens (New York: Garland Publishing, 1979).": a life told by its books.
    private static bool TellsOfBooks(string sentence)
    {
        foreach (var tells in (ReadOnlySpan<string>)[" include ", " includes ", " included ", " including ", " such as ", " wrote ", " published ", " authored ", " author of "])
        {
            if (sentence.Contains(tells, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "The Weaver 17 (2010): 8-9": volume, year and pages of a periodical.
    private static bool IsIssue(string sentence)
    {
        var end = sentence.IndexOf("): ", StringComparison.Ordinal);
        return end > 8 && end + 3 < sentence.Length && sentence.Length < 160 && char.IsAsciiDigit(sentence[end + 3]) && sentence[end - 5] == '(' && sentence.AsSpan(end - 4, 4).IndexOfAnyExceptInRange('0', '9') < 0 && char.IsAsciiDigit(sentence[end - 7]);
    }

    // ""Weaver Dies at 82" (14 July 1931); "Loom Burns" (2 October 1946)", ""Changes at the Mill," The Troy Times, Nov. 21, 1898, 10.": articles, and when they stood in the paper.
    private static bool IsOfClippings(string sentence)
    {
        var (dated, behind) = (0, false);
        for (var at = 0; at + 4 < sentence.Length; at++)
        {
            if (sentence[at] is not ('"' or '”'))
                continue;
            var close = sentence[at + 1] == ' ' && sentence[at + 2] == '(' ? sentence.IndexOf(')', at) : -1;
            if (close > at + 10 && close < at + 26 && IsDay(sentence.AsSpan(at + 3, close - at - 3)))
                dated++;
            behind |= at > 0 && sentence[at - 1] == ',' && sentence[at + 1] == ' ' && sentence[0] is ('"' or '“') && EndsInDay(sentence.AsSpan(at + 1));
        }

        return dated > 1 || dated == 1 && sentence[0] is ('"' or '“') || behind;
    }

    // "14 July 1931", "Nov. 21, 1898"
    private static bool IsDay(ReadOnlySpan<char> text)
    {
        var year = text.LastIndexOf(' ');
        return year > 0 && text.Length - year == 5 && text[(year + 1)..].IndexOfAnyExceptInRange('0', '9') < 0 && text[..year].IndexOfAnyInRange('0', '9') >= 0 && text[..year].IndexOfAnyInRange('A', 'Z') >= 0 && text.Length < 22;
    }

    // ", The Troy Times, Nov. 21, 1898, 10."
    private static bool EndsInDay(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" .)");
        var comma = text.LastIndexOf(',');
        if (comma > 0 && text.Length - comma < 7 && text[(comma + 1)..].Trim().IndexOfAnyExceptInRange('0', '9') < 0 && text[(comma + 1)..].Trim().Length < 4)
            text = text[..comma];
        var from = Math.Max(0, text.Length - 20);
        var month = text[from..].IndexOf(", ");
        return month >= 0 && IsDay(text[(from + month + 2)..]);
    }

    // "Weaver, R. and Porter, B. (1979)."
    private static bool IsByAuthor(string sentence)
    {
        var end = sentence.AsSpan().TrimEnd(" .");
        var comma = sentence.IndexOf(", ", StringComparison.Ordinal);
        return sentence.Length < 90
            && end.Length > 12
            && end[^1] == ')'
            && end[^6] == '('
            && end[^5..^1].IndexOfAnyExceptInRange('0', '9') < 0
            && comma is > 2 and < 25
            && char.IsUpper(sentence[0])
            && comma + 4 < sentence.Length
            && char.IsUpper(sentence[comma + 2])
            && sentence[comma + 3] == '.';
    }

    // "Craig Hanyan, "Richard Green."", "Bruce Leslie, The Greens (New York: Garland Publishing, 1979).": an author, a title, and nothing that happened.
    private static bool IsTitled(string sentence)
    {
        var quote = sentence.AsSpan().IndexOfAny('"', '“');
        if (quote is > 5 and < 60 && sentence[quote - 1] == ' ' && sentence[quote - 2] == ',' && sentence.AsSpan().TrimEnd(" .")[^1] is '"' or '”' && char.IsUpper(sentence[0]) && sentence.AsSpan(quote + 1).IndexOfAny('"', '”') >= sentence.Length - quote - 4)
            return true;
        var bracket = sentence.LastIndexOf('(');
        var end = sentence.AsSpan().TrimEnd(" .");
        return bracket > 0
            && end.EndsWith(")")
            && end.Length > bracket + 12
            && end[^5..^1].IndexOfAnyExceptInRange('0', '9') < 0
            && sentence.AsSpan(bracket).Contains(": ", StringComparison.Ordinal)
            && sentence.AsSpan(bracket).Contains(", ", StringComparison.Ordinal);
    }

    // "New Haven, Conn.: Yale University Press, 1995."
    private static bool IsImprint(string sentence)
    {
        var colon = sentence.IndexOf(": ", StringComparison.Ordinal);
        if (colon is < 3 or > 60 || !char.IsUpper(sentence[0]) || colon + 2 >= sentence.Length)
            return false;
        var end = sentence.AsSpan().TrimEnd(". )");
        return end.Length > 4 && end[^4] is '1' or '2' && end[^4..].IndexOfAnyExceptInRange('0', '9') < 0 && (sentence.Contains("Press", StringComparison.Ordinal) || colon + 8 > end.Length || sentence.Contains("Publish", StringComparison.Ordinal));
    }
}
