using Fonds.Search;
using Fonds.Storage;

namespace Fonds.UseCases.Indexing;

/// <summary>Makes the whole index again from the archive. Searches go on meanwhile, over what is there already.</summary>
public sealed class RebuildIndex(Archive archive, ISearchIndex index)
{
    public IndexSummary Run(IProgress<IndexSummary>? progress = null, CancellationToken cancel = default)
    {
        index.Clear();
        var summary = new IndexChanges(archive, index).CatchUp(progress, cancel);
        index.Settle();
        return summary;
    }
}
