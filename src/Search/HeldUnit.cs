using Fonds.Description.Records;

namespace Fonds.Search;

/// <summary>
/// What the index holds of a unit that matters to the units around it: what those inside it inherit where they say nothing else, and its place
/// among its siblings.
/// </summary>
/// <param name="Languages">In alphabetical order, each once.</param>
/// <param name="Creators">In order of identifier, each once.</param>
public sealed record HeldUnit(
    RecordId? Parent, int Sibling, RecordId? Repository, (int First, int Last)? Years, IReadOnlyList<string> Languages, IReadOnlyList<RecordId> Creators)
{
    /// <summary>What a document says of its unit.</summary>
    public static HeldUnit Of(IndexDocument document) => new(
        document.Parent, document.Sibling, document.Repository, document.Years,
        [.. document.Languages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. document.Links.Where(link => link.Manner == TieManner.Creator).Select(link => link.Target).Distinct().Order()]);

    /// <summary>Whether the units inside inherit the same from both.</summary>
    public bool PassesOnTheSame(HeldUnit other) =>
        Repository == other.Repository && Years == other.Years
        && Languages.SequenceEqual(other.Languages, StringComparer.Ordinal) && Creators.SequenceEqual(other.Creators);

    /// <summary>Whether both stand at the same place.</summary>
    public bool StandsAtTheSame(HeldUnit other) => Parent == other.Parent && Sibling == other.Sibling;
}
