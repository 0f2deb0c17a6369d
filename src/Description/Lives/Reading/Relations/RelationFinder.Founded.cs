using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>What a person founded: by whatever stands between the verb and its name, behind a comma, and what is called his own: "his own firm, Gilbert Advertising".</content>
internal sealed partial class RelationFinder
{
    // "his own firm, Gilbert Advertising", "Miller's company, Miller Photography"
    private void FindOwnFirm()
    {
        for (var at = 1; at < words.Count - 1; at++)
        {
            // "established his own business in Troy, named Acme Tool"
            if (RelationCues.IsOwnable(words[at].Lower)
                && IsFoundedHere(at)
                && words.FindIndex(at, Math.Min(18, words.Count - at), static word => word.Lower is "named" or "called" or "as") is > 0 and var named
                && (words[named].Lower != "as" || words[named - 1].Lower is "known" or "know")
                && NameAt(named + 1) is { Kind: not NameKind.Place, IsSubject: false, IsPossessive: false } business)
                Add(business, LifeRelationType.FounderOf, "own:named", 0.6);
            var comma = words[at + 1].Is(',');
            if (!RelationCues.IsOwnable(words[at].Lower) || words[at].IsCapital || NameAt(comma ? at + 2 : at + 1) is not { Kind: NameKind.Organisation, IsSubject: false, IsPossessive: false } firm)
                continue;
            // "continued in the family firm, Robert Green & Sons"
            if (comma
                && IsInOwnClause(at)
                && (words[at - 1].Lower is "family" || at > 1 && words[at - 2].Lower is "family")
                && ClauseOf(at) is { Verb: "continue" or "join" or "work" or "enter" or "remain" or "become" or "go" or "return" })
                Add(firm, LifeRelationType.Employer, "own:family", 0.6);
            for (var before = at - 1; before >= 0 && at - before <= 4; before--)
            {
                // "starting a publishing company, Birth Press"
                if (comma && words[before].Verb is "start" or "found" or "open" or "launch" or "establish" or "form" or "create" && IsInOwnClause(before))
                    Add(firm, LifeRelationType.FounderOf, "own:" + words[at].Lower, 0.6);
                if (words[before].Lower is "his" or "her" && OwnsPronoun(words[before].Lower) || NameAt(before) is { IsSubject: true, IsPossessive: true })
                    Add(firm, RelationCues.IsBand(words[at].Lower) ? LifeRelationType.MemberOf : LifeRelationType.FounderOf, "own:" + words[at].Lower, 0.6);
                if (words[before].IsMark || words[before].Has(WordTraits.Possessive | WordTraits.Preposition) || NameAt(before) is not null)
                    break;
            }
        }
    }

    // "the Acme Works, a company he began in 1854": what it is said to be is his.
    private void FindBegun()
    {
        foreach (var body in names)
        {
            if (body is not { Kind: NameKind.Organisation or NameKind.Work, IsSubject: false, IsPossessive: false })
                continue;
            var end = Next(body.End) is { IsOpening: true } ? BehindBracket(body.End) : body.End;
            // "the Acme Works in Troy, which he founded"
            if (Next(end) is { Lower: "in" or "at" } && NameAt(end + 1) is { Kind: NameKind.Place } seat)
                end = seat.End;
            if (Next(end) is not { } comma || !comma.Is(',') || body.Kind == NameKind.Work && Next(end + 1) is not { Lower: "which" })
                continue;
            // "the Weavers Journal, which she helped establish"
            if (Next(end + 1) is { Lower: "which" }
                && (Next(end + 2) is { Lower: "he" or "she" } || NameAt(end + 2) is { IsSubject: true })
                && Next(end + 3) is { Verb: "help" }
                && Lexicon.TypeOf(Next(end + 4)?.Lower == "to" ? Next(end + 5)?.Verb : Next(end + 4)?.Verb) == LifeEventType.Founding)
                Add(body, LifeRelationType.FounderOf, "aside:found", 0.6);
            var verb = verbs.Find(verb => verb.Chain > end + 2 && verb.Chain < end + 8 && verb.Owner.IsSubject && verb.Form == VerbForm.Active && (Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding || verb.Verb is "begin" or "start" or "open" or "create"));
            if (verb is not null
                && (body.Kind == NameKind.Organisation || Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding)
                && words[end + 1].Lower is "a" or "an" or "the" or "which"
                && words[verb.Chain - 1].Lower is "he" or "she" or "they" or "had")
                Add(body, LifeRelationType.FounderOf, "aside:found", 0.6);
        }
    }

