using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Naming;

/// <content>Names of French bodies, of which only the first word has a capital: "École normale supérieure", "Institut du monde arabe", "l'université de Nanterre".</content>
internal sealed partial class NameFinder
{
    private const int LongestFrench = 14;

    // "l'université de Nanterre": not even the first.
    private bool IsFrenchBody(int at) =>
        context.Glossary.HasElision && words[at] is { IsCapital: false, IsMark: false, Lower: "university" or "school" or "museum" or "musée" or "bibliothèque" or "institut" or "library" or "ministère" or "administration" or "direction" or "secrétariat" or "préfecture" or "faculté" or "académie" } && at + 2 < words.Count
        && IsOf(words[at + 1]) && IsCapital(words[at + 2].Lower is "the" ? at + 3 : at + 2);

    private bool IsCapital(int at) => at < words.Count && words[at] is { IsCapital: true, IsMark: false };

    // Behind what goes on the name of a body: an adjective in small letters, or "de" with a noun; 0 when nothing does.
    private int FrenchLink(int start, int at)
    {
        if (!context.Glossary.HasElision || !(IsFrenchHead(words[start].Lower) || words[start].Lower is "haut" or "haute" or "grand" or "grande" && start + 1 < words.Count && IsFrenchHead(words[start + 1].Lower)) || words[at].IsMark)
            return 0;
        if (IsPlain(words[at]))
            return at + 1;
        if (!IsOf(words[at]))
            return 0;
        var next = at + 1;
        while (next < words.Count && words[next].Lower is "the")
            next++;
        return next < words.Count && (IsPlain(words[next]) || words[next] is { IsCapital: true, IsMark: false, IsInWork: false }) ? next + 1 : 0;
    }

    private static bool IsPlain(Word word) => word is { IsMark: false, Number: < 0, Verb: null, Traits: WordTraits.None, IsInWork: false } && !FrenchOffices.EndsName(word.Text);

    private static bool IsOf(Word word) => word.Lower is "of" or "de" or "du" or "des" or "d'";

    /// <summary>Whether the names of French bodies begin with it.</summary>
    internal static bool IsFrenchHead(string lower) => NameCues.IsBodyWord(lower) || NameCues.BodyNouns.Contains(lower) || lower is "conseil" or "festival" or "fonds" or "mission" or "direction" or "ministère" or "comité" or "agence" or "université";
}
