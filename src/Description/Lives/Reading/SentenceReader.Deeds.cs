using System.Collections.Immutable;
using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>What is worth telling, and what was done or suffered where neither a date nor a place is said.</content>
internal sealed partial class SentenceReader
{
    // An event has a date or a place, or is of a kind that matters without (a marriage, a membership).
    private bool IsWorthTelling(Predicate verb, LifeEventType type, DateMention? date, ImmutableArray<LifePlace> places, List<NamedThing> within)
    {
        var vague = type == LifeEventType.Other
            && !(verb.Verb == "have" && context.Subject.IsBody && verb.Owner.IsSubject)
            && (verb.Form == VerbForm.Copula || verb.Verb is "have" or "include" or "involve" or "continue" or "begin" or "know" or "consider" or "describe" or "make" or "give" or "use" or "see" or "say" or "need" or "relate");
        if (verb.Form == VerbForm.Gerund && (date is null || date.Date is { IsInferred: true, Text: null } || date.Manner == DateManner.Era && verb.Chain > 0 && words[verb.Chain - 1].Lower is "before" or "after"))
            return IsGerundEvent(verb, type, within);
        if (date is not null)
            return !((vague || type == LifeEventType.Other && verb.Verb is null && !(verb.Form == VerbForm.Passive && verb is { Link: ClauseLink.Main or ClauseLink.Coordinate, Owner.IsSubject: true })) && date.Date.IsInferred && date.Date.Text is null)
                && !(vague && verb.Verb == "have" && verb.Owner.IsSubject && context.Subject.IsPerson);
        if (places.Length > 0)
            return !(vague && !IsIn(verb, places))
                && !(type == LifeEventType.Other && !IsNear(verb, places))
                && !(type == LifeEventType.Other && (verb.Form is VerbForm.Reduced or VerbForm.Gerund || verb.Verb is null && !IsIn(verb, places) || places.All(static place => place.IsInferred)));
        if (!verb.Owner.IsSubject
            && verb.Form is VerbForm.Active or VerbForm.Passive or VerbForm.Copula
            && type is LifeEventType.Death or LifeEventType.Marriage or LifeEventType.Military or LifeEventType.Education or LifeEventType.Degree or LifeEventType.Employment or LifeEventType.Appointment or LifeEventType.Election)
            return names.Exists(name => name.Kind == NameKind.Person && name.Text == verb.Owner.Name);
        if (type == LifeEventType.Other)
            return IsDeed(verb, within);
        if (type is LifeEventType.Death or LifeEventType.Birth or LifeEventType.Move or LifeEventType.Travel or LifeEventType.Residence)
            return IsGoing(verb);
        return verb.Owner.IsSubject
            && (verb.Form is not (VerbForm.Reduced or VerbForm.Gerund) || within.Exists(static name => !name.IsSubject && name.Kind is NameKind.Person or NameKind.Organisation or NameKind.Work));
    }

    // "finishing two novels", "working as a typesetter" are events; "succeeding Smith", "after leaving Princeton" only say when.
    private bool IsGerundEvent(Predicate verb, LifeEventType type, List<NamedThing> within)
    {
        // ", eventually becoming its superintendent"
        var before = verb.Chain - 1;
        while (before > 0 && words[before].Lower is "eventually" or "later" or "finally" or "ultimately" or "then" or "subsequently" or "soon")
            before--;
        var lead = before >= 0 ? words[before].Lower : "";
        return type switch
        {
            LifeEventType.Publication => within.Exists(static name => name.Kind == NameKind.Work) && verb.Verb != "contribute" || verb.Verb is "finish" or "complete" or "publish",
            LifeEventType.Employment when lead is "while" or "," or "and" => true,
            LifeEventType.Education when lead is "while" => true,
            // ", becoming a member", ", graduating in law": told of whom the clause before tells.
            LifeEventType.Membership or LifeEventType.Degree or LifeEventType.Award or LifeEventType.Election or LifeEventType.Appointment or LifeEventType.Education or LifeEventType.Founding or LifeEventType.Employment or LifeEventType.NameChange when lead == "," => verb.Verb is not ("succeed" or "assume"),
            // "After working in Reading, he": a place of its own.
            LifeEventType.Employment or LifeEventType.Education or LifeEventType.Residence or LifeEventType.Military when lead is "after" or "before" => within.Exists(static name => name is { Kind: NameKind.Place, IsPossessive: false }),
            // "After emigrating to the United States, he": the arrival is told, the leaving only says when.
            LifeEventType.Move when lead is "after" && verb.Verb is "return" or "settle" or "move" or "emigrate" or "immigrate" or "arrive" or "relocate" or "migrate" => within.Exists(static name => name is { Kind: NameKind.Place, IsPossessive: false })
                && words[verb.Head + 1].Lower != "from",
            LifeEventType.Move or LifeEventType.Degree or LifeEventType.Founding when lead == "before" && verb.Dates.Count > 0 => type != LifeEventType.Move || within.Exists(static name => name is { Kind: NameKind.Place, IsPossessive: false }),
            LifeEventType.Military when lead == "," => within.Exists(static name => name is { Kind: NameKind.Place, IsPossessive: false }),
            LifeEventType.Move or LifeEventType.Travel or LifeEventType.Residence => lead is not ("after" or "before" or "upon" or "on" or "since")
                && (!verb.Dates.Exists(static date => date.Date.IsInferred) || lead == "," && within.Exists(static name => name is { Kind: NameKind.Place, IsPossessive: false })),
            _ => false,
        };
    }

