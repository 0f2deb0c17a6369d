using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Offices: whose one is, where it is held, and whether that makes a member or an employee.</content>
internal sealed partial class RelationFinder
{
    private bool IsApposed(int role) => names.Exists(name => name.Kind == NameKind.Person && name.Start == role + 1);

    // The office said last before a body: "chairman of A, and president of B".
    private int RoleOf(NamedThing body, int first)
    {
        for (var at = body.Start - 1; at > first; at--)
        {
            if (NameAt(at) is not { Kind: not NameKind.Thing } && !words[at].IsInWork && RelationCues.IsRole(words[at].Lower))
                return at;
        }

        return first;
    }

    private LifeRelationType TypeOfPost(int at, NamedThing body, List<NamedThing> all)
    {
        var role = words[at].Lower;
        if (IsFounder(at))
            return LifeRelationType.FounderOf;
        if (RelationCues.IsForce(body.Text) || body.Start > 0 && words[body.Start - 1].Lower is "band" or "group" or "trio" or "quartet" or "quintet" or "ensemble" or "collective" or "troupe")
            return LifeRelationType.MemberOf;
        if (RelationCues.HasSeats(body.Text) && role is "deputy" or "delegate" or "representative" or "member")
            return LifeRelationType.MemberOf;
        if (role is "contributor" or "contributors")
            return LifeRelationType.Employer;
        // A union pays who organizes for it, a party has its organizers among its members.
        if (role is "organizer" or "organiser" && Next(at + 1) is { Lower: "for" or "with" } && body.Kind == NameKind.Organisation && !body.Text.Contains("Party", StringComparison.Ordinal))
            return LifeRelationType.Employer;
        if (role is "volunteer" && !RelationCues.IsEnterprise(body.Text))
            return LifeRelationType.MemberOf;
        if (role is "service" && RelationCues.IsSociety(body.Text) && !RelationCues.IsEnterprise(body.Text))
            return LifeRelationType.MemberOf;
        // "began her career with Ned Green"
        if (role is "partner" or "partnership" && body.Kind == NameKind.Person && words[body.Start - 1].Lower == "with")
            return LifeRelationType.Other;
        if (role is "career" && body.Kind == NameKind.Person && words[body.Start - 1].Lower == "with")
            return LifeRelationType.Colleague;
        if (role is "fellow" or "fellows" && Next(at + 1) is { Lower: "at" or "in" or "with" })
            return LifeRelationType.Employer;
        if (RelationCues.IsCommittee(body.Text) && RelationCues.Presiding.Contains(role))
            return LifeRelationType.MemberOf;
        return RelationCues.Belonging.Contains(role) && (role is not ("representative" or "delegate") || all.Exists(static one => RelationCues.IsSociety(one.Text))) || RelationCues.Presiding.Contains(role) && all.Exists(static one => RelationCues.IsSociety(one.Text)) && !RelationCues.IsEnterprise(body.Text) ? LifeRelationType.MemberOf : LifeRelationType.Employer;
    }

    // Where an office is held: behind "at", "of", "for", the field left out.
    // "was a Harvard Library fellow", "an IBM engineer"
    private void FindPrefixed()
    {
        foreach (var name in names)
        {
            // "was the Troy Times's Food Editor", "was named Smith College's first librarian"
            if (name is { Kind: NameKind.Organisation, IsSubject: false, IsPossessive: true, Depth: 0 } && RoleBehind(name.End) is > 0 and var held && IsOwn(name.Start))
            {
                Add(name, TypeOfPost(held, name, [name]), "prefix:" + words[held].Lower, 0.5);
                continue;
            }

            // "a Princeton professor"
            var isSchool = name.End - name.Start == 1 && NounCues.Schools.Contains(words[name.Start].Lower) && Next(name.End) is { Lower: "professor" or "lecturer" or "instructor" or "president" or "dean" };
            if ((name.Kind == NameKind.Organisation || isSchool)
                && name is { IsSubject: false, IsPossessive: false }
                && Next(name.End) is { IsCapital: false, IsMark: false } role
                && RelationCues.IsRole(role.Lower)
                && (role.Lower is not ("activist" or "activists") || RelationCues.IsSociety(name.Text))
                && NameAt(name.End + 1) is null
                && IsOwn(name.End))
                Add(name, TypeOfPost(name.End, name, [name]), "prefix:" + role.Lower, 0.5);
        }
    }

    // "worked in the law office of Ned Green", "worked in Ned Green's studio": whoever the room is works there too.
    private void FindOffices()
    {
        foreach (var name in names)
        {
            if (name is not { Kind: NameKind.Person, IsSubject: false }
                || ClauseOf(name.Start) is not { Owner.IsSubject: true, Verb: "work" or "clerk" or "train" or "apprentice" or "employ" or "practice" or "serve" or "join" or "study" or "enroll" } clause
                || clause.Head > name.Start
                || name.Start - clause.Head > 8)
                continue;
            var isIn = name.Start > 1 && !name.IsPossessive && words[name.Start - 1].Lower == "of" && IsRoom(words[name.Start - 2].Lower)
                || name.IsPossessive && Next(name.End) is { } room && (IsRoom(room.Lower) || Next(name.End + 1) is { } second && room.Traits == WordTraits.None && IsRoom(second.Lower));
            if (isIn && (clause.Verb is "join" || words.FindIndex(clause.Head, name.Start - clause.Head, static word => word.Lower is "in" or "at" or "for") > 0))
                Add(name, clause.Verb is "study" or "enroll" ? LifeRelationType.Teacher : LifeRelationType.Employer, "aside:" + clause.Verb, 0.6);
        }
    }

