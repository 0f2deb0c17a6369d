using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Kin: "his brother, Raoul", "Serge's mother, Vera", "the son of Jacob and Anna", "their children Ralph, Walter and Mary".</content>
internal sealed partial class RelationFinder
{
    private void FindKin()
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (KinType(words[at].Lower) is not { } type)
                continue;
            if (type == LifeRelationType.Child && at + 1 < words.Count && words[at + 1].Lower == "of" && IsOwnDescent(at))
                Parents(at + 2, LifeRelationType.Parent);
            else if (type == LifeRelationType.Child && at + 1 < words.Count && words[at + 1].Lower == "of" && verbs.Exists(verb => verb.Verb == "marry" && verb.Owner.IsSubject && verb.Head < at))
                Parents(at + 2, LifeRelationType.Other);
            else if (at + 1 < words.Count && words[at + 1].Lower == "of" && at > 0 && (words[at - 1].Has(WordTraits.Determiner | WordTraits.Be) || words[at - 1].Traits == WordTraits.None) && OfWhom(type) is { } turned && IsOwnDescent(at))
                Parents(at + 2, turned);
            else if (at > 0 && IsMine(at, type))
                Named(at, type);
        }
    }

    // "He was the husband of", "the brother of", "the father of": what that makes the other to him.
    private static LifeRelationType? OfWhom(LifeRelationType noun) => noun switch
    {
        LifeRelationType.Spouse => LifeRelationType.Spouse,
        LifeRelationType.Sibling => LifeRelationType.Sibling,
        LifeRelationType.Parent => LifeRelationType.Child,
        _ => null,
    };

    private static LifeRelationType? KinType(string noun) => noun switch
    {
        "father" or "mother" or "parents" => LifeRelationType.Parent,
        "son" or "sons" or "daughter" or "daughters" or "child" or "children" => LifeRelationType.Child,
        "brother" or "brothers" or "sister" or "sisters" or "sibling" or "siblings" => LifeRelationType.Sibling,
        "wife" or "husband" or "spouse" => LifeRelationType.Spouse,
        "uncle" or "aunt" or "cousin" or "cousins" or "nephew" or "niece" or "grandfather" or "grandmother" or "brother-in-law" or "sister-in-law" or "son-in-law" or "daughter-in-law" or "father-in-law" or "grandson" or "granddaughter" or "stepfather" or "stepmother"
            or "friend" or "friends" or "partner" or "pupil" or "predecessor" or "successor" or "mentor" => LifeRelationType.Other,
        "colleague" or "colleagues" or "collaborator" or "associate" or "comrade" => LifeRelationType.Colleague,
        "teacher" or "teachers" => LifeRelationType.Teacher,
        _ => null,
    };

    // "He was the son of", "Green, son of", "the second child of": the subject's parents, not another's.
    private bool IsOwnDescent(int at)
    {
        var before = at - 1;
        while (before >= 0 && !words[before].IsMark && !words[before].Has(WordTraits.Be | WordTraits.Preposition) && words[before].Lower is not "who" && at - before < 8)
            before--;
        if (before < 0)
            return true;
        if (words[before].Has(WordTraits.Be))
            return verbs.FindLast(verb => verb.Chain <= before && verb.Head >= before) is not { } verb || verb.Owner.IsSubject;
        if (words[before].Lower == "who")
            return false;
        return names.FindLast(name => name.End <= before + 1) is not { } name || name.IsSubject || name.Kind == NameKind.Place;
    }

    private bool IsMine(int at, LifeRelationType type)
    {
        for (var before = at - 1; before >= 0 && at - before <= 4; before--)
        {
            var word = words[before];
            if (names.Find(name => before >= name.Start && before < name.End) is { } name)
            {
                if (name.IsPossessive)
                    return name.IsSubject || type == LifeRelationType.Child && before > 1 && words[name.Start - 1 < 0 ? 0 : name.Start - 1].Lower == "and";
                return false;
            }

            if (word.Lower is "his" or "her" or "their")
                return OwnsPronoun(word.Lower);
            if (word.IsMark || word.Has(WordTraits.Preposition | WordTraits.Conjunction))
                return false;
            if (type is LifeRelationType.Child or LifeRelationType.Sibling && (word.Lower == "a" || word.Has(WordTraits.NumberWord)))
                return !verbs.Exists(verb => verb.Region <= at && at < verb.RegionEnd && !verb.Owner.IsSubject);
        }

        return false;
    }

    private void Named(int at, LifeRelationType type)
    {
        var plural = words[at].Lower.EndsWith('s') || words[at].Lower == "children";
        var next = at + 1;
        while (next < words.Count && (words[next].IsMark && words[next].Text[0] is ',' or ':' or '(' || words[next].Lower is "named" or "called" or "and" or "colleague" or "colleagues" or "the" or "was" or "were" && names.Exists(name => name.Start == next + 1)))
            next++;
        for (var guard = 0; guard < 12; guard++)
        {
            if (names.Find(name => name.Start == next) is not { Kind: NameKind.Person or NameKind.Unknown, IsSubject: false, IsPossessive: false } name)
                return;
            Add(name.Text, type, "kin:" + words[at].Lower, 0.9);
            if (!plural)
                return;
            next = name.End;
            if (next < words.Count && words[next].IsOpening)
            {
                while (next < words.Count && !words[next].IsClosing)
                    next++;
                next++;
            }

            while (next < words.Count && (words[next].Is(',') || words[next].Is(';') || words[next].Lower == "and"))
                next++;
        }
    }

    private bool OwnsPronoun(string possessive) => context.Subject.Pronoun.Length == 0 || possessive == "their" || possessive == (context.Subject.Pronoun == "he" ? "his" : "her");

    private void Parents(int at, LifeRelationType type)
    {
        for (var guard = 0; guard < 14 && at < words.Count; guard++)
        {
            if (names.Find(name => name.Start == at) is { } name)
            {
                if (name.Kind is NameKind.Person or NameKind.Unknown && !name.IsPossessive)
                    Add(name.Text, type, "kin:parents", 0.8);
                else if (name.Kind is not NameKind.Thing)
                    return;
                at = name.End;
            }
            else if (words[at].Has(WordTraits.Conjunction | WordTraits.Determiner) || words[at].Is(',') || NounCues.Roles.Contains(words[at].Lower) || NameCues.IsTitle(words[at].Lower) || words[at] is { Traits: WordTraits.None, IsMark: false, IsCapital: false })
            {
                at++;
            }
            else if (words[at].IsOpening)
            {
                while (at < words.Count && !words[at].IsClosing)
                    at++;
                at++;
            }
            else
            {
                return;
            }
        }
    }

    // In the history of a family: those who have its name, and whom they married.
    private void FindMembers()
    {
        foreach (var name in names)
        {
            if (name is { Kind: NameKind.Person, IsSubject: false } && context.Subject.Surname is { } surname && name.Text.EndsWith(surname, StringComparison.OrdinalIgnoreCase))
                Add(name.Text, LifeRelationType.MemberOf, "family", 0.8, true);
        }

        foreach (var verb in verbs)
        {
            if (verb.Verb is not ("marry" or "wed"))
                continue;
            if (names.Find(name => name.Start > verb.Head && name.Start < verb.RegionEnd && name.Kind is NameKind.Person) is { } spouse)
                Add(spouse.Text, LifeRelationType.MemberOf, "family", 0.7, true);
        }
    }
}
