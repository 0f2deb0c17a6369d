namespace Fonds.Description.Dates.Reading.Words;

/// <summary>What a word does in a statement of dates, in any language.</summary>
internal enum WordKind : byte
{
    /// <summary>No word of dates: left over for the reader to see.</summary>
    Unknown,

    /// <summary>Says nothing of its own: "the", "dated", "in the year".</summary>
    Filler,

    /// <summary>A day of the week, which the date already implies.</summary>
    Weekday,

    /// <summary>Value: 1-12.</summary>
    Month,

    /// <summary>Value: 21-24 as in EDTF; 20 for a university term or sporting season, which is only known to lie in its year.</summary>
    Season,

    /// <summary>Value: quarter 33-36, half-year 40-41 as in EDTF.</summary>
    PartOfYear,

    /// <summary>A feast or name of a day; value: month × 100 + day, or one of <see cref="Feasts"/>.</summary>
    Feast,

    /// <summary>A feast that is a surname as well ("Martini", "Trinity"): a day only where a year before 1850 follows. Value as of a feast.</summary>
    OldFeast,

    /// <summary>"Saint", "St", "sancti": the name behind it is that of a day.</summary>
    Saint,

    /// <summary>
    /// A name that saints and kings bear; value: month × 100 + day of the saint's feast, and the ruler's place in <see cref="Reigns"/>
    /// times <see cref="Reigns.Step"/>.
    /// </summary>
    GivenName,

    /// <summary>"Eve", "vigil", "morrow", "octave" of a feast; value: by how many days it lies off.</summary>
    NearFeast,

    /// <summary>"Feast", "festum", "day of": says that a feast follows.</summary>
    FeastWord,

    /// <summary>Kalends, nones, ides; value: 1, 5, 13.</summary>
    RomanDay,

    /// <summary>The day before kalends, nones, ides.</summary>
    Pridie,

    /// <summary>"Temp.", "reign", "regnal": a reign follows.</summary>
    Reign,

    /// <summary>"King", "reginae": a title before a name.</summary>
    RoyalTitle,

    /// <summary>Value: 1-13, 13 being the complementary days.</summary>
    RepublicanMonth,
    HijriMonth,
    HebrewMonth,
    PersianMonth,

    /// <summary>Japanese era; value: the year before its first.</summary>
    JapaneseEra,

    Circa,
    Doubt,

    /// <summary>Before, without the time named.</summary>
    Before,

    /// <summary>After, without the time named.</summary>
    After,

    /// <summary>From the time named on, it included.</summary>
    Since,

    /// <summary>The beginning of a span, when an end follows.</summary>
    From,

    /// <summary>Up to the time named, it included; between two times, a span.</summary>
    Until,

    /// <summary>Between two times a span, elsewhere nothing: French "au", Spanish "a".</summary>
    To,
    Between,

    /// <summary>Before, behind the time it speaks of: Hungarian "1914 előtt", Turkish "önce".</summary>
    BeforeIt,

    /// <summary>After, behind the time: Hungarian "után", Finnish "jälkeen".</summary>
    AfterIt,

    /// <summary>Until and with, behind the time: Hungarian "-ig", Finnish "asti".</summary>
    UntilIt,

    /// <summary>Since, behind the time: Hungarian "-tól", Finnish "lähtien".</summary>
    SinceIt,

    And,
    Or,

    /// <summary>English "of", Dutch "or": which of them, the neighbours tell.</summary>
    Of,

    Undated,

    /// <summary>"No", "sine", "unknown": with a <see cref="DateWord"/>, undated.</summary>
    Not,

    /// <summary>"Date", "datum", "année".</summary>
    DateWord,
    Century,

    /// <summary>"Décade de", "années": makes the year of ten behind it ten years. Value 1, Polish "lata", Czech "léta": only of two digits; before a whole year they mean that year.</summary>
    Decade,

    /// <summary>"Twenties"; value: 20.</summary>
    DecadeName,

    /// <summary>"Ottocento": the hundred years that are called so; value: 19.</summary>
    CenturyName,

    /// <summary>Early, mid, late, beginning, end.</summary>
    Part,

    /// <summary>Half, third, quarter, behind an ordinal.</summary>
    Share,

    /// <summary>"First" … "twenty-first".</summary>
    Ordinal,
    Bulk,
    Inclusive,

    /// <summary>"Ongoing", "present": without end.</summary>
    Ongoing,

    /// <summary>AD, CE.</summary>
    CommonEra,

    /// <summary>BC, BCE.</summary>
    BeforeCommonEra,
    HijriEra,
    HebrewEra,

    /// <summary>The years of Italy from 29 October 1922: "anno XII E.F.".</summary>
    FascistEra,

    /// <summary>"An", before the number of a year of the French Republic.</summary>
    RepublicanYear,
    OldStyle,
    NewStyle,

    /// <summary>What is counted or paged: the number beside it is no date. Value 1: the word numbers things, "box", "page".</summary>
    Counted,

    /// <summary>"See also": what follows speaks of other records.</summary>
    SeeAlso,

    /// <summary>"I.e.", "recte": what follows is right, what stands before it was wrong.</summary>
    Correction,
}

/// <summary>Feasts that move; fixed ones are written as month × 100 + day.</summary>
internal static class Feasts
{
    public const int Easter = 1;
    public const int GoodFriday = 2;
    public const int EasterMonday = 3;
    public const int Ascension = 4;
    public const int Pentecost = 5;
    public const int AshWednesday = 6;
    public const int Thanksgiving = 7;
    public const int LaborDay = 8;
    public const int PalmSunday = 9;
    public const int CorpusChristi = 10;
    public const int MothersDay = 11;
    public const int Trinity = 12;
    public const int ShroveTuesday = 13;
    public const int MaundyThursday = 14;
}

/// <summary>A word understood: what it does, and its number.</summary>
internal readonly record struct Word(WordKind Kind, short Value);
