namespace Fonds.Description.Lives;

/// <summary>One event of a life, finished for people to read: what it says wherever it is shown or taken away.</summary>
public abstract record EventInWords
{
    public required LifeEventType Type { get; init; }

    public LifeDate? Date { get; init; }

    /// <summary>The date as people read it, "2 March 1917", "1912–1917"; empty when there is none.</summary>
    public string Dates { get; init; } = "";

    public IReadOnlyList<string> Works { get; init; } = [];

    /// <summary>Whose event it is when it is not the subject's: "his father"; null for the subject's own.</summary>
    public string? Of { get; init; }

    /// <summary>The clause that says it.</summary>
    public required string Summary { get; init; }

    /// <summary>What it rests on: the firmest standing of its tellings.</summary>
    public LifeStanding Standing { get; init; }
}
