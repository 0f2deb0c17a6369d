using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading;

/// <summary>What the note itself calls its subject: the name that it begins with, and "he" or "she".</summary>
internal static class SubjectInNote
{
    /// <summary>Headings and titles before the first sentence are passed over.</summary>
    private const int FirstSentences = 3;
    private const int LongestSentence = 4000;

    public static void Learn(SubjectNames subject, IReadOnlyList<LifeSentence> sentences, IReadOnlyList<HistoryBlock> blocks, Glossary glossary)
    {
        LearnName(subject, sentences, blocks, glossary);
        if (subject.IsBody && glossary.IsEnglish && sentences.Any(sentence => IsPlace(sentence, subject)))
            subject.LearnPlace();
        if (subject.IsBody)
            LearnNamesOfBody(subject, sentences, blocks, glossary);
        if (subject.IsPerson)
            LearnOtherNames(subject, sentences, blocks, glossary);
        if (subject.IsFamily && sentences.Count > 0)
            LearnSurname(subject, sentences[0].Text);
        if (subject.IsPerson && glossary.IsEnglish)
            LearnPronoun(subject, sentences);
    }

    private static void LearnName(SubjectNames subject, IReadOnlyList<LifeSentence> sentences, IReadOnlyList<HistoryBlock> blocks, Glossary glossary)
    {
        var isNamed = sentences.Any(sentence => subject.IsNamedIn(sentence.Text));
        var seen = 0;
        foreach (var sentence in sentences)
        {
            var block = blocks[sentence.Paragraph];
            if (block.Kind is BlockKind.Heading or BlockKind.EntryPart || ++seen > FirstSentences || sentence.Text.Length > LongestSentence)
                continue;
            var context = new NoteContext(subject, glossary);
            var words = WordReader.Read(sentence.Text, block.Runs, sentence.Start, glossary);
            var names = NameFinder.Find(sentence.Text, words, context);
            // "Laura Ramos, known as Jane Doe": by both.
            if (subject.IsPerson && names.Find(static name => name.Start <= 1) is { IsSubject: false, Kind: NameKind.Person, End: var end } formal && IsCalledSubject(words, names, end))
                subject.Learn(formal.Text, []);
            if (names.Exists(name => name.IsSubject && (subject.IsPerson || name.End - name.Start > 1 || name.Text.Length > 2 && name.Text.All(char.IsUpper))))
                return;
            if (names.Find(name => name.Start <= 1) is not { Kind: NameKind.Person or NameKind.Unknown or NameKind.Organisation } first)
                continue;
            var lower = first.Text.Split(' ').Select(static word => word.ToLowerInvariant().TrimEnd(',')).ToList();
            // The note of a collector's papers that tells of somebody else from its first word on.
            if (!isNamed && subject.IsPerson && first.Kind == NameKind.Person && lower.Count > 1 && sentences.Count(again => again.Text.Contains(SurnameOf(lower), StringComparison.OrdinalIgnoreCase)) > 1)
                subject.Become(first.Text, lower);
            else if (!subject.IsNamed || subject.IsPerson && first.Kind != NameKind.Organisation && SharesName(subject, lower) || subject.IsBody && first.Kind != NameKind.Person)
                subject.Learn(first.Text, lower);
            return;
        }
    }

    private static bool IsCalledSubject(List<Word> words, List<NamedThing> names, int at)
    {
        at += at < words.Count && words[at].Is(',') ? 1 : 0;
        at += at < words.Count && words[at].Lower is "better" or "also" or "commonly" or "professionally" or "popularly" or "generally" or "best" ? 1 : 0;
        return at + 2 < words.Count && words[at].Lower == "known" && words[at + 1].Lower == "as" && names.Exists(name => name.IsSubject && name.Start == at + 2);
    }

    // "Weavers Hill is a small neighborhood in the north of Leeds", but not "is a neighborhood association"
    private static bool IsPlace(LifeSentence sentence, SubjectNames subject)
    {
        var text = sentence.Text;
        var end = text.IndexOf(" is a", StringComparison.Ordinal);
        if (end is < 2 or > 80 || text[..end].StartsWith("The ", StringComparison.Ordinal) || !subject.Is(text[..end], [.. text[..end].ToLowerInvariant().Split(' ')]))
            return false;
        var words = text[(end + 3)..].Split(' ', 9, StringSplitOptions.RemoveEmptyEntries);
        var noun = Array.FindIndex(words, static word => SubjectNames.IsPlaceNoun(word.TrimEnd(',', '.')));
        return noun > 0
            && noun < 8
            && (words[noun][^1] is ',' or '.' || noun + 1 < words.Length && words[noun + 1] is "in" or "of" or "on" or "at" or "located" or "that" or "within" or "near" or "along" or "bounded" or "named" or "between");
    }

    private static string SurnameOf(List<string> lower) => lower[^1] is "jr." or "sr." or "jr" or "sr" && lower.Count > 1 ? lower[^2] : lower[^1];

    // "the Weavers' Society (WS)", "the Society, originally known as the Guild of Weavers", "The Weavers' Society (later the Union of Weavers)"
    private static void LearnNamesOfBody(SubjectNames subject, IReadOnlyList<LifeSentence> sentences, IReadOnlyList<HistoryBlock> blocks, Glossary glossary)
    {
        foreach (var (words, name, behind) in NamesBehind(subject, sentences, blocks, glossary, farthest: 8))
        {
            if (name.Kind is NameKind.Organisation or NameKind.Unknown && IsOtherNameOfBody(words, name, behind))
                subject.Learn(name.Text, [name.Text.ToLowerInvariant()]);
        }
    }

