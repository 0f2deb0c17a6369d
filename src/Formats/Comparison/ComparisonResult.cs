namespace Fonds.Formats.Comparison;

/// <summary>What two documents have in common and where they differ, as canonical XML.</summary>
/// <param name="Differences">The first differences, each with its place; the tallies count them all.</param>
public sealed record ComparisonResult(
    PartTally Elements, PartTally Attributes, PartTally TextNodes, PartTally Comments, PartTally Instructions, IReadOnlyList<Difference> Differences)
{
    /// <summary>Whether nothing was lost, added or changed.</summary>
    public bool AreIdentical => Differences.Count == 0;
}

/// <summary>How many parts of one kind the first document has, and what became of them in the second.</summary>
public sealed record PartTally(long Total, long Lost, long Added, long Changed)
{
    public static readonly PartTally None = new(0, 0, 0, 0);

    /// <summary>Both tallies in sum.</summary>
    public PartTally And(PartTally other) => new(Total + other.Total, Lost + other.Lost, Added + other.Added, Changed + other.Changed);
}

/// <summary>One difference between two documents.</summary>
/// <param name="Path">Where it stands in the first document, as a path of element names with identifiers where there are any.</param>
/// <param name="Line">Line in the first document.</param>
/// <param name="First">What the first document has, or null when it has nothing here.</param>
/// <param name="Second">What the second document has, or null when it has nothing here.</param>
public sealed record Difference(PartKind Kind, string Path, int Line, string? First, string? Second);

/// <summary>The parts of a document that are compared.</summary>
public enum PartKind
{
    Element,
    Attribute,
    TextNode,
    Comment,
    Instruction,
    DocumentType,
}
