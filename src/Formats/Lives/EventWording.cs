using Fonds.Description.Lives;

namespace Fonds.Formats.Lives;

/// <summary>The stable words for kinds and standings of events, in every form in which they are taken away.</summary>
public static class EventWording
{
    /// <summary>"birth", "imprisonment", "name-change".</summary>
    public static string Of(LifeEventType type) => type == LifeEventType.NameChange ? "name-change" : type.ToString().ToLowerInvariant();

    /// <summary>"suggested", "stated", "accepted", "corrected", "rejected".</summary>
    public static string Of(LifeStanding standing) => standing.ToString().ToLowerInvariant();

    /// <summary>What an event rests on, for readers.</summary>
    public static string InWords(LifeStanding standing) => standing switch
    {
        LifeStanding.Stated => "stated in the record",
        LifeStanding.Accepted => "drawn from the text, accepted",
        LifeStanding.Corrected => "drawn from the text, corrected",
        _ => "drawn from the text",
    };
}
