using System.Buffers;

namespace Fonds.Search.Text;

/// <summary>
/// The stem that the forms of an English word share ("letters", "lettered" → "letter"), after the algorithm Porter2.
/// </summary>
/// <remarks>
/// A stem is only ever an additional way to a record: the words as written are in the index beside it, so stemming widens a
/// search and never hides an exact match.
/// </remarks>
internal static class EnglishStem
{
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl",
        ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl",
        ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos", ["bias"] = "bias",
        ["andes"] = "andes", ["inning"] = "inning", ["outing"] = "outing", ["canning"] = "canning", ["herring"] = "herring",
        ["earring"] = "earring", ["proceed"] = "proceed", ["exceed"] = "exceed", ["succeed"] = "succeed",
    };

    private static readonly (string Ending, string Instead)[] SecondEndings =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"),
        ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"),
        ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"),
        ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"),
    ];

    private static readonly (string Ending, string Instead)[] ThirdEndings =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] LastEndings =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "al", "er", "ic",
    ];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem of a folded word; the same string when the word is its own stem, is short, or is not of Latin letters.</summary>
    public static string Of(string word)
    {
        if (word.Length <= 2)
            return word;
        foreach (var letter in word)
        {
            if (letter is < 'a' or > 'z')
                return word;
        }

        if (Exceptions.TryGetValue(word, out var exception))
            return exception;
        if (EnglishSpelling.American(word) is { } american)
            return Of(american);
        Span<char> letters = stackalloc char[word.Length + 1];
        word.CopyTo(letters);
        var length = Stem(letters, word.Length);
        return letters[..length].SequenceEqual(word) ? word : new string(letters[..length]);
    }

    private static int Stem(Span<char> word, int length)
    {
        MarkConsonantY(word[..length]);
        var first = FirstRegion(word[..length]);
        var second = Region(word[..length], first);

        length = Plural(word, length);
        length = PastAndParticiple(word, length, first);
        if (length > 2 && word[length - 1] is ('y' or 'Y') && !IsVowel(word[length - 2]))
            word[length - 1] = 'i';
        length = SecondStep(word, length, first);
        length = ThirdStep(word, length, first, second);
        length = LastEnding(word, length, second);
        length = FinalLetter(word, length, first, second);

        for (var index = 0; index < length; index++)
        {
            if (word[index] == 'Y')
                word[index] = 'y';
        }

        return length;
    }

    // Y after a vowel or at the beginning is a consonant: "yes", "boyish".
    private static void MarkConsonantY(Span<char> word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            if (word[index] == 'y' && (index == 0 || IsVowel(word[index - 1])))
                word[index] = 'Y';
        }
    }

    private static int FirstRegion(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("gener") || word.StartsWith("arsen"))
            return 5;
        return word.StartsWith("commun") ? 6 : Region(word, 0);
    }

    // What follows the first consonant after a vowel.
    private static int Region(ReadOnlySpan<char> word, int from)
    {
        for (var index = from + 1; index < word.Length; index++)
        {
            if (!IsVowel(word[index]) && IsVowel(word[index - 1]))
                return index + 1;
        }

        return word.Length;
    }

    private static int Plural(Span<char> word, int length)
    {
        var now = word[..length];
        if (now.EndsWith("sses"))
            return length - 2;
        if (now.EndsWith("ied") || now.EndsWith("ies"))
            return length > 4 ? length - 2 : length - 1;
        if (now[^1] != 's' || now.EndsWith("us") || now.EndsWith("ss"))
            return length;
        return HasVowel(now[..^2]) ? length - 1 : length;
    }

    private static int PastAndParticiple(Span<char> word, int length, int first)
    {
        var now = word[..length];
        foreach (var ending in (ReadOnlySpan<string>)["eedly", "eed"])
        {
            if (now.EndsWith(ending))
                return length - ending.Length >= first ? length - ending.Length + 2 : length;
        }

        foreach (var ending in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
        {
            if (!now.EndsWith(ending))
                continue;
            if (!HasVowel(now[..^ending.Length]))
                return length;
            return AfterParticiple(word, length - ending.Length, first);
        }

        return length;
    }

    private static int AfterParticiple(Span<char> word, int length, int first)
    {
        var now = word[..length];
        if (now.EndsWith("at") || now.EndsWith("bl") || now.EndsWith("iz") || (first >= length && EndsShort(now)))
        {
            word[length] = 'e';
            return length + 1;
        }

        var isDouble = length >= 2 && now[^1] == now[^2] && now[^1] is ('b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't');
        return isDouble ? length - 1 : length;
    }

    private static int SecondStep(Span<char> word, int length, int first)
    {
        foreach (var (ending, instead) in SecondEndings)
        {
            if (!word[..length].EndsWith(ending))
                continue;
            return length - ending.Length >= first ? Replace(word, length, ending, instead) : length;
        }

        var now = word[..length];
        if (now.EndsWith("ogi") && length - 3 >= first && length > 3 && now[^4] == 'l')
            return length - 1;
        var isAdverb = now.EndsWith("li") && length - 2 >= first && length > 2
            && now[^3] is ('c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't');
        return isAdverb ? length - 2 : length;
    }

    private static int ThirdStep(Span<char> word, int length, int first, int second)
    {
        foreach (var (ending, instead) in ThirdEndings)
        {
            if (word[..length].EndsWith(ending))
                return length - ending.Length >= first ? Replace(word, length, ending, instead) : length;
        }

        return word[..length].EndsWith("ative") && length - 5 >= second ? length - 5 : length;
    }

    private static int LastEnding(Span<char> word, int length, int second)
    {
        foreach (var ending in LastEndings)
        {
            if (word[..length].EndsWith(ending))
                return length - ending.Length >= second ? length - ending.Length : length;
        }

        var isNoun = word[..length].EndsWith("ion") && length - 3 >= second && length > 3 && word[length - 4] is ('s' or 't');
        return isNoun ? length - 3 : length;
    }

    private static int FinalLetter(Span<char> word, int length, int first, int second)
    {
        if (length == 0)
            return 0;
        var without = length - 1;
        if (word[without] == 'e')
            return without >= second || (without >= first && !EndsShort(word[..without])) ? without : length;
        return word[without] == 'l' && without >= second && without > 0 && word[without - 1] == 'l' ? without : length;
    }

    private static int Replace(Span<char> word, int length, string ending, string instead)
    {
        var stem = length - ending.Length;
        instead.CopyTo(word[stem..]);
        return stem + instead.Length;
    }

    private static bool EndsShort(ReadOnlySpan<char> word) => word.Length switch
    {
        < 2 => false,
        2 => IsVowel(word[0]) && !IsVowel(word[1]),
        _ => !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y'),
    };

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
