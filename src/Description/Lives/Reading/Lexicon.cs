using System.Collections.Frozen;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <summary>Every word that the rules know, in all its forms, with what it can do in a sentence.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, LifeEventType> Types = ReadTypes();
    private static readonly FrozenDictionary<string, (WordTraits Traits, string? Verb)> Forms = ReadForms();
    private static readonly FrozenSet<string> Light = VerbTypes.Light.ToFrozenSet();
    private static readonly FrozenSet<string> Intransitive = VerbTypes.Intransitive.ToFrozenSet();

    // No adverbs, for all their ending.
    private static readonly FrozenSet<string> NounsInLy = ((string[])["family", "assembly", "supply", "reply", "italy", "sicily", "monopoly", "anomaly", "quarterly", "weekly", "monthly", "elderly", "melancholy", "butterfly", "homily", "emily", "kelly", "reilly", "o'reilly", "beverly", "kimberly", "daly"]).ToFrozenSet();

    public static (WordTraits Traits, string? Verb) Look(string lower)
    {
        if (Forms.TryGetValue(lower, out var known))
            return known;
        if (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !NounsInLy.Contains(lower))
            return (WordTraits.Adverb, null);
        if (lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal) && char.IsLetter(lower[0]))
            return (WordTraits.LooksPast, null);
        return (WordTraits.None, null);
    }

    /// <summary>The kind of event that a verb tells by itself.</summary>
    public static LifeEventType TypeOf(string? verb) => verb is null ? LifeEventType.Other : Types.GetValueOrDefault(verb);

    public static bool IsLight(string? verb) => verb is not null && Light.Contains(verb);

    public static bool IsIntransitive(string? verb) => verb is not null && Intransitive.Contains(verb);

    private static FrozenDictionary<string, LifeEventType> ReadTypes()
    {
        var types = new Dictionary<string, LifeEventType>();
        foreach (var (type, verbs) in VerbTypes.Table)
        {
            foreach (var verb in Split(verbs))
                types.TryAdd(verb, type);
        }

        return types.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, (WordTraits Traits, string? Verb)> ReadForms()
    {
        var forms = new Dictionary<string, (WordTraits Traits, string? Verb)>();
        var irregular = IrregularVerbs.Table.Select(line => line.Split(' ')).ToDictionary(line => line[0]);
        foreach (var verb in Types.Keys.Concat(irregular.Keys).Distinct())
        {
            if (irregular.TryGetValue(verb, out var three))
            {
                Add(forms, three[1], WordTraits.Past, verb);
                Add(forms, three[2], WordTraits.Participle, verb);
            }
            else
            {
                Add(forms, Past(verb), WordTraits.Past | WordTraits.Participle, verb);
            }

            Add(forms, verb, WordTraits.Base, verb);
            Add(forms, Present(verb), WordTraits.Present, verb);
            Add(forms, Gerund(verb), WordTraits.Gerund, verb);
        }

        foreach (var (traits, words) in FunctionWords.Table)
        {
            // A small word is never a verb: "found" is, "being" is not.
            foreach (var word in Split(words))
                forms[word] = (traits | (forms.TryGetValue(word, out var other) && other.Verb is null ? other.Traits : WordTraits.None), null);
        }

        return forms.ToFrozenDictionary();
    }

    // A past form of one verb is likelier in a history than the bare form of another: "found" is of "find".
    private static void Add(Dictionary<string, (WordTraits Traits, string? Verb)> forms, string form, WordTraits traits, string verb)
    {
        const WordTraits past = WordTraits.Past | WordTraits.Participle;
        if (!forms.TryGetValue(form, out var known))
            forms[form] = (traits, verb);
        else if (known.Verb == verb)
            forms[form] = (known.Traits | traits, verb);
        else if ((known.Traits & past) == WordTraits.None && (traits & past) != WordTraits.None)
            forms[form] = (traits, verb);
    }

    private static string Past(string verb) => verb switch
    {
        _ when verb.EndsWith('e') => verb + "d",
        _ when verb.EndsWith('y') && !IsVowel(verb[^2]) => verb[..^1] + "ied",
        _ when Doubles(verb) => verb + verb[^1] + "ed",
        _ => verb + "ed",
    };

    private static string Present(string verb) => verb switch
    {
        _ when verb.EndsWith('y') && !IsVowel(verb[^2]) => verb[..^1] + "ies",
        _ when verb.EndsWith('s') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith('o') || verb.EndsWith('x') => verb + "es",
        _ => verb + "s",
    };

    private static string Gerund(string verb) => verb switch
    {
        "die" => "dying",
        "lie" => "lying",
        "flee" or "see" or "oversee" or "agree" or "free" => verb + "ing",
        _ when verb.EndsWith('e') => verb[..^1] + "ing",
        _ when Doubles(verb) => verb + verb[^1] + "ing",
        _ => verb + "ing",
    };

    // One syllable that ends in a vowel and a consonant doubles it ("planned"), and so do these.
    private static bool Doubles(string verb) =>
        verb is "enrol" or "refer" or "transfer" or "admit" or "permit" or "compel" or "impel" or "deter" or "inter" or "begin" or "forget" or "control" or "expel" or "commit" or "confer" or "occur" or "prefer" or "acquit" or "omit" or "submit" or "equip" or "remit" or "propel" or "patrol"
        || verb.Length is 3 or 4 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && !IsVowel(verb[^3]) && verb is not ("open" or "enter" or "edit" or "visit" or "offer" or "suffer");

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
