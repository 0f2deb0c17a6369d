namespace Fonds.Description.Lives;

/// <summary>What an event says of where the subject was.</summary>
public static class Presence
{
    /// <summary>
    /// Whether somebody to whom this happened at a place was there. A book came out in a city, an honour was given there, a body was founded: that says
    /// nothing of where its author was.
    /// </summary>
    public static bool IsShownBy(LifeEventType type) => type
        is LifeEventType.Birth or LifeEventType.Death or LifeEventType.Marriage or LifeEventType.Education or LifeEventType.Employment
        or LifeEventType.Military or LifeEventType.Retirement or LifeEventType.Performance or LifeEventType.Travel or LifeEventType.Move
        or LifeEventType.Residence or LifeEventType.Arrest or LifeEventType.Imprisonment or LifeEventType.Illness;

    /// <summary>Whether it lasts until something ends it: people who move to a place live there.</summary>
    public static bool Lasts(LifeEventType type) => type is LifeEventType.Move or LifeEventType.Residence;
}
