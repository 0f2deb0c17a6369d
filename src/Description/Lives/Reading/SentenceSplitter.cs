using Fonds.Description.Dates;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <summary>
/// Parts a block of text into sentences. A full stop after an abbreviation, an initial or a German ordinal ends none; nor does any mark
/// inside brackets that were opened in the sentence. The end of the block always ends one.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Brackets that stay open for longer were never closed.</summary>
    private const int LongestBracket = 1500;

    /// <summary>So many works with their years, each with the next right behind it, make a block a list of works, each a sentence.</summary>
    private const int FewestWorks = 4;

    /// <summary>Where each sentence begins and how long it is; together they are all words of the text.</summary>
    public static List<(int Start, int Length)> Split(string text)
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        var opened = -1;
        var isList = WorksIn(text) >= FewestWorks;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (isList && EndsWork(text, at))
            {
                Add(sentences, text, start, at + 1);
                start = at + 1;
                opened = -1;
                continue;
            }

            if (character is '(' or '[' && opened < 0 && at > start && IsClosed(text, at))
                opened = at;
            else if (character is ')' or ']')
                opened = -1;
            if (opened >= 0 || character is not ('.' or '!' or '?' or '…'))
                continue;

            var end = at + 1;
            while (end < text.Length && text[end] is '.' or '!' or '?' or '"' or '”' or '’' or '\'' or '»' or ')' or ']')
                end++;
            if (end < text.Length && !char.IsWhiteSpace(text[end]))
                continue;
            if (end < text.Length && !EndsHere(text, start, at, end))
                continue;

            Add(sentences, text, start, end);
            start = end;
            at = end - 1;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static int WorksIn(string text)
    {
        var works = 0;
        for (var at = text.IndexOf(')', StringComparison.Ordinal); at >= 0; at = text.IndexOf(')', at + 1))
            works += EndsWork(text, at) ? 1 : 0;
        return works;
    }

    // "The Loom (1999) Weft and Warp (1997)": behind the year in brackets the next work begins.
    private static bool EndsWork(string text, int at) =>
        text[at] == ')' && at > 5 && at + 2 < text.Length && text[at - 5] is '(' or ' ' && text.AsSpan(at - 4, 4).IndexOfAnyExceptInRange('0', '9') < 0 && text[at + 1] == ' ' && (char.IsUpper(text[at + 2]) || text[at + 2] is '"' or '“');

    private static void Add(List<(int, int)> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add((start, end - start));
    }

    private static bool IsClosed(string text, int opened)
    {
        var close = text.AsSpan(opened, Math.Min(text.Length - opened, LongestBracket)).IndexOfAny(')', ']');
        return close >= 0;
    }

    private static bool EndsHere(string text, int start, int mark, int after)
    {
        var next = after;
        while (next < text.Length && !char.IsLetterOrDigit(text[next]))
        {
            // A dash after the mark goes on with the sentence.
            if (text[next] is '–' or '—' or ',' or ';' or ':')
                return false;
            next++;
        }

        if (next == text.Length)
            return true;
        if (char.IsLower(text[next]))
            return false;
        if (text[mark] != '.')
            return true;

        var word = WordBefore(text, start, mark);
        var follower = WordAt(text, next);
        if (word.Length == 0)
            return true;
        if (SentenceWords.NeverEnds(word))
            return false;
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        if (digits)
            return word.Length > 2 || !IsMonth(follower);
        // "Post No. 614"
        if (word is "No" && char.IsAsciiDigit(follower[0]))
            return false;
        // "in World War I. Doe", "in Newark, N.J. Doe married"
        if (word == "I" && text.AsSpan(0, mark).EndsWith("War I", StringComparison.Ordinal) || SentenceWords.MayEnd(word) && IsDone(text, next + follower.Length))
            return true;
        if (word.Length == 1 && char.IsUpper(word[0]) || word.Contains('.') || SentenceWords.MayEnd(word))
            return SentenceWords.Starts(follower);
        return true;
    }

    // Whether the word behind one with a capital tells what somebody did.
    private static bool IsDone(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != ' ')
            return false;
        var done = WordAt(text, at + 1);
        return done is "was" or "were" or "had" or "became" or "began" or "moved" or "married" or "served" or "attended" or "died" or "worked" or "returned" or "joined" or "received" or "graduated" or "studied" or "taught" or "lived" or "remained";
    }

    private static bool IsMonth(ReadOnlySpan<char> word) => Months.Read(word) > 0 || word is "Januar" or "Februar" or "März" or "Mai" or "Juni" or "Juli" or "Oktober" or "Dezember" or "Jahrhundert" or "Jahrhunderts" or "Jh";

    private static string WordBefore(string text, int start, int mark)
    {
        var from = mark;
        while (from > start && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.' && from - 1 > start && char.IsLetter(text[from - 2])))
            from--;
        return text[from..mark];
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return text.AsSpan(start, end - start);
    }
}
