using Fonds.Description.Dates.Edtf;

namespace Fonds.Description.Dates.Reading;

/// <summary>
/// The reigns by which deeds are dated: "3 Henry VIII" runs from one 22 April, the day he came to the throne, to the next 21 April
/// (Cheney, Handbook of Dates). Days as they were counted then, the year begun on 1 January.
/// </summary>
internal static class Reigns
{
    /// <summary>What the place of a ruler is multiplied by in the table of words, to leave room for the saint's day beside it.</summary>
    public const int Step = 1300;

    public const int William = 1;
    public const int Henry = 2;
    public const int Richard = 3;
    public const int John = 4;
    public const int Edward = 5;
    public const int Mary = 6;
    public const int PhilipAndMary = 7;
    public const int Elizabeth = 8;
    public const int James = 9;
    public const int Charles = 10;
    public const int WilliamAndMary = 11;
    public const int Anne = 12;
    public const int George = 13;
    public const int Victoria = 14;
    public const int Stephen = 15;
    public const int Louis = 16;

    /// <summary>Name, number, first and last day. Who bears a name alone has the number 1.</summary>
    private static readonly (int Name, int Number, CalendarDay From, CalendarDay To)[] Table =
    [
        (William, 1, new(1066, 12, 25), new(1087, 9, 9)),
        (William, 2, new(1087, 9, 26), new(1100, 8, 2)),
        (Henry, 1, new(1100, 8, 5), new(1135, 12, 1)),
        (Stephen, 1, new(1135, 12, 26), new(1154, 10, 25)),
        (Henry, 2, new(1154, 12, 19), new(1189, 7, 6)),
        (Richard, 1, new(1189, 9, 3), new(1199, 4, 6)),
        (John, 1, new(1199, 5, 27), new(1216, 10, 19)),
        (Henry, 3, new(1216, 10, 28), new(1272, 11, 16)),
        (Edward, 1, new(1272, 11, 20), new(1307, 7, 7)),
        (Edward, 2, new(1307, 7, 8), new(1327, 1, 20)),
        (Edward, 3, new(1327, 1, 25), new(1377, 6, 21)),
        (Richard, 2, new(1377, 6, 22), new(1399, 9, 29)),
        (Henry, 4, new(1399, 9, 30), new(1413, 3, 20)),
        (Henry, 5, new(1413, 3, 21), new(1422, 8, 31)),
        (Henry, 6, new(1422, 9, 1), new(1461, 3, 4)),
        (Edward, 4, new(1461, 3, 4), new(1483, 4, 9)),
        (Edward, 5, new(1483, 4, 9), new(1483, 6, 25)),
        (Richard, 3, new(1483, 6, 26), new(1485, 8, 22)),
        (Henry, 7, new(1485, 8, 22), new(1509, 4, 21)),
        (Henry, 8, new(1509, 4, 22), new(1547, 1, 28)),
        (Edward, 6, new(1547, 1, 28), new(1553, 7, 6)),
        (Mary, 1, new(1553, 7, 6), new(1554, 7, 24)),
        (PhilipAndMary, 1, new(1554, 7, 25), new(1558, 11, 17)),
        (Elizabeth, 1, new(1558, 11, 17), new(1603, 3, 24)),
        (James, 1, new(1603, 3, 24), new(1625, 3, 27)),
        (Charles, 1, new(1625, 3, 27), new(1649, 1, 30)),
        (Charles, 2, new(1649, 1, 30), new(1685, 2, 6)),
        (James, 2, new(1685, 2, 6), new(1688, 12, 11)),
        (WilliamAndMary, 1, new(1689, 2, 13), new(1694, 12, 27)),
        (William, 3, new(1689, 2, 13), new(1702, 3, 8)),
        (Anne, 1, new(1702, 3, 8), new(1714, 8, 1)),
        (George, 1, new(1714, 8, 1), new(1727, 6, 11)),
        (George, 2, new(1727, 6, 11), new(1760, 10, 25)),
        (George, 3, new(1760, 10, 25), new(1820, 1, 29)),
        (George, 4, new(1820, 1, 29), new(1830, 6, 26)),
        (William, 4, new(1830, 6, 26), new(1837, 6, 20)),
        (Victoria, 1, new(1837, 6, 20), new(1901, 1, 22)),
        (Edward, 7, new(1901, 1, 22), new(1910, 5, 6)),
        (George, 5, new(1910, 5, 6), new(1936, 1, 20)),
        (Edward, 8, new(1936, 1, 20), new(1936, 12, 11)),
        (George, 6, new(1936, 12, 11), new(1952, 2, 6)),
        (Elizabeth, 2, new(1952, 2, 6), new(2022, 9, 8)),
        (Louis, 12, new(1498, 4, 7), new(1515, 1, 1)),
        (Louis, 13, new(1610, 5, 14), new(1643, 5, 14)),
        (Louis, 14, new(1643, 5, 14), new(1715, 9, 1)),
        (Louis, 15, new(1715, 9, 1), new(1774, 5, 10)),
        (Louis, 16, new(1774, 5, 10), new(1792, 9, 21)),
        (Louis, 18, new(1814, 4, 6), new(1824, 9, 16)),
    ];

    /// <summary>Whether a name needs no number to be one ruler's.</summary>
    public static bool StandsAlone(int name) => name is John or Mary or PhilipAndMary or Elizabeth or WilliamAndMary or Anne or Victoria or Stephen;

    /// <summary>First and last day of a reign; null when there was none of that name and number.</summary>
    public static (CalendarDay From, CalendarDay To)? Whole(int name, int number)
    {
        foreach (var reign in Table)
        {
            if (reign.Name == name && reign.Number == number)
                return (reign.From, reign.To);
        }

        return null;
    }

    /// <summary>From the first to the last day of years of a reign; null when it had not so many.</summary>
    public static (CalendarDay From, CalendarDay To)? Years(int name, int number, int first, int last)
    {
        if (Whole(name, number) is not { } reign || first < 1 || last < first)
            return null;

        var from = Anniversary(name, reign.From, first);
        var to = Anniversary(name, reign.From, last + 1).Previous;
        if (from > reign.To)
            return null;
        return (from, to > reign.To ? reign.To : to);
    }

    /// <summary>The day on which a year of the reign began. John counted his years from Ascension Day, which moves.</summary>
    private static CalendarDay Anniversary(int name, CalendarDay accession, int year)
    {
        var start = (int)accession.Year + year - 1;
        if (name != John)
            return accession with { Year = start };

        var ascension = OtherCalendar.JulianEaster(start).AddDays(39);
        return new(start, ascension.Month, ascension.Day);
    }
}
