using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Who led a body and worked for it: "its director, John Smith", "John Smith became its editor", "under the leadership of John Smith".</content>
internal sealed partial class RelationFinder
{
    // "its director, John Smith", "John Smith, president of the Society", "John Smith became its editor", "under the leadership of John Smith"
    private void FindOfficers()
    {
        foreach (var name in names)
        {
            if (name is not { Kind: NameKind.Person, IsSubject: false } || IsNameOfOffice(name))
                continue;
            if (MembersBefore(name) is { } belonging)
                Add(name, belonging, "member", 0.6, true);
            else if (IsJoining(name))
                Add(name, LifeRelationType.MemberOf, "joined", 0.6, true);
            else if (IsOfficer(name))
                Add(name, LifeRelationType.Employer, "officer", 0.6, true);
        }

        FindLeadersInFront();
        foreach (var verb in verbs)
        {
            Succession(verb);
            Appointed(verb);
        }

        FindPutInOffice();

        for (var at = 1; at < words.Count; at++)
        {
            if (words[at].Lower is "administration" or "guidance" && words[at - 1].Lower is "the" && Next(at + 1) is { } behind)
                Officers(behind.Lower == "of" ? at + 2 : at + 1, at + 8);
            if (words[at].Lower is "supervision" or "stewardship" or "deanship" or "command" or "succession" or "retirement" or "resignation" or "leadership" or "direction" or "directorship" or "presidency" or "presidencies" or "directorships" or "chairmanships" or "editorship" or "chairmanship" or "tenure" or "management"
                && Next(at + 1) is { Lower: "of" })
                Officers(at + 2, at + 8);
            if (words[at].Lower is "retirement" or "resignation" or "tenure" or "presidency" or "directorship" or "leadership" or "editorship" or "deanship" or "stewardship"
                && NameAt(at - 1) is { Kind: NameKind.Person, IsPossessive: true, IsSubject: false } leaving)
                Add(leaving, LifeRelationType.Employer, "officer", 0.5, true);
            // "The directorship was held by Ned Green from 1972 to 1975"
            if (words[at].Lower == "by"
                && words[at - 1].Verb is "hold" or "fill" or "occupy"
                && words.FindIndex(0, at, static word => word.Lower is "directorship" or "presidency" or "editorship" or "chairmanship" or "deanship" or "pastorate" or "post" or "position" or "office") >= 0
                && IsInOwnClause(at))
                Officers(at + 1, words.Count);
            if (words[at].Lower == "by"
                && words[at > 1 && words[at - 1].Has(WordTraits.Adverb) || at > 1 && words[at - 1].Lower is "successively" or "jointly" ? at - 2 : at - 1].Verb is "lead" or "head" or "direct" or "chair" or "manage" or "edit" or "run" or "administer" or "conduct" or "teach" or "coach" or "staff"
                && ClauseOf(at) is { } ledBy
                && (ledBy.Owner.IsSubject || (ledBy.Link == ClauseLink.Relative || ledBy.Form == VerbForm.Reduced) && IsOwnThing(ledBy) || IsBehindOwnPeople(at - 1))
                && !IsBesideOther(at - 1))
                Officers(at + 1, words.Count);
            if (words[at].Lower is "presidents" or "directors" or "editors" or "chairmen" or "leaders" or "officers" or "deans" or "faculty" or "staff" or "teachers" or "instructors" or "professors" or "employees"
                && After(at, Math.Min(words.Count, at + 6), "included", "include", "including", "were", ":") is > 0 and var list)
                Officers(list, words.Count);
        }
    }

    // "Guild members Ned Green and Eve Ray", "founding member Eve Ray"; null where no such noun leads to the name.
    private LifeRelationType? MembersBefore(NamedThing name)
    {
        var noun = ListStart(name) - 1;
        if (noun < 1 || words[noun].Lower is not ("member" or "members") || NameAt(noun) is not null || !LooksLikePerson(name))
            return null;
        var of = words[noun - 1];
        if (of.Lower is "founding" or "charter")
            return LifeRelationType.FounderOf;
        return of.Lower is "board" or "staff" or "long-time" or "longtime" or "former" or "council" or "fellow" or "its" || IsSubjectAt(noun - 1) || context.Subject.IsNoun(of.Lower) ? LifeRelationType.MemberOf : null;
    }

