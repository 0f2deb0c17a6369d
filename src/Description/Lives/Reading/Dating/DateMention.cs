namespace Fonds.Description.Lives.Reading.Dating;

/// <summary>How a sentence says when.</summary>
internal enum DateManner : byte
{
    /// <summary>A date of its own, with a preposition or after a comma.</summary>
    Stated,

    /// <summary>A year that qualifies a noun: "the 1956 taxi strike", "the strike of 1934".</summary>
    OfNoun,

    /// <summary>In brackets.</summary>
    Bracketed,

    /// <summary>Worked out from a date before: "the following year", "two years later".</summary>
    Relative,

    /// <summary>Worked out from an age.</summary>
    Age,

    /// <summary>At the time of the sentence before: "during this time".</summary>
    SameTime,

    /// <summary>By a war or a crisis that everybody can date: "during the Civil War". It stands back behind any date in figures.</summary>
    Era,
}

/// <summary>A date in a sentence, with its words: from the preposition on, up to but not including <paramref name="End"/>.</summary>
internal sealed record DateMention(int Start, int End, LifeDate Date, DateManner Manner)
{
    /// <summary>Whether the words say that it happened after or before it, or by it.</summary>
    public bool IsLimit { get; init; }

    /// <summary>Whether an event has taken it.</summary>
    public bool IsTaken { get; set; }
}
