using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Where the kin of a phrase is named: before the noun, behind "named", behind a colon further on.</content>
internal sealed partial class RelationFinder
{
    private const int FarthestColon = 15;

    // "Ann Shaw, his wife,", "Ann Shaw, Doe's eldest daughter,": the name in front of the comma; null where the noun stands otherwise.
    private NamedThing? InFrontOf(int at)
    {
        var pronoun = at - 1;
        while (pronoun > 0 && at - pronoun < 3 && words[pronoun].Lower is "first" or "second" or "third" or "former" or "future" or "late" or "only" or "younger" or "older" or "elder" or "eldest" or "youngest")
            pronoun--;
        if (pronoun < 2 || !(words[pronoun].Lower is "his" or "her" || NameAt(pronoun) is { IsSubject: true, IsPossessive: true }))
            return null;
        var owner = StartOfOwner(pronoun);
        if (owner < 2 || !words[owner - 1].Is(',') || Next(at + 1) is not { IsMark: true } behind || !(behind.Is(',') || behind.Is('.') || behind.Is(';')))
            return null;
        var end = BeforeBracket(owner - 1);
        return names.Find(name => name.End == end && name is { Kind: NameKind.Person, IsPossessive: false } && !(name.IsSubject && name.End - name.Start < 3));
    }

    private int StartOfOwner(int at) => NameAt(at)?.Start ?? at;

    // Where what stands in front of brackets ends: "Ann Shaw (1921-2005)".
    private int BeforeBracket(int end)
    {
        var at = end;
        if (at > 1 && words[at - 1].IsClosing)
        {
            while (at > 0 && !words[at].IsOpening)
                at--;
        }

        return at;
    }

    // "a tailor named Max Shaw", "the tea merchant Max Shaw", "photographic historian Ann Ray": where the name stands; the same place where nothing of the kind does.
    private int BehindWhatTheyAre(int start)
    {
        for (var at = start; at < words.Count && at - start < 7; at++)
        {
            var word = words[at];
            if (word.Lower is "named" or "called" && NameAt(at + 1) is not null)
                return at + 1;
            if (NameAt(at) is { } name)
            {
                if (name is { Kind: NameKind.Person, IsPossessive: false })
                    return at;
                if (name.Kind is not NameKind.Thing)
                    return start;
                at = name.End - 1;
                continue;
            }

            var isAdjective = word.Has(WordTraits.LooksPast | WordTraits.Participle) && Next(at + 1) is { Traits: WordTraits.None, IsMark: false };
            if (word.IsMark || word.IsCapital || !(word.Has(WordTraits.Determiner) && at == start || word.Traits == WordTraits.None && (word.Verb is null || RelationCues.IsRole(word.Lower)) || isAdjective))
                return start;
        }

        return start;
    }

    // "Four children were born to the couple in Troy: Ann, Max", "the youngest of five children born to Max and Ann Shaw": where that ends; 0 where nobody is named so.
    private int ChildrenBorn(int at)
    {
        var born = at + 1 + (Next(at + 1) is { Lower: "were" or "was" } ? 1 : 0);
        if (Next(born) is not { Lower: "born" } || Next(born + 1) is not { Lower: "to" or "of" })
            return 0;
        if (born == at + 1)
        {
            if (at < 2 || !IsOneOf(at) || !IsOwnDescent(at))
                return 0;
            Parents(born + 2, LifeRelationType.Parent);
            return born + 2;
        }

        if (!(Next(born + 2) is { Lower: "the" or "them" or "him" or "her" } || NameAt(born + 2) is { IsSubject: true }))
            return 0;
        var colon = words.FindIndex(born, Math.Min(FarthestColon, words.Count - born), static word => word.Is(':'));
        return colon < 0 ? 0 : Math.Max(NamedAt(colon, at), 0);
    }

    private int NamedAt(int colon, int noun)
    {
        var list = Listed(colon + 1, words.Count, static name => name.Kind is NameKind.Person or NameKind.Unknown && !name.IsPossessive);
        foreach (var name in list)
            Add(name, LifeRelationType.Child, "kin:" + words[noun].Lower, 0.8);
        return list.Count == 0 ? 0 : list[^1].End;
    }

    // "the youngest of five", "one of six", "the second of the"
    private bool IsOneOf(int at)
    {
        for (var of = at - 1; of > 0 && at - of < 5; of--)
        {
            if (words[of].Lower == "of")
                return words[of - 1].Lower.EndsWith("est", StringComparison.Ordinal) || words[of - 1].Has(WordTraits.NumberWord) || words[of - 1].Lower is "one" or "first" or "second" or "third" or "fourth" or "fifth" or "sixth" or "last" or "only";
        }

        return false;
    }

    // "met Ann Ray, the woman who was to become his wife", "met Ann Ray, and soon after wed": whom one met and then was married to.
    private void FindMet()
    {
        if (verbs.Find(static verb => verb is { Verb: "meet", Owner.IsSubject: true }) is not { } met
            || names.Find(name => name.Start > met.Head && name.Start < met.Head + 6 && name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false }) is not { } other)
            return;
        for (var at = other.End; at < words.Count; at++)
        {
            var isBecome = words[at].Lower is "wife" or "husband" or "spouse" && words[at - 1].Lower is "his" or "her" && words.FindIndex(other.End, at - other.End, static word => word.Lower is "become" or "became" or "be") > 0;
            var isWed = words[at].Lower is "wed" or "married"
                && (Next(at + 1) is null or { IsMark: true } || Next(at + 1)!.Has(WordTraits.Preposition) || Next(at + 1) is { Lower: "him" or "her" })
                && !names.Exists(name => name.Start >= other.End && name.Start < at && name.Kind == NameKind.Person);
            if (isBecome || isWed)
            {
                Add(other, LifeRelationType.Spouse, "marriage", 0.7);
                return;
            }
        }
    }

    // "Virginia (Fuller)" in a list of children is no state.
    private bool IsForenameInList(NamedThing name) => name.End - name.Start == 1 && Forenames.Have(name.Text) && Next(name.End) is null or { IsMark: true } or { Lower: "and" };
}
