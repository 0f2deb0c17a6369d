using Fonds.Search.Embedded;

namespace Fonds.Search.Tests;

/// <summary>A real index in a folder of its own, gone with the test.</summary>
internal sealed class ScratchIndex : IDisposable
{
    private long through;

    public ScratchIndex(params IReadOnlyList<IndexDocument> documents)
    {
        Index = EmbeddedIndex.Open(Folder);
        if (documents.Count > 0)
            Take(documents);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("fonds-search-").FullName;

    public EmbeddedIndex Index { get; private set; }

    public void Take(params IReadOnlyList<IndexDocument> documents) => Index.Apply(documents, [], ++through);

    public void Reopen()
    {
        Index.Dispose();
        Index = EmbeddedIndex.Open(Folder);
    }

    /// <summary>Identifiers of what a query finds, best first.</summary>
    public List<long> Find(string query) => Find(new SearchRequest { Query = query, Limit = 10_000 });

    public List<long> Find(SearchRequest request) => [.. Index.Search(request).Hits.Select(hit => hit.Id.Value)];

    public void Dispose()
    {
        Index.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
