using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Whom "he", "she", "it" and "they" mean, and what was done for or made by the subject.</content>
internal sealed partial class Owners
{
    private Owner OfPronoun(Word word, Predicate verb)
    {
        switch (word.Lower)
        {
            // French and German bodies are "il" and "sie" themselves.
            case "he" or "she" when context.Subject.IsBody && !context.Glossary.IsEnglish:
                return new(true, "");
            case "he" or "she" when !context.Subject.IsPerson:
                return new(false, context.LastOther ?? word.Text);
            case "he" or "she" when word.Lower == context.Subject.Pronoun && context.OtherPronoun == word.Lower && word.Start == 0 && context.LastOther is not null:
                return new(false, context.LastOther);
            case "he" or "she" when context.Subject.Pronoun.Length > 0 && context.Subject.Pronoun != word.Lower:
                return new(false, OtherBefore(verb.SubjectStart) ?? context.LastOther ?? word.Text);
            case "it" when !context.Subject.IsBody:
                return MentionsSubject(verb) || Lexicon.TypeOf(verb.Verb) is LifeEventType.Publication or LifeEventType.Performance or LifeEventType.Creation || verb is { Verb: "release", Form: VerbForm.Passive } ? new(true, "") : new(false, word.Text);
            default:
                return new(true, "");
        }
    }

    // "In 2006 the Press published her book", "the gallery showed his paintings": of the subject's work.
    private bool IsOfSubjectsWork(Predicate verb) =>
        context.Subject.IsPerson && verb.Form == VerbForm.Active && verb.Verb is "publish" or "issue" or "print" or "release" or "reissue" or "premiere" or "perform" or "exhibit" or "show" && verb.Head + 2 < words.Count
        && words[verb.Head + 1].Lower is "his" or "her" && Array.Exists([2, 3, 4, 5], ahead => verb.Head + ahead < words.Count && NounCues.Writings.Contains(words[verb.Head + ahead].Lower));

    // "The museum acquired a portfolio of prints": in the life of who made them; "The Foundation provided funding": in the history of what it paid for.
    private bool IsDoneForSubject(Predicate verb)
    {
        if (verb.Form != VerbForm.Active || verb.Link == ClauseLink.Relative)
            return false;
        if (verb.Link == ClauseLink.Coordinate && verb.SharesWith is { Owner.IsSubject: true } before)
            return IsDoneForSubject(before);
        var ahead = words.Skip(verb.Head + 1).Take(5).Select(static word => word.Lower);
        return context.Subject.IsPerson ? verb.Verb is "acquire" or "purchase" or "exhibit" or "show" or "display" && ahead.Any(static word => NounCues.Writings.Contains(word) || word is "prints" or "portfolio" or "drawings" or "works")
            : context.Subject.IsBody && verb.Verb is "provide" or "award" or "grant" or "give" or "donate" or "contribute" && ahead.Any(static word => word is "funding" or "grant" or "grants" or "support" or "money" or "funds");
    }
}
