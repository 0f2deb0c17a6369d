using System.Globalization;
using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Dates that hold on from one clause of a sentence to the next.</content>
internal sealed partial class SentenceReader
{
    // What has no date of its own takes it from the clause it is joined with, or that stands before it in the sentence.
    private void CarryDates()
    {
        GiveCleft();
        for (var index = 1; index < verbs.Count; index++)
            CompleteSpan(index);

        for (var index = 0; index < verbs.Count; index++)
        {
            var verb = verbs[index];
            if (verb.Form == VerbForm.Purpose && verb.SharesWith is { } move)
                ShareDate(verb, move);
            if (verb is { Depth: 0, Dates: [{ Manner: DateManner.Stated, IsLimit: false, Date: { Begin: { } since, End: null } } opened] } && UntilBehind(index) is { Date.End: { } last } && string.CompareOrdinal(since[..4], last) < 0)
                verb.Dates[0] = opened with { Date = opened.Date with { Edtf = $"{since}/{last}", End = last } };
            if (verb.Dates.Count > 0 || verb.Depth > 0 || verb.Form == VerbForm.Purpose)
                continue;
            // "the field that would later become the Stadium": not then.
            if (words[verb.Chain].Lower == "would" && verb.Link == ClauseLink.Relative && verb.Chain + 1 < words.Count && words[verb.Chain + 1].Lower is "later" or "eventually" or "one" or "subsequently")
                continue;
            if (UntilBehind(index) is { } until)
            {
                verb.Dates.Add(until);
                CompleteSpan(index);
                continue;
            }

            if ((BeforeGoing(index) ?? SinceThen(index) ?? BehindLeading(index)) is { } told)
            {
                verb.Dates.Add(told);
                continue;
            }

            if (DateBeforeWhen(index) is { } when)
            {
                verb.Dates.Add(when);
                continue;
            }

            var shared = (verb.Link == ClauseLink.Coordinate || verb.Form == VerbForm.Gerund) && verb.SharesWith is not { Verb: "bear" } ? verb.SharesWith : null;
            // "At 16 she joined the League and later became a member of the Party"
            var isLater = index > 0 && (verb.Link == ClauseLink.Coordinate ? SaysLater(verbs[index - 1].Head, verb.Head) : verb.Chain > 0 && words[verb.Chain - 1].Lower is "later" or "eventually" or "subsequently");
            if (isLater && shared is { Dates: [{ Date.End: null }] })
                shared = null;
            if (shared is { Dates: [.., { Date: { Begin: not null, End: { } ended } } span] } && SaysThen(shared.Head, verb.Head))
                verb.Dates.Add(new(verb.Head, verb.Head, new(ended[..4] + "~", ended[..4], null, true, true, span.Date.Text), DateManner.Relative));
            else if (shared is { Dates: [.., var own] } && verb.Form != VerbForm.Gerund && (own.End <= shared.Chain || verb.Form == VerbForm.Passive && shared.Form == VerbForm.Passive && own.Date.End is null))
                verb.Dates.Add(own);
            else if (verb.Form == VerbForm.Gerund && verb.SharesWith is null && NextMainOf(verb) is { Dates: [var leading, ..] } && leading.End <= verb.Chain && !CountsYears(leading.End, verb.Chain))
                verb.Dates.Add(leading);
            else if (FollowsDirectly(index) is { } following)
                verb.Dates.Add(following);
            else if (block.Kind == BlockKind.Entry && block.EntryDate is { } entry && !(verb.Form == VerbForm.Gerund && Lexicon.TypeOf(verb.Verb) == LifeEventType.Other))
                verb.Dates.Add(new(verb.Head, verb.Head, entry, DateManner.Stated));
            else if (BehindNoun(verb) is { } closing)
                verb.Dates.Add(closing);
            else if (WhenBehind(index) is { } same)
                AddWhenBehind(verb, same);
            else if (!isLater && !IsBackground(verb) && Inferable(index) is { } year)
                verb.Dates.Add(year);
        }
    }

    // "stayed in Leeds until the mill was closed in 1938", "held that title until she retired in 1914": till then.
    private DateMention? UntilBehind(int index)
    {
        var verb = verbs[index];
        if (index + 1 >= verbs.Count
            || !Lasts(verb) && typing.Of(verb) is not (LifeEventType.Employment or LifeEventType.Membership or LifeEventType.Residence or LifeEventType.Military or LifeEventType.Education)
            || verbs[index + 1] is not { Dates: [{ Manner: DateManner.Stated, Date: { Begin: not null, End: null } } date, ..] } next
            || next.Depth != verb.Depth
            || date.Start < next.Head)
            return null;
        for (var at = next.Chain - 1; at > verb.Head && next.Chain - at < 8; at--)
        {
            if (words[at].Lower is "until" or "till")
                return AsEnd(date);
            if (words[at].IsMark || words[at].Has(WordTraits.Subordinator))
                return null;
        }

        return null;
    }

