using System.Text;

namespace Fonds.Description.Names;

/// <summary>What stands around the name in a heading: marks of romanization, final stops, subject subdivisions, the name in another script.</summary>
internal static class HeadingEnds
{
    private static readonly Words Abbreviations = new(
        "jr", "sr", "dr", "mrs", "mr", "ms", "inc", "co", "ltd", "corp", "bros", "etc", "esq", "st", "mt", "pseud", "no", "dept", "div", "assn", "assoc", "rev", "hon", "prof", "gen", "col", "capt",
        "lt", "sgt", "vol", "cie", "fl", "ca", "bart", "messrs", "mme", "mlle", "intl", "natl", "univ", "ft", "govt", "wm", "geo", "chas", "jas", "thos", "jos", "robt", "edw", "comp", "ps", "fr", "maj", "lieut", "cmdr", "adm", "gov", "sen", "pres", "cent", "msgr", "mgr", "ing", "geb", "gest");

    /// <summary>Subdivisions that are known without a dash before them, because two spaces are left where one was.</summary>
    private static readonly Words KnownSubdivisions = new(
        "criticism and interpretation", "portraits", "correspondence", "photographs", "interviews", "pictorial works", "history", "biography", "archives", "bibliography", "death and burial",
        "assassination", "influence", "political and social views", "family", "anniversaries, etc", "diaries", "manuscripts", "exhibitions", "periodicals", "friends and associates", "homes and haunts",
        "imprisonment", "trials, litigation, etc", "songs and music", "drama", "fiction", "poetry", "childhood and youth", "library", "appreciation", "caricatures and cartoons", "sources", "records and correspondence");

    /// <summary>The heading without invisible characters and half marks, line ends made spaces; the same string where there are none.</summary>
    public static string WithoutMarks(string text)
    {
        var dirty = false;
        foreach (var character in text)
            dirty |= IsMark(character) || (character < ' ') || character == '\u00a0';
        text = text.AsSpan().ContainsAny('|', '‡', '$') ? MarcSubfields.Resolved(text) : text;
        if (!dirty)
            return text;

        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character < ' ' || character == '\u00a0')
            {
                if (builder.Length > 0 && builder[^1] != ' ')
                    builder.Append(' ');
            }
            else if (!IsMark(character) && !(character == ' ' && builder.Length > 0 && builder[^1] == ' ' && text.AsSpan().ContainsAny('\n', '\r', '\t')))
            {
                builder.Append(character);
            }
        }

        return builder.ToString();
    }

    /// <summary>Trims spaces, commas and final stops; the stop of an abbreviation and of an initial stays.</summary>
    public static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" ,;:.").TrimEnd(" ,;:/");
        while (text.Length > 1 && text[^1] == '.' && !IsAbbreviation(text))
            text = text[..^1].TrimEnd(" ,;:/");
        return text;
    }

    /// <summary>Whether the stop at the end belongs to the word before it: "J.", "N.Y.", "Jr.", "1941-....".</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        var body = text[..^1];
        if (body.Length == 0 || body[^1] is '-' or '–')
            return true;
        if (body[^1] == '.')
            return body.TrimEnd('.') is [.., '-' or '–'];
        var word = body[(body.LastIndexOfAny(" ,(") + 1)..];
        return (word.Length == 1 && char.IsLetter(word[0])) || (word.Contains('.') && word[^1] is not ')' && !char.IsDigit(word[^1]) && word.Length < 9)
            || (word.Length > 2 && word[^2] == '-' && char.IsUpper(word[^1])) || Abbreviations.Have(word);
    }

    /// <summary>
    /// Where the first subject subdivision begins, and how long its dash is; -1 when there is none. LCSH prints a dash or two hyphens;
    /// some systems leave only two spaces.
    /// </summary>
    public static (int Place, int Length) Subdivision(ReadOnlySpan<char> text)
    {
        for (var place = 1; place < text.Length - 1; place++)
        {
            var character = text[place];
            if (character is not ('-' or '—' or ' ' or '|' or '$' or '‡' or '–'))
                continue;

            var rest = text[place..];
            if (rest.StartsWith("--"))
            {
                if (Follows(text, place, 2, isDash: true))
                    return (place, 2);
            }
            else if (character == '—')
            {
                if (Follows(text, place, 1, isDash: true))
                    return (place, 1);
            }
            else if (character == '–')
            {
                // An en dash joins years and double names; between spaces and before a word it parts.
                if (text[place - 1] == ' ' && rest.Length > 2 && rest[1] == ' ' && char.IsUpper(rest[2]) && rest[2] < 0x370)
                    return (place, 1);
            }
            else if (character is '|' or '$' or '‡')
            {
                if (rest.Length > 2 && rest[1] is 'x' or 'v' or 'y' or 'z' && rest[2] == ' ')
                    return (place, 0);
            }
            else if (rest.StartsWith("  ") && IsGap(text[..place], rest.TrimStart()))
            {
                return (place, 2);
            }
            else if (character == ' ' && (char.IsAsciiDigit(text[place - 1]) || text[place - 1] is '-' or ')') && char.IsUpper(rest[1]) && KnownSubdivisions.Have(Trimmed(rest)))
            {
                // White space was collapsed on the way: "Poe, Edgar Allan, 1809-1849 Criticism and interpretation."
                return (place, 1);
            }
        }

        return (-1, 0);
    }

    /// <summary>A subdivision without its dash, its MARC subfield code and its stop.</summary>
    public static ReadOnlySpan<char> SubdivisionText(ReadOnlySpan<char> text)
    {
        text = text.Trim().TrimStart("-—–").TrimStart();
        if (text.Length > 2 && text[0] is '|' or '$' or '‡' && text[2] == ' ')
            text = text[3..].TrimStart();
        return Trimmed(text);
    }

    /// <summary>Where a Latin heading goes on in another script; the length when it does not.</summary>
    public static int OtherScript(ReadOnlySpan<char> text)
    {
        var place = 0;
        while (place < text.Length && !IsOtherScript(text[place]))
            place++;
        if (place < 3 || place == text.Length || !HasLatin(text[..place]) || HasLatin(text[place..]))
            return text.Length;
        // A letter of another script inside a Latin word is a slip of the pen, not a second name.
        return text[place - 1] is ' ' or '(' or '[' or '/' or '-' or '–' ? place : text.Length;
    }

    private static bool Follows(ReadOnlySpan<char> text, int place, int length, bool isDash)
    {
        var after = text[(place + length)..].TrimStart("-— ");
        // "1850--1900" is a span of years.
        return after.Length > 0 && isDash && !(char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(after[0]) && text[place - 1] != ' ');
    }

    private static bool IsGap(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after.Length < 3 || !char.IsUpper(after[0]) || before[^1] == ',')
            return false;
        var end = after.IndexOf("  ");
        if (KnownSubdivisions.Have(Trimmed(end < 0 ? after : after[..end])))
            return true;
        return before.Contains(',') && (char.IsAsciiDigit(before[^1]) || before[^1] is ')' or '-') && !NameDates.IsDates(after);
    }

    private static bool HasLatin(ReadOnlySpan<char> text) => text.ContainsAnyInRange('A', 'Z') || text.ContainsAnyInRange('a', 'z');

    private static bool IsOtherScript(char character) => character is (>= '\u0370' and <= '\u1cff') or (>= '\u3040' and <= '\ud7af');

    private static bool IsMark(char character) => character is (>= '\ufe20' and <= '\ufe2f') or '\u0360' or '\u0361' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or '\ufeff';
}
