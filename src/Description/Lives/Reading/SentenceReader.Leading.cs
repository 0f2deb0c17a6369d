using Fonds.Description.Lives.Reading.Dating;

namespace Fonds.Description.Lives.Reading;

/// <content>Dates that a clause has from the one in front of it: "After serving from 1917 to 1919, she", "where he has since worked", "before returning to Leeds".</content>
internal sealed partial class SentenceReader
{
    // "From 1922 to 1930 they lived in Merced before returning to Leeds": at the end of the span.
    private DateMention? BeforeGoing(int index)
    {
        var verb = verbs[index];
        if (verb.Form != VerbForm.Gerund
            || verb.Chain == 0
            || words[verb.Chain - 1].Lower != "before"
            || verb.SharesWith is not { Dates: [.., { Manner: not DateManner.Era, Date.End: { Length: >= 4 } ended } span] }
            || Lexicon.TypeOf(verb.Verb) is not (LifeEventType.Move or LifeEventType.Membership or LifeEventType.Degree or LifeEventType.Founding or LifeEventType.Retirement))
            return null;
        return Then(verb, ended, span);
    }

    // "earned a degree in 1988 at the College, where she has since worked": from then on.
    private DateMention? SinceThen(int index)
    {
        var verb = verbs[index];
        if (index == 0 || words[verb.Chain].Lower is not ("has" or "have") || words.FindIndex(verb.Chain, verb.Head - verb.Chain, static word => word.Lower == "since") < 0)
            return null;
        for (var before = index - 1; before >= 0; before--)
        {
            if (verbs[before] is { Depth: 0, Dates: [.., { Manner: not (DateManner.OfNoun or DateManner.Era), Date: { } date } told] } && (date.End ?? date.Begin) is { Length: >= 4 } year)
                return Then(verb, year, told) is { } since ? since with { Date = since.Date with { Edtf = year[..4] + "/.." } } : null;
        }

        return null;
    }

    // "After serving in the Army from 1917 to 1919, she moved": at its end. "While living in York in the 1950s, she worked": at the same time.
    private DateMention? BehindLeading(int index)
    {
        var verb = verbs[index];
        if (index == 0 || verb.Link != ClauseLink.Main || verb.Form is not (VerbForm.Active or VerbForm.Passive or VerbForm.Copula) || words[verb.Chain].Has(WordTraits.Have | WordTraits.Present) || words[verb.Chain].Lower is "is" or "are")
            return null;
        var leading = verbs[index - 1];
        if (leading is not { Form: VerbForm.Gerund, Dates: [{ Manner: DateManner.Stated, IsLimit: false, Date.Begin: { Length: >= 4 } begin } date] }
            || leading.Depth != verb.Depth
            || leading.Chain > 1
            || date.Start < leading.Head
            || date.End >= words.Count
            || !words[date.End].Is(',')
            || verb.SubjectStart < date.End)
            return null;
        var lead = leading.Chain > 0 ? words[leading.Chain - 1].Lower : "";
        var lasts = typing.Of(leading) is LifeEventType.Employment or LifeEventType.Military or LifeEventType.Residence or LifeEventType.Education or LifeEventType.Membership;
        if (lead is "after" or "following" && lasts)
            return date.Date.End is { Length: >= 4 } ended ? Then(verb, ended, date) : null;
        if (lead is "before" or "since" or "until")
            return null;
        return date.Date.End is not null ? new(verb.Head, verb.Head, date.Date, DateManner.Relative) : Then(verb, begin, date);
    }

    // "It was during a trip to Ireland, in 1920, that she met Ned Smith and married": then.
    private void GiveCleft()
    {
        if (words.Count < 8
            || words[0].Lower != "it"
            || words[1].Lower != "was"
            || words.FindIndex(2, Math.Min(28, words.Count - 2), static word => word.Lower == "that") is not (> 0 and var that)
            || dates.FindLast(date => date is { Manner: DateManner.Stated, Date.Begin: not null } && date.End <= that) is not { } date)
            return;
        if (verbs.Find(verb => verb.Chain > that && verb.Depth == 0) is { Dates.Count: 0 } told)
            told.Dates.Add(date with { End = told.Chain });
    }

    private static DateMention Then(Predicate verb, string date, DateMention from) =>
        new(verb.Head, verb.Head, new(date[..4] + "~", date[..4], null, true, true, from.Date.Text), DateManner.Relative);
}
