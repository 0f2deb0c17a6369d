using System.Globalization;
using Fonds.Description.Dates;

namespace Fonds.Description.Lives.Reading.Dating;

/// <content>The forms of one date, and of the end of a span.</content>
internal sealed partial class DateFinder
{
    private (PlainDate Date, int End, DateManner Manner)? ReadDate(int at, bool hasLead)
    {
        if (At(at) is not { } word || word.IsInWork)
            return null;

        var start = at;
        var approximate = false;
        var part = 0;
        if (Says(at, "the"))
            at++;
        while (At(at) is { } qualifier)
        {
            if (qualifier.Lower is "circa" or "ca." or "ca" or "c." or "about" or "around" or "round" or "approximately" or "approx." or "roughly")
                (approximate, at) = (true, at + 1);
            else if (qualifier.Lower is "early" or "very" or "earliest")
                (part, at) = (1, at + 1);
            else if (qualifier.Lower is "mid" or "middle")
                (part, at) = (2, at + 1);
            else if (qualifier.Lower is "late" or "later" or "latter")
                (part, at) = (3, at + 1);
            else if (qualifier.Lower is "much" or "most" or "all" or "beginning" or "start" or "end" or "close" or "part" or "half" or "years" or "year" or "months" or "winter" or "spring" or "summer" or "fall" or "autumn"
                && Says(at + 1, "of"))
                (part, at) = (qualifier.Has(WordTraits.Season) ? part : qualifier.Lower is "beginning" or "start" ? 1 : qualifier.Lower is "end" or "close" ? 3 : part, at + (Says(at + 2, "the") ? 3 : 2));
            else if (qualifier.Is('-') && part > 0)
                at++;
            else if (qualifier.Lower is "year" or "years" && At(at + 1)?.Number >= FirstYear)
                at++;
            else if (qualifier.Lower is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday")
                at += At(at + 1)?.Is(',') == true ? 2 : 1;
            else
                break;
        }

        if (At(at) is not { } core)
            return null;
        if (ReadDecade(at, part, approximate) is { } decade)
            return (decade.Date, decade.End, DateManner.Stated);
        if (ReadWithMonth(at, approximate) is { } dated)
            return (dated.Date, dated.End, DateManner.Stated);
        if (core.Has(WordTraits.Season))
        {
            var year = at + 1 + (Says(at + 1, "of") || At(at + 1)?.Is(',') == true ? 1 : 0);
            if (YearAt(year) is { } of)
                return (new(of, IsApproximate: approximate, Season: SeasonOf(core.Lower)), year + 1, DateManner.Stated);
            return null;
        }

        if (ReadYearFirst(at, approximate) is { } reversed)
            return (reversed.Date, reversed.End, DateManner.Stated);
        if (YearAt(at) is { } plain && (part == 0 || hasLead || start < at))
        {
            if (!IsYear(at, hasLead || start < at))
                return null;
            // "in 1824 or 1825": one of them.
            if (Says(at + 1, "or") && YearAt(at + 2) is > 0 and var other && other - plain is 1 or 2)
                return (new(plain, IsApproximate: true), at + 3, DateManner.Stated);
            var manner = IsBeforeNoun(at + 1) ? DateManner.OfNoun : DateManner.Stated;
            return (new(plain, IsApproximate: approximate), at + 1, manner);
        }

        return null;
    }

    private static int SeasonOf(string word) => word switch
    {
        "spring" => 21,
        "summer" => 22,
        "winter" => 24,
        _ => 23,
    };

    private int? YearAt(int at) => At(at) is { Number: >= FirstYear and <= LastYear, Text.Length: 4, IsInWork: false } word ? word.Number : null;

    // What comes before or behind may make a number of it that is no year.
    private bool IsYear(int at, bool hasLead)
    {
        var before = At(at - 1);
        var after = At(at + 1);
        if (after?.Lower is "b.c" or "b.c." or "bc" or "bce" or "b.c.e" or "b.c.e.")
            return false;
        if (before is { IsMark: true } && before.Text[0] is '$' or '£' or '#' or '/' or '€')
            return false;
        if (before?.Lower is "no." or "no" or "local" or "box" or "ms" or "chapter" or "room" or "apartment" or "suite" or "number" or "page" or "series" or "over" or "than" or "nearly" or "approximately" or "some" or "almost")
            return false;
        if (after is null || after.IsMark)
            return hasLead || before is null || before.IsMark || before.Has(WordTraits.Conjunction | WordTraits.Preposition | WordTraits.Month) || !before.IsMark && before.Number < 0;
        if (after.Lower is "people" or "members" or "copies" or "volumes" or "acres" or "workers" or "men" or "women" or "students" or "miles" or "feet" or "dollars" or "books" or "pages" or "items" or "photographs" or "employees" or "tons"
            or "pounds" or "persons" or "families" or "children" or "square" or "linear" or "cubic")
        {
            // "In 1910 women were admitted"
            return hasLead && before?.Lower is "in" or "since" or "until" && At(at + 2)?.Has(WordTraits.Be | WordTraits.Past | WordTraits.Have | WordTraits.Modal) == true;
        }


        // "at 1006 Wallabout Market", "to 1553 39th Street"
        if (before?.Lower == "at" && after.IsCapital || IsStreet(At(at + 2)) && char.IsAsciiDigit(after.Text[0]))
            return false;
        // A house number: "1625 East 13th Street"; "at 1105 Sixth Avenue". But "in 1936 Fifth Avenue became".
        if (after.IsCapital && !(hasLead && before?.Lower is "in" or "since" or "until" or "by" or "during" or "before" or "after")
            && (after.Lower is "east" or "west" or "north" or "south" or "broadway" || IsStreet(At(at + 2)) || At(at + 3)?.Lower is "street" or "avenue"))
            return false;
        return true;
    }

    private static bool IsStreet(Word? word) => word?.Lower is "street" or "avenue" or "road" or "place" or "boulevard" or "drive" or "lane";

    // "the 1956 taxi strike", "his 1934 novel": an article or the like before the year, and a noun behind it.
    private bool IsBeforeNoun(int at) =>
        At(at) is { IsMark: false, Number: < 0 } next && (next.Traits & ~(WordTraits.Base | WordTraits.Present)) == WordTraits.None
        && At(at - 2) is { IsMark: false } before && !before.Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Subordinator) && (before.Has(WordTraits.Determiner) || before.IsPossessive || !next.IsCapital);