    // "Following the mill's closure in 1996, she returned to York": then, or soon after.
    private DateMention? BehindNoun(Predicate verb)
    {
        var shift = YearsAfter();
        if (verb.Link != ClauseLink.Main
            || Lasts(verb) && verb.Verb is not ("live" or "reside" or "work" or "teach" or "serve" or "stay")
            || words[0].Lower is not ("following" or "after" or "upon" or "with") && shift == 0
            || nouns is not [var (noun, date)]
            || date.End > verb.Chain
            || date.End >= words.Count
            || !words[date.End].Is(',')
            || noun.Head > 8
            || date.Date is not { Begin: { Length: >= 4 } begin, End: null })
            return null;
        var year = (int.Parse(begin.AsSpan(0, 4), CultureInfo.InvariantCulture) + shift).ToString("0000", CultureInfo.InvariantCulture);
        return new(verb.Head, verb.Head, new(year + "~", year, null, true, true, date.Date.Text), DateManner.Relative);
    }

    // "Two years after her husband's death": how many; 0 where nothing is counted.
    private int YearsAfter() =>
        words.Count > 3 && words[1].Lower is "years" or "year" && words[2].Lower == "after" ? Math.Max(words[0].Number is > 0 and < 80 ? words[0].Number : FunctionWords.NumberOf(words[0].Lower), 0) : 0;

    // "joined the party when it was founded in 1938 and remained a member until 1960": one membership.
    private void AddWhenBehind(Predicate verb, DateMention same)
    {
        if (same.Date.Begin is { } begin && verbs.Find(next => next.Verb == "remain" && next.SharesWith == verb) is { Dates: [{ Date.End: { } end }] } stay && typing.Of(stay) == LifeEventType.Membership)
        {
            stay.Owner = new(false, "");
            same = same with { Date = same.Date with { Edtf = $"{begin}/{end}", End = end } };
        }

        verb.Dates.Add(same);
    }

    // "The Society dissolved when the mill closed in 1991": what happened then happened in the same year.
    private DateMention? WhenBehind(int index)
    {
        var verb = verbs[index];
        if (verb.Link != ClauseLink.Main || Lasts(verb) || verb.Form is VerbForm.Copula or VerbForm.Reduced or VerbForm.Gerund || index + 1 >= verbs.Count || words[verb.Chain].Has(WordTraits.Have))
            return null;
        var next = verbs[index + 1];
        if (next.Depth != verb.Depth || next.Link != ClauseLink.Subordinate || words[next.Region].Lower != "when" || next.Dates is not [{ Manner: DateManner.Stated, IsLimit: false, Date: { Begin: { Length: >= 4 } begin, End: null } date }, ..])
            return null;
        return new(verb.Head, verb.Head, new(begin[..4], begin[..4], null, date.IsApproximate, true, null), DateManner.Relative);
    }

    // "In 1891 she returned to teach", "she moved to Leeds to teach in 1891": one date for both.
    private static void ShareDate(Predicate purpose, Predicate move)
    {
        if (purpose.Dates.Count == 0 && move.Dates is [{ Date.Begin: not null } date])
            purpose.Dates.Add(date.Date.End is null ? date : date with { Date = date.Date with { End = null, Edtf = date.Date.Begin!, IsInferred = true } });
        else if (move.Dates.Count == 0 && purpose.Dates is [{ Date: { Begin: not null, End: null } } own])
            move.Dates.Add(own);
    }

    // "until 1921, when a society was founded in Queens": the date before "when" is that of the clause behind it.
    private DateMention? DateBeforeWhen(int index)
    {
        var verb = verbs[index];
        if (verb.Region >= words.Count || verb.Region < 1 || words[verb.Region].Lower != "when" || words[verb.Region - 1] is not { IsMark: true } comma || !comma.Is(','))
            return null;
        var before = dates.Find(date => date.End == verb.Region - 1 && date.Manner == DateManner.Stated);
        return before is { Date: { } said } && (said.End ?? said.Begin) is { } then ? new(verb.Head, verb.Head, new(then, then, null, said.IsApproximate, true, null), DateManner.Relative) : null;
    }

    // "From 1937 to 1939 he taught there but then moved": what comes then comes at the end of the span.
    private bool SaysThen(int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (words[at].Lower is "then" or "later" or "subsequently" or "eventually" or "finally" or "thereafter" or "afterward" or "afterwards")
                return true;
        }

