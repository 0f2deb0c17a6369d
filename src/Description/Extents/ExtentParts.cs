namespace Fonds.Description.Extents;

/// <summary>What stands before a part of a statement of extent.</summary>
internal enum ExtentBreak : byte
{
    Start = 0,
    Comma,
    Semicolon,

    /// <summary>"+", "and", "plus", a full stop: more of it.</summary>
    And,
    Plus,

    /// <summary>"in", "housed in", "containing", ":", "/": the same told again.</summary>
    Inside,
    Bracket,
}

/// <summary>A part of a statement of extent that may hold one quantity.</summary>
internal readonly record struct ExtentPart(int Start, int Length, ExtentBreak Break, int Depth);

/// <summary>Takes a statement of extent apart where one quantity ends and another may begin.</summary>
internal static class ExtentParts
{
    private static readonly (string Word, ExtentBreak Break)[] Joints =
    [
        (" and ", ExtentBreak.And), (" plus ", ExtentBreak.Plus), (" & ", ExtentBreak.And), (" et ", ExtentBreak.And), (" und ", ExtentBreak.And), (" y ", ExtentBreak.And), (" e ", ExtentBreak.And), (" i ", ExtentBreak.And),
        (" och ", ExtentBreak.And), (" og ", ExtentBreak.And), (" en ", ExtentBreak.And), (" oraz ", ExtentBreak.And), (" a ", ExtentBreak.And),
        (" housed in ", ExtentBreak.Inside), (" contained in ", ExtentBreak.Inside), (" and in ", ExtentBreak.And), (" in ", ExtentBreak.Inside), (" on ", ExtentBreak.Inside), (" containing ", ExtentBreak.Inside), (" contenant ", ExtentBreak.Inside),
        (" with ", ExtentBreak.Inside), (" dans ", ExtentBreak.Inside), (" for ", ExtentBreak.Inside), (" / ", ExtentBreak.Inside), (" - ", ExtentBreak.Plus),
    ];

    /// <summary>"[12] leaves", "[4], 120 p.": brackets around a number alone say that it was counted by the cataloguer (ISBD); read as if absent.</summary>
    public static string WithoutSupplied(string text)
    {
        for (var open = text.IndexOf('[', StringComparison.Ordinal); open >= 0; open = open + 1 < text.Length ? text.IndexOf('[', open + 1) : -1)
        {
            var close = text.IndexOf(']', open);
            if (close < 0)
                break;
            if (close > open + 1 && close + 2 < text.Length && text[close + 1] == ' ' && char.IsLetter(text[close + 2]) && ExtentNumbers.IsDigits(text.AsSpan(open + 1, close - open - 1)))
                text = string.Concat(text.AsSpan(0, open), text.AsSpan(open + 1, close - open - 1), text.AsSpan(close + 1));
        }

        return text;
    }

    public static List<ExtentPart> Of(string text)
    {
        var parts = new List<ExtentPart>();
        var depth = 0;
        var start = 0;
        var kind = ExtentBreak.Start;
        for (var place = 0; place <= text.Length; place++)
        {
            if (place < text.Length && Break(text, place, out var width) is var found && found == ExtentBreak.Start)
                continue;
            else if (place == text.Length)
                (found, width) = (ExtentBreak.Start, 1);
            else
                found = Break(text, place, out width);

            if (text.AsSpan(start, place - start).Trim(" .").Length > 0)
            {
                parts.Add(new(start, place - start, kind, depth));
                kind = found;
            }
            else if (found > kind)
            {
                kind = found;
            }

            if (place < text.Length)
                depth = text[place] is '(' or '[' ? depth + 1 : text[place] is ')' or ']' ? Math.Max(0, depth - 1) : depth;
            start = Math.Min(place + width, text.Length);
            place = Math.Max(place, start - 1);
        }

        return parts;
    }

    /// <summary>What breaks the statement at a place; <see cref="ExtentBreak.Start"/> where nothing does.</summary>
    private static ExtentBreak Break(string text, int place, out int width)
    {
        width = 1;
        switch (text[place])
        {
            case '(' when !IsPlural(text, place):
            case '[' or ']':
            case ')' when !IsPlural(text, place - 2) && !IsPlural(text, place - 3):
                return ExtentBreak.Bracket;
            case '+' or '|' or '\n' or '\r':
                return ExtentBreak.Plus;
            case ';':
                return ExtentBreak.Semicolon;
            case ',' when !IsWithinNumber(text, place):
                return ExtentBreak.Comma;
            case ':' when !IsWithinNumber(text, place) && (place + 1 == text.Length || text[place + 1] == ' ') && !IsCount(text.AsSpan(0, place), text.AsSpan(place + 1)):
                // Behind "12 feet" a colon tells again, behind words it answers them.
                return text.AsSpan(0, place)[(text.AsSpan(0, place).LastIndexOfAny(",;+)") + 1)..].ContainsAnyInRange('0', '9') ? ExtentBreak.Inside : ExtentBreak.Plus;
            case '.' when text.AsSpan(place).StartsWith(". - ") || text.AsSpan(place).StartsWith(".-- ") || (text.AsSpan(place).StartsWith(". ") && place > 4 && char.IsLetter(text[place - 3]) && char.IsLower(text[place - 4]) && !ExtentNumbers.IsAbout(text.AsSpan(text.LastIndexOf(' ', place) + 1, place - text.LastIndexOf(' ', place))) && IsNumberAhead(text.AsSpan(place + 2))):
                width = text[place + 1] == ' ' && text.AsSpan(place).StartsWith(". - ") ? 4 : text[place + 1] == '-' ? 4 : 2;
                return ExtentBreak.Plus;
            case ' ':
                foreach (var (word, found) in Joints)
                {
                    if (text.AsSpan(place).StartsWith(word, StringComparison.OrdinalIgnoreCase) && (IsNumberAhead(text.AsSpan(place + word.Length)) || IsArticleAhead(text.AsSpan(place + word.Length))))
                    {
                        width = word.Length;
                        return found;
                    }
                }

                return ExtentBreak.Start;
            default:
                return ExtentBreak.Start;
        }
    }

    /// <summary>"item(s)", "box(es)": brackets of a form, not of a remark.</summary>
    private static bool IsPlural(string text, int place) =>
        place > 0 && char.IsLetter(text[place - 1]) && (text.AsSpan(place).StartsWith("(s)") || text.AsSpan(place).StartsWith("(es)"));

    private static bool IsWithinNumber(string text, int place) =>
        place > 0 && place + 1 < text.Length && char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(text[place + 1]);

    /// <summary>"No. of items: 45", "35mm slides: 1,450": a form whose number stands behind, not two statements.</summary>
    private static bool IsCount(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        after = after.Trim().TrimEnd('.');
        return ExtentNumbers.IsDigits(after) && !before.EndsWith("pages") && before.LastIndexOfAny(",;(") < 0;
    }

    private static bool IsNumberAhead(ReadOnlySpan<char> text)
    {
        var approximate = false;
        text = ExtentNumbers.WithoutAbout(text, ref approximate);
        return !text.IsEmpty && (char.IsAsciiDigit(text[0]) || (text[0] == '.' && text.Length > 1 && char.IsAsciiDigit(text[1])) || ExtentNumbers.InWords(text, out _) is not null);
    }

    /// <summary>"a shared manuscript box": an article before something that holds others.</summary>
    private static bool IsArticleAhead(ReadOnlySpan<char> text) => ExtentNumbers.Article(text) > 0;
}
