using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Lists: what leads to the first of it leads to all; and lists that a noun of office, of founding or of belonging is said to be.</content>
internal sealed partial class RelationFinder
{
    // "on the Brontës (1933), Jane Shaw, and Mrs. Ray": where the first of them begins.
    private int ListStart(NamedThing name)
    {
        var first = name.Start;
        while (true)
        {
            var at = first - 1;
            while (at >= 0 && (words[at].Is(',') || words[at].Lower is "and" or "the" || words[at].IsClosing))
                at = words[at].IsClosing ? BeforeOpening(at) : at - 1;
            if (at < 0 || at == first - 1 || NameAt(at) is not { IsPossessive: false } before || before.End != at + 1)
                return first;
            first = before.Start;
        }
    }

    private int BeforeOpening(int closing)
    {
        var at = closing - 1;
        while (at >= 0 && !words[at].IsOpening)
            at--;
        return at - 1;
    }

    // "The founders included A and B", "its presidents have been A (1959), B, and C", "Prominent members include A"
    private void FindSaidToBe()
    {
        foreach (var verb in verbs)
        {
            if (verb.HasOwnSubject && verb.Form == VerbForm.Copula && verb.Verb is not "include" && RoleOfSubject(SubjectFrom(verb), verb.Chain) is { } type)
                Enlist(verb.Head + 1, type);
        }

        // "Among its members were Ned Green and Eve Ray"
        if (words[0].Lower == "among"
            && words.FindIndex(0, Math.Min(6, words.Count), static word => word.Lower is "members" or "officers" or "founders" or "directors" or "trustees") is > 0 and var own
            && !IsOfOther(own)
            && IsHere(own)
            && names.Find(name => name.Start > own && name is { Kind: NameKind.Person, IsSubject: false }) is { } firstOf
            && words[firstOf.Start - 1].Has(WordTraits.Be))
            Enlist(firstOf.Start, words[own].Lower is "founders" ? LifeRelationType.FounderOf : words[own].Lower is "directors" || context.Subject.IsEnterprise ? LifeRelationType.Employer : LifeRelationType.MemberOf);
        // "Ned Green and Eve Ray, former members of the Society, organized"
        if (words.FindIndex(static word => word.Lower is "members" or "member") is > 2 and var former
            && IsOfSubject(former + 1)
            && words.FindLastIndex(former, Math.Min(4, former), static word => word.Is(',')) is > 0 and var behind
            && names.FindLast(name => name.End == behind) is { Kind: NameKind.Person, IsSubject: false } last)
            Enlist(ListStart(last), LifeRelationType.MemberOf);
        // "The Guild was made up of Ned Green and Eve Ray", "its membership included", "was a coalition of the League and the Union"
        for (var at = 1; at + 1 < words.Count; at++)
        {
            if (NameAt(at) is not null || !IsInOwnClause(at))
                continue;
            if (words[at].Lower is "consisted" or "comprised" or "composed" or "consists" or "consisting" && Next(at + 1) is { Lower: "of" }
                || words[at].Lower == "up" && words[at - 1].Verb is "make" && Next(at + 1) is { Lower: "of" }
                || words[at].Lower is "coalition" or "federation" or "consortium" or "confederation" or "alliance" && Next(at + 1) is { Lower: "of" })
                Enlist(at + 2, LifeRelationType.MemberOf, withBodies: true);
            else if (words[at].Lower is "comprised" or "comprises" or "united" or "unites"
                || words[at].Lower == "together" && words[at - 1].Verb is "bring"
                || words[at].Lower is "membership" && Next(at + 1) is { Lower: "included" or "includes" })
                Enlist(at + (words[at].Lower is "membership" ? 2 : 1), LifeRelationType.MemberOf, withBodies: true);
            else if (words[at].Verb is "join" && Next(at + 1) is { Lower: "by" } && !context.Subject.IsEnterprise)
                Enlist(at + 2, LifeRelationType.MemberOf);
            else if (words[at].Lower is "group" or "trio" or "quartet" or "quintet" or "duo" or "band" or "collective" or "artists" or "musicians" && Next(at + 1) is { IsMark: true } list && list.Is(':'))
                Enlist(at + 2, LifeRelationType.MemberOf);
            else if (words[at].Lower is "affiliates" or "organizations" or "organisations" or "unions" or "locals" or "societies" or "groups"
                && (words[at].Lower is "affiliates" || words[at - 1].Lower is "member" or "constituent" or "affiliated")
                && Next(at + 1) is { Lower: "included" or "include" or "were" or "are" or ":" })
                Enlist(at + 2, LifeRelationType.MemberOf, withBodies: true);
        }

        // "The group consisted of three members: Ned Green, a poet, and Eve Ray"
        if (words.FindIndex(static word => word.Lower is "members" or "musicians" or "performers") is >= 0 and var members && Next(members + 1) is { IsMark: true } colon && colon.Is(':'))
            Enlist(members + 2, LifeRelationType.MemberOf);
        var include = words.FindIndex(static word => word.Lower is "include" or "includes" or "included");
        if (include > 0 && RoleOfSubject(Math.Max(0, include - 8), include) is { } among)
            Enlist(include + 1, among);
    }

