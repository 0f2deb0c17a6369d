namespace Fonds.Description.Dates.Edtf;

/// <summary>Reads one EDTF date: year, part of a year, month, day, time; signs of doubt on any part.</summary>
internal static class EdtfDateParser
{
    public static bool TryRead(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        var place = 0;
        var lead = Sign(text, ref place);
        if (!Year(text, ref place, ref date))
            return false;

        var behind = Sign(text, ref place);
        date = date with { YearQualification = lead | behind };
        if (place == text.Length)
            return true;

        // "Y17E7" and "1950S2" are whole dates.
        if (date.IsLong || date.SignificantDigits != 0 || text[place] != '-')
            return false;

        place++;
        return Month(text, ref place, ref date)
            && (place == text.Length || (text[place] == '-' && !date.IsPartOfYear && Day(text, ref place, ref date)))
            && EdtfBounds.Exists(date);
    }

    private static bool Year(ReadOnlySpan<char> text, ref int place, ref EdtfDate date)
    {
        var isLong = place < text.Length && text[place] == 'Y';
        if (isLong)
            place++;
        var isNegative = place < text.Length && text[place] == '-';
        if (isNegative)
            place++;

        var start = place;
        long year = 0;
        byte unknown = 0;
        while (place < text.Length && (char.IsAsciiDigit(text[place]) || (text[place] == 'X' && !isLong)) && place - start < 16)
        {
            year = (year * 10) + (text[place] == 'X' ? 0 : text[place] - '0');
            unknown = (byte)((unknown << 1) | (text[place] == 'X' ? 1 : 0));
            place++;
        }

        var digits = place - start;
        if (!Mark('E', text, ref place, out var exponent) || !Mark('S', text, ref place, out var significant))
            return false;

        var enough = isLong ? digits > 4 || (digits > 0 && exponent > 0) : digits == 4 && exponent == 0;
        if (!enough || (isLong && text[start] == '0') || (isNegative && year == 0 && unknown == 0) || (significant > 0 && unknown != 0))
            return false;

        for (var step = 0; step < exponent; step++)
        {
            if (year > long.MaxValue / 1000)
                return false;
            year *= 10;
        }

        date = date with
        {
            Year = isNegative ? -year : year,
            IsNegative = isNegative,
            UnknownYear = unknown,
            IsLong = isLong,
            Exponent = exponent,
            SignificantDigits = significant,
        };
        return significant <= digits + exponent;
    }

    /// <summary>A mark and its number, such as "E7"; true without one as well, false when the number is missing.</summary>
    private static bool Mark(char mark, ReadOnlySpan<char> text, ref int place, out byte number)
    {
        number = 0;
        if (place >= text.Length || text[place] != mark)
            return true;

        var start = ++place;
        while (place < text.Length && char.IsAsciiDigit(text[place]) && place - start < 2)
            number = (byte)((number * 10) + (text[place++] - '0'));
        return number > 0;
    }

    private static bool Month(ReadOnlySpan<char> text, ref int place, ref EdtfDate date)
    {
        var lead = Sign(text, ref place);
        if (!Two(text, ref place, out var month, out var unknown))
            return false;

        var behind = Sign(text, ref place);
        if (unknown == 0 && month is not ((>= 1 and <= 12) or (>= 21 and <= 41)))
            return false;

        date = date with
        {
            Month = month,
            UnknownMonth = unknown,
            MonthQualification = lead | behind,
            YearQualification = date.YearQualification | behind,
        };
        return true;
    }

    private static bool Day(ReadOnlySpan<char> text, ref int place, ref EdtfDate date)
    {
        place++;
        var lead = Sign(text, ref place);
        if (!Two(text, ref place, out var day, out var unknown) || (unknown == 0 && day is < 1 or > 31))
            return false;

        var behind = Sign(text, ref place);
        date = date with
        {
            Day = day,
            UnknownDay = unknown,
            DayQualification = lead | behind,
            MonthQualification = date.MonthQualification | behind,
            YearQualification = date.YearQualification | behind,
        };
        if (place == text.Length)
            return true;

        // A time only stands behind a day that is wholly known and not doubted.
        if (date.UnknownYear != 0 || date.UnknownMonth != 0 || unknown != 0 || date.Qualification != Qualification.None || !EdtfTime.IsValid(text[place..]))
            return false;

        date = date with { Time = text[place..].ToString() };
        return true;
    }

    private static bool Two(ReadOnlySpan<char> text, ref int place, out byte value, out byte unknown)
    {
        value = unknown = 0;
        if (place + 2 > text.Length)
            return false;

        for (var end = place + 2; place < end; place++)
        {
            if (!char.IsAsciiDigit(text[place]) && text[place] != 'X')
                return false;
            value = (byte)((value * 10) + (text[place] == 'X' ? 0 : text[place] - '0'));
            unknown = (byte)((unknown << 1) | (text[place] == 'X' ? 1 : 0));
        }

        return true;
    }

    private static Qualification Sign(ReadOnlySpan<char> text, ref int place)
    {
        var sign = place >= text.Length ? Qualification.None : text[place] switch
        {
            '?' => Qualification.Uncertain,
            '~' => Qualification.Approximate,
            '%' => Qualification.Uncertain | Qualification.Approximate,
            _ => Qualification.None,
        };
        if (sign != Qualification.None)
            place++;
        return sign;
    }
}
