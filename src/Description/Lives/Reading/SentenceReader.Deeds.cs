using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>What was done or suffered, where neither a date nor a place is said.</content>
internal sealed partial class SentenceReader
{
    // "She filed a lawsuit against Ned Smith", or "She was accused of fraud" behind a sentence that says when: told without a date.
    private bool IsDeed(Predicate verb, List<NamedThing> within)
    {
        if (!verb.Owner.IsSubject || block.Kind != BlockKind.Prose || !context.Glossary.IsEnglish || verb.Depth > 0 || verb.Form is not (VerbForm.Active or VerbForm.Passive) || verb.Verb is null || !DeedVerbs.Table.Contains(verb.Verb))
            return false;
        if (verb.Link is not (ClauseLink.Main or ClauseLink.Coordinate) && words[verb.Region].Lower != "where" || IsHabit(verb) || !IsOfTheSubjectItself(verb) || verb.Form == VerbForm.Active && (verb.Head + 2 >= words.Count || words[verb.Head + 1].IsMark || words[verb.Head + 1].Lower == "by"))
            return false;
        return within.Exists(name => !name.IsSubject && name.Depth == 0 && name.Kind is NameKind.Person or NameKind.Organisation or NameKind.Work) || context.IsBehindDate;
    }

    // "He", "Doe", "the company", "His request was denied", or whoever did what the clause is joined to; "Fears for their safety led" is nobody's deed.
    private bool IsOfTheSubjectItself(Predicate verb)
    {
        if (verb.IsDoneToSubject)
            return true;
        if (!verb.HasOwnSubject)
            return verb.SharesWith is { Form: not (VerbForm.Reduced or VerbForm.Gerund) } shared && shared != verb && IsOfTheSubjectItself(shared);
        return words[verb.SubjectEnd - 1] is { IsPossessive: false } head && (head.Lower is "he" or "she" or "they" or "it" || context.Subject.IsNoun(head.Lower) || verb.Form == VerbForm.Passive && words[verb.SubjectStart].Has(WordTraits.Possessive)) || names.Exists(name => name is { IsSubject: true, IsPossessive: false } && name.Start >= verb.SubjectStart && name.Start <= verb.SubjectStart + 2 && name.End <= verb.SubjectEnd + 1);
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
