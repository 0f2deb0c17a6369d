using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Whose child somebody is: "the son of Jacob and Anna", "born to Jacob Green, a minister, and Anna Pierson".</content>
internal sealed partial class RelationFinder
{
    // "the son of Jacob and Anna", "born to Jacob Green and Anna": a name without a surname takes none from behind.
    private void Parents(int at, LifeRelationType type)
    {
        for (var guard = 0; guard < 14 && at < words.Count; guard++)
        {
            if (NameAt(at) is { } name)
            {
                // "the son of Russian-Jewish immigrant parents"
                if (Next(name.End) is { Lower: "immigrant" or "immigrants" or "parents" or "parentage" or "emigrants" or "émigrés" or "emigré" or "refugees" or "refugee" or "graduate" or "graduates" or "alumnus" }
                    && NameAt(name.End + 1) is not { Kind: NameKind.Person or NameKind.Unknown })
                    return;
                // "Jewish immigrants Rae and Bernard Green"
                if (Next(name.End) is { Lower: "immigrant" or "immigrants" or "parents" or "emigrants" or "refugees" })
                {
                    at = name.End + 1;
                    continue;
                }

                // "the brother of Socialist Party activist Ned Green"
                if (name is { Kind: NameKind.Organisation, IsPossessive: false }
                    && Next(name.End) is { IsCapital: false } role
                    && (RelationCues.IsRole(role.Lower) || role.Lower is "activist" or "member" or "star" or "figure")
                    && NameAt(name.End + 1) is { Kind: NameKind.Person })
                {
                    at = name.End + 1;
                    continue;
                }

                // "to Rae and Bernard Green": no place.
                if (name.Kind == NameKind.Place && IsBesideParent(name))
                {
                    Add(name, type, "kin:parents", 0.7);
                    at = name.End;
                    continue;
                }

                // "Son of an attorney, Ned Green was born": he himself.
                if (name.IsSubject && verbs.Exists(verb => verb.SubjectStart == name.Start))
                    return;
                // "to Peter Green of Leeds, Kent, and Jane Ray"
                if (name.Kind == NameKind.Place && words[name.Start - 1].Lower is "of" or "from" or ",")
                {
                    at = name.End;
                    continue;
                }

                var isBarred = name.IsPossessive || name.IsSubject && name.End - name.Start == 1 || IsHonour(name) || name.Kind == NameKind.Unknown && name.End - name.Start == 1 && Next(name.End) is { } behind && NounCues.Roles.Contains(behind.Lower);
                if (name.Kind is NameKind.Person or NameKind.Unknown && !isBarred)
                    Add(name, type, "kin:parents", 0.8);
                else if (name.Kind is not (NameKind.Thing or NameKind.Person or NameKind.Unknown))
                    return;
                at = name.End;
            }
            else if (words[at].Has(WordTraits.Conjunction | WordTraits.Determiner)
                || words[at].Is(',')
                || words[at].Lower == "of" && (words[at - 1].Has(WordTraits.Conjunction) || NameAt(at + 1) is { Kind: NameKind.Place })
                || NounCues.Roles.Contains(words[at].Lower)
                || NameCues.IsTitle(words[at].Lower)
                || words[at] is { Traits: WordTraits.None, IsMark: false, IsCapital: false }
                || words[at].Has(WordTraits.LooksPast | WordTraits.Participle) && NameAt(at - 1) is null && words[at - 1].Lower == "of")
            {
                at++;
            }
            else if (words[at].IsOpening)
            {
                at = BehindBracket(at);
            }
            else
            {
                // "Max Shaw, a supporter of the League, and Ann Shaw"
                if (OtherParent(at) is not { } other)
                    return;
                Add(other, type, "kin:parents", 0.7);
                return;
            }
        }
    }

    // Behind what is said of the first parent between commas.
    private NamedThing? OtherParent(int start)
    {
        for (var at = start; at + 2 < words.Count && at - start < 16 && !words[at].Is(';'); at++)
        {
            if (words[at].Is(',') && words[at + 1].Lower == "and" && NameAt(BehindWife(at + 2)) is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } other)
                return verbs.Exists(verb => verb.SubjectStart == other.Start) ? null : other;
        }

        return null;
    }

    // "and his wife Ann"
    private int BehindWife(int at) => words[at].Lower is "his" or "her" && Next(at + 1) is { Lower: "wife" or "husband" } ? at + 2 + (Next(at + 2) is { } comma && comma.Is(',') ? 1 : 0) : at;

    private bool IsBesideParent(NamedThing name) => name.End - name.Start == 1 && Next(name.End) is { Lower: "and" } && NameAt(name.End + 1) is { Kind: NameKind.Person, End: var end } other && end - other.Start > 1;

    // "Sir Charlton Harrison, KCIE"
    private bool IsHonour(NamedThing name) => name.End - name.Start == 1 && name.Text.Length is > 1 and < 6 && name.Text.All(static letter => char.IsUpper(letter) || letter == '.') && name.Start > 0 && words[name.Start - 1].Is(',');

    // "was born in Norwich to Jacob Green, a minister, and Anna Pierson"; "to Irish parents Thomas and Ann Ahearn"
    private void FindBirth()
    {
        foreach (var verb in verbs)
        {
            if (verb.Verb != "bear" || !verb.Owner.IsSubject || verb.Form == VerbForm.Active && words[verb.Head].Lower != "born")
                continue;
            for (var to = After(verb.Head + 1, words.Count, "to"); to > 0; to = After(to, words.Count, "to"))
            {
                var at = to;
                while (at < words.Count
                    && NameAt(at) is null or { Kind: NameKind.Thing }
                    && (words[at].Has(WordTraits.Determiner | WordTraits.Conjunction) || words[at] is { Traits: WordTraits.None, IsMark: false } || words[at].Lower is "named" or "called"))
                    at++;
                if (NameAt(at) is { Kind: NameKind.Person or NameKind.Unknown or NameKind.Place } first && (first.Kind == NameKind.Person || IsBesideParent(first) || words[at - 1].Lower is "parents" or "named" or "called"))
                    Parents(at, LifeRelationType.Parent);
            }
        }
    }
}
