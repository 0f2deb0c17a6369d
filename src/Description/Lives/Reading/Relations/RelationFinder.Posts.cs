using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>What a person works for: "professor of English at D", "her position with E", and what the events of the sentence tell.</content>
internal sealed partial class RelationFinder
{
    /// <summary>How many words may stand between an office and where it is: "professor of comparative literature and languages at".</summary>
    private const int OfficeReach = 12;

    private void FindPosts()
    {
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            // "the President's Award"
            if (word.IsPossessive)
                continue;
            var isStation = RelationCues.Stations.Contains(word.Lower) || word.Lower is "fellowship" or "fellowships" && Next(at + 1) is { Lower: "at" };
            if (!isStation && !RelationCues.IsRole(word.Lower)
                || NameAt(at) is { Kind: not NameKind.Thing }
                || word.IsInWork
                || word.Lower is "scholar" or "scholars" && at > 0 && words[at - 1].IsCapital
                || word.Lower is "executive" && Next(at + 1) is { IsMark: false } noun && !noun.Has(WordTraits.Preposition)
                || IsApposed(at)
                || !(isStation ? IsOwnStation(at) : IsOwn(at)))
                continue;
            // "the writer of biographies such as": what he made.
            if (word.Lower is "writer" or "author" or "translator" or "composer" or "painter" or "designer" or "creator" or "architect" or "photographer" or "illustrator" or "sculptor"
                && Next(at + 1) is { Lower: "of" }
                && !IsPrintedFor(at + 2))
                continue;
            // "assistant editor of the union's newspaper, The Loom"
            if (RelationCues.Writers.Contains(word.Lower) && Next(at + 1) is { Lower: "of" or "for" } && PaperBehind(at + 2) is { } paper)
            {
                Add(paper, LifeRelationType.Employer, "post:" + word.Lower, 0.6);
                continue;
            }

            var bodies = BodiesOf(at, isStation);
            if (names.Exists(name => name.Kind == NameKind.Organisation && !bodies.Contains(name)))
                bodies.RemoveAll(IsDivision);
            // "general commissioner of the Exposition" works for it.
            if (word.Lower is not ("commissioner" or "superintendent" or "director" or "manager"))
                bodies.RemoveAll(IsAnEvent);
            // "deputy for the Seine"
            if (word.Lower is "deputy" or "senator")
                bodies.RemoveAll(static body => body.Kind == NameKind.Unknown || !body.Text.Contains(' ', StringComparison.Ordinal) && !RelationCues.HasSeats(body.Text));
            // "co-founder, with Ned Shaw, of the Guild"
            if (bodies.Count == 0 && word.Lower is "founder" or "co-founder" or "cofounder" && After(at + 1, Math.Min(at + 12, words.Count), "of") is > 0 and var founded)
                Listed(founded, words.Count, static name => name.IsOtherBody).ForEach(one => Add(one, LifeRelationType.FounderOf, "post:founder", 0.6));
            foreach (var body in bodies)
            {
                var role = RoleOf(body, at);
                Add(body, TypeOfPost(role, body, bodies), "post:" + words[role].Lower, 0.6);
                if (TwinOf(body) is { } twin)
                    Add(twin, TypeOfPost(role, body, bodies), "post:" + words[role].Lower, 0.5);
            }
        }