    // "was instrumental in the creation of the Guild", "led the founding of the League", "a meeting that resulted in the creation of the League"
    private void FindHelpedToFound()
    {
        for (var at = 2; at + 2 < words.Count; at++)
        {
            if (words[at].Lower is not ("creation" or "founding" or "establishment" or "formation" or "organization")
                || words[at + 1].Lower != "of"
                || NameAt(at) is not null
                || !IsInOwnClause(at) && !(names.Exists(static name => name.IsSubject) && (words[0].Lower == "one" || verbs.Exists(static verb => verb is { Owner.IsSubject: true, Link: ClauseLink.Main }))))
                continue;
            if (words.FindIndex(Math.Max(0, at - 7), Math.Min(at, 7), static word => word.Lower is "instrumental" or "devoted" or "dedicated" or "pivotal" or "involved" or "movers" or "mover" or "resulted" or "culminated" or "role" or "responsible" or "spearheaded" or "aided" || word.Verb is "help" or "lead" or "assist" or "participate") >= 0
                && Listed(at + 2, words.Count, static name => name.IsOtherBody) is [var founded, ..])
                Add(founded, LifeRelationType.FounderOf, "aside:found", 0.6);
        }
    }

    // "co-founder of Red Song", "was among the founders of the League", "set up the Loom Fund"
    private void FindFoundedBy()
    {
        for (var at = 0; at + 2 < words.Count; at++)
        {
            if (NameAt(at) is not null)
                continue;
            if (words[at].Lower is "founder" or "co-founder" or "cofounder" or "founders" or "co-founders"
                && (words[at + 1].Lower == "of" ? at + 1 : words[at + 1].Lower == "and" ? words.FindIndex(at + 2, Math.Min(5, words.Count - at - 2), static word => word.Lower == "of") : -1) is > 0 and var of
                && of + 1 < words.Count
                && words.FindIndex(at, of - at, static word => word.IsMark) < 0
                && IsInOwnClause(at)
                && NameAt(of + 1 + (words[of + 1].Has(WordTraits.Determiner) ? 1 : 0)) is { IsSubject: false, IsPossessive: false, Kind: not NameKind.Place } founded
                && !LooksLikePerson(founded))
                Add(founded, LifeRelationType.FounderOf, "post:" + words[at].Lower, 0.6);
            else if (words[at].Verb is "set" && words[at + 1].Lower == "up" && IsInOwnClause(at) && Listed(at + 2, words.Count, static name => name.IsOtherBody) is [var set, ..] && set.Start - at < 6 && !IsCreation(set))
                Add(set, LifeRelationType.FounderOf, "aside:found", 0.6);
        }
    }

    // "founder", "co-founder and first chairman", "organized and was president": the office of one who founded it too.
    private bool IsFounder(int role)
    {
        if (words[role].Lower is "founder" or "co-founder" or "cofounder")
            return true;
        // "a founding member and former president of", "one of the founders and longtime head of"
        if (words.FindLastIndex(role, Math.Min(7, role + 1), static word => word.Lower is "founders" or "founding" or "founder" or "co-founder") is >= 0 and var beginner
            && words.FindIndex(beginner, role - beginner, static word => word.Has(WordTraits.Conjunction)) > 0
            && words.FindIndex(beginner, role - beginner, static word => word.IsMark || word.Has(WordTraits.Preposition)) < 0
            && (words[beginner].Lower != "founding" || Next(beginner + 1) is { Lower: "member" or "members" }))
            return true;
        for (var at = role - 1; at > 0 && role - at < 6 && !words[at].IsMark && NameAt(at) is null; at--)
        {
            // "a founder, and principal, of the Institute"
            if (words[at].Has(WordTraits.Conjunction) && words[at - 1].Is(',') && at > 1 && words[at - 2].Lower is "founder" or "co-founder" or "cofounder")
                return true;
            if (words[at].Has(WordTraits.Conjunction))
                return words[at - 1].Lower is "founder" or "co-founder" or "cofounder" || IsBegunBy(at - 1);
        }

        return false;
    }