    private (PlainDate Date, int End)? ReadDecade(int at, int part, bool approximate)
    {
        if (At(at) is not { } word || word.IsInWork)
            return null;
        var (decade, end) = (0, at + 1);
        if (word.Text.Length == 5 && word.Text[4] == 's' && word.Text[3] == '0' && int.TryParse(word.Text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var four) && four is >= FirstYear and <= LastYear)
            decade = four;
        else if (word.Number is >= FirstYear and <= LastYear && word.Number % 10 == 0 && word.Text.Length == 4 && (word.IsPossessive || !context.Glossary.IsEnglish && At(at - 1)?.Lower == "years"))
            decade = word.Number;
        else if (word.Text.Length is 6 or 7
            && word.Text.AsSpan(4).StartsWith("er", StringComparison.Ordinal)
            && word.Text[3] == '0'
            && int.TryParse(word.Text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var german)
            && german is >= FirstYear and <= LastYear)
            decade = german;
        else if (word.Number is > 10 and < 100 && word.Number % 10 == 0 && context.Glossary.Code == "spa" && At(at - 1)?.Lower == "years")
            decade = 1900 + word.Number;
        else if (Words.DateTables.Decade(word.Lower) is > 0 and var named && (Says(at - 1, "the") || part > 0) && At(at - 2)?.Lower is not "his" and not "her" and not "their")
            decade = named;
        else
            return null;

        // "the late 1800s" are the end of the century; of "the early 1800s" and "the 1900s" histories mean the first years.
        if (part > 1 && decade % 100 == 0 && decade < 1900)
            return (part switch { 2 => new(decade + 34, LastYear: decade + 66, IsApproximate: true), _ => new(decade + 67, LastYear: decade + 99, IsApproximate: true) }, end);
        return part switch
        {
            1 => (new(decade, LastYear: decade + 3, IsApproximate: true), end),
            2 => (new(decade + 4, LastYear: decade + 6, IsApproximate: true), end),
            3 => (new(decade + 7, LastYear: decade + 9, IsApproximate: true), end),
            _ => (new(decade, LastYear: decade + 9, IsApproximate: true), end),
        };
    }

