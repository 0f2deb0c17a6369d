using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;

namespace Fonds.UseCases.Discovery;

/// <summary>Names of the records that facets count, and of those a search is narrowed by. The same stand beside most searches: they are kept until the archive changes.</summary>
internal sealed class Labels
{
    private readonly Remembered<RecordId, RecordLink> headings = new();
    private readonly Remembered<RecordId, RecordLink?> repositories = new();

    /// <param name="version">The state of the archive that the reader sees.</param>
    public FacetLabels Of(ArchiveReader reader, long version, FacetCounts facets, params IEnumerable<RecordId> chosen)
    {
        var labels = new Dictionary<RecordId, RecordLink>();
        var unknown = new List<RecordId>();
        var counted = facets.Creators.Concat(facets.Names).Concat(facets.Subjects).Concat(facets.Places).Concat(facets.Genres).Select(count => count.Value);
        foreach (var id in counted.Concat(chosen).Distinct())
        {
            if (headings.Find(version, id, out var known))
                labels[id] = known;
            else
                unknown.Add(id);
        }

        foreach (var authority in unknown.Count == 0 ? [] : reader.Authorities(unknown))
            labels[authority.Id] = headings.Keep(version, authority.Id, Summaries.LinkTo(authority));
        foreach (var id in facets.Repositories.Select(count => count.Value).Concat(chosen))
        {
            if (!labels.ContainsKey(id) && OfRepository(reader, version, id) is { } repository)
                labels[id] = repository;
        }

        return new(labels);
    }

    public RecordLink? OfRepository(ArchiveReader reader, long version, RecordId id) => repositories.Get(
        version, id, () => reader.Repository(id) is { } found ? new(found.Id, RecordKind.Repository, found.Address, found.Name) : null);
}
