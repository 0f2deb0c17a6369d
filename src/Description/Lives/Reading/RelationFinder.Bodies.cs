using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Whom and what a body has to do with: who founded it, who led it and worked for it, what it founded, belonged to, came from and dealt with.</content>
internal sealed partial class RelationFinder
{
    private void FindFounders()
    {
        foreach (var verb in verbs)
        {
            if (Lexicon.TypeOf(verb.Verb) != LifeEventType.Founding && verb.Verb is not ("create" or "begin" or "start"))
                continue;
            var (start, end) = (verb.Head + 1, Math.Min(verb.RegionEnd, words.Count));
            // "created and edited by Ned Green"
            var isShared = end < words.Count && Next(verb.Head + 1) is { Lower: "and" } && Next(verb.Head + 2) is { } second && second.Has(WordTraits.Participle | WordTraits.LooksPast) && Next(verb.Head + 3) is { Lower: "by" };
            if (isShared)
                end = Math.Min(words.Count, verb.Head + 16);
            if (((verb.Owner.IsSubject || IsAboutSubject(verb)) && verb.Form is VerbForm.Passive or VerbForm.Reduced || isShared && IsSubjectApposed(verb.Chain)) && After(start, end, "by") is > 0 and var by)
                Founders(by, end, verb.Verb is "charter" or "incorporate");
            else if (verb.Form == VerbForm.Active && IsOwnBeginning(verb))
                Founders(words[verb.SubjectStart].Lower is "they" or "the" or "both" && NameAt(verb.SubjectStart) is null && !Listed(verb.SubjectStart, verb.Chain, IsSomebody).Exists(LooksLikePerson) ? 0 : verb.SubjectStart, verb.Chain, LooksLikeFounder);
            else if (verb.Owner.IsSubject && verb.Form is VerbForm.Active or VerbForm.Gerund && Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding && Listed(start, end, static name => name is { Kind: NameKind.Organisation, IsSubject: false, IsPossessive: false }) is [var founded, ..])
                Add(founded, LifeRelationType.FounderOf, "founder", 0.6);
        }

        for (var at = 0; at < words.Count; at++)
        {
            // "Ned Green was the founding president of the Society"
            if (words[at].Lower == "founding" && Next(at + 1) is not null && IsOffice(at + 1) && IsHere(at + 1) && names.Find(name => name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } && ClauseOf(at)?.Owner.Name == name.Text) is { } first)
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

    // "Ned Green founded the Society": the doer founded the subject.
    private bool IsOwnBeginning(Predicate verb)
    {
        for (var at = verb.Head + 1; at < verb.RegionEnd && at < words.Count && at < verb.Head + 6; at++)
        {
            if (NameAt(at) is { IsSubject: true } || context.Subject.IsNoun(words[at].Lower) && words[at - 1].Has(WordTraits.Determiner) && words[at - 1].Lower is "the" or "this")
                return verb.HasOwnSubject;
        }

        return false;
    }

    // "a group of artists led by Ned Green founded": whoever is named before the verb.
    private void Founders(int start, int end, Func<NamedThing, bool> isFounder)
    {
        foreach (var founder in names.FindAll(name => name.Start >= start && name.End <= end && isFounder(name)))
            Add(founder, LifeRelationType.FounderOf, "founder", 0.8, true);
    }

    // "Herman (1912-2001) and Betty Green (1913-2008) founded": the first has the surname of the second.
    private bool LooksLikeFounder(NamedThing name) => name is { Kind: NameKind.Person or NameKind.Organisation, IsSubject: false, IsPossessive: false } && (name.End - name.Start > 1 || LooksLikePerson(name)) && (name.Kind == NameKind.Person || !IsPartOfListed(name));

    private void Founders(int start, int end, bool isByLaw = false)
    {
        // "chartered by the State Legislature": which founded nothing.
        var founders = Listed(start, end, name => name is { Kind: NameKind.Person or NameKind.Organisation, IsSubject: false, IsPossessive: false } || IsUnknownAmongPersons(name));
        // "founded by a group of printers, among them Ned Green"
        if (founders.Count == 0 && names.Find(name => name.Start >= start) is { Kind: NameKind.Person } first && After(start, first.Start, "them", "including", "whom", "by", "as") is > 0 and var among && among >= first.Start - 3)
            founders.AddRange(Listed(among, words.Count, LooksLikeFounder));
        // "founded by Mary Green with Felix White and Jacob Black"
        if (founders is [.., { Kind: NameKind.Person } last] && Next(last.End) is { } then && (then.Lower is "with" || then.Lower is "together" or "along" && Next(last.End + 1) is { Lower: "with" }))
            founders.AddRange(Listed(last.End + (then.Lower is "with" ? 1 : 2), end, LooksLikeFounder));
        foreach (var founder in founders)
            Add(founder, isByLaw && founder.Kind == NameKind.Organisation ? LifeRelationType.Other : LifeRelationType.FounderOf, "founder", 0.8, !isByLaw || founder.Kind != NameKind.Organisation);
    }

    // "founded by Jerry Kwan, Kwok, and Bing Lee"
    private bool IsUnknownAmongPersons(NamedThing name) => name is { Kind: NameKind.Unknown, IsSubject: false, IsPossessive: false } && names.Exists(other => other.Kind == NameKind.Person && (other.Start > name.Start ? IsListMark(name.End, other.Start) : IsListMark(other.End, name.Start)));

    // "its director, John Smith", "John Smith, president of the Society", "John Smith became its editor", "under the leadership of John Smith"
    private void FindOfficers()
    {
        foreach (var name in names)
        {
            if (name is not { Kind: NameKind.Person, IsSubject: false })
                continue;
            if (IsJoining(name))
                Add(name, LifeRelationType.MemberOf, "joined", 0.6, true);
            else if (IsOfficer(name))
                Add(name, LifeRelationType.Employer, "officer", 0.6, true);
        }

        foreach (var verb in verbs)
        {
            Succession(verb);
            Appointed(verb);
        }

        for (var at = 1; at < words.Count; at++)
        {
            if (words[at].Lower is "administration" or "guidance" && words[at - 1].Lower is "the" && Next(at + 1) is { } behind)
                Officers(behind.Lower == "of" ? at + 2 : at + 1, at + 8);
            if (words[at].Lower is "supervision" or "succession" or "retirement" or "resignation" or "leadership" or "direction" or "directorship" or "presidency" or "presidencies" or "directorships" or "chairmanships" or "editorship" or "chairmanship" or "tenure" or "management" && Next(at + 1) is { Lower: "of" })
                Officers(at + 2, at + 8);
            if (words[at].Lower is "retirement" or "resignation" or "tenure" or "presidency" or "directorship" or "leadership" && NameAt(at - 1) is { Kind: NameKind.Person, IsPossessive: true, IsSubject: false } leaving)
                Add(leaving, LifeRelationType.Employer, "officer", 0.5, true);
            if (words[at].Lower == "by" && words[at - 1].Verb is "lead" or "head" or "direct" or "chair" or "manage" or "edit" or "run" or "administer" or "conduct" or "teach" or "coach" or "staff" && ClauseOf(at) is { } ledBy && (ledBy.Owner.IsSubject || (ledBy.Link == ClauseLink.Relative || ledBy.Form == VerbForm.Reduced) && IsOwnThing(ledBy)))
                Officers(at + 1, words.Count);
            if (words[at].Lower is "presidents" or "directors" or "editors" or "chairmen" or "leaders" or "officers" or "deans" or "faculty" or "staff" or "teachers" or "instructors" or "professors" or "employees" && After(at, Math.Min(words.Count, at + 6), "included", "include", "including", "were", ":") is > 0 and var list)
                Officers(list, words.Count);
        }
    }

    // "Ned Green and Eve Ray joined the Society", "served on its board": who joins a society belongs to it.
    private bool IsJoining(NamedThing name) => verbs.Exists(verb =>
        IsOneOfDoers(name, verb) && (verb.Verb is "join" && !context.Subject.IsEnterprise || verb.Verb is "serve" or "sit" && Next(verb.Head + 1) is { Lower: "on" })
        && words.FindIndex(verb.Head, Math.Min(6, words.Count - verb.Head), word => context.Subject.IsNoun(word.Lower) || word.Lower is "its") is var near && (near >= 0 || names.Exists(own => own.IsSubject && own.Start > verb.Head && own.Start < verb.Head + 6)));

    // "The Society publishes a magazine, which has been edited by": it is the subject's own.
    private bool IsOwnThing(Predicate verb) => verbs.FindLast(before => before.Head < verb.Chain) is { Owner.IsSubject: true };

    private void Officers(int start, int end)
    {
        foreach (var officer in Listed(start, end, static name => name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false }))
            Add(officer, LifeRelationType.Employer, "officer", 0.6, true);
    }

