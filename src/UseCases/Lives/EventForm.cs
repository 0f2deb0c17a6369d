namespace Fonds.UseCases.Lives;

/// <summary>The forms in which events can be taken away.</summary>
public enum EventForm
{
    /// <summary>The catalogue's own JSON.</summary>
    Json,

    /// <summary>schema.org as JSON-LD.</summary>
    JsonLd,

    /// <summary>Records in Contexts (RiC-O) as Turtle.</summary>
    Turtle,

    /// <summary>A flat table.</summary>
    Csv,

    /// <summary>iCalendar.</summary>
    Calendar,
}
