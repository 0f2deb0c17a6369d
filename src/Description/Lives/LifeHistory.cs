using System.Collections.Immutable;

namespace Fonds.Description.Lives;

/// <summary>One biographical or administrative history as it was read: its sentences, and what they tell.</summary>
public sealed record LifeHistory
{
    /// <summary>Every sentence of the note, in its order; joined by blanks they are the note, its heading left out.</summary>
    public required ImmutableArray<LifeSentence> Sentences { get; init; }

    public ImmutableArray<LifeEvent> Events { get; init; } = [];

    public ImmutableArray<LifeRelation> Relations { get; init; } = [];
}

/// <summary>A sentence of a history, and where it stands.</summary>
/// <param name="Paragraph">Which block of text of the note (paragraph, list item, event of a chronology) it is in, from 0 in document order.</param>
/// <param name="Start">Where it begins in the collapsed text of that block, in UTF-16 characters.</param>
/// <param name="Text">Its words, white space collapsed.</param>
/// <param name="Lead">What stands in front of it in its entry of a chronology: the date and the place; empty elsewhere.</param>
public sealed record LifeSentence(int Paragraph, int Start, string Text, string Lead = "");
