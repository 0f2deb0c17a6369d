using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>What the subject belonged to: "a member of", "on the board of", "served on the committee of", lists of memberships.</content>
internal sealed partial class RelationFinder
{
    private void FindMemberships()
    {
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (NameAt(at) is { } within && !(within.Kind is NameKind.Thing or NameKind.Unknown && within.End == at + 1 && RelationCues.Belonging.Contains(word.Lower)))
            {
                // "served on the Board of Directors of": a board without a name of its own belongs to what follows.
                if (within.Start == at && IsNamelessBoard(within) && at > 0 && IsOwnBoard(at) && Next(within.End) is { Lower: "of" or "for" or "at" })
                    Belong(within.End + 1, "board");
                at = within.End - 1;
            }
            else if (RelationCues.Belonging.Contains(word.Lower)
                && word.Lower is not ("senator" or "representative" or "assemblyman" or "congressman" or "congresswoman" or "alderman" or "councilman" or "councilwoman")
                && Next(at + 1) is { } link
                && (link.Lower is "of" or "in" or "to" or "on" or "for" || link.Lower is "with" && word.Lower is "membership" or "memberships")
                && !IsOfOtherMembers(at)
                && (IsOwn(at) || word.Lower is "membership" or "memberships" && IsInOwnList(at))
                && !(at > 1 && (words[at - 1].Verb is "deny" or "refuse" || words[at - 2].Verb is "deny")))
            {
                // "a member of the faculty of", "a faculty member of"
                if (at > 0 && words[at - 1].Lower is "faculty" or "staff" && word.Lower is "member" or "members")
                    Serve(at + 2, "faculty");
                else if (Faculty(at + 2) is > 0 and var school)
                    Serve(school, "faculty");
                else
                    Belong(at + 2, word.Lower.TrimEnd('s'), type: at > 0 && words[at - 1].Lower is "founding" && word.Lower is "member" or "members" ? LifeRelationType.FounderOf : LifeRelationType.MemberOf);
            }
            else if (word.Lower is "board" or "boards" or "committee" or "committees" or "faculty" or "faculties" or "staff" or "staffs" && IsOwnBoard(at) && BehindBoard(at) is > 0 and var of)
            {
                if (word.Lower is "board" or "boards" or "committee" or "committees")
                    Belong(of, "board");
                else
                    Serve(of, word.Lower);
            }
            else if (word.Lower is "involvement" or "association" or "affiliation" or "activities" && Next(at + 1) is { Lower: "in" or "with" } && IsOwnStation(at))
            {
                BelongOrServe(at + 2, word.Lower);
            }
            else if (word.Lower is "involved"
                && Next(at + 1) is { Lower: "in" }
                && words.FindIndex(at + 2, Math.Min(3, words.Count - at - 2), static noun => noun.Lower is "creation" or "founding" or "establishment" or "formation" or "organization" or "development") > 0)
            {
                continue;
            }
            else if (word.Lower is "active" or "involved" or "affiliated" or "seat" or "enrollment" or "enlistment" or "figure" or "participant" or "force" or "militant" or "activist" or "presence"
                && Next(at + 1) is { Lower: "in" or "with" or "on" }
                && IsInOwnClause(at))
            {
                Belong(at + 2, word.Lower, true);
            }
            // "played a role in the Communist Party"
            else if (word.Lower is "role" or "roles"
                && Next(at + 1) is { Lower: "in" }
                && IsInOwnClause(at)
                && Listed(at + 2, words.Count, static name => name.IsOtherBody) is [var party, ..]
                && RelationCues.IsSociety(party.Text)
                && !RelationCues.IsEnterprise(party.Text))
            {
                Belong(at + 2, word.Lower, true);
            }
        }
    }

    // "Members of the League helped the newsboys": who does what follows.
    private bool IsOfOtherMembers(int at) => words[at].Lower is "members" or "fellows" && verbs.Exists(verb => verb.HasOwnSubject && verb.SubjectStart == at && verb.Verb is not "be");

    // "Her honors included membership in"
    private bool IsInOwnList(int at)
    {
        var include = words.FindLastIndex(at, static word => word.Verb is "include");
        var mine = include < 0 ? -1 : words.FindLastIndex(include, static word => word.Lower is "his" or "her");
        return mine >= 0 && include - mine < 5 && OwnsPronoun(words[mine].Lower);
    }

    private Word? Next(int at) => at < words.Count ? words[at] : null;

    private bool IsNamelessBoard(NamedThing name) => words[name.Start].Lower is "board" or "boards" or "faculty" && name.End - name.Start <= 3 && name.Text.Contains(" of ", StringComparison.Ordinal);

    // "on the board", "to the Board of Directors", "joined the faculty", not "the board appointed".
    private bool IsOwnBoard(int at)
    {
        var before = at - 1;
        while (before >= 0 && (words[before].Has(WordTraits.Determiner) || words[before].Traits == WordTraits.None && !words[before].IsMark))
            before--;
        return before >= 0 && (words[before].Lower is "on" or "to" or "of" || words[before].Verb is "join") && IsInOwnClause(at);
    }

    // Behind "board of directors of", "faculty at", "staff of".
    private int BehindBoard(int at)
    {
        var next = at + 1;
        if (Next(next) is { Lower: "of" } && Next(next + 1) is { Lower: "directors" or "trustees" or "governors" or "overseers" or "managers" or "regents" })
            next += 2;
        return Next(next) is { Lower: "of" or "at" or "for" } ? next + 1 : 0;
    }

    // Behind "member of the adjunct faculty of"; 0 when it is a society that has the members.
    private int Faculty(int at)
    {
        while (at < words.Count && NameAt(at) is null && !words[at].IsMark && words[at].Lower is not ("faculty" or "staff") && (words[at].Has(WordTraits.Determiner) || words[at].Traits == WordTraits.None))
            at++;
        return Next(at) is { Lower: "faculty" or "staff", IsCapital: false } && Next(at + 1) is { Lower: "of" or "at" or "for" } ? at + 2 : 0;
    }

    private void Belong(int start, string rule, bool isLoose = false, LifeRelationType type = LifeRelationType.MemberOf)
    {
        foreach (var body in Listed(start, words.Count, static name => name is { Kind: NameKind.Organisation or NameKind.Unknown or NameKind.Person, IsSubject: false, IsPossessive: false }, true))
        {
            if (LooksLikePerson(body) || IsPartOfListed(body) || !IsNamed(body) || IsAnEvent(body))
                continue;
            // "involved in the local DIY scene": what only says which scene.
            if (isLoose
                && Next(body.End) is { IsMark: false, IsCapital: false, Traits: WordTraits.None, Verb: null, Number: < 0 } noun
                && !BodyNouns.Lead(noun.Lower)
                && (body.Kind != NameKind.Organisation || rule is "role" or "part" || noun.Lower is "scene" or "scenes" or "circles" or "world" or "community" or "technique"))
                continue;
            Add(body, type, "noun:" + rule, 0.7);
            if (TwinOf(body) is { } twin)
                Add(twin, LifeRelationType.MemberOf, "noun:" + rule, 0.6);
        }
    }

    // "her association with the Party", "her affiliation with the University"
    private void BelongOrServe(int start, string rule)
    {
        foreach (var body in Listed(start, words.Count, static name => name.IsOtherBody))
        {
            if (!IsPartOfListed(body) && !IsAnEvent(body))
                Add(body, RelationCues.IsEnterprise(body.Text) && !RelationCues.IsSociety(body.Text) ? LifeRelationType.Employer : LifeRelationType.MemberOf, "noun:" + rule, 0.5);
        }
    }

    // "Troy and Albany Colleges": the first has the noun of the second.
    private NamedThing? TwinOf(NamedThing body) =>
        words[body.End - 1].Lower is "colleges" or "universities" or "schools" or "hospitals" or "museums" or "railroads" or "churches" && body.Start > 1 && words[body.Start - 1].Lower is "and" ? names.Find(name => name.End == body.Start - 1
            && name is { IsSubject: false, IsPossessive: false }) : null;

    private static bool IsNamed(NamedThing body) => body.Text.Count(char.IsLetter) > 2;

    private void Serve(int start, string rule)
    {
        var bodies = Listed(start, words.Count, static name => name is { Kind: NameKind.Organisation or NameKind.Place, IsSubject: false, IsPossessive: false });
        var last = bodies.FindLastIndex(static body => body.Kind == NameKind.Organisation);
        foreach (var body in bodies.Take(last + 1))
            Add(body, LifeRelationType.Employer, "noun:" + rule, 0.7);
    }

    // "the Committee of the Society": the second only says where the first is.
    private bool IsPartOfListed(NamedThing body)
    {
        var before = body.Start - 1;
        while (before >= 0 && words[before].Has(WordTraits.Determiner))
            before--;
        if (before < 1 || words[before].Lower is not ("of" or "at" or "in"))
            return false;
        return names.Find(name => name.End == before) is { Kind: NameKind.Organisation } part && !IsDivision(part) && !IsNamelessBoard(part) && !(IsOfSchool(body) && IsUnitOfSchool(part));
    }

    // "the Council of the Humanities at Princeton University": the university is meant.
    private static bool IsOfSchool(NamedThing body) => body.Text.Contains("University", StringComparison.Ordinal) || body.Text.Contains("College", StringComparison.Ordinal) || body.Text.Contains("Institute", StringComparison.Ordinal);

    private bool IsUnitOfSchool(NamedThing part)
    {
        for (var at = part.Start; at < part.End; at++)
        {
            if (words[at].Lower is "council" or "committee" or "center" or "centre" or "program" or "laboratory" or "department" or "office" or "school" or "faculty" or "institute")
                return true;
        }

        return false;
    }

    private bool IsUnitOfNext(NamedThing part)
    {
        var next = part.End + 1;
        if (Next(part.End) is not { Lower: "of" or "at" or "in" })
            return false;
        while (next < words.Count && words[next].Has(WordTraits.Determiner))
            next++;
        return NameAt(next) is { Kind: NameKind.Organisation } school && IsOfSchool(school) && !IsOfSchool(part) && IsUnitOfSchool(part);
    }

    private static bool IsDivision(NamedThing part) =>
        part.Text.EndsWith("Department", StringComparison.Ordinal) && !part.Text.Contains("'s ", StringComparison.Ordinal) && !part.Text.Contains("’s ", StringComparison.Ordinal) || part.Text.EndsWith("Division", StringComparison.Ordinal) || part.Text.StartsWith("Department of", StringComparison.Ordinal) || part.Text.StartsWith("School of", StringComparison.Ordinal) || part.Text.StartsWith("Faculty of", StringComparison.Ordinal)
        || part.Text.StartsWith("College of", StringComparison.Ordinal) || part.Text.StartsWith("Graduate School", StringComparison.Ordinal);
}
