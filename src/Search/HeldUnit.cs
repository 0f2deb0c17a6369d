using Fonds.Description.Records;

namespace Fonds.Search;

/// <summary>What holds for a unit and, where they say nothing else, for the units inside it.</summary>
/// <param name="Languages">In alphabetical order, each once.</param>
/// <param name="Creators">In order of identifier, each once.</param>
public sealed record HeldUnit(RecordId? Repository, (int First, int Last)? Years, IReadOnlyList<string> Languages, IReadOnlyList<RecordId> Creators)
{
    /// <summary>What a document says that its unit passes on.</summary>
    public static HeldUnit Of(IndexDocument document) => new(
        document.Repository, document.Years, [.. document.Languages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. document.Links.Where(link => link.Manner == TieManner.Creator).Select(link => link.Target).Distinct().Order()]);

    public bool Equals(HeldUnit? other) =>
        other is not null && Repository == other.Repository && Years == other.Years
        && Languages.SequenceEqual(other.Languages, StringComparer.Ordinal) && Creators.SequenceEqual(other.Creators);

    public override int GetHashCode() => HashCode.Combine(Repository, Years, Languages.Count, Creators.Count);
}
