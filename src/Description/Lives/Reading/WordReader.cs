using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <summary>Takes a sentence apart into words, numbers and marks, once, and looks each word up.</summary>
internal static class WordReader
{
    /// <summary>Quoted words up to this many may be a title; longer quotations are speech.</summary>
    private const int LongestQuotedTitle = 14;

    public static List<Word> Read(string sentence, IReadOnlyList<MarkedRun> runs, int offset, Glossary glossary)
    {
        var words = new List<Word>(sentence.Length / 5);
        var depth = 0;
        var at = 0;
        while (at < sentence.Length)
        {
            if (char.IsWhiteSpace(sentence[at]))
            {
                at++;
                continue;
            }

            var end = EndOfWord(sentence, at);
            if (end == at)
            {
                var mark = sentence[at];
                var closing = mark is ')' or ']';
                depth += mark is '(' or '[' ? 1 : 0;
                words.Add(new() { Text = sentence.Substring(at, 1), Lower = sentence.Substring(at, 1), Start = at, End = at + 1, IsMark = true, Depth = depth, IsInWork = MarkAt(runs, offset + at) == RunKind.Work });
                depth = closing && depth > 0 ? depth - 1 : depth;
                at++;
                continue;
            }

            if (glossary.HasElision && ElidedEnd(sentence, at, end) is var elided && elided < end)
                end = elided;
            words.Add(Of(sentence, at, end, depth, MarkAt(runs, offset + at), glossary));
            at = end;
        }

        MarkQuotations(words);
        return words;
    }

    // "l'École", "jusqu'en": the short word and what it leans on are two.
    private static int ElidedEnd(string text, int start, int end)
    {
        for (var at = start + 1; at < end - 1 && at - start <= 6; at++)
        {
            if (text[at] is not ('\'' or '’'))
                continue;
            var before = text.AsSpan(start, at - start);
            return before.Length == 1 || before.Equals("qu", StringComparison.OrdinalIgnoreCase) || before.Equals("lorsqu", StringComparison.OrdinalIgnoreCase) || before.Equals("puisqu", StringComparison.OrdinalIgnoreCase) ? at + 1 : end;
        }

        return end;
    }

    private static Word Of(string sentence, int start, int end, int depth, RunKind mark, Glossary glossary)
    {
        var stem = end;
        var possessive = false;
        if (end - start > 2 && sentence[end - 1] is 's' or 'S' && sentence[end - 2] is '\'' or '’')
            (stem, possessive) = (end - 2, true);
        else if (end - start > 2 && sentence[end - 1] is '\'' or '’' && !glossary.HasElision)
            (stem, possessive) = (end - 1, sentence[end - 2] == 's');
        var text = sentence[start..stem];
        var written = text.ToLowerInvariant().Replace('’', '\'');
        var number = -1;
        if (char.IsAsciiDigit(text[0]) && text.Length < 9 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            number = int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var (lower, traits, verb) = glossary.Look(written);
        return new()
        {
            Text = text, Lower = lower, Start = start, End = end, Traits = traits, Verb = verb, Number = number, Depth = depth,
            IsCapital = char.IsUpper(text[0]), IsPossessive = possessive, Mark = mark, IsInWork = mark == RunKind.Work,
        };
    }

    private static int EndOfWord(string text, int at)
    {
        var end = at;
        while (end < text.Length)
        {
            var character = text[end];
            var joins = char.IsLetterOrDigit(character) || char.IsSurrogate(character)
                || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark
                || end > at && character is '\'' or '’' or 'ʹ' or 'ʻ' or 'ʼ' && (end + 1 == text.Length || char.IsLetterOrDigit(text[end + 1]) || text[end - 1] == 's')
                || end > at && character is '-' or '‑' && char.IsLetter(text[end - 1]) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])
                || end > at && character == ',' && char.IsAsciiDigit(text[end - 1]) && end + 3 < text.Length && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2]) && char.IsAsciiDigit(text[end + 3]) && (end + 4 == text.Length || !char.IsAsciiDigit(text[end + 4]))
                || end > at && character == '.' && IsOwnStop(text, at, end);
            // "1916Northup", "to1987": what was run together when the text was copied.
            if (joins && IsRunTogether(text, at, end))
                break;
            // "b.1915": an abbreviation and a year.
            if (!joins
                || character is '-' or '‑' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) && IsPartOfDecade(text.AsSpan(at, end - at))
                || end > at + 1 && text[end - 1] == '.' && char.IsAsciiDigit(character) && char.IsLetter(text[end - 2]))
                break;
            end++;
        }

        return end;
    }

    private static bool IsRunTogether(string text, int at, int end)
    {
        if (end - at == 4)
            return char.IsUpper(text[end]) && text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0;
        return end - at == 2 && char.IsAsciiDigit(text[end]) && end + 4 <= text.Length && text.AsSpan(end, 4).IndexOfAnyExceptInRange('0', '9') < 0 && text.AsSpan(at, 2) is "to" or "in" or "In";
    }

    // "the mid-1980s", "the early-1920s": the part of a decade and the decade are two words.
    private static bool IsPartOfDecade(ReadOnlySpan<char> word) => word.Equals("mid", StringComparison.OrdinalIgnoreCase) || word.Equals("early", StringComparison.OrdinalIgnoreCase) || word.Equals("late", StringComparison.OrdinalIgnoreCase);

    // The stop of an initial, of letters with stops between ("U.S."), or of an abbreviation, and no end of the sentence.
    private static bool IsOwnStop(string text, int start, int stop)
    {
        if (stop + 1 < text.Length && char.IsLetterOrDigit(text[stop + 1]))
            return char.IsLetter(text[stop - 1]) && (stop - start <= 4 || AreInitials(text.AsSpan(start, stop - start))) || char.IsAsciiDigit(text[stop - 1]) && char.IsAsciiDigit(text[stop + 1]);
        if (stop + 1 >= text.Length)
            return false;
        var word = text.AsSpan(start, stop - start);
        return word.Length == 1 && char.IsLetter(word[0]) || word.Contains('.') || SentenceWords.NeverEnds(word.ToString()) || SentenceWords.MayEnd(word.ToString());
    }

    // "N.A.A.C" before its last stops
    private static bool AreInitials(ReadOnlySpan<char> letters)
    {
        for (var at = 0; at < letters.Length; at++)
        {
            if (at % 2 == 0 ? !char.IsUpper(letters[at]) : letters[at] != '.')
                return false;
        }

        return letters.Length % 2 == 1;
    }

    private static RunKind MarkAt(IReadOnlyList<MarkedRun> runs, int at)
    {
        foreach (var run in runs)
        {
            if (at >= run.Start && at < run.End)
                return run.Kind;
        }

        return RunKind.None;
    }

    private static void MarkQuotations(List<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].IsMark || words[at].Text[0] is not ('"' or '“' or '«' or '„'))
                continue;
            var close = at + 1;
            while (close < words.Count && close - at <= 60 && !(words[close].IsMark && words[close].Text[0] is '"' or '”' or '»' or '“'))
                close++;
            if (close >= words.Count || !words[close].IsMark)
                continue;
            var speech = close - at > LongestQuotedTitle;
            for (var inside = at + 1; inside < close; inside++)
                words[inside].IsInWork = words[inside].IsInWork || speech || words[at + 1].IsCapital || words[at + 1].Number >= 0;
            at = close;
        }
    }
}
