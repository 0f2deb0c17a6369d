using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Dating;

/// <summary>
/// Finds the dates in a sentence of prose. Years need something that makes them dates: a preposition, a month, brackets, a dash, a comma
/// around them; a number before a noun ("1,500 members", "1625 East 13th Street") is none, nor is a year in the title of a work.
/// </summary>
internal sealed partial class DateFinder
{
    private const int FirstYear = 1000;
    private const int LastYear = 2049;

    private readonly List<Word> words;
    private readonly string sentence;
    private readonly NoteContext context;
    private readonly List<DateMention> found = [];

    private DateFinder(string sentence, List<Word> words, NoteContext context)
    {
        this.sentence = sentence;
        this.words = words;
        this.context = context;
    }

    public static List<DateMention> Find(string sentence, List<Word> words, NoteContext context)
    {
        var finder = new DateFinder(sentence, words, context);
        var at = 0;
        var warsFrom = 0;
        while (at < words.Count)
        {
            warsFrom = finder.FindWars(warsFrom, at);
            at = Math.Max(at + 1, finder.TryAt(at));
        }

        finder.FindWars(warsFrom, words.Count);
        finder.FindEnds();
        finder.found.RemoveAll(finder.IsOfThing);
        return finder.found;
    }

    // "a house dating back to 1875", "letters dated from 1912": how old a thing is.
    private bool IsOfThing(DateMention date)
    {
        var before = date.Start - 1;
        // "Her interest dates from 1930, when she visited Peru": she did so then.
        if (date.End + 1 < words.Count && words[date.End].Is(',') && words[date.End + 1].Lower == "when")
            return false;
        // "artists of the post-war era, 1945 to 1965"
        if (before > 1 && words[before].Is(',') && words[before - 1].Lower is "era" or "period")
            return true;
        if (before > 0 && words[before].Lower == "back")
            before--;
        return before >= 0 && words[before].Lower is "dating" or "dates" or "dated" && words[date.Start].Lower is "to" or "from" or "as" or "between" or "around";
    }

    // "until the end of Washington's term in 1800": the date ends what went on.
    private void FindEnds()
    {
        for (var index = 0; index < found.Count; index++)
        {
            var date = found[index];
            if (date.Manner != DateManner.Stated || date.Date is not { Begin: { } begin, End: null } || words[date.Start].Lower is not ("in" or "on"))
                continue;
            for (var at = date.Start - 1; at >= 0 && date.Start - at <= 10; at--)
            {
                if (words[at].Is(',') || words[at].Has(WordTraits.Past | WordTraits.Gerund | WordTraits.Be) || NounCues.Events.ContainsKey(words[at].Lower))
                    break;
                if (words[at].Lower is not ("until" or "till"))
                    continue;
                found[index] = date with { Date = date.Date with { Begin = null, End = begin, Edtf = "../" + date.Date.Edtf } };
                break;
            }
        }
    }

    // "décret n°79-1037", "n° 2009-1393": the number of a decree is no year.
    private bool IsNumbered(int at)
    {
        for (var before = at - 1; before >= 0 && at - before < 5; before--)
        {
            if (words[before].Text[^1] is '°' or 'º' || words[before].Lower is "n°" or "nº")
                return true;
            if (words[before].Number < 0 && !words[before].IsDash && !words[before].Is('-') && !words[before].Is('/'))
                return false;
        }

        return false;
    }

    private int TryAt(int at)
    {
        var word = words[at];
        if (word.Number >= 0 && IsNumbered(at))
            return at + 1;
        if (word.IsInWork || word.IsMark)
            return at;
        if (TrySpan(at) is { } span)
            return Add(span);
        if (TryRelative(at) is { } relative)
            return Add(relative);
        return at;
    }

    private int Add(DateMention mention)
    {
        found.Add(mention);
        return mention.End;
    }

    private Word? At(int index) => index >= 0 && index < words.Count ? words[index] : null;

    private bool Says(int index, string lower) => At(index)?.Lower == lower;

    private string TextOf(int start, int end) => sentence[words[start].Start..words[end - 1].End];

