using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Kin: "his brother, Raoul", "Serge's mother, Vera", "the son of Jacob and Anna", "their children Ralph, Walter and Mary".</content>
internal sealed partial class RelationFinder
{
    private void FindKin()
    {
        FindBirth();
        FindMet();
        var survivors = words.FindIndex(static word => word.Verb == "survive");
        var listed = -1;
        for (var at = 0; at < words.Count; at++)
        {
            if ((KinType(words[at].Lower) ?? TwinsAt(at)) is not { } type || words[at].IsCapital && NameAt(at) is not null)
                continue;
            // "The youngest of five children, Doe was born": the subject itself.
            if (words[at].Lower == "children" && at > 1 && words[at - 1].Has(WordTraits.NumberWord) && words[at - 2].Lower == "of" && Next(at + 1) is { IsMark: true } && NameAt(at + 2) is { IsSubject: true })
                continue;
            // "his sister Zelda and her husband Ned": in-laws.
            if (listed >= 0 && type == LifeRelationType.Spouse && words[at - 1].Lower is "his" or "her" && !OwnsPronoun(words[at - 1].Lower) && GoesOn(listed, at))
            {
                listed = Named(at, LifeRelationType.Other);
                continue;
            }

            if (survivors >= 0 && at > survivors && IsKin(type) && verbs.Exists(verb => verb.Head == survivors && verb.Owner.IsSubject) || listed >= 0 && IsKin(type) && GoesOn(listed, at))
            {
                listed = Named(at, type);
                continue;
            }

            if (type == LifeRelationType.Child && at + 1 < words.Count && words[at + 1].Lower == "of" && IsOwnDescent(at))
                Parents(at + 2, LifeRelationType.Parent);
            else if (type == LifeRelationType.Child && at + 1 < words.Count && words[at + 1].Lower == "of" && IsOfSpouse(at))
                Parents(at + 2, LifeRelationType.Other);
            else if (type == LifeRelationType.Child && at + 1 < words.Count && words[at + 1].Lower == "of" && verbs.Exists(verb => verb.Verb == "marry" && verb.Owner.IsSubject && verb.Head < at))
                Parents(at + 2, LifeRelationType.Other);
            else if (at + 1 < words.Count
                && words[at + 1].Lower == "of"
                && at > 0
                && (words[at - 1].Has(WordTraits.Determiner | WordTraits.Be) || words[at - 1].Traits == WordTraits.None)
                && OfWhom(type, words[at].Lower) is { } turned
                && IsOwnDescent(at))
                Parents(at + 2, turned);
            else if (type == LifeRelationType.Child && ChildrenBorn(at) is > 0 and var behind)
                listed = behind;
            else if (at + 1 < words.Count && words[at + 1].Lower == "of" && at > 0 && words[at - 1].Has(WordTraits.Determiner | WordTraits.Be | WordTraits.Conjunction) && IsDistantKin(words[at].Lower) && IsOwnDescent(at))
                Parents(at + 2, LifeRelationType.Other);
            else if (at > 0 && IsMine(at, type))
                listed = Mine(at, type == LifeRelationType.Child && IsBesideSubject() ? LifeRelationType.Sibling : type);
        }
    }

    // "his wife, Ann Shaw", and "Ann Shaw, his wife,"
    private int Mine(int at, LifeRelationType type)
    {
        var end = Named(at, type);
        if (end < 0 && InFrontOf(at) is { } name)
            Add(name, type, "kin:" + words[at].Lower, 0.8);
        return end;
    }

    // "Elizabeth was the daughter of Robert Stockton", when Elizabeth is the wife.
    private bool IsOfSpouse(int at) => ClauseOf(at) is { Owner: { IsSubject: false, Name.Length: > 0 } owner } && relations.Knows(owner.Name, NameKind.Person, LifeRelationType.Spouse);

    // "twin boys, Neil and Robert"
    private LifeRelationType? TwinsAt(int at) => words[at].Lower is "twins" || words[at].Lower is "boys" or "girls" && at > 0 && words[at - 1].Lower is "twin" ? LifeRelationType.Child : null;

    // "In addition to Jane, the couple had two sons": her brothers.
    private bool IsBesideSubject() => (words[0].Lower is "besides" ? 1 : words[0].Lower is "in" && words.Count > 3 && words[1].Lower is "addition" ? 3 : 0) is > 0 and var first && NameAt(first) is { IsSubject: true };