    private static bool IsOtherNameOfBody(List<Word> words, NamedThing name, int subjectEnd)
    {
        if (name.Start == subjectEnd + 1 && words[subjectEnd].IsOpening && name.End < words.Count && words[name.End].IsClosing)
            return name.End - name.Start == 1 && name.Text.Length > 1 && name.Text.Count(char.IsUpper) > 1;
        var before = name.Start - 1 - (words[name.Start - 1].Lower == "the" ? 1 : 0);
        return before >= subjectEnd && (words[before].Lower is "later" or "formerly" or "originally" or "previously" or "called" or "named" or "renamed" or "now" or "or" or "becoming" or "became"
            || words[before].Lower == "as" && before > subjectEnd && words[before - 1].Lower is "known" or "founded" or "established" or "incorporated" or "organized" or "formed");
    }

    // "Coca Crystal, born Jacqueline Diamond", "Gary Indiana (real name Gary Hoisington)", "wrote under the pseudonym Le Rétif"
    private static void LearnOtherNames(SubjectNames subject, IReadOnlyList<LifeSentence> sentences, IReadOnlyList<HistoryBlock> blocks, Glossary glossary)
    {
        var telling = sentences.Take(FirstSentences + 1).Where(static sentence => Array.Exists(OtherName, cue => sentence.Text.Contains(cue, StringComparison.OrdinalIgnoreCase)));
        foreach (var (words, name, behind) in NamesBehind(subject, telling, blocks, glossary, farthest: 24))
        {
            if (name.Kind is NameKind.Person or NameKind.Unknown && IsOtherName(words, name.Start, behind))
                subject.Learn(name.Text, [.. name.Text.Split(' ').Select(static word => word.Trim('"', '“', '”', '(', ')', ',').ToLowerInvariant())]);
        }
    }

    // In the first sentences, what is named behind the subject within so many words, with the place where the subject's own name ends.
    private static IEnumerable<(List<Word> Words, NamedThing Name, int Behind)> NamesBehind(
        SubjectNames subject, IEnumerable<LifeSentence> sentences, IReadOnlyList<HistoryBlock> blocks, Glossary glossary, int farthest)
    {
        foreach (var sentence in sentences.Take(FirstSentences + 1).Where(static sentence => sentence.Text.Length <= LongestSentence))
        {
            var words = WordReader.Read(sentence.Text, blocks[sentence.Paragraph].Runs, sentence.Start, glossary);
            var called = -1;
            foreach (var name in NameFinder.Find(sentence.Text, words, new NoteContext(subject, glossary)))
            {
                if (name.IsSubject && !name.IsPossessive)
                    called = name.End;
                else if (called >= 0 && name.Start - called <= farthest)
                    yield return (words, name, called);
            }
        }
    }

    private static readonly string[] OtherName = ["born ", "née", "nee ", "real name", "pen name", "stage name", "pseudonym", "also known as", "alias", "name from"];

    private static bool IsOtherName(List<Word> words, int start, int subjectEnd)
    {
        start -= start > 2 && words[start - 1].Is(',') && words[start - 2].Lower is "pseudonym" or "alias" ? 1 : 0;
        var before = words[start - 1].Lower;
        if (before is "née" or "nee" or "né" or "alias" || before == "born" && (start - 2 == subjectEnd || words[start - 2].IsMark || words[start - 2].Has(WordTraits.Be)))
            return true;
        return start > 2
            && (before is "name" or "pseudonym" || before == "from" && words[start - 2].Lower == "name" || before is "is" or "was" && words[start - 2].Lower == "name" || before == "as" && words[start - 2].Lower == "known" && words[start - 3].Lower == "also");
    }

    // "The Greene and Buell families came from Germany"
    private static void LearnSurname(SubjectNames subject, string text)
    {
        var words = text.Split(' ', 12);
        for (var at = 1; at + 1 < words.Length; at++)
        {
            if (words[at + 1].TrimEnd('.', ',') is not ("families" or "family") || !char.IsUpper(words[at].FirstOrDefault()))
                continue;
            if (at > 1 && words[at - 1] is "and" && subject.Surname is { } own && words[at].Equals(own, StringComparison.OrdinalIgnoreCase))
                subject.LearnSurname(words[at - 2]);
            else if (at > 1 && words[at - 1] is "and")
                subject.LearnSurname(words[at]);
        }
    }

    // By a surname, or the forename when the surname was another: "Gru, Michael" was born Michael Gruschenko.
    private static bool SharesName(SubjectNames subject, List<string> lower) =>
        lower.Exists(word => subject.Surname is { } surname && surname.Contains(word, StringComparison.OrdinalIgnoreCase)) || lower.Count > 1 && subject.Is(lower[0], [lower[0]]);

    private static void LearnPronoun(SubjectNames subject, IReadOnlyList<LifeSentence> sentences)
    {
        var (he, she) = (0, 0);
        foreach (var sentence in sentences)
        {
            he += Count(sentence.Text, "he");
            she += Count(sentence.Text, "she");
        }

        if (he != she)
            subject.LearnPronoun(he > she ? "he" : "she");
    }

    private static int Count(string text, string pronoun)
    {
        var count = 0;
        var at = 0;
        while ((at = text.IndexOf(pronoun, at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + pronoun.Length == text.Length || !char.IsLetter(text[at + pronoun.Length])))
                count++;
            at += pronoun.Length;
        }

        return count;
    }
}
