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

        return sentence.StartsWith("Sources: ", StringComparison.Ordinal) || sentence.StartsWith("(Sources: ", StringComparison.Ordinal) || sentence.StartsWith("[Sources: ", StringComparison.Ordinal) || sentence.StartsWith("Quellen: ", StringComparison.Ordinal);
    }

    public static bool Is(string sentence)
    {
        if (sentence.Contains("http:", StringComparison.OrdinalIgnoreCase) || sentence.Contains("https:", StringComparison.OrdinalIgnoreCase) || sentence.Contains("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (var beginning in (ReadOnlySpan<string>)["Accessed ", "Retrieved ", "The following biograph", "The following sketch", "The following histor", "Sources:", "Source:", "Citation:", "References:", "Bibliography", "(Principal source", "Cited in", "See also", "Quoted from", "From the guide to", "Adapted from", "Quellen:"])
        {
            if (sentence.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return !TellsOfBooks(sentence) && (IsImprint(sentence) || IsTitled(sentence)) || IsIssue(sentence);
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

    // "Craig Hanyan, "Richard Green."", "Bruce Leslie, The Greens (New York: Garland Publishing, 1979).": an author, a title, and nothing that happened.
    private static bool IsTitled(string sentence)
    {
        var quote = sentence.AsSpan().IndexOfAny('"', '“');
        if (quote is > 5 and < 60 && sentence[quote - 1] == ' ' && sentence[quote - 2] == ',' && sentence.AsSpan().TrimEnd(" .")[^1] is '"' or '”' && char.IsUpper(sentence[0]) && sentence.AsSpan(quote + 1).IndexOfAny('"', '”') >= sentence.Length - quote - 4)
            return true;
        var bracket = sentence.LastIndexOf('(');
        var end = sentence.AsSpan().TrimEnd(" .");
        return bracket > 0 && end.EndsWith(")") && end.Length > bracket + 12 && end[^5..^1].IndexOfAnyExceptInRange('0', '9') < 0 && sentence.AsSpan(bracket).Contains(": ", StringComparison.Ordinal) && sentence.AsSpan(bracket).Contains(", ", StringComparison.Ordinal);
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
