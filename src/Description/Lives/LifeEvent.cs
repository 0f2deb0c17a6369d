using System.Collections.Immutable;

namespace Fonds.Description.Lives;

/// <summary>
/// One thing that happened, as one sentence of a biographical or administrative history tells it (DACS 2.7; ISAAR(CPF) 5.2.2).
/// It is a reading beside the text, never a change to it.
/// </summary>
public sealed record LifeEvent
{
    /// <summary>Which sentence of the <see cref="LifeHistory"/> says it, from 0.</summary>
    public required int Sentence { get; init; }

    public required LifeEventType Type { get; init; }

    /// <summary>When; null when neither the sentence nor what stands before it says so.</summary>
    public LifeDate? Date { get; init; }

    /// <summary>Where, as the text names it.</summary>
    public ImmutableArray<LifePlace> Places { get; init; } = [];

    /// <summary>Other persons named in it, as written.</summary>
    public ImmutableArray<string> Persons { get; init; } = [];

    public ImmutableArray<string> Organisations { get; init; } = [];

    public ImmutableArray<string> Works { get; init; } = [];

    /// <summary>Whose event it is when it is not the subject's: a parent, a founder, an employer; null for the subject's own.</summary>
    public string? Of { get; init; }

    /// <summary>The clause that says it, in the words of the text.</summary>
    public required string Summary { get; init; }

    /// <summary>Name of the rule that read it; "chronology" where the archivist wrote it as a dated entry.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the reading is, from 0 to 1; 1 where the archivist wrote it as data.</summary>
    public double Certainty { get; init; }
}

/// <summary>When something happened, as the text says or lets conclude.</summary>
/// <param name="Edtf">As EDTF (ISO 8601-2:2019), with its certainty.</param>
/// <param name="Begin">First day, month or year, as precise as it is said ("1917", "1917-03", "1917-03-01"); null when open or unknown.</param>
/// <param name="End">Last, where it is a span; else null.</param>
/// <param name="IsInferred">Whether it was worked out: from an age, "the following year", the sentence before.</param>
/// <param name="Text">The words that say it; null when the words stand in an earlier sentence.</param>
public sealed record LifeDate(string Edtf, string? Begin, string? End, bool IsApproximate, bool IsInferred, string? Text);

/// <summary>A place as a history names it.</summary>
/// <param name="IsInferred">Whether it is named elsewhere in the note and only meant here ("there", "in that city").</param>
public sealed record LifePlace(string Name, bool IsInferred = false);
