namespace Fonds.Description.Lives;

/// <summary>
/// What a person decided about one event that was read from a history: that it is so, that it is otherwise, that it is not. It keeps the sentence and the
/// event as they were, so that it can be understood when the text says something else.
/// </summary>
public sealed record LifeJudgement
{
    /// <summary>The event judged; see <see cref="LifeEventKey"/>.</summary>
    public required string Key { get; init; }

    /// <summary>Accepted, corrected or rejected.</summary>
    public required LifeStanding Standing { get; init; }

    /// <summary>The sentence from which it was drawn.</summary>
    public required string Sentence { get; init; }

    /// <summary>The event as it was decided: as it was read, or put right.</summary>
    public required LifeEvent Event { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>When, as an ISO day.</summary>
    public required string On { get; init; }

    /// <summary>Whether it makes the event a statement of the record.</summary>
    public bool IsFact => Standing is LifeStanding.Accepted or LifeStanding.Corrected;

    /// <summary>Whether both are one decision: the same about the same event by the same person on the same day.</summary>
    public bool IsSameAs(LifeJudgement other) =>
        (Key, Standing, By, On, Event.Type, Event.Date, Event.Of, Event.Summary)
            == (other.Key, other.Standing, other.By, other.On, other.Event.Type, other.Event.Date, other.Event.Of, other.Event.Summary)
        && Event.Places.SequenceEqual(other.Event.Places);
}
