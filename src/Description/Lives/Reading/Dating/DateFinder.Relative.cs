using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Dating;

/// <content>Dates that count from another: "that same year", "two years later", "at the age of 19", "during this time".</content>
internal sealed partial class DateFinder
{
    private DateMention? TryRelative(int at) => TryAge(at) ?? TryNextYears(at) ?? TryBareSeason(at) ?? TryEra(at) ?? TryAnchor(at) ?? TrySoon(at) ?? TrySameYear(at) ?? TryYearsLater(at) ?? TrySameTime(at);

    private DateMention? Inferred(int start, int end, int year, bool approximate, DateManner manner) =>
        year is < FirstYear or > LastYear ? null : new(start, end, new PlainDate(year, IsApproximate: approximate).At(true, TextOf(start, end)), manner);

    // "during the Civil War" is its years, "after World War II" its last.
    private DateMention? TryEra(int at)
    {
        var lead = words[at].Lower;
        var next = at + 1 + (Says(at + 1, "the") ? 1 : 0);
        if (At(next)?.Lower is "height" or "years" or "course" or "days" && Says(next + 1, "of"))
            next += Says(next + 2, "the") ? 3 : 2;
        var edge = lead is "at" or "until" or "till" or "by" or "with" or "upon" or "since" or "from" or "after" or "following" or "before" or "toward" or "towards" or "near" && Says(next + 1, "of") ? At(next)?.Lower : null;
        var isFirst = edge is "outbreak" or "beginning" or "start" or "onset" or "advent" or "coming" or "declaration";
        if (isFirst || edge is "end" or "close" or "conclusion")
            next += 2 + (Says(next + 2, "the") ? 1 : 0);
        else if (lead is "during" or "throughout" or "after" or "following"
            || lead is "in" && (context.Subject.IsPerson || At(at - 1)?.Verb is "serve" or "fight" or "die" or "kill" or "wound") && !Says(next + 1, "of") && !(Says(at - 1, "service") && At(at - 2)?.Has(WordTraits.Possessive) == true)
            || lead is "of" && At(at - 1)?.Lower == "veteran" && At(at - 3)?.Has(WordTraits.Be) == true
            || lead is "of" && At(at - 1)?.Lower is "side" or "battles" or "years" or "theater" or "theatre" or "campaign" or "campaigns" or "front")
            edge = null;
        else if (lead is "when")
            edge = "when";
        else
            return null;
        if ((context.War ?? WarFoughtIn()) is { } war && Says(next - 1, "the") && Says(next, "war") && At(next + 1) is not { IsCapital: true } && !Says(next + 1, "of") && !Says(next + 1, "effort"))
            return InEra(at, next + 1, war.First, war.Last, lead, edge, isFirst);
        foreach (var (name, first, last) in DateTables.Eras)
        {
            var end = next;
            foreach (var word in name)
            {
                if (At(end)?.Lower != word)
                    break;
                end++;
            }

            if (end - next != name.Length || At(end) is { IsPossessive: true })
                continue;
            if (edge == "when" && BrokeOut(end) is not > 0)
                return null;
            var (begin, close) = IsSpanish(name) ? (1936, 1939) : (first, last);
            return edge == "when" ? InEra(at, end + BrokeOut(end), begin, close, "at", edge, !Says(end, "ended") && !Says(end, "was")) : InEra(at, end, begin, close, lead, edge, isFirst);
        }

        return null;
    }

    // "when World War II broke out", "when the Civil War ended"; how many words say so.
    private int BrokeOut(int at) => Says(at, "broke") && Says(at + 1, "out") ? 2 : At(at)?.Lower is "began" or "started" or "erupted" or "ended" ? 1 : Says(at, "was") && Says(at + 1, "over") ? 2 : 0;

    private DateMention InEra(int at, int end, int first, int last, string lead, string? edge, bool isFirst)
    {
        var text = TextOf(at, end);
        if (edge is not null)
        {
            var year = new PlainDate(isFirst ? first : last, IsApproximate: lead is not ("at" or "until" or "till" or "with"));
            return new(at, end, (lead is "until" or "till" ? year.AsEnd(text) : lead is "since" or "from" ? year.AsBegin(text) : year.At(true, text)) with { IsInferred = true }, DateManner.Era);
        }

        var date = lead is "after" or "following" ? new PlainDate(last, IsApproximate: true) : new PlainDate(first, LastYear: last, IsApproximate: true);
        return new(at, end, date.At(true, text), DateManner.Era);
    }

