using Fonds.Storage;
using Fonds.Storage.Authorities;

namespace Fonds.UseCases.Discovery;

/// <summary>The addresses of everything published, for those who take in the whole.</summary>
internal static class PublishedAddresses
{
    private const int Batch = 500;
    private static readonly string[] Segments = ["agents", "subjects", "places", "genres", "functions", "occupations", "works"];

    /// <summary>Collections, agents and terms, repositories, in this order.</summary>
    public static IEnumerable<string> All(Archive archive)
    {
        using var reader = archive.Read();
        foreach (var address in Collections(reader).Concat(Segments.SelectMany(segment => Authorities(reader, segment))))
            yield return address;
        foreach (var held in reader.Repositories)
            yield return held.Repository.Address;
    }

    public static IEnumerable<string> Collections(ArchiveReader reader)
    {
        for (var offset = 0; reader.TopUnits(null, null, offset, Batch) is { Count: > 0 } tops; offset += Batch)
        {
            foreach (var top in tops)
                yield return top.Address;
        }
    }

    public static IEnumerable<string> Agents(ArchiveReader reader, Func<StoredAuthority, bool> wanted) => Under(reader, "agents", wanted);

    private static IEnumerable<string> Authorities(ArchiveReader reader, string segment) => Under(reader, segment, _ => true);

    private static IEnumerable<string> Under(ArchiveReader reader, string segment, Func<StoredAuthority, bool> wanted)
    {
        var kinds = PathSegments.Kinds(segment);
        for (var offset = 0; reader.AuthoritiesByName(kinds, null, offset, Batch) is { Count: > 0 } authorities; offset += Batch)
        {
            foreach (var authority in authorities.Where(wanted))
                yield return authority.Address;
        }
    }
}