        // "Ned Green, for whom she had worked"
        if (words.FindIndex(static word => word.Lower == "whom") is > 1 and var whom
            && words[whom - 1].Lower == "for"
            && verbs.Exists(verb => verb.Owner.IsSubject && verb.Chain > whom && verb.Chain < whom + 4 && verb.Verb is "work" or "clerk" or "intern")
            && names.FindLast(name => name.End <= whom - 1 && name.Start > whom - 8) is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } chief)
            Add(chief, LifeRelationType.Employer, "aside:work", 0.6);
        FindPrefixed();
        FindOffices();
        foreach (var verb in verbs.Concat(asides))
        {
            if (verb.Owner.IsSubject && verb.Form is VerbForm.Active or VerbForm.Gerund)
                OfAside(verb);
            // "was on the Committee on Honors"
            else if (verb is { Owner.IsSubject: true, Form: VerbForm.Copula, Verb: "be" }
                && words.FindIndex(verb.Head + 1, Math.Min(2, words.Count - verb.Head - 1), static word => word.Lower == "on") is > 0 and var on
                && words[on - 1] is { Verb: "be" } or { Lower: "also" })
                Listed(on + 1, words.Count, static name => name.IsOtherBody).FindAll(static body => RelationCues.IsCommittee(body.Text)).ForEach(body => Add(body, LifeRelationType.MemberOf, "aside:on", 0.5));
            else if (verb is { Owner.IsSubject: true, Form: VerbForm.Copula, Verb: "be" } && Next(verb.Head + 1) is { Lower: "with" } && Listed(verb.Head + 2, words.Count, static name => name.IsOtherBody) is [var with, ..])
                Add(with, RelationCues.IsForce(with.Text) || RelationCues.IsSociety(with.Text) ? LifeRelationType.MemberOf : LifeRelationType.Employer, "aside:with", 0.5);
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
            case "join" or "rejoin" when Listed(next, words.Count, static name => name.IsOtherBody) is [var joined, ..]:
                foreach (var one in Listed(next, words.Count, static name => name.IsOtherBody))
                    Add(one, TypeOfJoined(one), "aside:join", 0.6);
                break;
            case "serve" when link.Lower == "on" && Next(next + 1) is { Lower: "panels" or "juries" or "panel" or "jury" }:
                break;
            case "teach" or "work" or "lecture" or "intern" or "serve" or "write" or "report" or "illustrate" or "freelance" or "photograph" or "practice" or "practise" when (After(next, Math.Min(next + (verb.Verb is "write" ? 14 : 7), verb.RegionEnd), "at", "for") is > 0 and var at || verb.Verb == "write" && After(next, Math.Min(next + 6, words.Count), "column", "columns") is > 0 and var column && (at = After(column, Math.Min(column + 2, words.Count), "in")) > 0):
                foreach (var body in Listed(at, words.Count, name => name is { IsSubject: false, Kind: NameKind.Organisation or NameKind.Unknown or NameKind.Work }
                    || name is { Kind: NameKind.Person, IsSubject: false } && verb.Verb is "work" && words[at - 1].Lower == "for"))
                {
                    if (!IsPartOfListed(body) && !body.IsPossessive && !IsMadeThere(body) && !(verb.Verb is "write" && IsTitleBehindComma(at, body)))
                        Add(body, LifeRelationType.Employer, "aside:" + verb.Verb, 0.6);
                }

                break;
            // "left Acme Mills to become the president of the Guild"
            case "leave" or "quit" when Listed(next, Math.Min(words.Count, next + 5), static name => name.IsOtherBody) is [var left]
                && Next(left.End) is { Lower: "to" }
                && Next(left.End + 1) is { Verb: "become" or "head" or "direct" or "teach" or "work" or "take" or "accept" }
                && !left.Text.Contains("Party", StringComparison.Ordinal):
                Add(left, LifeRelationType.Employer, "aside:leave", 0.5);
                break;
            // "edited the union's newspaper, The Loom"
            case "edit" or "co-edit" when PaperBehind(next) is { } paper:
                Add(paper, LifeRelationType.Employer, "aside:edit", 0.6);
                break;
            // "organized for the League"
            case "organize" or "organise" or "canvass" when link.Lower == "for" && Listed(next + 1, words.Count, static name => name.IsOtherBody) is [var union, ..]:
                Add(union, LifeRelationType.Employer, "aside:" + verb.Verb, 0.5);
                break;
            case "clerk" or "publish" or "conduct" or "contribute" or "draw" or "review" or "cover" or "edit" or "produce" or "design" or "develop" or "compose" when After(next, Math.Min(next + 10, verb.RegionEnd), "for") is > 0 and var whom:
                ForWhom(whom, Math.Min(words.Count, verb.RegionEnd), verb.Verb);
                break;
            // "which she helped establish, and the Nation"
            case not null when Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding && link.Is(',') && words.FindLastIndex(verb.Chain, Math.Min(5, verb.Chain + 1), static word => word.Lower == "which") > 0:
                break;
            case not null when Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding || verb.Verb is "create" or "start" or "open" or "begin" && link.Lower is not ("at" or "with" or "as" or "in" or "to" or "for"):
                if (Listed(BehindPhrase(next), words.Count, static name => name is { IsSubject: false, IsPossessive: false, Kind: NameKind.Organisation or NameKind.Unknown or NameKind.Work }) is [{ } founded, ..]
                    && !IsBeforeNoun(founded)
                    && !IsCreation(founded)
                    && (founded.Kind == NameKind.Organisation || Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding || IsSaidToBeBody(founded.End)))
                    FoundedTogether(founded);
                // "co-founded Vagabond Puppeteers": two words with capitals that name nobody.
                else if (verb.Verb is "found" or "co-found" or "cofound" && NameAt(next) is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } troupe && troupe.Start == next && !LooksLikePerson(troupe))
                    Add(troupe, LifeRelationType.FounderOf, "aside:found", 0.5);
                else if (FoundedBehindComma(next) is { } behind)
                    Add(behind, LifeRelationType.FounderOf, "aside:found", 0.6);
                break;
            case "start" or "begin" or "remain" or "stay" or "continue" when link.Lower is "at" or "with" && Listed(next + 1, words.Count, static name => name.IsOtherBody) is [var kept, ..]:
                Add(kept, LifeRelationType.Employer, "aside:" + verb.Verb, 0.5);
                break;
            case "find" or "obtain" or "secure" or "get" or "take" when link.Lower is "work" or "employment" or "jobs" or "job" || Next(next + 1) is { Lower: "job" or "jobs" or "position" }:
                if (After(next, Math.Min(next + 9, words.Count), "in", "at", "with", "for") is > 0 and var hired)
                {
                    foreach (var body in Listed(hired, words.Count, static name => name.IsOtherBody, true))
                        Add(body, LifeRelationType.Employer, "aside:" + verb.Verb, 0.5);
                }

                break;
            case "spend" when After(next, Math.Min(next + 9, words.Count), "at") is > 0 and var spent && Listed(spent, words.Count, static name => name.IsOtherBody) is [var house, ..]:
                // "spent ten years at Acme Mills", but not three at the College
                if (Next(house.End) is { Lower: "as" } && BeginsOffice(house.End + 1) || !IsOfSchool(house) && words.FindIndex(next, spent - next, static word => word.Lower is "years" or "decades" or "career") > 0)
                    Add(house, LifeRelationType.Employer, "aside:spend", 0.6);
                break;
            // "got his start at the Troy Times"
            case "get" or "have" or "make" when words.FindIndex(next, Math.Min(3, words.Count - next), static word => word.Lower is "start") is > 0 and var beginning
                && After(beginning, Math.Min(beginning + 4, words.Count), "at", "with") is > 0 and var begun
                && Listed(begun, words.Count, static name => name.IsOtherBody) is [var first, ..]:
                Add(first, LifeRelationType.Employer, "aside:start", 0.5);
                break;
            case "dance" or "perform" or "play" or "sing" or "tour" or "act" or "appear" when link.Lower is "with" && Listed(next + 1, words.Count, static name => name.IsOtherBody) is [var troupe, ..]:
                Add(troupe, LifeRelationType.MemberOf, "aside:" + verb.Verb, 0.5);
                break;
            case "serve" or "sit" when link.Lower is "on":
                foreach (var body in Listed(next + 1, words.Count, static name => name.IsOtherBody))
                    Add(body, LifeRelationType.MemberOf, "aside:on", 0.6);
                break;
            case "represent" when names.Find(name => name.Start > next && name.Start < verb.RegionEnd && name is { Kind: NameKind.Organisation, IsSubject: false } && RelationCues.HasSeats(name.Text)) is { } house:
                Add(house, LifeRelationType.MemberOf, "aside:represent", 0.7);
                break;
            case "run" when link.Lower is "for":
                break;
            // "entered the banking house of Brown Brothers", "sat in the House of Representatives"
            case "enter" when words.FindIndex(next, Math.Min(6, words.Count - next), static word => word.Lower is "employ" or "house" or "firm" or "office" or "business") is > 0 and var house
                && Next(house + 1) is { Lower: "of" }
                && Listed(house + 2, words.Count, static name => name.IsOtherBody) is [var employer, ..]:
                Add(employer, LifeRelationType.Employer, "aside:enter", 0.6);
                break;
            case "sit" when link.Lower == "in" && Listed(next + 1, words.Count, static name => name.IsOtherBody) is [var chamber, ..] && RelationCues.HasSeats(chamber.Text):
                Add(chamber, LifeRelationType.MemberOf, "aside:sit", 0.6);
                break;
            case "lead" or "head" or "direct" or "manage" or "chair" or "run" or "co-run" or "operate" or "own" or "edit" or "oversee" or "supervise" or "command" or "co-edit" or "co-direct" or "administer" when Listed(next, words.Count, static name => name.IsOtherBody) is [var led, ..]:
                Add(led, IsFounder(verb.Head) ? LifeRelationType.FounderOf : RelationCues.IsForce(led.Text) || RelationCues.IsCommittee(led.Text) || verb.Verb is "chair" or "lead" && RelationCues.IsSociety(led.Text) && !RelationCues.IsEnterprise(led.Text) ? LifeRelationType.MemberOf : LifeRelationType.Employer, "aside:" + verb.Verb, 0.5);
                break;
            case "come" or "go" or "move" or "return" or "transfer" when link.Lower == "to"
                && NameAt(Next(next + 1)?.Lower == "the" ? next + 2 : next + 1) is { Kind: NameKind.Organisation, IsSubject: false } place
                && RelationCues.IsEnterprise(place.Text):
                if (After(place.End, words.Count, "as") is > 0 and var role && BeginsOffice(role)
                    || asides.Exists(aside => aside.Head > place.End && aside.Verb is "teach" or "work" or "create" or "direct" or "head" or "lead" or "become" or "establish" or "develop"))
                    Add(place, LifeRelationType.Employer, "aside:" + verb.Verb, 0.5);
                break;
        }
    }

    // "the union's official organ, The Loom", "its newspaper, the Loom": what a paper is called, behind the noun; null where none is.
    private NamedThing? PaperBehind(int start)
    {
        for (var at = start; at < words.Count && at - start < 12 && !words[at].IsMark; at++)
        {
            if (words[at].Lower is not ("newspaper" or "journal" or "magazine" or "newsletter" or "organ" or "publication" or "paper" or "weekly" or "monthly" or "bulletin" or "quarterly") || words[at].IsCapital)
                continue;
            var name = at + 1;
            while (name < words.Count && name - at < 4 && (words[name].IsMark && words[name].Text[0] is ',' or '"' or '“' || words[name].Lower == "the" && NameAt(name) is null))
                name++;
            return NameAt(name) is { IsSubject: false, IsPossessive: false, Kind: not NameKind.Place } paper && paper.Start == name && !LooksLikePerson(paper) ? paper : null;
        }

        return null;
    }

    // "writer of editorials for the Weekly News"
    private bool IsPrintedFor(int start) =>
        After(start, Math.Min(start + 5, words.Count), "for") is > 0 and var whom
        && words.FindIndex(start, whom - start, word => word.IsMark || word.IsCapital) < 0
        && NameAt(Next(whom) is { } article && article.Has(WordTraits.Determiner) && !article.IsCapital ? whom + 1 : whom) is { Kind: NameKind.Organisation or NameKind.Work };

    // "founded the Leeds Club in 1920 and the Weavers Guild": all of a list of bodies, the first whatever it is.
    private void FoundedTogether(NamedThing first)
    {
        Add(first, LifeRelationType.FounderOf, "aside:found", 0.7);
        foreach (var also in Listed(first.Start, words.Count, static name => name.IsOtherBody))
        {
            if (also != first && also.Kind == NameKind.Organisation && first.Kind == NameKind.Organisation && !IsBeforeNoun(also) && !IsCreation(also))
                Add(also, LifeRelationType.FounderOf, "aside:found", 0.6);
        }
    }

    // "published criticism for the Weekly News", "clerked for Judge Green of the Court and for Justice White"
    private void ForWhom(int whom, int end, string verb)
    {
        for (; whom > 0; whom = After(whom, end, "for"))
        {
            foreach (var body in Listed(whom, words.Count, name => name is { IsSubject: false, Kind: NameKind.Organisation or NameKind.Work } || verb == "clerk" && LooksLikePerson(name)))
            {
                if (!IsPartOfListed(body) && !body.IsPossessive && !IsAnEvent(body) && !IsMadeThere(body))
                    Add(body, LifeRelationType.Employer, "aside:" + verb, 0.5);
            }
        }
    }

    // "conducted a score for the Acme Company film": what was made, and not for whom.
    private bool IsMadeThere(NamedThing body) => Next(body.End) is { IsCapital: false, IsMark: false } noun && RelationCues.IsCreation(noun.Lower);

    // "wrote a book for children, All Kinds of Mothers"
    private bool IsTitleBehindComma(int start, NamedThing body) => body.Start > start + 1 && words[body.Start - 1].Is(',') && words[body.Start - 2] is { IsCapital: false, IsMark: false } reader && reader.Lower.EndsWith('n') | reader.Lower.EndsWith('s');

    // "Citizens for a Free City College"
    private static bool NamesPeople(string name) => name.Contains(" for ", StringComparison.Ordinal) && RelationCues.IsOfPeople(name.AsSpan(0, name.IndexOf(" for ", StringComparison.Ordinal)));

    // "the 16th National Convention", "the Exposition": where one goes and not what one belongs to.
    private static bool IsAnEvent(NamedThing body) =>
        body.Text is "Class" or "Faculty"
        || body.Text.EndsWith("Ribbon", StringComparison.Ordinal)
        || body.Text.EndsWith("Medal", StringComparison.Ordinal)
        || body.Text.EndsWith("Convention", StringComparison.Ordinal)
        || body.Text.EndsWith("Exposition", StringComparison.Ordinal)
        || body.Text.EndsWith("Conference", StringComparison.Ordinal) && char.IsAsciiDigit(body.Text[0]);

    // "joined Marvel as an editor" is a post, "joined the Party" is none.
    private LifeRelationType TypeOfJoined(NamedThing body) =>
        !NamesPeople(body.Text) && !RelationCues.IsForce(body.Text) && (RelationCues.IsEnterprise(body.Text) && !RelationCues.IsSociety(body.Text) || !RelationCues.IsSociety(body.Text) && Next(body.End) is { Lower: "as" } && BeginsOffice(body.End + 1)) ? LifeRelationType.Employer : LifeRelationType.MemberOf;

    private bool BeginsOffice(int at)
    {
        for (var next = at; next < words.Count && next < at + 4; next++)
        {
            if (NounCues.Roles.Contains(words[next].Lower))
                return words[next].Lower is not "student";
        }

        return false;
    }
}