    // "that year", "that same year", "the following year", "the next year", "the year before"
    private DateMention? TrySameYear(int at)
    {
        var next = words[at].Lower is "in" or "during" or "later" or "earlier" or "by" or "until" ? at + 1 : at;
        if (At(next)?.Lower is not ("that" or "the" or "this") || context.YearFor(found) is not { } year)
            return null;
        var shift = 0;
        var behind = next + 1;
        switch (At(behind)?.Lower)
        {
            case "same":
                behind++;
                break;
            case "following" or "next" or "subsequent" or "succeeding":
                (shift, behind) = (1, behind + 1);
                break;
            case "previous" or "preceding":
                (shift, behind) = (-1, behind + 1);
                break;
            case "year" when words[next].Lower == "that" || words[next].Lower == "this" && next > at:
                break;
            case "year" when !context.Glossary.IsEnglish && At(behind + 1)?.Lower is "following" or "next":
                break;
            case "year" when At(behind + 1)?.Lower is "before" or "after" && (At(behind + 2) is null or { IsMark: true }):
                return Inferred(at, behind + 2, year + (words[behind + 1].Lower == "after" ? 1 : -1), false, DateManner.Relative);
            // "that fall"
            case { } season when words[next].Lower == "that" && At(behind)!.Has(WordTraits.Season) && season.Length > 3:
                return Inferred(at, behind + 1, year, true, DateManner.Relative);
            default:
                return null;
        }

        // "l'année suivante"
        if (shift == 0 && !context.Glossary.IsEnglish && At(behind)?.Lower == "year" && At(behind + 1)?.Lower is "following" or "next")
            return Inferred(at, behind + 2, year + 1, false, DateManner.Relative);
        if (At(behind)?.Lower == "year")
            return Inferred(at, behind + 1, year + shift, false, DateManner.Relative);
        if (At(behind)?.Lower == "month" && context.LastDate?.Begin is { Length: >= 7 } month && shift == 0)
            return new(at, behind + 1, new PlainDate(year, int.Parse(month.AsSpan(5, 2), System.Globalization.CultureInfo.InvariantCulture)).At(true, TextOf(at, behind + 1)), DateManner.Relative);
        if (At(behind) is { } named && named.Has(WordTraits.Season) && shift == 1)
            return Inferred(at, behind + 1, year + shift, true, DateManner.Relative);
        return null;
    }

    // "two years later", "a year later", "within a year", "after three years"
    private DateMention? TryYearsLater(int at)
    {
        var next = at;
        if (words[at].Lower is "after" or "within")
            next++;
        if (words[next < words.Count ? next : at].Lower is "some" or "about" or "only" or "just" or "approximately")
            next++;
        if (At(next) is not { } count || context.YearFor(found) is not { } year)
            return null;
        if (At(next + 1)?.Lower is "months" or "month" or "weeks" or "week" or "days" or "day"
            && At(next + 2)?.Lower is "later" or "thereafter" or "afterward" or "afterwards"
            && (count.Number > 0 || FunctionWords.NumberOf(count.Lower) > 0 || count.Lower is "several" or "few" or "many"))
            return Inferred(at, next + 3, year, true, DateManner.Relative);
        var number = count.Number is > 0 and < 100 ? count.Number : FunctionWords.NumberOf(count.Lower);
        if (number <= 0 || At(next + 1)?.Lower is not ("year" or "years"))
            return null;
        if (At(next + 2)?.Lower is "later" or "thereafter" or "afterwards" or "afterward")
            return Inferred(at, next + 3, year + number, false, DateManner.Relative);
        if (At(next + 2)?.Lower is "earlier" or "before" && (At(next + 3) is null or { IsMark: true }))
            return Inferred(at, next + 3, year - number, false, DateManner.Relative);
        return words[at].Lower == "after" && At(next + 2) is { IsMark: true } ? Inferred(at, next + 2, year + number, true, DateManner.Relative) : null;
    }

    private DateMention? TrySameTime(int at)
    {
        if (context.LastDate is not { } last)
            return null;
        var end = at;
        if (words[at].Lower is "during" or "in" or "throughout" or "over" && At(at + 1)?.Lower is "this" or "that" or "these" or "those" or "the")
        {
            if (At(at + 2)?.Lower is "time" or "period" or "years" or "interim" or "meantime" && (words[at + 1].Lower != "the" || words[at + 2].Lower is "meantime" or "interim"))
                end = at + 3;
        }
        else if (words[at].Lower is "at" && At(at + 1)?.Lower is "the" or "this" or "that")
        {
            if (Says(at + 2, "same") && Says(at + 3, "time"))
                end = at + 4;
            else if (Says(at + 2, "time") && words[at + 1].Lower != "the")
                end = at + 3;
        }
        else if (words[at].Lower is "meanwhile")
        {
            end = at + 1;
        }

        return end == at ? null : new(at, end, last with { IsInferred = true, Text = TextOf(at, end) }, DateManner.SameTime);
    }
}
