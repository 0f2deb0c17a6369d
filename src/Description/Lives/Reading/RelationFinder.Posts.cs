using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>What a person belongs to and works for: "a member of A, B and C", "professor of English at D", "her position with E", and what the events of the sentence tell.</content>
internal sealed partial class RelationFinder
{
    /// <summary>How many words may stand between an office and where it is: "professor of comparative literature and languages at".</summary>
    private const int OfficeReach = 12;

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
            else if (RelationCues.Belonging.Contains(word.Lower) && word.Lower is not ("senator" or "representative" or "assemblyman" or "congressman" or "congresswoman" or "alderman" or "councilman" or "councilwoman") && Next(at + 1) is { Lower: "of" or "in" or "to" or "on" or "for" } && IsOwn(at))
            {
                Belong(at + 2, word.Lower.TrimEnd('s'));
            }
            else if (word.Lower is "board" or "boards" or "faculty" or "faculties" or "staff" or "staffs" && IsOwnBoard(at) && BehindBoard(at) is > 0 and var of)
            {
                if (word.Lower is "board" or "boards")
                    Belong(of, "board");
                else
                    Serve(of, word.Lower);
            }
            else if (word.Lower is "active" or "involved" or "affiliated" or "seat" or "enrollment" or "enlistment" && Next(at + 1) is { Lower: "in" or "with" or "on" } && IsInOwnClause(at))
            {
                Belong(at + 2, word.Lower);
            }
        }
    }

    private Word? Next(int at) => at < words.Count ? words[at] : null;

    private bool IsNamelessBoard(NamedThing name) => words[name.Start].Lower is "board" or "boards" && name.End - name.Start <= 3 && name.Text.Contains(" of ", StringComparison.Ordinal);

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

    private void Belong(int start, string rule)
    {
        foreach (var body in Listed(start, words.Count, static name => name is { Kind: NameKind.Organisation or NameKind.Unknown or NameKind.Person, IsSubject: false, IsPossessive: false }, true))
        {
            if (!LooksLikePerson(body) && !IsPartOfListed(body) && IsNamed(body))
                Add(body, LifeRelationType.MemberOf, "noun:" + rule, 0.7);
        }
    }

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
        part.Text.EndsWith("Department", StringComparison.Ordinal) || part.Text.EndsWith("Division", StringComparison.Ordinal) || part.Text.StartsWith("Department of", StringComparison.Ordinal) || part.Text.StartsWith("School of", StringComparison.Ordinal) || part.Text.StartsWith("Faculty of", StringComparison.Ordinal)
        || part.Text.StartsWith("College of", StringComparison.Ordinal) || part.Text.StartsWith("Graduate School", StringComparison.Ordinal);

    private void FindPosts()
    {
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            var isStation = RelationCues.Stations.Contains(word.Lower);
            if (!isStation && !NounCues.Roles.Contains(word.Lower) || NameAt(at) is { Kind: not NameKind.Thing } || word.IsInWork || IsApposed(at) || !(isStation ? IsOwnStation(at) : IsOwn(at)))
                continue;
            var bodies = BodiesOf(at, isStation);
            if (names.Exists(name => name.Kind == NameKind.Organisation && !bodies.Contains(name)))
                bodies.RemoveAll(IsDivision);
            foreach (var body in bodies)
                Add(body, TypeOfPost(word.Lower, body, bodies), "post:" + word.Lower, 0.6);
        }

        foreach (var verb in verbs.Concat(asides))
        {
            if (verb.Owner.IsSubject && verb.Form is VerbForm.Active or VerbForm.Gerund)
                OfAside(verb);
        }
    }

    // "returned to teach at Howard", "to join the Brigades", "wrote for L'anarchie", "came to the Library as head"
    private void OfAside(Predicate verb)
    {
        var next = verb.Head + 1;
        if (Next(next) is not { } link)
            return;
        switch (verb.Verb)
        {
            case "join" or "rejoin" when Listed(next, words.Count, static name => name is { Kind: NameKind.Organisation, IsSubject: false, IsPossessive: false }) is [var joined, ..]:
                Add(joined, RelationCues.IsEnterprise(joined.Text) && !RelationCues.IsSociety(joined.Text) ? LifeRelationType.Employer : LifeRelationType.MemberOf, "aside:join", 0.6);
                break;
            case "teach" or "work" or "lecture" or "serve" or "write" or "report" or "illustrate" or "clerk" or "freelance" or "photograph" or "practice" or "practise" when After(next, Math.Min(next + 7, verb.RegionEnd), "at", "for") is > 0 and var at:
                foreach (var body in Listed(at, words.Count, name => name is { IsSubject: false, Kind: NameKind.Organisation or NameKind.Unknown or NameKind.Work } || name is { Kind: NameKind.Person, IsSubject: false } && verb.Verb is "work" or "clerk" && words[at - 1].Lower == "for"))
                {
                    if (!IsPartOfListed(body) && !body.IsPossessive)
                        Add(body, LifeRelationType.Employer, "aside:" + verb.Verb, 0.6);
                }

                break;
            case not null when Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding || verb.Verb is "create" or "start" or "open" or "begin":
                if (Listed(next, words.Count, static name => name is { IsSubject: false, IsPossessive: false, Kind: NameKind.Organisation or NameKind.Unknown or NameKind.Work }) is [{ } founded, ..] && (founded.Kind == NameKind.Organisation || Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding))
                    Add(founded, LifeRelationType.FounderOf, "aside:found", 0.7);
                break;
            case "contribute" when link.Lower == "to":
                foreach (var body in Listed(next + 1, verb.RegionEnd, static name => name is { IsSubject: false, Kind: NameKind.Organisation or NameKind.Work }))
                    Add(body, LifeRelationType.Employer, "aside:contribute", 0.4);
                break;
            case "come" or "go" or "move" or "return" or "transfer" when link.Lower == "to" && NameAt(Next(next + 1)?.Lower == "the" ? next + 2 : next + 1) is { Kind: NameKind.Organisation, IsSubject: false } place && RelationCues.IsEnterprise(place.Text):
                if (After(place.End, words.Count, "as") is > 0 and var role && BeginsOffice(role) || asides.Exists(aside => aside.Head > place.End && aside.Verb is "teach" or "work" or "create" or "direct" or "head" or "lead" or "become" or "establish" or "develop"))
                    Add(place, LifeRelationType.Employer, "aside:" + verb.Verb, 0.5);
                break;
        }
    }

    private bool BeginsOffice(int at)
    {
        for (var next = at; next < words.Count && next < at + 4; next++)
        {
            if (NounCues.Roles.Contains(words[next].Lower))
                return words[next].Lower is not "student";
        }

        return false;
    }

    private bool IsApposed(int role) => names.Exists(name => name.Kind == NameKind.Person && name.Start == role + 1);

    private static LifeRelationType TypeOfPost(string role, NamedThing body, List<NamedThing> all)
    {
        if (role is "founder" or "co-founder")
            return LifeRelationType.FounderOf;
        return RelationCues.Belonging.Contains(role) && (role is not ("representative" or "delegate") || all.Exists(static one => RelationCues.IsSociety(one.Text))) || RelationCues.Presiding.Contains(role) && all.Exists(static one => RelationCues.IsSociety(one.Text)) && !RelationCues.IsEnterprise(body.Text) ? LifeRelationType.MemberOf : LifeRelationType.Employer;
    }

    // Where an office is held: behind "at", "of", "for", the field left out.
    private List<NamedThing> BodiesOf(int role, bool isStation)
    {
        var link = false;
        for (var at = role + 1; at < words.Count && at - role <= OfficeReach;)
        {
            var word = words[at];
            if (NameAt(at) is { } name)
            {
                if (name.Kind is NameKind.Organisation or NameKind.Unknown || name.Kind == NameKind.Work && RelationCues.Writers.Contains(words[role].Lower))
                {
                    if (!link || name.IsSubject)
                        return [];
                    return [.. Listed(name.Start, words.Count, one => one is { IsSubject: false, Kind: NameKind.Organisation or NameKind.Unknown } || one.Kind == NameKind.Work && one.Kind == name.Kind, true).Where(one => !IsPartOfListed(one) && !IsUnitOfNext(one) && !IsNamelessBoard(one) && !(one.IsPossessive && one.End < words.Count && words[one.End].IsCapital))];
                }

                if (name.Kind == NameKind.Person || name.IsSubject)
                    return link && name.Kind == NameKind.Person && !name.IsSubject && words[at - 1].Lower is "to" or "for" && LooksLikePerson(name) ? [name] : [];
                at = name.End;
                continue;
            }

            if (word.IsOpening)
            {
                at = BehindBracket(at);
                continue;
            }

            link |= word.Lower is "at" or "for" or "with" || word.Lower is "of" or "in" or "to" or "on" && (!isStation || words[role].Lower is "employee" or "employees");
            if (word.IsMark && !word.Is(',') || word.Has(WordTraits.Subordinator | WordTraits.Pronoun | WordTraits.Be | WordTraits.Have) || word.Number >= 0 || word.Has(WordTraits.Gerund) || word.Lower is "his" or "her" or "prior" or "by" or "from" or "under" or "until" or "during" or "after" or "before" || verbs.Exists(verb => verb.Head == at || verb.Chain == at) || word.Is(',') && link)
                return [];
            at++;
        }

        return [];
    }

    // "her position at", "a brief stint with": of the clause's own subject.
    private bool IsOwnStation(int at) => !(at > 0 && words[at - 1].IsPossessive && NameAt(at - 1) is { IsSubject: false }) && IsInOwnClause(at);

    // Whether an office is the subject's: what it hangs on is a verb of holding, an "as", or the subject's name.
    private bool IsOwn(int at)
    {
        if (at > 0 && words[at - 1].Lower is "his" or "her" or "their" || at > 0 && words[at - 1].IsPossessive)
            return false;
        for (var before = at - 1; before >= 0; before--)
        {
            var word = words[before];
            if (word.Depth < words[at].Depth)
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
                return held.Owner.IsSubject && (held.Form is VerbForm.Passive or VerbForm.Copula or VerbForm.Reduced || held.IsDoneToSubject || held.Verb is { } holding && RelationCues.Holding.Contains(holding));
            if (word.Lower is "as")
                return IsInOwnClause(before);
            if (word.Lower == "to" && before > 0 && words[before - 1].Verb is "promote" or "rise" or "advance" or "elevate" or "move" or "appoint" or "elect" or "elevate")
                return IsInOwnClause(before);
            if (word.Lower is "from" or "to" && words[before + 1].Number >= 0)
                continue;
            if (word.Lower is "by" or "with" or "under" or "from" or "to" or "who" or "whose" or "whom" or "between" or "against" || word.Is(';'))
                return false;
        }

        return IsInOwnClause(at);
    }

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
            if (body.Depth > 0 || IsPartOfListed(body) || one.Organisations.Length > 1 && IsDivision(body))
                continue;
            // "was hired to photograph the Chrysler Building"
            if (known == LifeRelationType.Employer && (one.Rule.StartsWith("gerund", StringComparison.Ordinal) || one.Rule == "passive:hire" && Next(words.FindIndex(static word => word.Verb == "hire") + 1) is { Lower: "to" }))
                continue;
            var exact = known;
            if (one.Type == LifeEventType.Membership && one.Rule.EndsWith("join", StringComparison.Ordinal) && RelationCues.IsEnterprise(text) && !RelationCues.IsSociety(text))
                exact = LifeRelationType.Employer;
            Add(body, exact, "event:" + LifeNames.Of(one.Type), 0.7);
        }
    }
}