        return false;
    }

    private bool SaysLater(int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (words[at].Lower is "later" or "eventually" or "ultimately" && words[at].Depth == words[start].Depth && !(words[at - 1].Lower is "year" or "years" or "months" or "month"))
                return true;
        }

        return false;
    }

    // "arrived in 1946, and lived there until 1975": what ends began with what is told before.
    private void CompleteSpan(int index)
    {
        var verb = verbs[index];
        if (verb.Dates is not [{ Date: { Begin: null, End: { } end } } until] || verb.Form is VerbForm.Reduced or VerbForm.Gerund)
            return;
        if (!(verb.Verb is "hold" or "serve" or "remain" or "live" or "be" or "reside" or "stay" or "work" or "teach" or "keep" or "retain" or "occupy" or "fill" or "maintain" or "station" or "post"))
            return;
        for (var before = index - 1; before >= 0; before--)
        {
            if (verbs[before].Depth != verb.Depth || verbs[before].Dates is not [.., { Date: { Begin: { Length: >= 4 } begin, End: null } from }])
                continue;
            if (string.CompareOrdinal(begin[..4], end) > 0)
                return;
            // "joined as head in 1942, a position he held until 1947" is one employment.
            if ((verb.Verb is "hold" or "be" or "retain" or "occupy" or "fill" or "keep" && typing.Of(verbs[before]) == LifeEventType.Employment || verb.Verb == "remain" && verbs[before].Verb is "join" or "enter" && typing.Of(verb) == LifeEventType.Membership)
                && verbs[before].Dates.Count == 1
                && !words[verb.Region].Is(';'))
            {
                verbs[before].Dates[0] = verbs[before].Dates[0] with { Date = new($"{from.Edtf}/{end}", begin, end, from.IsApproximate || until.Date.IsApproximate, from.IsInferred, from.Text) };
                verb.Owner = new(false, "");
                return;
            }

            verb.Dates[0] = until with { Date = new($"{begin[..4]}/{end}", begin[..4], end, from.IsApproximate || until.Date.IsApproximate, true, until.Date.Text) };
            return;
        }
    }

    // "arrested and imprisoned in 1912": nothing but a joint between the two.
    private DateMention? FollowsDirectly(int index)
    {
        if (index + 1 >= verbs.Count
            || verbs[index + 1] is not { Link: ClauseLink.Coordinate, Dates: [var date, ..] } next
            || next.SharesWith != verbs[index]
            || date.Start < next.Head
            || date.Date.End is not null && !(Lasts(verbs[index]) && Lasts(next) && next.Chain == verbs[index].Head + 2))
            return null;
        for (var at = verbs[index].Head + 1; at < next.Chain; at++)
        {
            if (!words[at].Has(WordTraits.Conjunction | WordTraits.Adverb) && !words[at].Is(','))
                return null;
        }

        return date;
    }

    // What lasts need not have begun in the year of the clause before.
    private static bool Lasts(Predicate verb) => verb.Verb is "live" or "reside" or "work" or "serve" or "remain" or "be" or "teach" or "stay" or "have" or "continue" or "hold";

    // "was renamed in 1990 and continues to operate": what is so now did not begin then.
    private bool IsNow(Predicate verb) => context.Glossary.IsEnglish && words[verb.Chain].Has(WordTraits.Present) && verbs.IndexOf(verb) is > 0 and var index && !words[verbs[index - 1].Chain].Has(WordTraits.Present);

    private bool IsBackground(Predicate verb) =>
        Lasts(verb)
        || IsNow(verb)
        || words[verb.Chain].Has(WordTraits.Have) && verb.Verb != "have"
        || words[verb.Chain].Lower is "is" or "are" or "has" or "have"
        || verb.Form is VerbForm.Reduced
        || verb.Link == ClauseLink.Relative && !verb.Owner.IsSubject;

    private DateMention? Inferable(int index)
    {
        for (var before = index - 1; before >= 0; before--)
        {
            if (verbs[before].Depth != verbs[index].Depth || verbs[before].Dates.Count == 0)
                continue;
            // "joined the Club, founded in 1889, and wrote": the year of the club.
            if (verbs[before] is { Form: VerbForm.Reduced, About: >= 0, Owner.IsSubject: false })
                continue;
            // "Like its parent body, which had been founded in 1909, it was dedicated to looms": before.
            if (verbs[before].Link == ClauseLink.Relative && words[verbs[before].Chain].Lower == "had")
                continue;
            // "Born in Leeds in 1900, she studied law": not at once.
            if (verbs[before].Verb == "bear")
                return null;
            var date = verbs[before].Dates[^1];
            if (date.Date.End is not null || date.Date.Begin is not { Length: >= 4 } begin || date.Manner is DateManner.OfNoun or DateManner.Era)
                return null;
            var year = begin[..4];
            return new(verbs[index].Head, verbs[index].Head, new(date.Date.IsApproximate ? year + "~" : year, year, null, date.Date.IsApproximate, true, null), DateManner.Relative);
        }

        return null;
    }
}
