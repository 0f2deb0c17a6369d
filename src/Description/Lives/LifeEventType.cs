namespace Fonds.Description.Lives;

/// <summary>What kind of thing happened in a life or in the history of a body. The numbers are stored.</summary>
public enum LifeEventType : byte
{
    /// <summary>Something else, or what happened to somebody other than the subject.</summary>
    Other = 0,

    Birth = 1,
    Death = 2,
    Burial = 3,
    Marriage = 4,
    Divorce = 5,

    /// <summary>A child was born to the subject.</summary>
    Child = 6,

    /// <summary>Schools, studies and training.</summary>
    Education = 10,

    /// <summary>A degree or diploma was conferred.</summary>
    Degree = 11,

    /// <summary>Work for somebody, a practice of one's own, an office held.</summary>
    Employment = 12,

    /// <summary>Named or promoted to an office by others.</summary>
    Appointment = 13,

    /// <summary>Voted into an office or a body.</summary>
    Election = 14,

    /// <summary>Joined, belonged to or left a party, an association, a movement.</summary>
    Membership = 15,

    /// <summary>Served in armed forces.</summary>
    Military = 16,

    /// <summary>Founded something; of a body, that it was founded.</summary>
    Founding = 17,

    /// <summary>Of a body: ended, merged into another, or was closed.</summary>
    Dissolution = 18,

    /// <summary>Took or was given another name.</summary>
    NameChange = 19,
    Retirement = 20,

    /// <summary>A book, an article, a translation, a newspaper came out.</summary>
    Publication = 30,

    /// <summary>A play, a concert, a film, a role, an exhibition.</summary>
    Performance = 31,

    /// <summary>A work was made that is not a publication: a building, a painting, a composition.</summary>
    Creation = 32,

    /// <summary>A prize, a medal, an honour.</summary>
    Award = 33,

    /// <summary>Went somewhere to come back.</summary>
    Travel = 40,

    /// <summary>Left one place to live in another, of one's own will or expelled.</summary>
    Move = 41,

    /// <summary>Lived somewhere.</summary>
    Residence = 42,
    Arrest = 50,

    /// <summary>Capture, trial, confinement, exchange and release.</summary>
    Imprisonment = 51,
    Illness = 52,
}