    private bool IsOfficer(NamedThing name)
    {
        // "Professor Ned Green", "Coach Ned Green": whoever goes by it is one there.
        if (words[name.Start].Lower is "professor" or "prof." or "dean" or "coach" or "headmaster" or "principal" && name.End - name.Start > 1 && !IsElsewhere(name.End))
            return true;
        // "Executive Director Ned Green": his office is in his name.
        if (name.End - name.Start > 2 && (IsOffice(name.Start) || words[name.Start].Lower is "executive" or "managing" or "artistic" or "acting" && IsOffice(name.Start + 1)) && !IsElsewhere(name.End) && !(name.Start > 0 && words[name.Start - 1].IsPossessive && NameAt(name.Start - 1) is not { IsSubject: true }) && words[name.Start].Lower is not ("general" or "president"))
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
        if (before >= 0 && IsOffice(before) && NameAt(before) is null or { Kind: NameKind.Thing } && !(words[before].Lower is "assistant" or "associate") && !IsAnothersThing(before))
            return LooksLikePerson(name) || name.End - name.Start > 1 && before < name.Start - 1;
        var behind = name.End;
        if (Next(behind) is { } comma && comma.Is(','))
        {
            for (behind++; behind < words.Count && behind < name.End + 6 && !IsOffice(behind) && NameAt(behind) is null or { IsSubject: true } && !words[behind].IsMark && (words[behind].Has(WordTraits.Determiner) || NameAt(behind) is not null || words[behind].Traits is WordTraits.None or WordTraits.Adverb); behind++)
            {
            }

            // "Ned Green, a prominent lawyer" has no office yet, "Ned Green, a teacher at the School" has one.
            if (behind < words.Count && IsOffice(behind) && IsHere(behind) && (words[name.End + 1].Lower is not ("a" or "an") || IsOfSubject(behind + 1)))
                return LooksLikePerson(name) || name.End - name.Start > 1 && words[name.End + 1].Lower is "its" or "the";
        }

        // "with Ned Green as its first president"
        for (var next = name.End; next < words.Count && next < name.End + 4 && NameAt(next) is null && !words[next].IsMark; next++)
        {
            if (words[next].Lower != "as")
                continue;
            for (var role = next + 1; role < words.Count && role < next + 6 && NameAt(role) is null or { Kind: NameKind.Thing } && !words[role].IsMark; role++)
            {
                if (IsOffice(role) && IsHere(role))
                    return LooksLikePerson(name) || name.End - name.Start > 1;
            }
        }

        // "Ned Green, who served as president from 1902 to 1910,"
        if (Next(name.End) is { } mark && mark.Is(',') && Next(name.End + 1) is { Lower: "who" } && verbs.Exists(verb => verb.Chain > name.End + 1 && verb.Chain < name.End + 5 && TakesOffice(verb)))
            return true;
        return verbs.Exists(verb => (verb.Owner.Name == name.Text || IsOneOfDoers(name, verb)) && TakesOffice(verb));
    }