    // "Ned Green and Eve Ray joined the Society", "served on its board": who joins a society belongs to it.
    private bool IsJoining(NamedThing name) => verbs.Exists(verb =>
        IsOneOfDoers(name, verb) && (verb.Verb is "join" && !context.Subject.IsEnterprise || verb.Verb is "serve" or "sit" && Next(verb.Head + 1) is { Lower: "on" })
        && words.FindIndex(verb.Head, Math.Min(8, words.Count - verb.Head), word => context.Subject.IsNoun(word.Lower)
            || word.Lower is "its") is var near && (near >= 0
            || names.Exists(own => own.IsSubject && own.Start > verb.Head && own.Start < verb.Head + 8)));

    // "the Relief Committee (chaired by", "a group beside the Union and led by": another body's.
    private bool IsBesideOther(int led)
    {
        var before = led - 1;
        while (before > 0 && led - before < 4 && (words[before].Is(',') || words[before].IsOpening || words[before].Has(WordTraits.Conjunction)))
            before--;
        return before < led - 1 && NameAt(before) is { Kind: NameKind.Organisation, IsSubject: false } other && !context.Subject.SharesName(other.Text);
    }

    // "The congregation's 900 members, led by"
    private bool IsBehindOwnPeople(int led)
    {
        var at = led - 1 - (words[Math.Max(0, led - 1)].Is(',') ? 1 : 0);
        for (var people = at; at >= 0 && people - at < 6 && !words[at].IsMark; at--)
        {
            if (NameAt(at) is { IsSubject: true, IsPossessive: true } || words[at].IsPossessive && context.Subject.IsNoun(words[at].Lower.Split('\'', '’')[0]))
                return words[people].Lower.EndsWith('s');
        }

        return false;
    }

    // "The Society publishes a magazine, which has been edited by": it is the subject's own.
    private bool IsOwnThing(Predicate verb) => verbs.FindLast(before => before.Head < verb.Chain) is { Owner.IsSubject: true };

