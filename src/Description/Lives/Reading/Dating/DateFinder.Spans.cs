using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Dating;

/// <content>Times that begin where what was told last ended: "for the next two years", "over the next decade", "by late summer".</content>
internal sealed partial class DateFinder
{
    // "For the next two years", "over the following decade": from the year told last, so many years on.
    private DateMention? TryNextYears(int at)
    {
        if (words[at].Lower is not ("for" or "over" or "during" or "throughout" or "in" or "within") || !Says(at + 1, "the") || At(at + 2)?.Lower is not ("next" or "following" or "ensuing" or "subsequent" or "coming") || context.YearFor(found) is not { } year)
            return null;
        var next = at + 3 + (At(at + 3)?.Lower is "about" or "approximately" or "nearly" or "almost" or "some" ? 1 : 0);
        var isRough = next > at + 3;
        if (CountAt(next) is not ({ } count, var unit) || At(unit)?.Lower is not ("years" or "decade" or "decades" or "century"))
            return null;
        // "the next decade and a half"
        var half = Says(unit + 1, "and") && Says(unit + 2, "a") && Says(unit + 3, "half");
        var text = TextOf(at, unit + 1);
        if (count == 0)
            return new(at, unit + 1, new PlainDate(year, IsApproximate: true).At(true, text), DateManner.Relative);
        var years = words[unit].Lower switch { "years" => count, "century" => count == 25 ? 25 : 0, _ => count * 10 + (half ? 5 : 0) };
        return years == 0 || year + years > LastYear ? null : new(at, unit + 1, new PlainDate(year, LastYear: year + years, IsApproximate: isRough).At(true, text), DateManner.Relative);
    }

    // "two", "couple of", "quarter" of a century: how many, and where what is counted stands; 0 for "several".
    private (int Count, int Unit)? CountAt(int at) => At(at) switch
    {
        { Lower: "decade" } => (1, at),
        { Lower: "couple" } when Says(at + 1, "of") => (2, at + 2),
        { Lower: "quarter" } => (25, at + (Says(at + 1, "of") ? 3 : 1)),
        { Lower: "several" or "few" or "many" } => (0, at + 1),
        { Number: > 0 and < 80 } digits => (digits.Number, at + 1),
        { } word when FunctionWords.NumberOf(word.Lower) is > 0 and var count => (count, at + 1),
        _ => null,
    };

    // "By late summer, he had been shot" behind a sentence with a year: in that year.
    private DateMention? TryBareSeason(int at)
    {
        if (at > 1 || words[at].Lower is not ("by" or "in") || context.LastDate is null || context.YearFor(found) is not { } year)
            return null;
        var next = at + 1 + (Says(at + 1, "the") ? 1 : 0);
        var isPart = At(next)?.Lower is "late" or "early" or "mid";
        next += isPart ? 1 : 0;
        if (!isPart && words[at].Lower == "in" || At(next) is not { } season || !season.Has(WordTraits.Season) || At(next + 1) is not { } behind || !behind.Is(','))
            return null;
        return Inferred(at, next + 1, year, true, DateManner.Relative);
    }
}