    // "Acme's president", "the mill's president", not "the Society's president"
    private bool IsAnothersThing(int office) => office > 1 && words[office - 1].Lower == "whose" && names.FindLast(name => name.End < office) is { IsSubject: false } || office > 0 && words[office - 1] is { IsPossessive: true } owner && NameAt(office - 1) is not { IsSubject: true } && !context.Subject.IsNoun(owner.Lower.Split('\'', '’')[0]);

    // "Professor Ned Green of Yale"
    private bool IsElsewhere(int at) => Next(at) is { Lower: "of" or "at" or "from" } && NameAt(at + 1) is { IsSubject: false } || Next(at) is { Lower: "of" or "at" or "from" } && NameAt(at + 2) is { IsSubject: false };

    // "Mitchell Cohen and Michael Walzer served as editors"
    private bool IsOneOfDoers(NamedThing name, Predicate verb) => verb.HasOwnSubject && name.Start >= verb.SubjectStart && name.End <= verb.Chain && !name.IsPossessive && (verb.Chain - name.End < 6 || IsListedWithPerson(name) || Next(name.End) is { IsOpening: true });

    private bool IsOffice(int at)
    {
        var noun = words[at].Lower;
        if (RelationCues.OfTheState.Contains(noun) || RelationCues.IsOfTheArts(noun))
            return false;
        return NounCues.Roles.Contains(noun) || noun.EndsWith('s') && NounCues.Roles.Contains(noun[..^1]) || noun.StartsWith("co-", StringComparison.Ordinal) && NounCues.Roles.Contains(noun[3..].TrimEnd('s'));
    }