    // "After Green left, the directors of the Guild have been": all that stands behind the comma.
    private int SubjectFrom(Predicate verb) => words.FindLastIndex(verb.Chain - 1, verb.Chain, static word => word.IsMark) is > 0 and var comma && verb.SubjectStart - comma < 7 && !verbs.Exists(before => before.Head > comma && before.Head < verb.SubjectStart) ? Math.Min(verb.SubjectStart, comma + 1) : verb.SubjectStart;

    private void Enlist(int start, LifeRelationType type, bool withBodies = false)
    {
        foreach (var one in Listed(start, words.Count, name => name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } || IsUnknownAmongPersons(name) || withBodies && name is { Kind: NameKind.Organisation, IsSubject: false, IsPossessive: false }))
        {
            if (one.Kind == NameKind.Organisation || LooksLikePerson(one) || one.End - one.Start > 1)
                Add(one, type, "list", 0.6, true);
        }
    }

    // What those are to the body who the subject of a clause says they are; null where it is no noun of office, or of another body.
    private LifeRelationType? RoleOfSubject(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (NameAt(at) is not null and not { Kind: NameKind.Thing } && !(words[at].Lower.EndsWith('s') && IsOffice(at) && NameAt(at) is { Kind: not NameKind.Organisation }))
                continue;
            LifeRelationType? type = words[at].Lower switch
            {
                "founder" or "founders" or "co-founders" or "incorporators" => LifeRelationType.FounderOf,
                "members" or "member" when at > 0 && words[at - 1].Lower == "founding" => LifeRelationType.FounderOf,
                "members" or "member" or "fellows" or "trustees" or "trustee" => LifeRelationType.MemberOf,
                _ => IsOffice(at) ? LifeRelationType.Employer : null,
            };
            if (type is not null && IsHere(at) && !IsOfOther(at))
                return type;
        }

        return null;
    }

    // "Acme's president", "his assistants"
    private bool IsOfOther(int noun)
    {
        for (var at = noun - 1; at >= 0 && noun - at < 4 && !words[at].IsMark; at--)
        {
            if (words[at].Lower is "his" or "her" || NameAt(at) is { IsSubject: false, IsPossessive: true })
                return true;
        }

        return false;
    }

    // "worked closely with the Guild", "together with Acme Radio, the Society", "The Society, along with the Guild, organized": whoever does it too.
    private void FindAllies()
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (words[at].Lower is not ("with" or "alongside") || NameAt(at) is not null)
                continue;
            var isBeside = at > 0 ? words[at - 1].Lower is "together" or "along" or "jointly" : words[at].Lower == "alongside";
            var doing = words.FindLastIndex(Math.Max(0, at - 1), Math.Min(at, 4), static word => word.Verb is "work" or "collaborate" or "cooperate" or "partner" or "ally" or "sponsor" or "organize" or "host" or "publish" or "produce" or "present");
            if (!isBeside && (doing < 0 || NameAt(doing) is not null || words.FindIndex(doing, at - doing, static word => word.IsMark) >= 0 || ClauseOf(doing) is not { Owner.IsSubject: true }))
                continue;
            foreach (var ally in Listed(AsExamples(at + 1), words.Count, static name => name.IsOtherBody))
                Add(ally, LifeRelationType.Other, "ally", 0.5);
        }
    }
}