    // "founding and leading", "organized and was": a verb of founding right before the joint, of the subject.
    private bool IsBegunBy(int at) => NameAt(at) is null && words[at].Verb is "found" or "co-found" or "cofound" or "organize" or "establish" or "create" && (ClauseOf(at) ?? verbs.Find(verb => verb.Head == at)) is { Owner.IsSubject: true };

    // "established his own business", "opened a small shop"
    private bool IsFoundedHere(int at) =>
        ClauseOf(at) is { Owner.IsSubject: true, Form: not VerbForm.Passive } verb
        && verb.Head < at
        && at - verb.Head < 7
        && (Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding || verb.Verb is "open" or "start" or "launch" or "begin" or "create");

    // "started a magazine of satire, Monocle, which": what was founded is named behind a comma.
    private NamedThing? FoundedBehindComma(int start)
    {
        var comma = words.FindIndex(start, Math.Min(12, words.Count - start), static word => word.Is(','));
        if (comma > 0 && RelationCues.IsCreation(words[comma - 1].Lower))
            return null;
        if (comma < 0 || !words[start].Has(WordTraits.Determiner) || verbs.Exists(verb => verb.Head > start && verb.Head < comma) || names.Exists(name => name.Start >= start && name.End <= comma))
            return null;
        return NameAt(comma + 1) is { Kind: NameKind.Organisation or NameKind.Unknown or NameKind.Work, IsSubject: false, IsPossessive: false } named && (Next(named.End) is null or { IsMark: true } or { Lower: "in" or "which" }) ? named : null;
    }

    // "co-founded the early direct action group Troy Defense Fund", "founded, with Ned Shaw, the Guild", "founded, in 1927, the Guild": where the name of what was founded stands.
    private int BehindPhrase(int start)
    {
        var at = start;
        if (Next(at) is { } comma && comma.Is(',') && Next(at + 1) is { Lower: "with" or "together" or "along" } && words.FindIndex(at + 1, static word => word.Is(',')) is > 0 and var second)
            at = second + 1;
        // "organized, in 1927, the League"
        else if (Next(at) is { } mark && mark.Is(',') && Next(at + 1) is { } when && when.Has(WordTraits.Preposition) && words.FindIndex(at + 1, Math.Min(6, words.Count - at - 1), static word => word.Is(',')) is > 0 and var closing)
            at = closing + 1;
        var first = at;
        while (at < words.Count
            && NameAt(at) is null or { Kind: NameKind.Thing }
            && at - first < 9
            && words[at] is { IsMark: false, IsCapital: false } word
            && !word.Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Subordinator | WordTraits.Pronoun | WordTraits.Past | WordTraits.Be | WordTraits.Have))
            at++;
        return NameAt(at) is { Kind: NameKind.Organisation } ? at : start;
    }

    // "organized the "Go Drag!" festival", "created the film Flaming Creatures"
    private bool IsCreation(NamedThing name)
    {
        var next = name.End;
        while (Next(next) is { IsMark: true } mark && mark.Text[0] is '"' or '”' or '!' or '?')
            next++;
        return Next(next) is { IsCapital: false } noun && RelationCues.IsCreation(noun.Lower) || name.Start > 0 && words[name.Start - 1] is { IsCapital: false } before && RelationCues.IsCreation(before.Lower);
    }

    // "opened Loom's, a gallery in Troy"
    private bool IsSaidToBeBody(int at)
    {
        if (Next(at) is not { } comma || !comma.Is(',') || Next(at + 1) is not { Lower: "a" or "an" or "the" })
            return false;
        for (var noun = at + 2; noun < words.Count && noun < at + 7 && !words[noun].IsMark && NameAt(noun) is null && !words[noun].Has(WordTraits.Preposition); noun++)
        {
            if (NameCues.BodyNouns.Contains(words[noun].Lower) || RelationCues.IsOwnable(words[noun].Lower))
                return true;
        }

        return false;
    }

    // "established NYU programs in Cyprus"
    private bool IsBeforeNoun(NamedThing name) => Next(name.End) is { IsMark: false, IsCapital: false, Traits: WordTraits.None, Verb: null, Number: < 0 } noun && noun.Lower.EndsWith('s') && !BodyNouns.Lead(noun.Lower);
}