    /// <summary>A date or a span at this word, whatever stands before it being taken in: "in the fall of", "from … to …".</summary>
    private DateMention? TrySpan(int at)
    {
        var lead = words[at].Lower;
        var inside = at;
        var (isUntil, isSince, isBetween, isLimit, isFrom, approximate) = (false, false, false, false, false, false);
        var hasLead = true;
        switch (lead)
        {
            case "in" or "on" or "at" or "during" or "throughout" or "within" or "into" or "for" or "of" or "over":
                break;
            case "from":
                isFrom = true;
                break;
            case "beginning" or "starting" or "commencing" or "effective":
                isSince = true;
                inside += Says(at + 1, "in") || Says(at + 1, "on") || Says(at + 1, "from") || Says(at + 1, "with") ? 1 : 0;
                break;
            case "since":
                isSince = true;
                break;
            case "until" or "till" or "through" or "to":
                isUntil = true;
                break;
            case "between":
                isBetween = true;
                break;
            case "prior" when Says(at + 1, "to"):
                (inside, isLimit) = (at + 1, true);
                break;
            case "by" or "before" or "after" or "following":
                isLimit = true;
                break;
            case "around" or "about" or "circa" or "ca." or "c." or "ca" or "approximately" or "roughly" or "near":
                approximate = true;
                break;
            case "as" when Says(at + 1, "early") && Says(at + 2, "as"):
                (inside, isSince) = (at + 2, true);
                break;
            case "as" when Says(at + 1, "of"):
                (inside, isLimit) = (at + 1, true);
                break;
            default:
                hasLead = false;
                inside = at - 1;
                break;
        }

        inside++;
        if (!context.Glossary.IsEnglish && hasLead && At(inside)?.Lower is "of" or "in" or "to")
            inside++;
        if (isUntil && Says(inside, "at") && Says(inside + 1, "least"))
            inside += 2;
        else if (hasLead && At(inside)?.Lower is "at" && Says(inside + 1, "least"))
            inside += 2;
        if (!hasLead && at > 0 && IsTakenBefore(at))
            return null;
        if (ReadDate(inside, hasLead && lead != "of" || isFrom) is not { } first)
            return null;
        var (date, end, manner) = first;
        // "(1896?-1967)"
        if (words[at].Depth > 0 && At(end) is { IsMark: true, Text: "?" } && At(end + 1)?.IsDash == true)
            (end, approximate) = (end + 1, true);
        if (lead == "to" && !date.IsApproximate && date.Month == 0 && !IsYearAlone(inside, end))
            return null;
        date = date with { IsApproximate = date.IsApproximate || approximate || isLimit };
        if (ReadRangeEnd(end, date, isFrom, isBetween) is { } last)
            return new(at, last.End, date.To(last.Date, false, TextOf(at, last.End)), manner);
        if (isBetween)
            return null;

        var text = TextOf(at, end);
        if (isFrom && Says(end, "on") || isFrom && Says(end, "onward") || isFrom && Says(end, "onwards"))
            return new(at, end + 1, date.AsBegin(TextOf(at, end + 1)), manner);
        // "It was not until 1935 that": then.
        if (isUntil && Says(at - 1, "not"))
            return new(at, end, date.At(false, text), manner);
        if (isUntil && lead != "to")
            return new(at, end, date.AsEnd(text), manner);
        if (isSince || isFrom)
            return new(at, end, date.AsBegin(text), manner);
        if (!hasLead && manner == DateManner.Stated && !StandsAlone(at, end, date) && !Sees(at, end) && !GoesOn(at) && !(context.Glossary.HasCapitalNouns && !CountsBehind(end)))
            manner = DateManner.OfNoun;
        if (lead == "of" && context.Glossary.IsEnglish)
            manner = At(at - 1) is { Traits: var before, Lower: var season } && ((before & (WordTraits.Month | WordTraits.Season)) != WordTraits.None || season is "summers" or "winters") ? manner : DateManner.OfNoun;
        if (lead == "of" && !context.Glossary.IsEnglish && IsOfDecree(at))
            manner = DateManner.OfNoun;
        if (lead == "as" && isLimit)
            manner = DateManner.OfNoun;
        if (lead == "for" && date.LastYear == 0 && date.Month == 0)
            manner = DateManner.OfNoun;
        if (words[at].Depth > 0 && !hasLead && IsWholeBracket(at, end))
            manner = DateManner.Bracketed;
        return new(at, end, date.At(false, text), manner) { IsLimit = isLimit };
    }

    // "par un arrêté du 16 février 1987", "la loi n° 87-12 du 3 mai": the date of what ordered it.
    private bool IsOfDecree(int at)
    {
        for (var before = at - 1; before >= 0 && at - before <= 5; before--)
        {
            if (words[before].Lower is "decree" or "loi" or "décision" or "convention" or "law" or "code" or "verordnung" or "gesetz" or "erlass")
                return true;
        }

        return false;
    }

    // "1933 emigrierte er" says when; "1933 Mitarbeiter" says how many.
    private bool CountsBehind(int at) => At(at)?.Text is "Mitarbeiter" or "Mitglieder" or "Personen" or "Menschen" or "Juden" or "Einwohner" or "Mark" or "Reichsmark" or "Seiten" or "Bände" or "Häftlinge" or "Schüler" or "Studenten" or "Exemplare";

    private bool IsTakenBefore(int at) => found.Count > 0 && found[^1].End > at;

    private bool IsYearAlone(int start, int end) => end - start == 1 && words[start].Number is >= FirstYear and <= LastYear;

    // Between commas, at the end, or at the beginning: "Paris, 1912", "1912: …".
    private bool StandsAlone(int start, int end, PlainDate date)
    {
        if (date.Month > 0 || date.Season > 0)
            return true;
        var before = At(start - 1);
        var after = At(end);
        return (before is null || before.IsMark || before.Has(WordTraits.Conjunction) || before.Lower is "born" or "died" or "b." or "d." or "spent") && (after is null || after.IsMark || after.Has(WordTraits.Conjunction | WordTraits.Preposition));
    }

    // "1958 marked the first year of", "The 1990s saw", "1930 married Ann Smith": then it was.
    private bool Sees(int start, int end) =>
        start == 0 && end == 1 && At(1) is { } done && done.Has(WordTraits.Past | WordTraits.Participle) && At(2) is { } next && (next.IsCapital || next.Has(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition))
        || (start == 0 || start == 1 && Says(0, "the")) && At(end)?.Lower is "saw" or "marked" or "brought" or "witnessed" or "ushered" or "proved" or "found";

    // "In 1939 and 1940 she served": the second year of two that are joined.
    private bool GoesOn(int at) => Says(at - 1, "and") && found.Count > 0 && found[^1] is { Manner: DateManner.Stated, Date: { Begin.Length: 4, End: null } } first && first.End == at - 1;

    private bool IsWholeBracket(int start, int end) => At(start - 1) is { IsMark: true } && At(end) is { IsMark: true };
}
