namespace Fonds.Description.Lives;

/// <summary>What an event of a life rests on. The numbers are stored.</summary>
public enum LifeStanding : byte
{
    /// <summary>Drawn from the text by a rule, and looked at by nobody.</summary>
    Suggested = 0,

    /// <summary>Written as data by the archivist: an entry of a chronology, dates of existence, a dated place (ISAAR(CPF) 5.2.1, 5.2.3).</summary>
    Stated = 1,

    /// <summary>Drawn from the text, and confirmed by a person.</summary>
    Accepted = 2,

    /// <summary>Drawn from the text, and put right by a person.</summary>
    Corrected = 3,

    /// <summary>Drawn from the text, and found wrong by a person: shown to nobody, and kept so that it does not come back.</summary>
    Rejected = 4,
}
