using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>What the events of a sentence tell of where their subject worked and belonged.</content>
internal sealed partial class RelationFinder
{
    private void OfEvent(LifeEvent one)
    {
        LifeRelationType? type = one.Type switch
        {
            LifeEventType.Employment or LifeEventType.Appointment or LifeEventType.Retirement => LifeRelationType.Employer,
            LifeEventType.Membership or LifeEventType.Military => LifeRelationType.MemberOf,
            LifeEventType.Election => LifeRelationType.MemberOf,
            LifeEventType.Founding when one.Rule.StartsWith("passive", StringComparison.Ordinal) => LifeRelationType.FounderOf,
            _ => null,
        };
        if (type is not { } known)
            return;
        var most = known == LifeRelationType.FounderOf ? 1 : 6;
        foreach (var text in one.Organisations.Take(most))
        {
            // What stands in brackets behind a name is the same by another.
            var body = names.Find(name => name.Text == text) ?? new(0, 2, text, NameKind.Organisation);
            if (body.Depth > 0 || body.IsPossessive || IsOfBranch(body) || !IsReached(body, one) || IsPartOfListed(body) || IsAnEvent(body) || IsMadeThere(body) || one.Organisations.Length > 1 && IsDivision(body))
                continue;
            // "was hired to photograph the Chrysler Building"
            if (known == LifeRelationType.Employer && (one.Rule.StartsWith("gerund", StringComparison.Ordinal) || one.Rule == "passive:hire" && Next(words.FindIndex(static word => word.Verb == "hire") + 1) is { Lower: "to" }))
                continue;
            // "presented it to Ned Shaw, former director of the Archives": his office.
            if (known == LifeRelationType.Employer && RoleOf(body, 0) is > 1 and var apposed && body.Start - apposed < 5 && ClauseOf(body.Start) is { } told && apposed > told.Head && IsOfPersonBefore(apposed))
                continue;
            // "native of Troy and student at Vassar"
            if (one.Type == LifeEventType.Employment && body.Start > 1 && words[body.Start - 1].Lower is "at" && words[body.Start - 2].Lower is "student" or "students" or "pupil" or "undergraduate" or "alumnus" or "alumna")
                continue;
            // "worked closely with Ned Shaw of the Dyers League"
            if (body.Start > 1
                && words[body.Start - 1] is var link
                && (link.Has(WordTraits.Determiner) ? body.Start - 2 : body.Start - 1) is var of
                && words[of].Lower is "of" or "from"
                && of > 0
                && NameAt(of - 1) is { Kind: NameKind.Person, IsSubject: false, Start: > 0 and var with }
                && words[with - 1].Lower is "with" or "alongside" or "and")
                continue;
            // "blacklisted by the Committee"
            if (one.Rule.StartsWith("passive", StringComparison.Ordinal)
                && known == LifeRelationType.Employer
                && body.Start > 1
                && words[words[body.Start - 1].Has(WordTraits.Determiner) ? body.Start - 2 : body.Start - 1].Lower == "by"
                && !IsTakingOn(body.Start))
                continue;
            // "an artist with an MFA from Troy University"
            if (one.Type == LifeEventType.Employment
                && body.Start > 1
                && words[body.Start - 1].Lower is "from"
                && words.FindIndex(Math.Max(0, body.Start - 5), Math.Min(4, body.Start - 1), static word => NounCues.Degrees.Contains(word.Lower)) >= 0)
                continue;
            // "held degrees from Vassar College"
            if (one.Type == LifeEventType.Employment
                && ClauseOf(body.Start) is { Verb: "hold" } holds
                && words.FindIndex(Math.Min(holds.Head, body.Start), Math.Max(0, body.Start - holds.Head), static word => NounCues.Degrees.Contains(word.Lower)) > 0)
                continue;
            var exact = known == LifeRelationType.Employer && (RelationCues.IsForce(text) || RelationCues.HasSeats(text) && ClauseOf(body.Start)?.Verb is "represent" or "serve" or "sit" or "elect" or "hold") ? LifeRelationType.MemberOf : known;
            // "organizer and treasurer of the Union": belonging or working is told by the office.
            if (one.Type == LifeEventType.Employment
                && body.Start > 1
                && RoleOf(body, 0) is > 0 and var role
                && Distance(role, body.Start) < 8
                && !words[role].IsPossessive
                && NameAt(role) is null or { Kind: NameKind.Thing }
                && IsInOwnClause(role)
                && (IsOwn(role) || RelationCues.IsRole(words[role].Lower)))
                exact = TypeOfPost(role, body, [body]);
            // "presided over the Commission of Monuments"
            if (exact == LifeRelationType.Employer
                && RelationCues.IsCommittee(text)
                && ClauseOf(body.Start) is { } presiding
                && (presiding.Verb is "preside" or "chair" || words[presiding.Head].Text.StartsWith("présid", StringComparison.Ordinal)))
                exact = LifeRelationType.MemberOf;
            // "was appointed to the Commission to Review Schools"
            if (one.Type == LifeEventType.Appointment
                && exact == LifeRelationType.Employer
                && RelationCues.IsCommittee(text)
                && body.Start > 1
                && words[words[body.Start - 1].Has(WordTraits.Determiner) ? body.Start - 2 : body.Start - 1].Lower == "to")
                exact = LifeRelationType.MemberOf;
            // "worked closely over many years with the League and the Union", "worked with various groups, including the League"
            if (exact == LifeRelationType.Employer
                && ClauseOf(body.Start) is { Verb: "work" } beside
                && beside.Head < body.Start
                && After(beside.Head, body.Start, "with") is > 0 and var whom
                && words[whom].Lower is not ("him" or "them" or "me" or "us")
                && After(beside.Head, body.Start, "at", "for", "as", "in") == 0)
                exact = LifeRelationType.Other;
            // "1954-1957 executive council, Weavers Association"
            if (exact == LifeRelationType.Employer
                && RelationCues.IsSociety(text)
                && !RelationCues.IsEnterprise(text)
                && body.Start > 1
                && words[body.Start - 1].Is(',')
                && words[body.Start - 2].Lower is "council" or "board" or "committee" or "delegate")
                exact = LifeRelationType.MemberOf;
            // "and a Member of the Albany Congregation"
            if (exact == LifeRelationType.Employer && (IsBehindMember(body) || text.Contains("Member of ", StringComparison.Ordinal)))
                exact = LifeRelationType.MemberOf;
            // "professor, 1971-1987; and founder of the Center"; "served (1938-1946) on the Committee"
            if (exact == LifeRelationType.Employer && RoleOf(body, 0) is > 0 and var founder && words[founder].Lower is "founder" or "co-founder" && body.Start - founder < 4)
                exact = LifeRelationType.FounderOf;
            if (exact == LifeRelationType.Employer && IsBehindOn(body) && (ClauseOf(body.Start) is { Verb: "serve" or "sit" } || RelationCues.IsSociety(text)))
                exact = LifeRelationType.MemberOf;
            if (one.Type == LifeEventType.Membership && one.Rule.EndsWith("join", StringComparison.Ordinal) && RelationCues.IsEnterprise(text) && !RelationCues.IsSociety(text))
                exact = LifeRelationType.Employer;
            Add(body, exact, "event:" + LifeNames.Of(one.Type), 0.7);
        }
    }

