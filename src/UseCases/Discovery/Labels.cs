using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;

namespace Fonds.UseCases.Discovery;

/// <summary>Names of the records that facets count, and of those a search is narrowed by.</summary>
internal static class Labels
{
    public static FacetLabels Of(ArchiveReader reader, FacetCounts facets, params IEnumerable<RecordId> chosen)
    {
        var authorities = facets.Creators.Concat(facets.Names).Concat(facets.Subjects).Concat(facets.Places).Concat(facets.Genres)
            .Select(count => count.Value).Concat(chosen).Distinct().ToArray();
        var labels = reader.Authorities(authorities).ToDictionary(authority => authority.Id, Summaries.LinkTo);
        foreach (var id in facets.Repositories.Select(count => count.Value).Concat(chosen))
        {
            if (!labels.ContainsKey(id) && reader.Repository(id) is { } repository)
                labels[id] = new(repository.Id, RecordKind.Repository, repository.Address, repository.Name);
        }

        return new(labels);
    }
}
