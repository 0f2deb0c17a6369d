using System.Collections.Frozen;
using System.Text;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <summary>
/// Offices that French writes small, by the noun that they begin with: "direction de l'architecture et du patrimoine", "bureau du personnel",
/// "secrétariat d'État à la Culture". Where the noun has "un" in front it says of what kind something is and names nothing.
/// </summary>
internal static class FrenchOffices
{
    private const int Longest = 22;

    private static readonly FrozenSet<string> Heads = NameCues.Set("""
        direction sous-direction service services bureau département division section mission inspection secrétariat sous-secrétariat ministère commission sous-commission conseil administration délégation
        comité cabinet établissement agence office bibliothèque préfecture archives cour chambre institut école université académie rectorat intendance régie caisse direction-générale
        """);

    // What goes on a clause and no name.
    private static readonly FrozenSet<string> Ends = NameCues.Set("lors afin ainsi puis dont où qui que selon depuis avant après sous par pour dans sur entre façon manière sorte suite chargé chargée chargés chargées créé créée dirigé dirigée placé placée situé située existant issu issue nommé dite dit vers jusque");

    /// <summary>Behind the last word of the name that begins at a word; 0 where none does.</summary>
    public static int End(List<Word> words, int start)
    {
        if (start >= words.Count || words[start].IsMark || !Heads.Contains(words[start].Text.ToLowerInvariant()))
            return 0;
        var end = start + 1;
        while (end < words.Count && end - start < Longest && Next(words, start, end) is > 0 and var next)
            end = next;
        // "l'établissement public" is any, "l'inspection générale" one; "l'établissement des budgets" is what somebody does.
        if (end == start + 1 || words[start].Lower is "établissement" && words[start + 1].Text is not "public" || !words.GetRange(start, end - start).Exists(static word => IsOf(word) || word.IsCapital || word.Text is "générale" or "général"))
            return 0;
        return end;
    }

    /// <summary>What goes on the clause around a name: "lors", "afin", "véritablement".</summary>
    public static bool EndsName(string word) => Ends.Contains(word.ToLowerInvariant()) || IsAdverb(word);

    public static string Text(List<Word> words, int start, int end)
    {
        var text = new StringBuilder(words[start].Text);
        for (var at = start + 1; at < end; at++)
            text.Append(words[at - 1].End < words[at].Start ? " " : "").Append(words[at].Text);
        return text.ToString();
    }

    // Behind what goes on the name at a word: "de" with its noun, an adjective, "et" with either; 0 where nothing does.
    private static int Next(List<Word> words, int start, int at)
    {
        var word = words[at];
        if (IsOf(word))
            return Noun(words, at + 1);
        if (word.Is(','))
            return at + 1 < words.Count && IsOf(words[at + 1]) && words.FindIndex(at + 2, Math.Min(9, words.Count - at - 2), static later => later.Text is "et") is > 0 and var and && and + 1 < words.Count && IsOf(words[and + 1]) ? Noun(words, at + 2, isListed: true) : 0;
        if (word.Text is "et")
            return at + 1 >= words.Count ? 0 : IsOf(words[at + 1]) ? Noun(words, at + 2, isListed: true) : IsPlain(words[at + 1]) && !words[at + 1].Has(WordTraits.Determiner) && !Heads.Contains(words[at + 1].Text.ToLowerInvariant()) && words[at + 1].Verb is null ? at + 2 : 0;
        if (word.Text.ToLowerInvariant() is "à" or "aux" or "chargé" or "chargée" && words[start].Text.Contains("secrétariat", StringComparison.OrdinalIgnoreCase))
            return Noun(words, at + 1);
        return IsPlain(word) && (word.IsCapital || word.Verb is null) ? at + 1 : 0;
    }

    // "et du service": another office.
    private static int Noun(List<Word> words, int at, bool isListed = false)
    {
        while (at < words.Count && words[at].Text.ToLowerInvariant() is "la" or "le" or "les" or "l'" or "l’" or "l")
            at++;
        return at < words.Count && IsPlain(words[at]) && !(isListed && Heads.Contains(words[at].Text.ToLowerInvariant())) && words[at].Text.ToLowerInvariant() is not ("un" or "une" or "ce" or "cette" or "son" or "sa" or "ses" or "leur") ? at + 1 : 0;
    }

    private static bool IsOf(Word word) => word.Text.ToLowerInvariant() is "de" or "du" or "des" or "d'" or "d’";

    private static bool IsPlain(Word word) =>
        word is { IsMark: false, Number: < 0, IsPossessive: false }
        && !word.Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Pronoun | WordTraits.Be | WordTraits.Have | WordTraits.Month)
        && !EndsName(word.Text);

    // "de façon durable", "véritablement", "successivement"
    private static bool IsAdverb(string word) =>
        word.EndsWith("ement", StringComparison.Ordinal)
        && (word.EndsWith("lement", StringComparison.Ordinal) || word.EndsWith("vement", StringComparison.Ordinal) || word.EndsWith("quement", StringComparison.Ordinal) || word.EndsWith("rement", StringComparison.Ordinal));
}
