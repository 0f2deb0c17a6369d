using Fonds.Description.Extents;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Search;
using Fonds.Storage;

namespace Fonds.UseCases.Discovery;

/// <summary>Shows an institution that holds archives (ISDIAH): how to reach it, and what it holds.</summary>
public sealed class ShowRepository(Archive archive, ISearchIndex index)
{
    private const int Window = 50;

    // Counting every facet over all a repository holds takes time in proportion; the answer changes only with the index.
    private readonly Remembered<RecordId, SearchAnswer> held = new();

    private readonly Remembered<RecordId, ExtentTotal> extents = new();

    private readonly RepositoryExtents collections = new();

    private readonly Labels labels = new();

    public Outcome<RepositoryPage> Show(string slug, int offset = 0)
    {
        using var reader = archive.Read();
        if (reader.RepositoryAt(slug) is not { } repository)
            return Redirects.Or<RepositoryPage>(reader, $"/repositories/{slug}");

        var from = Math.Max(0, offset);
        var counted = held.Get(
            index.IndexedThrough, repository.Id, () => index.Search(new() { Repositories = [repository.Id], Scope = SearchScope.Units, Limit = 0 }));
        return new Outcome<RepositoryPage>.Done(new(
            new(repository.Id, RecordKind.Repository, repository.Address, repository.Name),
            [.. AddressLines(repository.Record)], repository.Code,
            reader.TopUnitCount(repository.Id, null), counted.Total,
            [.. reader.TopUnits(repository.Id, null, from, Window).Select(Summaries.Of)], from,
            counted.Facets, labels.Of(reader, reader.NewestVersion, counted.Facets),
            extents.Get(reader.NewestVersion, repository.Id, () => collections.Of(reader, repository.Id))));
    }

    /// <summary>Reads what the collections of every repository state, before anyone asks for its page.</summary>
    public void Prepare(CancellationToken cancel)
    {
        RecordId[] repositories;
        using (var reader = archive.Read())
            repositories = [.. reader.Repositories.Select(static held => held.Repository.Id)];
        foreach (var repository in repositories)
        {
            if (cancel.IsCancellationRequested)
                return;
            using var reader = archive.Read();
            collections.Of(reader, repository);
        }
    }

    private static IEnumerable<string> AddressLines(Statement statement) => statement.Statements.SelectMany(inner =>
        inner.Term == Term.AddressLine && PlainText.Of(inner) is { Length: > 0 } line ? [line] : AddressLines(inner));
}