    // "Ned Shaw, former director": whose office stands behind his name and a comma.
    private bool IsOfPersonBefore(int role)
    {
        var at = role - 1;
        while (at > 0 && !words[at].IsMark && role - at < 5 && NameAt(at) is null or { Kind: NameKind.Thing } && !words[at].Has(WordTraits.Preposition | WordTraits.Conjunction))
            at--;
        return at > 0 && words[at].Is(',') && NameAt(at - 1) is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false };
    }

    // "hired by", "and then by" after it
    private bool IsTakingOn(int at) =>
        words.FindLastIndex(at - 1, static word => word.Verb is not null) is >= 0 and var doing
        && words[doing].Verb is "hire" or "employ" or "engage" or "recruit" or "retain" or "appoint" or "promote" or "sign" or "contract" or "elect" or "name" or "commission" or "assign" or "select" or "choose" or "transfer" or "post" or "send" or "invite" or "own" or "pay";

    private bool IsBehindMember(NamedThing body)
    {
        var at = body.Start - 1;
        while (at > 0 && (words[at].Has(WordTraits.Determiner) || words[at].Lower is "of" or "in"))
            at--;
        return at > 0 && at < body.Start - 1 && RelationCues.Belonging.Contains(words[at].Lower) && words[at].Lower is not ("fellow" or "representative" or "delegate");
    }

    // How many words stand between, brackets left out: "President (1955-59) of the".
    private int Distance(int start, int end)
    {
        var distance = 0;
        for (var at = start; at < end; at++)
            distance += words[at].Depth > words[start].Depth || words[at].IsClosing ? 0 : 1;
        return distance;
    }

    // "joined the League, an American offshoot of the Party": what the League is said to be.
    private bool IsInApposition(int body)
    {
        for (var at = body - 1; at > 1; at--)
        {
            if (words[at].Is(','))
                return (words[at + 1].Lower is "a" or "an" || words[at + 1].Lower == "the" && Next(at + 3) is { Lower: "of" } && words[at + 2] is { IsCapital: false, IsMark: false })
                    && NameAt(at - 1) is { Kind: NameKind.Organisation } or null
                    && (NameAt(at - 1) is not null || words[at - 1].IsClosing);
            if (words[at].IsMark || words[at].Has(WordTraits.Conjunction) || verbs.Exists(verb => verb.Head == at))
                return false;
        }

        return false;
    }

    private bool IsBehindOn(NamedThing body) => body.Start > 1 && words[words[body.Start - 1].Has(WordTraits.Determiner) ? body.Start - 2 : body.Start - 1].Lower == "on";

    // "held in the collections of the Museum", "under a grant from the Fund", "a graduate of Vassar", "fought at the battle of the Ebro", "commissioned by the Society to draw": what another noun leads to.
    private bool IsOfAnotherNoun(NamedThing body, LifeEvent one)
    {
        var link = ListStart(body) - 1;
        while (link > 0 && words[link].Has(WordTraits.Determiner))
            link--;
        // "an AIDS activist"
        if (Next(body.End) is { Lower: "activist" or "activists" } && !RelationCues.IsSociety(body.Text))
            return true;
        if (link < 1)
            return false;
        if (one.Type == LifeEventType.Military
            && words[link].Lower is "by" or "for" or "from"
            && !RelationCues.IsForce(body.Text)
            && words.FindIndex(static word => word.Verb is "commission" || word.Lower is "commission" or "commissions") >= 0)
            return true;
        if (words[link].Lower is not ("of" or "with" or "to" or "on" or "for" or "from" or "at" or "in" or "by"))
            return false;
        for (var at = link - 1; at > 0 && link - at < 4; at--)
        {
            if (NameAt(at) is not null || words[at].IsMark || words[at].Has(WordTraits.Preposition) && at < link - 1)
                return false;
            if (words[at].Lower is "collections" or "collection" or "holdings" or "compliance" or "appeals" or "grant" or "grants" or "protests" or "opposition" or "dissolution" or "closing" or "closure" or "formation" or "graduate" or "graduates" or "graduation" or "graduating" or "alumnus" or "alumna" or "doctor" or "degree"
                or "bequest" or "donor" or "clients" or "battle" or "battles" or "siege" or "campaign" or "report" or "reported" or "appeal" or "history" or "demolition" or "construction" or "election")
                return true;
        }

        return false;
    }

    // Whether the verb of the event itself leads to the body: in "worked for TASS, covering the White House" only the first.
    private bool IsReached(NamedThing body, LifeEvent one)
    {
        // "joined the Tilden Club, a Democratic Party group"
        if (body.Start > 1 && words[body.Start - 1].Lower is "a" or "an" && words[body.Start - 2].Is(','))
            return false;
        if (IsInApposition(body.Start) || IsOfAnotherNoun(body, one))
            return false;
        // "worked on the development of the V-2", "representatives of the Teke people"
        if (one.Type == LifeEventType.Employment && ClauseOf(body.Start) is { Verb: "work" } work && Next(work.Head + 1) is { Lower: "on" } && work.Head < body.Start && !RelationCues.IsSociety(body.Text)
            || Next(body.End) is { Lower: "people" or "peoples" or "tribe" or "rocket" })
            return false;
        // "on the Western Front": where one fights.
        if (one.Type == LifeEventType.Military && body.Text.EndsWith("Front", StringComparison.Ordinal) && IsBehindOn(body))
            return false;
        // "stationed at Camp Van Doren": a place.
        if (body.Text.StartsWith("Camp ", StringComparison.Ordinal) || body.Text.StartsWith("Fort ", StringComparison.Ordinal))
            return false;
        // "ran for City Council", "had never been a member"
        if (ClauseOf(body.Start) is { } clause && clause.Head < body.Start && (IsDenied(clause) || clause.Verb is "run" or "stand" or "campaign" && Next(clause.Head + 1) is { Lower: "for" }))
            return false;
        if (one.Type is not (LifeEventType.Employment or LifeEventType.Appointment or LifeEventType.Military or LifeEventType.Membership)
            || one.Type == LifeEventType.Membership && !context.Glossary.IsEnglish
            || body.Start == 0
            || ClauseOf(body.Start) is not { } verb
            || verb.Head >= body.Start)
            return true;
        for (var at = verb.Head + 1; at < body.Start; at++)
        {
            if (NameAt(at) is null
                && words[at] is { IsMark: false } word
                && (word.Has(WordTraits.Gerund) && !(words[at - 1].Lower is "of" or "in" or "the" or "a" or "an") || word.Lower is "against" or "between" or "panels" or "panel" or "juries" or "jury" || word.Has(WordTraits.Base) && words[at - 1].Lower == "to"))
                return false;
        }

        return true;
    }
}
