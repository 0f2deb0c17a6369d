using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Who founded a body, and what it founded itself: "founded by", "Ned Green founded the Society", "its founders, A and B", "originated when A and B".</content>
internal sealed partial class RelationFinder
{
    private void FindFounders()
    {
        FindOriginators();
        foreach (var verb in verbs)
        {
            if (Lexicon.TypeOf(verb.Verb) != LifeEventType.Founding && verb.Verb is not ("create" or "begin" or "start" or "launch" or "conceive") && !(verb is { Verb: "open", Form: VerbForm.Active }))
                continue;
            var (start, end) = (verb.Head + 1, Math.Min(verb.RegionEnd, words.Count));
            // "created and edited by Ned Green"
            var isShared = end < words.Count && Next(verb.Head + 1) is { Lower: "and" } && Next(verb.Head + 2) is { } second && second.Has(WordTraits.Participle | WordTraits.LooksPast) && Next(verb.Head + 3) is { Lower: "by" };
            if (isShared)
                end = Math.Min(words.Count, verb.Head + 16);
            if (IsDenied(verb) || verb.Chain > 0 && words[verb.Chain - 1].Has(WordTraits.Negation) || IsOfParent(verb))
                continue;
            if (((verb.Owner.IsSubject || IsAboutSubject(verb)) && verb.Form is VerbForm.Passive or VerbForm.Reduced || isShared && IsSubjectApposed(verb.Chain)) && After(start, end, "by") is > 0 and var by)
                FoundedBy(verb, by, end);
            // "Ned Green, who founded the Society,"
            else if (verb is { Form: VerbForm.Active, Link: ClauseLink.Relative }
                && IsOwnBeginning(verb)
                && words[verb.Chain - 1].Lower == "who"
                && names.Find(name => name.End == verb.Chain - 1 || name.End == verb.Chain - 2 && words[name.End].Is(',')) is { Kind: NameKind.Person, IsSubject: false } who)
                Founders(ListStart(who), who.End, LooksLikeFounder);
            else if (verb.Form == VerbForm.Active && IsOwnBeginning(verb) && Doing(verb) is { } doing)
                Founders(words[doing.SubjectStart].Lower is "they" or "the" or "both" && NameAt(doing.SubjectStart) is null && !Listed(doing.SubjectStart, doing.Chain, IsSomebody).Exists(LooksLikePerson) ? 0 : doing.SubjectStart, doing.Chain, LooksLikeFounder);
            else if (verb.Owner.IsSubject && verb.Form is VerbForm.Active or VerbForm.Gerund && Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding && Listed(start, end, static name => name.IsOtherBody) is [var founded, ..])
                Add(founded, LifeRelationType.FounderOf, "founder", 0.6);
            FindOffspring(verb, end);
        }

        // "The following people founded the Guild: Ned Green, Eve Ray"
        if (words[0].Lower == "the"
            && Next(1) is { Lower: "following" }
            && words.FindIndex(static word => word.Is(':')) is > 0 and var colon
            && verbs.Exists(verb => verb.Head < colon && Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding && IsOwnBeginning(verb)))
            Founders(colon + 1, words.Count, LooksLikePerson);
        // "Along with Eve Ray, Ned Green organized the Guild", "founded by Ned Green, along with Eve Ray"
        if (relations.HasFounderIn(number) && words.FindIndex(static word => word.Lower is "along" or "together") is >= 0 and var along && Next(along + 1) is { Lower: "with" })
            Listed(along + 2, words.Count, static name => name.IsOtherPerson).FindAll(LooksLikePerson).ForEach(other => Add(other, LifeRelationType.FounderOf, "founder", 0.6, true));
        for (var at = 0; at < words.Count; at++)
        {
            // "Ned Green was the founding president of the Society"
            if (words[at].Lower == "founding"
                && Next(at + 1) is not null
                && IsOffice(at + 1)
                && IsHere(at + 1)
                && names.Find(name => name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } && ClauseOf(at)?.Owner.Name == name.Text) is { } first)
                Add(first, LifeRelationType.FounderOf, "founder", 0.6, true);
            if (words[at].Lower is not ("founder" or "founders" or "co-founder" or "co-founders" or "cofounder") || NameAt(at) is not null)
                continue;

            // "Joseph Maddy, its founder"; "its founders, A and B"; "co-founder A"
            var before = at;
            while (before > 0 && (words[before - 1].Has(WordTraits.Determiner) || words[before - 1].Is(',') || NameAt(before - 1) is { IsSubject: true } or { IsPossessive: true, Kind: not NameKind.Person }))
                before--;
            if (before < at && names.Find(name => name.End == before || name.End == before - 1 && words[name.End].Is(',')) is { Kind: NameKind.Person, IsSubject: false } named)
                Add(named, LifeRelationType.FounderOf, "founder", 0.7, true);
            else
                Founders(at + 1, words.Count);
        }
    }

    // "was founded by Ned Green"; "The Guild's logo was created by Ned Green", "a committee was formed by": what is not the body itself makes no founder.
    private void FoundedBy(Predicate verb, int by, int end)
    {
        var thing = verb.HasOwnSubject ? words[verb.SubjectEnd - 1] : null;
        if (thing is { IsCapital: false, IsMark: false }
            && !context.Subject.IsNoun(thing.Lower)
            && (RelationCues.IsCreation(thing.Lower) || thing.Lower is "logo" or "website" or "committee" or "conferences" or "collection" or "building" or "shows" or "service" or "employees"))
            Listed(by, end, static name => name.IsOtherPerson).FindAll(LooksLikePerson).ForEach(maker => Add(maker, LifeRelationType.Other, "by:" + verb.Verb, 0.4));
        else
            Founders(by, end, verb.Verb is "charter" or "incorporate");
    }

    // "Like its parent body, which had been founded by"
    private bool IsOfParent(Predicate verb) => verb.Link == ClauseLink.Relative && words.FindLastIndex(verb.Chain - 1, Math.Min(6, verb.Chain), static word => word.Lower is "parent") >= 0;

    // "Ned Green founded the Society": the doer founded the subject.
    private bool IsOwnBeginning(Predicate verb)
    {
        // "founded and directed the Society"
        var end = Next(verb.Head + 1) is { Lower: "and" } && verbs.Exists(other => other.Head == verb.Head + 2) ? verb.Head + 7 : verb.RegionEnd;
        for (var at = verb.Head + 1; at < end && at < words.Count && at < verb.Head + 6 && words[at].Depth == verb.Depth; at++)
        {
            if (IsSubjectNamed(at) || context.Subject.IsNoun(words[at].Lower) && words[at - 1].Has(WordTraits.Determiner) && words[at - 1].Lower is "the" or "this")
                return Doing(verb) is not null;
        }

        return false;
    }

    // "the Weavers Guild of the North" is the Weavers Guild.
    private bool IsSubjectNamed(int at) => NameAt(at) is { IsSubject: true } || NameAt(at) is { Kind: NameKind.Organisation } longer && context.Subject.BeginsName(longer.Text);

    // "Ned Green and Eve Ray met in 1911 and formed the Guild": the clause that says who did it.
    private static Predicate? Doing(Predicate verb) => verb.HasOwnSubject ? verb : verb.SharesWith is { HasOwnSubject: true } before ? before : null;

    // "established a branch known as the Dyers Society", "a school, which came to be called the Leeds School"; "Some members left and formed the League"
    private void FindOffspring(Predicate verb, int end)
    {
        if (verb.Form is not (VerbForm.Active or VerbForm.Gerund) || Lexicon.TypeOf(verb.Verb) != LifeEventType.Founding)
            return;
        if (verb.Owner.IsSubject
            && Next(verb.Head + 1) is { Lower: "a" or "an" or "its" or "the" }
            && After(verb.Head + 2, Math.Min(words.Count, verb.Head + 16), "as", "called", "named") is > 0 and var called
            && (words[called - 1].Lower != "as" || words[called - 2].Lower == "known")
            && !names.Exists(name => name.Start > verb.Head && name.End < called && name.Kind == NameKind.Organisation && !name.IsSubject && !name.IsPossessive)
            && Listed(called, words.Count, static name => name is { Kind: NameKind.Organisation, IsSubject: false }) is [var named, ..])
            Add(named, LifeRelationType.FounderOf, "founder", 0.6);
        else if (!verb.Owner.IsSubject
            && words.FindIndex(0, verb.Chain, static word => word.Lower is "members" or "dissidents" or "congregants" or "parishioners" or "faction" or "dissenters") >= 0
            && words.FindIndex(0, verb.Chain, static word => word.Verb is "break" or "leave" or "split" or "secede" or "separate" or "withdraw" or "depart") >= 0
            && Listed(verb.Head + 1, end, static name => name.IsOtherBody) is [var offshoot, ..])
            Add(offshoot, LifeRelationType.Other, "offshoot", 0.6);
    }

    // "originated in 1911 when Ned Green and Eve Ray put a notice in the newspaper", "was the brainchild of Ned Green", "The driving forces behind it were"
    private void FindOriginators()
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (NameAt(at) is not null)
                continue;
            if (words[at].Lower == "when"
                && verbs.FindLast(verb => verb.Head < at) is { Owner.IsSubject: true, Form: not VerbForm.Copula } begun
                && (Lexicon.TypeOf(begun.Verb) == LifeEventType.Founding || begun.Verb is "originate" or "begin" or "start" or "arise" or "create" or "bear" or "emerge")
                && verbs.Find(verb => verb.Chain > at) is { HasOwnSubject: true } first)
                Founders(at, first.Chain, LooksLikePerson);
            // "was founded by a group of artists that included Ned Green", "by a group of artists: Ned Green, Eve Ray"
            else if (words[at].Lower is "group" or "number" or "handful"
                && verbs.FindLast(verb => verb.Head < at) is { Owner.IsSubject: true, Form: VerbForm.Passive } beginning
                && Lexicon.TypeOf(beginning.Verb) == LifeEventType.Founding
                && After(beginning.Head, at, "by") > 0
                && words.FindIndex(at, Math.Min(9, words.Count - at), static word => word.Is(':') || word.Lower is "included" or "including") is > 0 and var listed)
                Founders(listed + 1, words.Count, LooksLikePerson);
            // "was organized through the efforts of Ned Green"
            else if (words[at].Lower is "efforts" or "initiative" or "urging" or "instigation" or "inspiration"
                && Next(at + 1) is { Lower: "of" }
                && verbs.Exists(verb => verb.Owner.IsSubject && Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding && verb.Form == VerbForm.Passive))
                Listed(at + 2, words.Count, static name => name.IsOtherPerson).ForEach(mover => Add(mover, LifeRelationType.FounderOf, "founder", 0.5, true));
            else if (words[at].Lower is "brainchild" or "creation" or "idea"
                && (words[at].Lower == "brainchild" || context.Glossary.IsEnglish && ClauseOf(at) is { Owner.IsSubject: true, Form: VerbForm.Copula })
                && Next(at + 1) is { Lower: "of" }
                && IsInOwnClause(at))
                Founders(at + 2, words.Count);
            else if (words[at].Lower is "force" or "forces" or "spirit" or "instrumental" && AboutBeginning(at) is > 0 and var behind)
                Founders(0, words.Count, name => LooksLikePerson(name) && (words[at].Lower is not "instrumental" ? ClauseOf(behind) is { Form: VerbForm.Copula } : name.End <= at));
        }
    }

    // "force behind the creation of the Guild", "instrumental in founding the Guild"
    private int AboutBeginning(int start)
    {
        for (var at = start + 1; at + 1 < words.Count && at - start < 6; at++)
        {
            if (words[at].Lower is "creation" or "founding" or "establishment" or "formation" or "organization" && IsOfSubject(at + 1)
                || Lexicon.TypeOf(words[at].Verb) == LifeEventType.Founding && (IsSubjectAt(at + 1) || IsSubjectAt(at + 2)))
                return at;
        }

        return 0;
    }

    // "a group of artists led by Ned Green founded": whoever is named before the verb.
    private void Founders(int start, int end, Func<NamedThing, bool> isFounder)
    {
        foreach (var founder in names.FindAll(name => name.Start >= start && name.End <= end && isFounder(name)))
            Add(founder, LifeRelationType.FounderOf, "founder", 0.8, true);
    }

    // "Herman (1912-2001) and Betty Green (1913-2008) founded": the first has the surname of the second.
    private bool LooksLikeFounder(NamedThing name) =>
        name is { Kind: NameKind.Person or NameKind.Organisation, IsSubject: false, IsPossessive: false }
        && (name.End - name.Start > 1 || LooksLikePerson(name))
        && (name.Kind == NameKind.Person || !IsPartOfListed(name));

    private void Founders(int start, int end, bool isByLaw = false)
    {
        // "founded by County Mayo native Paul Green"
        if (NameAt(start) is { } land && Next(land.End) is { Lower: "native" or "resident" or "natives" or "residents" })
            start = land.End + 1;
        // "founded by members of the Dyers Guild"
        if (Next(start) is { Lower: "members" } && Next(start + 1) is { Lower: "of" })
            start += 2;
        // "chartered by the State Legislature": which founded nothing.
        var founders = Listed(start, end, name => name is { Kind: NameKind.Person or NameKind.Organisation, IsSubject: false, IsPossessive: false } || IsUnknownAmongPersons(name));
        // "founded by a group of printers, among them Ned Green"
        if (founders.Count == 0 && names.Find(name => name.Start >= start) is { Kind: NameKind.Person } first && After(start, first.Start, "them", "including", "whom", "by", "as") is > 0 and var among && among >= first.Start - 3)
            founders.AddRange(Listed(among, words.Count, LooksLikeFounder));
        // "founded by Mary Green with Felix White and Jacob Black"
        if (founders is [.., { Kind: NameKind.Person } last] && Next(last.End) is { } then && (then.Lower is "with" || then.Lower is "together" or "along" && Next(last.End + 1) is { Lower: "with" }))
            founders.AddRange(Listed(last.End + (then.Lower is "with" ? 1 : 2), end, LooksLikeFounder));
        foreach (var founder in founders)
            Add(founder, isByLaw && founder.Kind == NameKind.Organisation ? ByCharter(founder) : LifeRelationType.FounderOf, "founder", 0.8, !isByLaw || founder.Kind != NameKind.Organisation);
    }

    // "founded by Jerry Kwan, Kwok, and Bing Lee"
    private bool IsUnknownAmongPersons(NamedThing name) =>
        name is { Kind: NameKind.Unknown, IsSubject: false, IsPossessive: false }
        && names.Exists(other => other.Kind == NameKind.Person && (other.Start > name.Start ? IsListMark(name.End, other.Start) : IsListMark(other.End, name.Start)));
}