    private (PlainDate Date, int End)? ReadWithMonth(int at, bool approximate)
    {
        var word = At(at)!;

        // 30 December 1890; 30th of December, 1890
        var joined = Says(at + 1, "of") || At(at + 1)?.Is('.') == true ? 1 : 0;
        if (DayOf(word) is > 0 and var day && MonthAt(at + 1 + joined) is > 0 and var month)
        {
            var next = at + 2 + joined;
            var yearAt = next + (At(next)?.Is(',') == true || Says(next, "of") ? 1 : 0);
            if (YearAt(yearAt) is { } year)
                return (new(year, month, ValidDay(year, month, day), IsApproximate: approximate), yearAt + 1);
            return context.YearFor(found) is { } carried ? (new(carried, month, ValidDay(carried, month, day), IsApproximate: approximate), next) : null;
        }

        if (MonthAt(at) is not (> 0 and var named))
            return null;

        // December 30, 1890; December 1890; December of 1890; December
        var after = at + 1;
        if (At(after) is { } dayWord && DayOf(dayWord) is > 0 and var inMonth && !(dayWord.Number > 31))
        {
            var yearAt = after + 1 + (At(after + 1)?.Is(',') == true ? 1 : 0);
            if (YearAt(yearAt) is { } year)
                return (new(year, named, ValidDay(year, named, inMonth), IsApproximate: approximate), yearAt + 1);
            if (ThatYear(after + 1) is { } that)
                return (new(that.Year, named, ValidDay(that.Year, named, inMonth), IsApproximate: approximate), that.End);
            if (YearAhead(after + 1) is { } ahead)
                return (new(ahead, named, ValidDay(ahead, named, inMonth), IsApproximate: approximate), after + 1);
            return context.YearFor(found) is { } carried && !IsOfEachYear(at, after + 1) ? (new(carried, named, ValidDay(carried, named, inMonth), IsApproximate: approximate), after + 1) : null;
        }

        var ofYear = after + (At(after)?.Is(',') == true || Says(after, "of") ? 1 : 0);
        if (YearAt(ofYear) is { } full)
            return (new(full, named, IsApproximate: approximate), ofYear + 1);
        if (YearAhead(after) is { } common)
            return (new(common, named, IsApproximate: approximate), after);
        if (ThatYear(after) is { } same)
            return (new(same.Year, named, IsApproximate: approximate), same.End);
        if (!word.IsCapital || At(at - 1)?.Lower is not ("in" or "of" or "that" or "late" or "early" or "until" or "by" or "since" or "mid" or "from" or "to" or "through" or "during"))
            return null;
        return context.YearFor(found) is { } implied ? (new(implied, named, IsApproximate: approximate), after) : null;
    }

    // "1859 January 15", "1924 July": the order of DACS 2.4.
    private (PlainDate Date, int End)? ReadYearFirst(int at, bool approximate)
    {
        if (YearAt(at) is not { } year || MonthAt(at + 1) is not (> 0 and var month) || !words[at + 1].IsCapital)
            return null;
        return At(at + 2) is { Number: > 0 and <= 31 and var day, Text.Length: <= 2 } && At(at + 3)?.Lower is not "to" and not "-"
            ? (new(year, month, ValidDay(year, month, day), IsApproximate: approximate), at + 3)
            : (new(year, month, IsApproximate: approximate), at + 2);
    }

    // "the September 11 attacks", "the May 4th Movement", "annually, on January 11": a day that has its own year, or every year.
    private bool IsOfEachYear(int at, int end)
    {
        if (context.Glossary.IsEnglish && At(at - 1)?.Has(WordTraits.Determiner) == true && At(end) is { IsMark: false, Number: < 0 } noun && (noun.Traits & ~(WordTraits.Base | WordTraits.Present)) == WordTraits.None
            || At(end) is { Text: "Movement" or "Day" or "Committee" })
            return true;
        for (var before = 0; before < at; before++)
        {
            if (words[before].Lower is "annually" or "yearly" or "every" && (before + 1 >= at || words[before].Lower != "every" || words[before + 1].Lower == "year"))
                return true;
        }

        return false;
    }

    // The year behind the second month of "from April to June 1937", "March and April of 1912", and the second day of "June 5-10, 1937".
    private int? YearAhead(int at)
    {
        if (At(at) is not { } link || !link.IsDash && link.Lower is not ("to" or "and" or "through" or "until" or "till"))
            return null;
        var next = at + 1;
        var isMonth = MonthAt(next) > 0;
        next += isMonth && At(next + 1) is { } day && DayOf(day) > 0 ? 2 : isMonth || At(next) is { } alone && DayOf(alone) > 0 ? 1 : 0;
        if (next == at + 1)
            return null;
        next += At(next)?.Is(',') == true || Says(next, "of") ? 1 : 0;
        return YearAt(next);
    }

    // "in December of that year", "in May of the following year"
    private (int Year, int End)? ThatYear(int at)
    {
        var next = at + (Says(at, "of") ? 1 : 0);
        if (At(next)?.Lower is not ("that" or "the") || context.YearFor(found) is not { } year)
            return null;
        var shift = At(next + 1)?.Lower switch { "following" or "next" => 1, "same" => 0, "year" when words[next].Lower == "that" => 0, _ => -1 };
        var end = next + (Says(next + 1, "year") ? 2 : 3);
        return shift >= 0 && Says(end - 1, "year") ? (year + shift, end) : null;
    }