    // Whether an office is one of the body itself: nothing says that it is another's.
    private bool IsHere(int role)
    {
        for (var at = role + 1; at < words.Count && at - role < 8; at++)
        {
            if (NameAt(at) is { } name && name.Start <= role)
                continue;
            if (NameAt(at) is { } other)
                return other.IsSubject || other.Kind is NameKind.Thing or NameKind.Person;
            if (words[at].IsMark || words[at].Has(WordTraits.Subordinator) || context.Subject.IsNoun(words[at].Lower))
                return true;
        }

        return true;
    }

    private bool IsOfSubject(int at) => Next(at) is { Lower: "of" or "at" or "for" or "in" or "with" or "on" } && (IsSubjectAt(at + 1) || IsSubjectAt(at + 2));

    private bool IsSubjectAt(int at) => at < words.Count && (NameAt(at) is { IsSubject: true } || context.Subject.IsNoun(words[at].Lower));

    private bool TakesOffice(Predicate verb)
    {
        if (verb.Verb is "lead" or "head" or "direct" or "chair" or "preside" or "manage" && verb.Form is VerbForm.Active or VerbForm.Gerund)
            return true;
        if (verb.Verb is not ("be" or "become" or "serve" or "appoint" or "elect" or "name" or "remain" or "hire" or "work" or "act" or "hold" or "retire" or "resign" or "join" or "take" or "succeed" or "assume"))
            return false;
        for (var at = verb.Head; at < verb.RegionEnd && at < verb.Head + 8 && at < words.Count; at++)
        {
            if (IsOffice(at) && IsHere(at) || verb.Verb is "hold" && words[at].Lower is "post" or "position" or "office")
                return true;
        }

        // "Ned Green joined the Society in 1920", not another one
        return verb.Verb is "join" && !names.Exists(name => name.Start > verb.Head && name.Start < verb.RegionEnd && name is { Kind: NameKind.Organisation or NameKind.Unknown, IsSubject: false });
    }

    // "The board appointed Ned Green director", "elected Eve Ray as its president"
    private void Appointed(Predicate verb)
    {
        if (verb.Form is not (VerbForm.Active or VerbForm.Gerund) || verb.Verb is not ("appoint" or "elect" or "name" or "hire" or "choose" or "select") || NameAt(verb.Head + 1) is not { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } named)
            return;
        for (var at = named.End; at < words.Count && at < named.End + 5 && !words[at].IsMark; at++)
        {
            if (IsOffice(at) && IsHere(at))
                Add(named, LifeRelationType.Employer, "officer", 0.6, true);
        }
    }

