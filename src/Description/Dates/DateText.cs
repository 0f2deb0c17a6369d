using System.Globalization;

namespace Fonds.Description.Dates;

/// <summary>
/// Reads dates as archivists write them: "1912-1994", "circa 1870s", "1864-65", "December 30, 1890", "19th century",
/// "undated". What is not understood is passed over.
/// </summary>
internal ref struct DateText
{
    private readonly ReadOnlySpan<char> text;
    private int place;
    private DateReading reading;
    private Moment? latest;
    private (int Month, int Day) pending;
    private (int Month, int Day) pendingBefore;
    private int loneDay;
    private bool before;
    private bool after;
    private bool yearIsLast;

    private DateText(ReadOnlySpan<char> text) => this.text = text;

    public static DateReading Read(ReadOnlySpan<char> text)
    {
        var scanner = new DateText(text);
        scanner.Scan();
        return scanner.reading is { IsDated: true, IsUndated: true } ? scanner.reading with { IsUndated = false } : scanner.reading;
    }

    private void Scan()
    {
        while (place < text.Length)
        {
            var character = text[place];
            if (char.IsAsciiDigit(character))
            {
                Digits();
            }
            else if (char.IsLetter(character))
            {
                Word();
            }
            else
            {
                if (character == '?')
                    reading = reading with { IsUncertain = true };
                else if (character is '-' or '–' or '—')
                    Dash();
                place++;
            }
        }
    }

    /// <summary>A dash after a year with nothing dated behind it leaves the end open.</summary>
    private void Dash()
    {
        if (!yearIsLast)
            return;

        yearIsLast = false;
        var rest = text[(place + 1)..].TrimStart();
        if (rest.IsEmpty || rest[0] is ')' or ']' or ',' or ';' || rest.StartsWith("present", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("ongoing", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("current", StringComparison.OrdinalIgnoreCase))
        {
            reading = reading with { IsOpenEnded = true, Last = null };
        }
    }

    private void Word()
    {
        var start = place;
        while (place < text.Length && (char.IsLetter(text[place]) || (text[place] == '.' && place + 1 < text.Length && char.IsLetter(text[place + 1]))))
            place++;

        var word = text[start..place];
        Span<char> small = stackalloc char[Math.Min(word.Length, 16)];
        word[..small.Length].ToLowerInvariant(small);
        switch (small)
        {
            case "ca" or "c" or "circa" or "about" or "approximately" or "approx" or "around" or "vers" or "um" or "env" or "environ" or "ok":
            case "early" or "mid" or "late":
                reading = reading with { IsApproximate = true };
                break;
            case "undated" or "n.d" or "nd" or "s.d" or "sd" or "sans" or "o.d" or "unknown":
                reading = reading with { IsUndated = true };
                break;
            case "no" when text[place..].TrimStart().StartsWith("date", StringComparison.OrdinalIgnoreCase):
                reading = reading with { IsUndated = true };
                break;
            case "probably" or "possibly" or "presumably" or "perhaps" or "or":
                reading = reading with { IsUncertain = true };
                break;
            case "before" or "pre" or "avant" or "vor":
                before = true;
                break;
            case "after" or "post" or "nach":
                after = true;
                break;
            case "present" or "ongoing" or "current" when latest is not null:
                reading = reading with { IsOpenEnded = true, Last = null };
                break;
            case "bc" or "b.c" or "bce" or "b.c.e":
                BeforeOurEra();
                break;
            default:
                if (Months.Read(small) is > 0 and var month)
                    Month(month);
                break;
        }
    }

    /// <summary>A month before its year waits for it; a month behind its year ("1890 December 30") joins it.</summary>
    private void Month(int month)
    {
        if (yearIsLast && latest is { Month: 0 } year)
        {
            var day = DayBehind();
            var moment = new Moment(year.Year, month, day);
            latest = moment;
            reading = reading with
            {
                First = reading.First == year ? moment : reading.First,
                Last = reading.Last == year ? moment : reading.Last,
            };
            yearIsLast = true;
            return;
        }

        if (pending.Month > 0)
            pendingBefore = pending;
        pending = (month, loneDay);
        loneDay = 0;
    }

    private int DayBehind()
    {
        var rest = text[place..].TrimStart(". ");
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
            digits++;
        var day = digits is 1 or 2 ? int.Parse(rest[..digits], CultureInfo.InvariantCulture) : 0;
        if (day is < 1 or > 31)
            return 0;

        place = text.Length - rest.Length + digits;
        return day;
    }

    private void Digits()
    {
        var start = place;
        while (place < text.Length && char.IsAsciiDigit(text[place]))
            place++;

        var length = place - start;
        var value = length <= 8 ? int.Parse(text[start..place], CultureInfo.InvariantCulture) : 0;
        var next = place < text.Length ? text[place] : ' ';
        var wasYear = yearIsLast;
        yearIsLast = false;
        switch (length)
        {
            case 4 when value is >= 1000 and <= 2099:
                FourDigits(value, start);
                break;
            case 8 when value / 10000 is >= 1000 and <= 2099 && value % 10000 is >= 1300 and <= 2099 && value % 10000 >= value / 10000:
                // "19571958": the hyphen was lost.
                Add(new(value / 10000), new(value % 10000));
                break;
            case 3 when value is >= 100 and <= 209 && next is '-' or '?' or 'u' or 'X' or '_' && !IsDigitAt(place + 1):
                place++;
                Add(new(value * 10), new((value * 10) + 9));
                break;
            case 2 when value is >= 10 and <= 20 && IsTwice("--") | IsTwice("??") | IsTwice("uu") | IsTwice("XX") | IsTwice("__"):
                place += 2;
                Add(new(value * 100), new((value * 100) + 99));
                break;
            case 1 or 2:
                Small(value, next, wasYear);
                break;
        }
    }

    private void FourDigits(int year, int start)
    {
        if (DateParts.NumericBefore(text, start, out var month, out var day))
        {
            Add(new(year, month, day), new(year, month, day));
            return;
        }

        if (DateParts.IsoBehind(text, year, place, out month, out day, out var end))
        {
            place = end;
            Add(new(year, month, day), new(year, month, day));
            return;
        }

        if (place < text.Length && (text[place] is 's' || (text[place] is '\'' or '’' && place + 1 < text.Length && text[place + 1] == 's')))
        {
            place += text[place] == 's' ? 1 : 2;
            // "1800s" is the century; "1910s" and "2000s" the decade.
            Add(new(year), new(year + (year % 100 == 0 && year < 2000 ? 99 : 9)));
            return;
        }

        var first = pendingBefore.Month > 0 ? new Moment(year, pendingBefore.Month, pendingBefore.Day) : new Moment(year, pending.Month, pending.Day);
        var last = new Moment(year, pending.Month, pending.Day);
        if (DateParts.ShortYearBehind(text, year, place, out var lastYear, out end))
        {
            place = end;
            last = new(lastYear);
        }

        Add(first, last);
    }

    /// <summary>One or two digits: a day, a century, or nothing to do with dates.</summary>
    private void Small(int value, char next, bool wasYear)
    {
        if (next is 't' or 's' or 'n' or 'r' or 'e' && value is >= 1 and <= 21 && DateParts.IsCentury(text, place))
        {
            Add(new((value - 1) * 100), new(((value - 1) * 100) + 99));
            return;
        }

        if (value is < 1 or > 31)
            return;

        // "December 30, 1890"
        if (pending is { Month: > 0, Day: 0 })
            pending = (pending.Month, value);
        else if (!wasYear)
            loneDay = value;
    }

    private void BeforeOurEra()
    {
        if (reading.First is not { Year: > 0 } first || reading.Last is not { } last)
            return;

        reading = reading with { First = new(1 - Math.Max(first.Year, last.Year)), Last = new(1 - Math.Min(first.Year, last.Year)) };
    }

    private void Add(Moment first, Moment last)
    {
        var found = new DateReading { First = first, Last = last };
        if (before)
            found = new() { Last = new(first.Month > 0 ? first.Year : first.Year - 1) };
        else if (after)
            found = new() { First = new(last.Month > 0 ? last.Year : last.Year + 1), IsOpenEnded = true };

        var isFirst = latest is null;
        reading = isFirst
            ? found with { IsApproximate = reading.IsApproximate, IsUncertain = reading.IsUncertain, IsUndated = reading.IsUndated }
            : reading.With(found) with { IsUndated = reading.IsUndated };
        latest = last;
        pending = pendingBefore = default;
        loneDay = 0;
        before = after = false;
        yearIsLast = true;
    }

    private bool IsDigitAt(int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    private bool IsTwice(ReadOnlySpan<char> mark) => text[place..].StartsWith(mark, StringComparison.Ordinal);
}