    private static bool IsKin(LifeRelationType type) => type is LifeRelationType.Parent or LifeRelationType.Child or LifeRelationType.Sibling or LifeRelationType.Spouse;

    // "a son, Paul, and daughter, Ann": the second is whose the first is.
    private bool GoesOn(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!(words[at].Is(',') || words[at].Is(';') || words[at].Has(WordTraits.Conjunction | WordTraits.Determiner | WordTraits.NumberWord) || words[at].Lower is "by"))
                return false;
        }

        return end > start;
    }

    // "He was the husband of", "the brother of", "the father of": what that makes the other to him.
    private static LifeRelationType? OfWhom(LifeRelationType noun, string word) => noun switch
    {
        LifeRelationType.Spouse => LifeRelationType.Spouse,
        LifeRelationType.Sibling => LifeRelationType.Sibling,
        LifeRelationType.Parent => LifeRelationType.Child,
        LifeRelationType.Other when word is "pupil" => LifeRelationType.Teacher,
        LifeRelationType.Other when word is not ("friends" or "cousins" or "partner" or "ancestor" or "successor" or "predecessor") => LifeRelationType.Other,
        _ => null,
    };

    private static LifeRelationType? KinType(string noun) => noun switch
    {
        "father" or "mother" or "parents" => LifeRelationType.Parent,
        "son" or "sons" or "daughter" or "daughters" or "child" or "children" => LifeRelationType.Child,
        "brother" or "brothers" or "sister" or "sisters" or "sibling" or "siblings" => LifeRelationType.Sibling,
        "wife" or "husband" or "spouse" or "widow" or "widower" or "ex-wife" or "ex-husband" or "then-wife" or "then-husband" => LifeRelationType.Spouse,
        "uncle" or "aunt" or "cousin" or "cousins" or "nephew" or "niece" or "grandfather" or "grandmother" or "brother-in-law" or "sister-in-law" or "son-in-law" or "daughter-in-law" or "father-in-law" or "grandson" or "granddaughter" or "stepfather" or "stepmother"
            or "friend" or "friends" or "partner" or "pupil" or "predecessor" or "successor" => LifeRelationType.Other,
        "colleague" or "colleagues" or "collaborator" or "associate" or "comrade" => LifeRelationType.Colleague,
        "mentor" or "mentors" or "teacher" or "teachers" or "instructor" or "instructors" or "professors" or "tutor" or "tutors" => LifeRelationType.Teacher,
        "companion" or "fiancé" or "fiancée" or "stepson" or "stepdaughter" or "grandparents" or "godfather" or "grandchildren" or "mother-in-law" or "half-brother" or "half-sister" or "ancestor" or "descendant" or "grandnephew" or "grandniece" => LifeRelationType.Other,
        _ => null,
    };

    // "He was the son of", "Green, son of", "the second child of": the subject's parents, not another's.
    private bool IsOwnDescent(int at)
    {
        var before = at - 1;
        while (before >= 0 && !words[before].IsMark && !words[before].Has(WordTraits.Be | WordTraits.Preposition) && words[before].Lower is not "who" && at - before < 8)
            before--;
        if (before < 0 || ClauseOf(at) is { Verb: "bear", Owner.IsSubject: true })
            return true;
        if (words[before].Has(WordTraits.Be))
            return verbs.FindLast(verb => verb.Chain <= before && verb.Head >= before) is not { } verb || verb.Owner.IsSubject;
        if (words[before].Lower == "who")
            return false;
        return names.FindLast(name => name.End <= before + 1 && name.Kind is not (NameKind.Thing or NameKind.Place)) is not { } name || name.IsSubject;
    }

    private bool IsMine(int at, LifeRelationType type)
    {
        if (TwinsAt(at) is not null)
            return !verbs.Exists(verb => verb.Region <= at && at < verb.RegionEnd && !verb.Owner.IsSubject && !IsOfMother(verb));
        for (var before = at - 1; before >= 0 && at - before <= 4; before--)
        {
            var word = words[before];
            if (names.Find(name => before >= name.Start && before < name.End) is { } name)
            {
                if (name.IsPossessive)
                    return name.IsSubject || type == LifeRelationType.Child && before > 1 && words[name.Start - 1 < 0 ? 0 : name.Start - 1].Lower == "and";
                return false;
            }

            // "made for Ned Green and his daughter": Ned Green's.
            if (word.Lower is "his" or "her"
                && before > 1
                && words[before - 1].Lower == "and"
                && NameAt(before - 2) is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } whose
                && !relations.Knows(whose.Text, whose.Kind, LifeRelationType.Parent)
                && LooksLikePerson(whose)
                && type is not LifeRelationType.Parent)
                return false;
            if (word.Lower is "his" or "her" or "their")
                return OwnsPronoun(word.Lower);
            if (word is { Lower: "couple", IsPossessive: true } or { Lower: "couple's" or "couple’s" })
                return type is LifeRelationType.Child;
            if (word.Lower == "whose")
                return names.FindLast(one => one.End <= before) is null or { IsSubject: true };
            if (word.Lower == "a" && type == LifeRelationType.Spouse && ClauseOf(at) is { Owner.IsSubject: true } clause && (clause.Verb == "leave" || words[at].Lower == "marriage"))
                return true;
            // "with wife Ann"
            if (before == at - 1 && word.Lower == "with" && type == LifeRelationType.Spouse)
                return ClauseOf(at) is null or { Owner.IsSubject: true };
            if (word.Lower == "and" && words[before + 1].Lower is "only" or "last" or "youngest")
                continue;
            if (word.IsMark || word.Has(WordTraits.Preposition | WordTraits.Conjunction))
                return false;
            if ((word.Has(WordTraits.NumberWord) || word.Number >= 0) && before > 0 && words[before - 1].Has(WordTraits.Possessive))
                continue;
            if (type is LifeRelationType.Child or LifeRelationType.Sibling && (word.Lower == "a" || word.Has(WordTraits.NumberWord) || word.Number is > 0 and < 30))
                return !verbs.Exists(verb => verb.Form != VerbForm.Reduced && verb.Region <= at && at < verb.RegionEnd && !verb.Owner.IsSubject && !IsOfMother(verb));
        }

        return false;
    }

    // "Mary gave birth to four daughters", Mary being the wife.
    private bool IsOfMother(Predicate verb) => verb.Owner.Name.Length > 0 && relations.Knows(verb.Owner.Name, NameKind.Person, LifeRelationType.Spouse);

    // The names behind a noun of kin; answers where they end, or -1 when there are none.
    private int Named(int at, LifeRelationType type)
    {
        var noun = words[at].Lower;
        var plural = noun.EndsWith('s') || noun is "children";
        var next = at + 1;
        while (next < words.Count
            && (words[next].IsMark && words[next].Text[0] is ',' or ':' or '(' or '-' or '–' or '—' || plural && words[next].Has(WordTraits.Adverb) || words[next].Lower is "named" or "called" or "there" or "and" or "colleague" or "colleagues" or "the" or "included" or "including" or "include" or "together" or "among" or "them" or "whom" || IsBridge(next)))
            next++;
        // "one of his instructors was the former cartoonist Ned Green"
        if (Next(next) is { } be && be.Has(WordTraits.Be))
        {
            var person = next + 1;
            while (person < words.Count
                && person - next < 9
                && NameAt(person) is null or { Kind: not NameKind.Person }
                && (words[person].IsOpening || words[person].IsClosing || !words[person].IsMark && (words[person].Traits is WordTraits.None or WordTraits.Determiner || words[person].Has(WordTraits.Adverb) || NameAt(person) is not null)))
                person++;
            if (NameAt(person) is { Kind: NameKind.Person, IsPossessive: false })
                next = person;
        }

        next = BehindWhatTheyAre(next);
        if (NameAt(next) is null && NameAt(next + 1) is { Kind: NameKind.Person } && NounCues.Roles.Contains(words[Math.Min(next, words.Count - 1)].Lower))
            next++;
        var last = -1;
        for (var guard = 0; guard < 14; guard++)
        {
            if (names.Find(name => name.Start == next) is not { IsPossessive: false } name
                || name.Kind is not (NameKind.Person or NameKind.Unknown) && !(plural && type is LifeRelationType.Child or LifeRelationType.Sibling or LifeRelationType.MemberOf && (IsBesidePerson(name) || IsForenameInList(name)))
                || name.IsSubject && name.End - name.Start < 2 && !plural)
                return last;
            // "after the death of his wife, Thomas Green married": he who does what follows is not she; "Their son was" the subject himself.
            if (!plural && IsInFront(at) && words[next - 1].Is(',') && verbs.Exists(verb => verb.HasOwnSubject && verb.SubjectStart == name.Start && verb.Depth == name.Depth)
                || name.IsSubject && type == LifeRelationType.Child && IsBridge(next - 1) && !name.Text.Contains("Jr", StringComparison.Ordinal))
                return last;
            if (type == LifeRelationType.Other && words[name.Start - 1].Lower is "colleague" or "collaborator" or "comrade"
                || type == LifeRelationType.Other && name.Start > 1 && words[name.Start - 2].Lower is "colleague" or "collaborator" or "comrade")
                type = LifeRelationType.Colleague;
            // "the son of Max Shaw and his wife Ann": her mother.
            if (type != LifeRelationType.Spouse || !relations.Knows(name.Text, name.Kind, LifeRelationType.Parent))
                Add(name, type, "kin:" + noun, 0.9);
            last = next = name.End;
            if (!plural)
                return next < words.Count && words[next].IsOpening ? BehindBracket(next) : next;
            while (next < words.Count && (words[next].IsOpening || IsQuote(next)))
                next = words[next].IsOpening ? BehindBracket(next) : BehindQuote(next);
            while (next < words.Count && (words[next].Is(',') || words[next].Is(';') || words[next].Lower == "and"))
                next++;
            next = BehindAside(next);
        }

        return last;
    }

    // "Miri and Jenny": no place, who is listed with somebody.
    private bool IsBesidePerson(NamedThing name) => name.End - name.Start == 1 && names.Exists(other => other.Kind == NameKind.Person && (other.Start > name.Start ? IsListMark(name.End, other.Start) : IsListMark(other.End, name.Start)));

    // "Jean (1908-1985), who also danced, and Joseph", "Ann, a teacher; Max": where the list goes on.
    private int BehindAside(int start)
    {
        if (Next(start) is not { Lower: "who" or "whom" or "a" or "an" or "now" or "later" or "also" or "born" or "died" or "both" } || !words[start - 1].IsMark)
            return start;
        for (var at = start + 1; at + 2 < words.Count && at - start < 14 && NameAt(at) is not { Kind: NameKind.Person }; at++)
        {
            if ((words[at].Is(',') || words[at].Is(';')) && words[at + 1].Lower == "and" && NameAt(at + 2) is { Kind: NameKind.Person })
                return at + 2;
            if (words[at].Is(';') && NameAt(at + 1) is { Kind: NameKind.Person })
                return at + 1;
        }

        return start;
    }

    // "of his wife,", "with her second husband,"
    private bool IsInFront(int at)
    {
        while (at > 0 && !words[at].Has(WordTraits.Possessive) && !words[at].IsMark)
            at--;
        return at > 0 && words[at - 1].Has(WordTraits.Preposition);
    }

    // Irene "Rene" (1882-1974)
    private bool IsQuote(int at) => words[at].IsMark && words[at].Text[0] is '"' or '“';

    private int BehindQuote(int opening)
    {
        var at = opening + 1;
        while (at < words.Count && at < opening + 5 && !(words[at].IsMark && words[at].Text[0] is '"' or '”'))
            at++;
        return at + 1;
    }

    // "His wife was Anna Green", "their children were", "her teachers included"
    private bool IsBridge(int at) => words[at].Lower is "was" or "were" or "are" or "is" && (NameAt(at + 1) is not null || NameAt(at + 2) is { Kind: NameKind.Person });

    private bool OwnsPronoun(string possessive) => context.Subject.Pronoun.Length == 0 || possessive == "their" || possessive == (context.Subject.Pronoun == "he" ? "his" : "her");

    private static bool IsDistantKin(string noun) => noun is "niece" or "nephew" or "cousin" or "grandson" or "granddaughter" or "grandnephew" or "grandniece" or "brother-in-law" or "sister-in-law" or "son-in-law" or "daughter-in-law" or "descendant" or "uncle" or "aunt" or "stepson" or "stepdaughter";
}
