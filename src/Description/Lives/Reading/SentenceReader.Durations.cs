using System.Globalization;
using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>How long something lasted: "for fifteen years", "a five-year term", "the next ten years".</content>
internal sealed partial class SentenceReader
{
    // "served as its editor for 15 years": what began in a year ends so many years on.
    private void ReadDurations()
    {
        for (var index = 0; index < verbs.Count; index++)
        {
            var verb = verbs[index];
            if (verb.Depth > 0 || !(LastsLong(verb)) || verb.Dates.Count > 1)
                continue;
            if (YearsOf(verb) is not ({ } years, var isRough))
                continue;
            // "In 2000 she became Poet Laureate, a position she held for three years": one office.
            if (verb.Dates.Count == 0
                && verb.Verb is "hold" or "be" or "occupy"
                && index > 0
                && verbs[index - 1] is { Dates: [{ Manner: not DateManner.OfNoun, IsLimit: false, Date: { Begin: { Length: >= 4 } since, End: null } } start] } office
                && IsOffice(office.RegionEnd - 6, verb.Chain)
                && int.TryParse(since.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var from)
                && typing.Of(office) is LifeEventType.Employment or LifeEventType.Other)
            {
                var until = (from + years).ToString("0000", CultureInfo.InvariantCulture);
                office.Dates[0] = start with { Date = start.Date with { Edtf = $"{since}/{until}{(isRough ? "~" : "")}", End = until, IsApproximate = start.Date.IsApproximate || isRough, IsInferred = true } };
                verb.Owner = new(false, "");
                continue;
            }

            var known = verb.Dates.Count == 1 ? verb.Dates[0] : Before(verb) ?? Since(index);
            if (known is not { Manner: not DateManner.OfNoun, IsLimit: false, Date: { Begin: { Length: >= 4 } begin, End: null } } || !int.TryParse(begin.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var first) || first + years > 2049)
                continue;
            var end = (first + years).ToString("0000", CultureInfo.InvariantCulture);
            var date = new LifeDate($"{begin}/{end}{(isRough ? "~" : "")}", begin, end, known.Date.IsApproximate || isRough, true, known.Date.Text);
            verb.Dates.Clear();
            verb.Dates.Add(new(known.Start, known.End, date, DateManner.Relative));
        }
    }

    // "a position", "a post", "the office" right before the clause that says how long.
    private bool IsOffice(int start, int end)
    {
        for (var at = Math.Max(start, 0); at < end; at++)
        {
            if (words[at].Lower is "position" or "post" or "office" or "role" or "job" or "title" or "capacity" or "seat" or "chair")
                return true;
        }

        return false;
    }

    private static bool LastsLong(Predicate verb) => verb.Verb is "serve" or "hold" or "teach" or "work" or "live" or "reside" or "edit" or "head" or "direct" or "lead" or "chair" or "run" or "remain" or "stay" or "spend" or "practice" or "manage" or "be" or "study" or "preach" or "begin" or "occupy" or "fill";

    // "In 1860 she took charge of the Seminary, where she remained for 29 years": from then on.
    private DateMention? Since(int index)
    {
        var verb = verbs[index];
        if (index == 0 || verb.Region >= words.Count || words[verb.Region].Lower != "where" || verb.Verb is not ("remain" or "stay" or "live" or "teach" or "work" or "serve" or "reside"))
            return null;
        for (var before = index - 1; before >= 0; before--)
        {
            if (verbs[before] is { Depth: 0, Dates: [.., { Manner: not DateManner.OfNoun, Date: { Begin: not null, End: null } } since] })
                return since;
        }

        return null;
    }

    // "He held that position for eight years": counted from the event before.
    private DateMention? Before(Predicate verb) =>
        (verb.Verb is "hold" or "remain" or "serve" or "occupy" or "fill" or "direct" or "head" or "lead" or "chair" or "edit" || verb.Verb is "spend" && Says(verb.Head, Math.Min(verb.RegionEnd, words.Count), "next", "following")) && verbs.Count > 0 && verbs[0] == verb && context.LastDate is { End: null, Begin: not null } last && (Says(verb.Head, Math.Min(verb.RegionEnd, words.Count), "that", "this") || Says(verb.Head, Math.Min(verb.RegionEnd, words.Count), "next", "following") || SaysFirst(verb))
            ? new(verb.Head, verb.Head, last with { IsInferred = true }, DateManner.Relative) : null;

    // "directed it for the first thirteen years"
    private bool SaysFirst(Predicate verb) =>
        words.FindIndex(verb.Head, Math.Min(verb.RegionEnd, words.Count) - verb.Head, static word => word.Lower == "first") is > 1 and var first
        && words[first - 1].Lower == "the"
        && words[first - 2].Lower == "for"
        && verb.Verb is not "hold";

    private (int Years, bool IsRough)? YearsOf(Predicate verb)
    {
        for (var at = verb.Head + 1; at < verb.RegionEnd && at + 1 < words.Count; at++)
        {
            var isSpent = verb.Verb == "spend" && at == verb.Head + 1;
            if (words[at].Depth != verb.Depth || words[at].Lower is not ("for" or "next" or "a") && !isSpent)
                continue;
            var next = isSpent && !(words[at].Lower is "the" or "next" or "a") ? at : at + 1;
            if (words[at].Lower == "for" && words[next].Lower is "the" or "a" && next + 1 < words.Count)
                next++;
            if (words[next].Lower is "next" or "following" or "total" or "first" && next + 1 < words.Count)
                next++;
            if (words[next].Lower == "of" && next + 1 < words.Count)
                next++;
            var isRough = words[next].Lower is "about" or "approximately" or "over" or "nearly" or "almost" or "some" or "around";
            if (words[next].Lower is "more" && next + 1 < words.Count && words[next + 1].Lower == "than")
                (next, isRough) = (next + 1, true);
            next += isRough ? 1 : 0;
            if (next + 1 >= words.Count)
                return null;

            // "a five-year term", "a five year tenure"
            var counted = words[next].Lower;
            var isTerm = counted.EndsWith("-year", StringComparison.Ordinal) || words[next + 1].Lower == "year";
            if (counted.EndsWith("-year", StringComparison.Ordinal))
                counted = counted[..^5];
            var years = int.TryParse(counted, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : counted is "a" or "an" ? -1 : FunctionWords.NumberOf(counted);
            if (years is > 0 and < 80
                && (isTerm && Array.Exists(Terms, term => Says(next, Math.Min(next + 4, words.Count), term, term)) || words[at].Lower != "a" && (words[next + 1].Lower == "years" || words[next + 1].Lower == "year" && years == 1) && !(next + 2 < words.Count && words[next + 2].Lower is "later" or "before" or "earlier" or "old")))
                return (years, isRough);
        }

        return null;
    }

    private static readonly string[] Terms = ["term", "tenure", "stint", "stay", "reign", "presidency", "residence", "apprenticeship"];
}
