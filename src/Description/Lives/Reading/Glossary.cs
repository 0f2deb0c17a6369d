using System.Collections.Frozen;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <summary>
/// The words of one language. English has its own tables; for the others each word that matters stands for the English one whose rules it
/// follows ("né" for "born", "jusqu'en" for "until"), which carries as far as the order of words is alike.
/// </summary>
internal sealed class Glossary
{
    public static readonly Glossary English = new("eng", "the and of was in he she his her to for with", "", "", "");

    public static readonly Glossary French = new("fre", FrenchGlosses.Common, FrenchGlosses.Small, FrenchGlosses.Nouns, FrenchGlosses.Verbs, RegularVerbs.French, Conjugations.French) { HasElision = true };

    public static readonly Glossary German = new("ger", GermanGlosses.Common, GermanGlosses.Small, GermanGlosses.Nouns, GermanGlosses.Verbs, RegularVerbs.German, Conjugations.German) { IsVerbLast = true, HasCapitalNouns = true };

    public static readonly Glossary Spanish = new("spa", SpanishGlosses.Common, SpanishGlosses.Small, SpanishGlosses.Nouns, SpanishGlosses.Verbs);

    public static readonly Glossary Dutch = new("dut", DutchGlosses.Common, DutchGlosses.Small, DutchGlosses.Nouns, DutchGlosses.Verbs) { IsVerbLast = true };

    private static readonly Glossary[] All = [English, French, German, Spanish, Dutch];

    private readonly FrozenDictionary<string, (string Lower, WordTraits Traits, string? Verb)> words;
    private readonly FrozenSet<string> common;

    private Glossary(string code, string common, string small, string nouns, string verbs, string regular = "", Func<string, IEnumerable<(string Form, WordTraits Traits)>>? conjugate = null)
    {
        Code = code;
        this.common = common.Split(' ').ToFrozenSet();
        var read = new Dictionary<string, (string, WordTraits, string?)>();
        foreach (var (english, foreign) in Entries(verbs))
        {
            var space = english.IndexOf(' ', StringComparison.Ordinal);
            var traits = english[..space] switch
            {
                "past" => WordTraits.Past,
                "participle" => WordTraits.Participle | WordTraits.Past,
                _ => WordTraits.Base,
            };
            read.TryAdd(foreign, (foreign, traits, english[(space + 1)..]));
        }

        foreach (var (english, infinitive) in Entries(regular))
        {
            foreach (var (form, traits) in conjugate!(infinitive))
                read.TryAdd(form, (form, traits, english));
        }

        foreach (var (english, foreign) in Entries(nouns))
            read[foreign] = (english, WordTraits.None, null);
        foreach (var (english, foreign) in Entries(small))
        {
            var (traits, verb) = Lexicon.Look(english);
            read[foreign] = (english, traits, verb);
        }

        words = read.ToFrozenDictionary();
    }

    /// <summary>ISO 639-2/B.</summary>
    public string Code { get; }

    /// <summary>Whether articles and the like lose their vowel: "l'École".</summary>
    public bool HasElision { get; private init; }

    /// <summary>Whether participles stand at the end of the clause: "wurde 1927 in Wien geboren".</summary>
    public bool IsVerbLast { get; private init; }

    /// <summary>Whether every noun has a capital.</summary>
    public bool HasCapitalNouns { get; private init; }

    public bool IsEnglish => Code == "eng";

    public (string Lower, WordTraits Traits, string? Verb) Look(string lower)
    {
        if (IsEnglish)
        {
            var (traits, verb) = Lexicon.Look(lower);
            return (lower, traits, verb);
        }

        return words.TryGetValue(lower, out var known) ? known : (lower, WordTraits.None, null);
    }

    /// <summary>The language of a text, by its commonest words; English when none stands out.</summary>
    public static Glossary Of(IEnumerable<string> texts)
    {
        Span<int> counts = stackalloc int[All.Length];
        var seen = 0;
        foreach (var text in texts)
        {
            foreach (var range in text.AsSpan().SplitAny(' ', '\'', '’'))
            {
                var word = text[range];
                for (var language = 0; language < All.Length; language++)
                    counts[language] += All[language].common.Contains(word) ? 1 : 0;
                if (++seen > 1500)
                    break;
            }
        }

        var best = 0;
        for (var language = 1; language < All.Length; language++)
        {
            if (counts[language] > counts[best] + 1)
                best = language;
        }

        return All[best];
    }

    private static IEnumerable<(string English, string Foreign)> Entries(string table)
    {
        foreach (var entry in table.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = entry.IndexOf('=', StringComparison.Ordinal);
            foreach (var foreign in entry[(equals + 1)..].Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                yield return (entry[..equals], foreign);
        }
    }
}