    private static int ValidDay(int year, int month, int day) => day <= Dates.Edtf.CalendarDay.DaysIn(year, month) ? day : 0;

    private int MonthAt(int at) => At(at) is { } word && word.Has(WordTraits.Month) && (word.IsCapital || !context.Glossary.IsEnglish || word.Lower.Length > 3 && word.Lower is not "march") ? Months.Read(word.Lower) : 0;

    private static int DayOf(Word word)
    {
        if (word.Number is >= 1 and <= 31)
            return word.Number;
        var text = word.Lower;
        return text.Length is 3 or 4 && char.IsAsciiDigit(text[0]) && text[^2..] is "st" or "nd" or "rd" or "th" or "er" && int.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : 0;
    }

    // "the 1920s and 1930s", "the late 1950s and throughout the 1960s" are one time.
    private bool LeadsToDecade(int at)
    {
        while (At(at)?.Lower is "the" or "early" or "mid" or "late" or "-" or "'" or "’" or "throughout" or "into" or "during" or "in" or "through")
            at++;
        if (At(at)?.Text is { Length: 3 } tens && tens.EndsWith("0s", StringComparison.Ordinal))
            return true;
        return At(at) is { } decade && (decade.Text is { Length: 5 } text && text[4] == 's' && char.IsAsciiDigit(text[3]) || decade is { IsPossessive: true, Text.Length: 4, Number: > FirstYear });
    }

    // "in December of 1937 and early 1938": one time over the turn of the year.
    private bool IsEarlyInNext(int at, PlainDate first) => Says(at, "early") && YearAt(at + 1) == first.Year + 1;

    // "to 1917", "-1917", "until May 1917", "- 17"; behind "between" it is "and".
    private (PlainDate Date, int End)? ReadRangeEnd(int at, PlainDate first, bool isFrom, bool isBetween)
    {
        if (At(at) is not { } link)
            return null;
        var joins = link.IsDash
            || link.Text is "à" or "au" or "a" or "al" or "bis" or "tot" && !context.Glossary.IsEnglish
            || link.Lower is "to" or "until" or "till" or "through" or "thru"
            || link.Lower == "and" && (isBetween || first.LastYear > first.Year && LeadsToDecade(at + 1) || IsEarlyInNext(at + 1, first));
        if (link.Is(',') && isFrom && At(at + 1)?.Lower is "to" or "until" or "through")
            (joins, at) = (true, at + 1);
        var isShared = first.Month > 0 && YearAt(at - 1) is null && YearAhead(at) is not null;
        if (!joins && !isShared)
            return null;
        var next = at + 1;
        if (isShared && first.Day > 0 && At(next) is { } secondDay && DayOf(secondDay) is > 0 and var day && day > first.Day)
            return (new(first.Year, first.Month, ValidDay(first.Year, first.Month, day)), next + (At(next + 1)?.Is(',') == true ? 3 : 2));
        while (link.Lower == "and" && !isBetween && At(next)?.Lower is "throughout" or "into" or "during" or "in" or "through")
            next++;
        if (Says(next, "at") && Says(next + 1, "least"))
            next += 2;
        if (link.IsDash && At(next)?.Lower is "d." or "died")
            next++;
        // "the 1980s and 90s", "the 1980s and '90s"
        var shortAt = At(next)?.Is('\'') == true || At(next)?.Is('’') == true ? next + 1 : next;
        if (first.LastYear > first.Year && At(shortAt) is { Text: { Length: 3 } tens } && tens[1] == '0' && tens[2] == 's' && char.IsAsciiDigit(tens[0]) && first.Year / 100 * 100 + (tens[0] - '0') * 10 is var other && other > first.Year)
            return (new(other, LastYear: other + 9, IsApproximate: true), shortAt + 1);
        // "1986-7"
        if (link.IsDash && first.Month == 0 && first.LastYear == 0 && At(next) is { Number: > 0, Text.Length: 1 } one && one.Number > first.Year % 10)
            return (new(first.Year / 10 * 10 + one.Number), next + 1);
        if ((link.IsDash || isFrom && link.Lower is "to" or "until" && At(next + 1) is null or { IsMark: true } or { IsCapital: false })
            && At(next) is { Number: >= 0, Text.Length: 2 } two
            && first.Month == 0
            && two.Number > first.Year % 100)
            return (new(first.Year / 100 * 100 + two.Number), next + 1);
        if (ReadDate(next, true) is { } last && (last.Date.Year > first.Year || last.Date.Year == first.Year && string.CompareOrdinal(last.Date.Begin, first.Begin) > 0))
            return (last.Date, last.End);
        return null;
    }
}