    private static bool IsRoom(string noun) => noun is "office" or "offices" or "studio" or "studios" or "workshop" or "atelier" or "shop" or "firm" or "practice" or "laboratory" or "lab" or "agency" or "campaign" or "store" or "school" or "bank";

    // "Times's longtime Food Editor": the office of a few words behind a body; 0 where there is none.
    private int RoleBehind(int start)
    {
        for (var at = start; at < words.Count && at < start + 5; at++)
        {
            if (words[at].IsMark || words[at].IsPossessive || words[at].Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Be | WordTraits.Have | WordTraits.Subordinator))
                return 0;
            if (RelationCues.IsRole(words[at].Lower)
                && words[at].Lower is not ("delegate" or "representative")
                && (Next(at + 1) is not { } next || next.IsMark && !next.Is(',') || next.Is(',') || next.Has(WordTraits.Preposition | WordTraits.Conjunction) || next.Has(WordTraits.Subordinator)))
                return NounCues.Forces.Contains(words[at].Lower) ? 0 : at;
        }

        return 0;
    }

    private List<NamedThing> BodiesOf(int role, bool isStation)
    {
        var link = false;
        for (var at = role + 1; at < words.Count && at - role <= OfficeReach;)
        {
            var word = words[at];
            if (NameAt(at) is { } name)
            {
                // "the post of Principal at"
                if (name.Kind == NameKind.Unknown && name.End - name.Start == 1 && RelationCues.IsRole(words[name.Start].Lower))
                {
                    at = name.End;
                    continue;
                }

                // "a writer for Ned Green's journal The Loom"
                if (name is { Kind: NameKind.Person, IsPossessive: true } && Next(name.End) is { Lower: "journal" or "magazine" or "newspaper" or "review" or "weekly" } && RelationCues.Writers.Contains(words[role].Lower))
                {
                    at = name.End + 1;
                    continue;
                }

                if (name.Kind is NameKind.Organisation or NameKind.Unknown || name.Kind == NameKind.Work && RelationCues.Writers.Contains(words[role].Lower))
                {
                    // "assistant professor, Smith College"
                    var isBeside = at == role + 2 && words[role + 1].Is(',') && name.Kind == NameKind.Organisation && (RelationCues.IsEnterprise(name.Text) || RelationCues.IsSociety(name.Text)) && (Next(name.End) is not { } end || end.IsMark);
                    if (!link && !isBeside || name.IsSubject)
                        return [];
                    return [.. Listed(name.Start, words.Count, one => one is { IsSubject: false, Kind: NameKind.Organisation or NameKind.Unknown } || one.Kind == NameKind.Work && !(Next(one.End) is { Lower: "series" or "column" or "columns" } || Next(one.End + 1) is { Lower: "series" or "column" or "columns" } && IsQuote(one.End)) && (one.Kind == name.Kind || RelationCues.Writers.Contains(words[role].Lower)) || IsAmongBodies(one, name), true).Where(one => !IsPartOfListed(one) && !IsUnitOfNext(one) && !IsNamelessBoard(one) && !(one.IsPossessive && one.End < words.Count && words[one.End].IsCapital))];
                }

                if (name.Kind == NameKind.Person || name.IsSubject)
                    return link && name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } && IsBehindLink(at, role, isStation) ? [.. Listed(name.Start, words.Count, static one => one is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false })] : [];
                at = name.End;
                continue;
            }

            if (word.IsOpening)
            {
                at = BehindBracket(at);
                continue;
            }

            // "attached to the cabinet of the minister of": his office is another's.
            if (word.Lower == "cabinet"
                && Next(at + 1) is { Lower: "of" or "du" }
                && (Next(at + 2) is { } chief && RelationCues.IsRole(chief.Lower) || Next(at + 3) is { } second && RelationCues.IsRole(second.Lower) || Next(at + 2) is { Lower: "minister" }))
                return [];
            link |= word.Lower is "at" or "for" or "with" || word.Lower is "of" or "in" or "to" or "on" && (!isStation || words[role].Lower is "employee" or "employees" or "service" or "column");
            // "the editor of the bulletin "Loom News""
            if (link && word.IsMark && IsQuote(at) && RelationCues.Writers.Contains(words[role].Lower) && NameAt(at + 1) is { Kind: NameKind.Work })
            {
                at++;
                continue;
            }

            if (word.IsMark && !word.Is(',') && !(word.Is(':') && link)
                || word.Has(WordTraits.Subordinator | WordTraits.Pronoun | WordTraits.Be | WordTraits.Have)
                || word.Number >= 0
                || word.Has(WordTraits.Gerund) && !(isStation && at == role + 1)
                || word.Lower is "his" or "her" && Next(at + 1) is not { Lower: "alma" }
                || word.Lower is "prior" or "by" or "from" or "under" or "until" or "during" or "after" or "before"
                || verbs.Exists(verb => verb.Head == at || verb.Chain == at)
                || word.Is(',') && link && words[at - 1].Lower != "mater")
                return [];
            at++;
        }

        return [];
    }

    // "for Acme Motors, Bell Chemical, and the Dyer Corporation": two words between two bodies, of which none is a forename.
    private bool IsAmongBodies(NamedThing name, NamedThing first) =>
        name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false }
        && first.Kind == NameKind.Organisation
        && !LooksLikePerson(name)
        && words[name.Start - 1].Is(',')
        && Next(name.End) is { } mark
        && mark.Is(',')
        && names.Exists(next => next.Start > name.End && next.Start < name.End + 4 && next.Kind == NameKind.Organisation);

    // "assistant to the film maker Ned Green", "a position with architect Ned Green"
    private bool IsBehindLink(int at, int role, bool isStation)
    {
        var before = at - 1;
        while (before > role
            && (words[before] is { IsCapital: true, IsMark: false } && NameAt(before) is null || words[before] is { IsMark: false, IsCapital: false, Traits: WordTraits.None or WordTraits.Determiner } || IsNounInPhrase(before) || RelationCues.IsRole(words[before].Lower)))
            before--;
        // "law clerk in the offices of Ned Green and Eve Ray"
        if (words[before].Lower == "of" && before > role && words[before - 1].Lower is "office" or "offices" or "studio" or "workshop" or "firm" or "household" or "employ" or "service" or "staff")
            return true;
        // "secretary of Paul Green"
        if (words[before].Lower == "of" && before == role + 1 && words[role].Lower is "secretary" or "assistant" or "chauffeur" or "bodyguard" or "aide" or "valet")
            return true;
        return words[before].Lower is "to" or "for" || isStation && words[before].Lower is "with";
    }

    // "her position at", "a brief stint with": of the clause's own subject.
    private bool IsOwnStation(int at) => !(at > 0 && words[at - 1].IsPossessive && NameAt(at - 1) is { IsSubject: false }) && IsInOwnClause(at);

    // "had never been a member"
    private bool IsDenied(Predicate verb)
    {
        for (var at = Math.Max(0, verb.Chain - 1); at <= verb.Head; at++)
        {
            if (words[at].Has(WordTraits.Negation))
                return true;
        }

        return false;
    }

    private bool IsDate(int at) =>
        Next(at) is { } first
        && (first.Number >= 0 || first.Has(WordTraits.Month | WordTraits.Season) || first.Lower is "the" or "early" or "late" or "mid" && Next(at + 1) is { } second && (char.IsAsciiDigit(second.Text[0]) || second.Lower is "early" or "late" or "mid" or "fall" or "spring" or "summer" or "end" or "beginning" || second.Lower.StartsWith("mid-", StringComparison.Ordinal)));

    // Whether an office is the subject's: what it hangs on is a verb of holding, an "as", or the subject's name.
    private bool IsOwn(int at)
    {
        if (at > 0 && words[at - 1].Lower is "his" or "her" or "their" || at > 0 && words[at - 1].IsPossessive)
            return false;
        // "chief of the cabinet of the president": another's.
        var of = at > 0 && words[at - 1].Has(WordTraits.Determiner) ? at - 2 : at - 1;
        if (of > 0 && words[of].Lower is "of" or "du" && words[of - 1].Lower is "cabinet" or "secretary" or "chief" or "assistant" or "wife" or "son" or "daughter" or "widow")
            return false;
        for (var before = at - 1; before >= 0; before--)
        {
            var word = words[before];
            if (word.Depth < words[at].Depth || word.Has(WordTraits.Negation))
                return false;
            if (NameAt(before) is { } name)
            {
                if (name.IsSubject)
                    return !name.IsPossessive;
                if (name.Kind == NameKind.Person)
                    return false;
                before = name.Start;
                continue;
            }

            if (asides.Exists(aside => aside.Head == before && aside.Verb is { } purpose && RelationCues.Holding.Contains(purpose)))
                return true;
            if (verbs.Find(verb => verb.Head == before || verb.Chain == before) is { } held)
                return held.Owner.IsSubject && !IsDenied(held) && (held.Form is VerbForm.Passive or VerbForm.Copula or VerbForm.Reduced || held.IsDoneToSubject || held.Verb is { } holding && RelationCues.Holding.Contains(holding));
            if (word.Lower is "as")
                return IsInOwnClause(before);
            if (word.Lower == "to" && before > 0 && words[before - 1].Verb is "promote" or "rise" or "advance" or "elevate" or "move" or "appoint" or "elect" or "elevate")
                return IsInOwnClause(before);
            if (word.Lower is "from" or "to" or "through" or "until" or "by" && IsDate(before + 1))
                continue;
            if (word.Lower is "by" or "with" or "under" or "from" or "to" or "who" or "whose" or "whom" or "between" or "against" || word.Is(';'))
                return false;
        }

        return IsInOwnClause(at);
    }
}
