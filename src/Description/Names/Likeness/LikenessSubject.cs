using Fonds.Description.AccessPoints;
using Fonds.Description.Records;

namespace Fonds.Description.Names.Likeness;

/// <summary>What is known of an agent that may be another.</summary>
/// <param name="Names">Its authorized heading first, then its variants.</param>
/// <param name="Identifiers">Its records in authority files.</param>
public sealed record LikenessSubject(RecordKind Kind, IReadOnlyList<NameReading> Names, int? FirstYear, int? LastYear, IReadOnlyList<AuthorityIdentifier> Identifiers)
{
    /// <summary>An agent of whom only a heading is known.</summary>
    public static LikenessSubject Of(NameReading name, params IReadOnlyList<AuthorityIdentifier> identifiers) =>
        new(name.Kind, Forms(name), name.Years.First, name.Years.Last, identifiers);

    /// <summary>A name, and the same in another script where the heading gives both.</summary>
    public static IReadOnlyList<NameReading> Forms(NameReading name) => name.Parallel is { } parallel ? [name, NameReader.Read(parallel, name.Kind)] : [name];

    /// <summary>Keys of which two agents share one before they are compared.</summary>
    public IEnumerable<LikenessKey> Keys()
    {
        foreach (var name in Names)
        {
            foreach (var key in LikenessKeys.Of(Kind, name))
                yield return key;
        }
    }
}