    // "She filed a lawsuit against Ned Smith", or "She was accused of fraud" behind a sentence that says when: told without a date.
    private bool IsDeed(Predicate verb, List<NamedThing> within)
    {
        if (!verb.Owner.IsSubject || block.Kind != BlockKind.Prose || !context.Glossary.IsEnglish || verb.Depth > 0 || verb.Form is not (VerbForm.Active or VerbForm.Passive) || verb.Verb is null || StateVerbs.Table.Contains(verb.Verb))
            return false;
        if (verb.Link is not (ClauseLink.Main or ClauseLink.Coordinate) && words[verb.Region].Lower != "where"
            || IsHabit(verb)
            || !IsOfTheSubjectItself(verb)
            || verb.Form == VerbForm.Active && (verb.Head + 2 >= words.Count || words[verb.Head + 1].IsMark || words[verb.Head + 1].Lower == "by"))
            return false;
        return within.Exists(name => !name.IsSubject && name.Depth == 0 && name.Kind is NameKind.Person or NameKind.Organisation or NameKind.Work) || context.IsBehindDate;
    }

    // "received a status in 2011 and partnered with Ned Shaw", "Ned Shaw challenged the election" behind a sentence that says when: what follows is told, and not dated.
    private bool IsToldWithoutDate(Predicate verb, LifeEventType type, DateMention? date)
    {
        if (date is { Date.IsInferred: false } || block.Kind != BlockKind.Prose || !context.Glossary.IsEnglish || verb.Depth > 0 || !context.IsBehindDate
            || verb.Form is not (VerbForm.Active or VerbForm.Passive) || verb.Link is not (ClauseLink.Main or ClauseLink.Coordinate)
            || verb.Verb is { } known && StateVerbs.Table.Contains(known)
            || verb.Verb is null && !words[verb.Head].Has(WordTraits.Past | WordTraits.LooksPast | WordTraits.Participle)
            || IsHabit(verb))
            return false;
        return verb.Owner.IsSubject ? IsOfTheSubjectItself(verb) : names.Exists(name => name.Text == verb.Owner.Name && name.Kind is NameKind.Person or NameKind.Organisation);
    }

    // "He went on a tour with his brother" behind a sentence that says when.
    private bool IsGoing(Predicate verb) =>
        context.Subject.IsPerson
        && context.IsBehindDate
        && verb is { Depth: 0, Owner.IsSubject: true, Form: VerbForm.Active or VerbForm.Passive, Link: ClauseLink.Main or ClauseLink.Coordinate }
        && IsOfTheSubjectItself(verb)
        && !IsHabit(verb);

    // "He", "Doe", "the company", "His request was denied", or whoever did what the clause is joined to; "Fears for their safety led" is nobody's deed.
    private bool IsOfTheSubjectItself(Predicate verb)
    {
        if (verb.IsDoneToSubject)
            return true;
        if (!verb.HasOwnSubject)
            return verb.SharesWith is { Form: not (VerbForm.Reduced or VerbForm.Gerund) } shared && shared != verb && IsOfTheSubjectItself(shared);
        return words[verb.SubjectEnd - 1] is { IsPossessive: false } head
            && (head.Lower is "he" or "she" or "they" or "it" || context.Subject.IsNoun(head.Lower) || verb.Form == VerbForm.Passive && words[verb.SubjectStart].Has(WordTraits.Possessive))
            || names.Exists(name => name is { IsSubject: true, IsPossessive: false } && name.Start >= verb.SubjectStart && name.Start <= verb.SubjectStart + 2 && name.End <= verb.SubjectEnd + 1);
    }

    // "has supported", "would often meet", "supports": what goes on or comes again is no deed.
    private bool IsHabit(Predicate verb)
    {
        if (words[verb.Chain].Has(WordTraits.Modal | WordTraits.Present) || words[verb.Chain].Lower is "is" or "are" or "has" or "have" || words[verb.Head].Has(WordTraits.Gerund))
            return true;
        for (var at = Math.Max(verb.Chain - 2, verb.Region); at <= Math.Min(verb.Head + 1, words.Count - 1); at++)
        {
            if (words[at].Lower is "often" or "always" or "frequently" or "usually" or "regularly" or "sometimes" or "occasionally" or "generally" or "typically" or "never" or "strongly" or "rarely" or "seldom" or "consistently" or "actively")
                return true;
        }

        return false;
    }
}
