namespace Fonds.Description.Lives.Reading;

/// <summary>What the archivist's markup says a run of words is.</summary>
internal enum RunKind : byte
{
    None = 0,

    /// <summary>Title of a work: marked as title, or in italics (EAD title, emph render).</summary>
    Work,
    Person,
    Organisation,
    Place,
}

/// <summary>A run of words that the archivist marked, in characters of its block.</summary>
internal readonly record struct MarkedRun(int Start, int End, RunKind Kind);

/// <summary>What stands around the words of a block.</summary>
internal enum BlockKind : byte
{
    Prose,
    Heading,
    ListItem,

    /// <summary>The date or the place of an entry of a chronology: read with the entry's event.</summary>
    EntryPart,

    /// <summary>The event of an entry of a chronology.</summary>
    Entry,
}

/// <summary>One block of text of a history: a paragraph, a list item, the event of a chronology.</summary>
/// <param name="Text">Its words, white space collapsed.</param>
/// <param name="EntryDate">When an entry of a chronology says it was; null elsewhere.</param>
/// <param name="EntryPlace">Where; empty when not said.</param>
internal sealed record HistoryBlock(string Text, IReadOnlyList<MarkedRun> Runs, BlockKind Kind, LifeDate? EntryDate = null, string EntryPlace = "");