    private void Officers(int start, int end)
    {
        foreach (var officer in Listed(start, end, name => name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } && !IsNameOfOffice(name)))
            Add(officer, LifeRelationType.Employer, "officer", 0.6, true);
    }

    // "Chief Executive Officer"
    private bool IsNameOfOffice(NamedThing name) => name.End - name.Start > 1 && RelationCues.IsRole(words[name.End - 1].Lower) && !Forenames.Have(words[name.Start].Text) && words[name.Start].Text.Length > 2;

    private bool IsOfficer(NamedThing name)
    {
        // "Professor Ned Green", "Coach Ned Green": whoever goes by it is one there.
        if (words[name.Start].Lower is "professor" or "prof." or "dean" or "coach" or "headmaster" or "principal" && name.End - name.Start > 1 && !IsElsewhere(name.End))
            return true;
        // "Executive Director Ned Green": his office is in his name.
        if (name.End - name.Start > 2
            && (IsOffice(name.Start) || words[name.Start].Lower is "executive" or "managing" or "artistic" or "acting" && IsOffice(name.Start + 1))
            && !IsElsewhere(name.End)
            && !(name.Start > 0 && words[name.Start - 1].IsPossessive && NameAt(name.Start - 1) is not { IsSubject: true })
            && !(name.Start > 0 && words[name.Start - 1] is { IsCapital: true, IsMark: false } && NameAt(name.Start - 1) is null && name.Start > 1)
            && words[name.Start].Lower is not ("general" or "president"))
            return true;
        // "its pastor, the Reverend Ned Green"
        // "by the two editors, Ned Green and Eve Ray"
        var before = ListStart(name) - 1;
        if (before < name.Start - 1 && !(before >= 0 && (words[before].Is(',') ? words[Math.Max(0, before - 1)] : words[before]).Lower.EndsWith('s')))
            before = name.Start - 1;
        if (before > 1 && words[before].Lower is "the" && words[before - 1].Is(','))
            before--;
        if (before > 0 && words[before].Is(','))
            before--;
        if (before >= 0
            && IsOffice(before)
            && NameAt(before) is null or { Kind: NameKind.Thing }
            && !(words[before].Lower is "assistant" or "associate")
            && !IsAnothersThing(before)
            && !(words[before].Lower is "leader" or "leaders" or "organizer" or "organizers" or "official" or "officials" && before == ListStart(name) - 1 && before > 0 && !(words[before - 1].Has(WordTraits.Determiner | WordTraits.Possessive) || IsSubjectAt(before - 1))))
            return LooksLikePerson(name) || name.End - name.Start > 1 && before < name.Start - 1;
        var behind = name.End;
        if (Next(behind) is { } comma && comma.Is(','))
        {
            for (behind++; behind < words.Count && behind < name.End + 6 && !IsOffice(behind) && NameAt(behind) is null or { IsSubject: true } && !words[behind].IsMark && (words[behind].Has(WordTraits.Determiner) || words[behind].IsCapital || NameAt(behind) is not null || words[behind].Traits is WordTraits.None or WordTraits.Adverb); behind++)
            {
            }

            // "Ned Green, a prominent lawyer" has no office yet, "Ned Green, a teacher at the School" has one.
            if (behind < words.Count && IsOffice(behind) && IsHere(behind) && (words[name.End + 1].Lower is not ("a" or "an") || IsOfSubject(behind + 1)))
                return LooksLikePerson(name) || name.End - name.Start > 1 && words[name.End + 1].Lower is "its" or "the";
        }

        // "with Ned Green as its first president", "with Ned Green and Eve Ray as managers"
        for (var next = EndOfPeople(name.End); next < words.Count && next < EndOfPeople(name.End) + 4 && NameAt(next) is null && !words[next].IsMark; next++)
        {
            if (words[next].Lower != "as")
                continue;
            for (var role = next + 1; role < words.Count && role < next + 6 && NameAt(role) is null or { Kind: NameKind.Thing } && !words[role].IsMark; role++)
            {
                if (IsOffice(role) && IsHere(role) && !IsThere(role))
                    return LooksLikePerson(name) || name.End - name.Start > 1;
            }
        }

        // "Ned Green, who served as president from 1902 to 1910,"
        if (Next(name.End) is { } mark && mark.Is(',') && Next(name.End + 1) is { Lower: "who" } && verbs.Exists(verb => verb.Chain > name.End + 1 && verb.Chain < name.End + 5 && TakesOffice(verb)))
            return true;
        return verbs.Exists(verb => (verb.Owner.Name == name.Text || IsOneOfDoers(name, verb)) && TakesOffice(verb));
    }

    // Where a list of people ends that goes on here.
    private int EndOfPeople(int at)
    {
        while (Next(at) is { Lower: "and" } && NameAt(at + 1) is { Kind: NameKind.Person, IsPossessive: false } next && next.Start == at + 1)
            at = next.End;
        return at;
    }

    // "Acme's president", "the mill's president", not "the Society's president"
    private bool IsAnothersThing(int office) =>
        office > 0 && NameAt(office - 1) is { IsSubject: false, IsPossessive: false, Kind: NameKind.Organisation } named && named.Start < office && !context.Subject.SharesName(named.Text) && !context.Subject.IsNoun(named.Text.ToLowerInvariant())
        || office > 1 && words[office - 1].Lower == "whose" && names.FindLast(name => name.End < office) is { IsSubject: false }
        || office > 0 && words[office - 1] is { IsPossessive: true } owner && NameAt(office - 1) is not { IsSubject: true } && !context.Subject.IsNoun(owner.Lower.Split('\'', '’')[0]);

    // "Professor Ned Green of Yale"
    private bool IsElsewhere(int at) => Next(at) is { Lower: "of" or "at" or "from" } && NameAt(at + 1) is { IsSubject: false } || Next(at) is { Lower: "of" or "at" or "from" } && NameAt(at + 2) is { IsSubject: false };

    // "Mitchell Cohen and Michael Walzer served as editors"
    private bool IsOneOfDoers(NamedThing name, Predicate verb) =>
        verb.HasOwnSubject
        && name.Start >= verb.SubjectStart
        && name.End <= verb.Chain
        && !name.IsPossessive
        && (verb.Chain - name.End < 6 || IsListedWithPerson(name) || Next(name.End) is { IsOpening: true } || name.Start == verb.SubjectStart && Next(name.End) is { } comma && comma.Is(',') && words[verb.Chain - 1].Is(','));

    private bool IsOffice(int at)
    {
        var noun = words[at].Lower;
        if (RelationCues.OfTheState.Contains(noun) || RelationCues.IsOfTheArts(noun))
            return false;
        return NounCues.Roles.Contains(noun)
            || noun is "secretaries" or "deputies" or "secretary-treasurer" or "vice-chairman" or "vice-chair"
            || noun.EndsWith('s') && NounCues.Roles.Contains(noun[..^1])
            || noun.StartsWith("co-", StringComparison.Ordinal) && NounCues.Roles.Contains(noun[3..].TrimEnd('s'));
    }

    // Whether an office is one of the body itself: nothing says that it is another's.
    private bool IsHere(int role)
    {
        for (var at = role + 1; at < words.Count && at - role < 8; at++)
        {
            if (NameAt(at) is { } name && (name.Start <= role || name is { Kind: NameKind.Place, IsPossessive: true }))
                continue;
            // "director of B'nai B'rith": of what no rule knows for a body.
            if (words[at] is { IsCapital: true, IsMark: false } && NameAt(at) is null && words[at - 1].Lower is "of" or "for" && !context.Subject.IsNoun(words[at].Lower))
                return false;
            if (NameAt(at) is { } other)
                return other.IsSubject || other.Kind is NameKind.Thing || other.Kind == NameKind.Person && (LooksLikePerson(other) || words[other.Start - 1].Lower is not ("of" or "for" or "at"));
            if (words[at].IsMark || words[at].Has(WordTraits.Subordinator) || context.Subject.IsNoun(words[at].Lower))
                return true;
        }

        return true;
    }

    // "met at the Leeds School, where Green served as principal"
    private bool IsThere(int role) => words.FindLastIndex(role, Math.Min(8, role + 1), static word => word.Lower == "where") is > 0 and var where && names.FindLast(name => name.End <= where) is { Kind: NameKind.Organisation, IsSubject: false };

    private bool IsOfSubject(int at) => Next(at) is { Lower: "of" or "at" or "for" or "in" or "with" or "on" } && (IsSubjectAt(at + 1) || IsSubjectAt(at + 2));

    private bool IsSubjectAt(int at) => at < words.Count && (NameAt(at) is { IsSubject: true } || context.Subject.IsNoun(words[at].Lower));

    private bool TakesOffice(Predicate verb)
    {
        if (verb.Verb is "lead" or "head" or "direct" or "chair" or "preside" or "manage" && verb.Form is VerbForm.Active or VerbForm.Gerund)
            return true;
        if (verb.Verb is "take" or "assume"
            && words.FindIndex(verb.Head, Math.Min(6, words.Count - verb.Head), static word => word.Lower is "leadership" or "charge" or "control" or "direction" or "helm" or "reins" or "presidency" or "directorship" or "management") is > 0 and var post
            && IsHere(post))
            return true;
        // "retired from the Society", "taught weaving at the Society"
        if (verb.Verb is "retire" or "resign" or "teach" or "work" or "lecture"
            && verb.Form == VerbForm.Active
            && After(verb.Head + 1, Math.Min(words.Count, verb.Head + 5), "from", "at", "for") is > 0 and var there
            && (IsSubjectAt(there) || IsSubjectAt(there + 1)))
            return true;
        // "was selected to organize the school"
        if (verb.Verb is "select" or "choose" or "hire" or "recruit" or "appoint" or "name" or "invite" or "call"
            && verb.Form == VerbForm.Passive
            && Next(verb.Head + 1) is { Lower: "to" }
            && Next(verb.Head + 2) is { Verb: "lead" or "head" or "direct" or "organize" or "manage" or "run" or "chair" }
            && (IsSubjectAt(verb.Head + 3) || IsSubjectAt(verb.Head + 4)))
            return true;
        // "was elected to replace Green"
        if (verb.Verb is "elect" or "appoint" or "hire" or "choose" or "select" or "name" or "recruit"
            && verb.Form is VerbForm.Passive or VerbForm.Reduced
            && Next(verb.Head + 1) is { Lower: "to" }
            && Next(verb.Head + 2) is { Verb: "replace" or "succeed" })
            return true;
        // "are listed as the first leaders of the Guild"
        if (verb.Verb is "list" or "mention" or "identify" or "describe" or "record" or "credit"
            && verb.Form == VerbForm.Passive
            && After(verb.Head + 1, Math.Min(words.Count, verb.Head + 8), "as") is > 0 and var listedAs)
            return words.FindIndex(listedAs, Math.Min(5, words.Count - listedAs), static word => NounCues.Roles.Contains(word.Lower.TrimEnd('s'))) is >= 0 and var role && IsOfSubject(role + 1);
        if (verb.Verb is not ("be" or "become" or "serve" or "appoint" or "elect" or "name" or "remain" or "hire" or "work" or "act" or "hold" or "retire" or "resign" or "join" or "take" or "succeed" or "assume"))
            return false;
        for (var at = verb.Head; at < verb.RegionEnd && at < verb.Head + 8 && at < words.Count; at++)
        {
            if (IsOffice(at) && IsHere(at) && !IsThere(at) || verb.Verb is "hold" && words[at].Lower is "post" or "position" or "office")
                return true;
        }

        // "Ned Green joined the Society in 1920", not another one
        return verb.Verb is "join" && !names.Exists(name => name.Start > verb.Head && name.Start < verb.RegionEnd && name is { Kind: NameKind.Organisation or NameKind.Unknown, IsSubject: false });
    }

    // "The board appointed Ned Green director", "elected Eve Ray as its president"
    private void Appointed(Predicate verb)
    {
        if (verb.Form is not (VerbForm.Active or VerbForm.Gerund)
            || verb.Verb is not ("appoint" or "elect" or "name" or "hire" or "choose" or "select")
            || NameAt(verb.Head + 1) is not { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } named)
            return;
        // "hired Ned Green to direct its programs"
        if (verb.Owner.IsSubject && Next(named.End) is { Lower: "to" } && Next(named.End + 1) is { Verb: "lead" or "head" or "direct" or "organize" or "manage" or "run" or "chair" or "edit" or "oversee" })
            Add(named, LifeRelationType.Employer, "officer", 0.6, true);
        for (var at = named.End; at < words.Count && at < named.End + 5 && !words[at].IsMark; at++)
        {
            if (IsOffice(at) && IsHere(at))
                Add(named, LifeRelationType.Employer, "officer", 0.6, true);
        }

        // "elected Ned Green president, Eve Ray secretary, and Tom Bell treasurer"
        foreach (var next in names)
        {
            if (next.Start > named.End
                && next is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false }
                && IsBehindJoint(next.Start - 1)
                && next.End < words.Count
                && IsOffice(next.End)
                && relations.RelationIn(number, named.Text) is { Type: LifeRelationType.Employer })
                Add(next, LifeRelationType.Employer, "officer", 0.6, true);
        }
    }

    // "Odell was succeeded by Edward Downing", "Brophy succeeded Kraetzer as director"
    private void Succession(Predicate verb)
    {
        // "The first pastor was Ned Green, followed by Eve Ray"
        if (verb.Verb is "follow" or "succeed" or "replace"
            && Next(verb.Head + 1) is { Lower: "by" }
            && (names.FindLast(name => name.End <= verb.Head) is { Kind: NameKind.Person } before
                ? relations.Knows(before.Text, NameKind.Person, LifeRelationType.Employer)
                : verb is { HasOwnSubject: true, Owner.Name: { Length: > 0 } pronoun } && words[verb.SubjectStart].Lower is "he" or "she" && relations.Knows(pronoun, NameKind.Person, LifeRelationType.Employer)))
            Officers(verb.Head + 2, words.Count);
        if (verb.Verb is not ("succeed" or "replace") || verb.Owner.IsSubject)
            return;
        // "Green resigned and was replaced by Ray"
        if (!verb.HasOwnSubject
            && verb is { Form: VerbForm.Passive, SharesWith: { HasOwnSubject: true } leaving }
            && names.Find(name => name.Start == leaving.SubjectStart) is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } left)
            Add(left, LifeRelationType.Employer, "succession", 0.6, true);
        // "was succeeded by Local 371 leader Ned Green"
        var reach = verb.Form == VerbForm.Passive && After(verb.Head + 1, verb.Head + 9, "by") is > 0 and var by ? by + 7 : verb.Head + 6;
        var near = names.FindAll(name => name.Start > verb.Head && name.Start < reach || verb.HasOwnSubject && name.Start >= verb.SubjectStart && name.End <= verb.Chain);
        foreach (var name in near)
        {
            if (name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false })
                Add(name, LifeRelationType.Employer, "succession", 0.6, true);
        }
    }
}