    // "Odell was succeeded by Edward Downing", "Brophy succeeded Kraetzer as director"
    private void Succession(Predicate verb)
    {
        // "The first pastor was Ned Green, followed by Eve Ray"
        if (verb.Verb is "follow" or "succeed" or "replace" && Next(verb.Head + 1) is { Lower: "by" } && names.FindLast(name => name.End <= verb.Head) is { Kind: NameKind.Person } before && relations.Knows(before.Text, NameKind.Person, LifeRelationType.Employer))
            Officers(verb.Head + 2, words.Count);
        if (verb.Verb is not ("succeed" or "replace") || verb.Owner.IsSubject)
            return;
        var near = names.FindAll(name => name.Start > verb.Head && name.Start < verb.Head + 6 || verb.HasOwnSubject && name.Start >= verb.SubjectStart && name.End <= verb.Chain);
        foreach (var name in near)
        {
            if (name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false })
                Add(name, LifeRelationType.Employer, "succession", 0.6, true);
        }
    }

    private void FindRelated()
    {
        FindWhole();
        foreach (var name in names)
        {
            if (name.IsSubject || name.IsPossessive || name.Depth > 0 || relations.Knows(name.Text, name.Kind) || IsTitle(name))
                continue;
            if (name.Kind == NameKind.Organisation && name.Text.Contains(' ', StringComparison.Ordinal))
                Related(name);
            else if ((LooksLikePerson(name) || IsListedWithPerson(name)) && name.Text.Contains(' ', StringComparison.Ordinal))
                Add(name, LifeRelationType.Other, RelationsOfNote.NamedOnly, 0.3);
        }
    }

    // "is a department within the School of Engineering", "the youth branch of the Party", "affiliated with the Federation"; of the heading "University. Office" the university.
    private void FindWhole()
    {
        var around = context.Subject.Whole[(context.Subject.Whole.LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? stop + 2 : 0)..];
        if (around.Length > 0 && names.Find(name => name.Text.Equals(context.Subject.Whole, StringComparison.OrdinalIgnoreCase) || name.Kind == NameKind.Organisation && name.Text.Contains(' ', StringComparison.Ordinal) && around.StartsWith(name.Text, StringComparison.OrdinalIgnoreCase)) is { } whole)
            Add(whole, LifeRelationType.MemberOf, "whole", 0.7);
        for (var at = 1; at < words.Count; at++)
        {
            LifeRelationType? type = words[at].Lower switch
            {
                "part" or "local" or "lodge" or "section" or "department" or "division" or "unit" or "chapter" or "member" or "affiliate" or "affiliated" or "component" => LifeRelationType.MemberOf,
                "collaboration" or "cooperation" or "conjunction" or "partnership" or "collaborated" or "partnered" or "cooperated" => LifeRelationType.Colleague,
                "split" or "secession" or "breakaway" or "project" or "program" or "initiative" or "arm" or "organ" or "service" or "publication" or "imprint" or "branch" or "subsidiary" or "successor" or "predecessor" or "outgrowth" or "offshoot" or "auxiliary" => LifeRelationType.Other,
                _ => null,
            };
            if (type is not { } known || NameAt(at) is not null || Next(at + 1) is not { Lower: "of" or "within" or "with" or "in" or "to" or "from" } link || (link.Lower is "from") != words[at].Lower is "split" or "secession" or "breakaway" || (link.Lower is "with") != (known == LifeRelationType.Colleague || words[at].Lower == "affiliated"))
                continue;
            if (known != LifeRelationType.Colleague && ClauseOf(at) is { } verb && !verb.Owner.IsSubject && verb.Form != VerbForm.Reduced)
                continue;
            foreach (var other in Listed(AsExamples(at + 2), words.Count, static name => name is { Kind: NameKind.Organisation, IsSubject: false }).Take(8))
                Add(other, words[at].Lower == "affiliated" && !RelationCues.IsSociety(other.Text) ? LifeRelationType.Other : known, "part:" + words[at].Lower, 0.6);
        }
    }

    // "operated under the name of the Union Hospital"
    private bool IsOwnNameNow(NamedThing body) => words.FindLastIndex(body.Start - 1, Math.Min(4, body.Start), static word => word.Lower is "name") > 0;

    private void Related(NamedThing body)
    {
        var verb = ClauseOf(body.Start);
        if (verb is null)
            Add(body, LifeRelationType.Other, RelationsOfNote.NamedOnly, 0.3);
        else if (verb.Owner.Name == body.Text || verb.HasOwnSubject && NameAt(verb.SubjectStart) == body)
            Add(body, LifeRelationType.Other, "named:doer", 0.3);
        else if (verb.Verb is { } name && RelationCues.Bonds.Contains(name) && body.Start - verb.Head is > 0 and < 30 && verb.Owner.IsSubject && !IsOwnNameNow(body))
            Add(body, LifeRelationType.Other, "named:bond", 0.3);
        else if (!context.Glossary.IsEnglish && verb.Owner.IsSubject && body.Start > verb.Head)
            Add(body, LifeRelationType.Other, "named:own", 0.3);
    }
}
