using Fonds.Search;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.Storage.Dialects;
using Fonds.UseCases.Indexing;

namespace Fonds.App.Commands;

/// <summary>An archive open in its folder, with its index beside it.</summary>
internal sealed class OpenedArchive : IDisposable
{
    private OpenedArchive(Archive archive, ISearchIndex index)
    {
        Archive = archive;
        Index = index;
    }

    public Archive Archive { get; }

    public ISearchIndex Index { get; }

    /// <summary>Opens the archive in a folder, making both when they are not there.</summary>
    public static OpenedArchive Open(string folder, Surroundings surroundings) => Open(folder, Database.InFolder(folder), surroundings);

    /// <summary>Opens the archive in a database, its index in a folder, making what is not there.</summary>
    public static OpenedArchive Open(string folder, Database database, Surroundings surroundings)
    {
        var archive = Archive.Open(folder, database, surroundings.Clock);
        try
        {
            return new OpenedArchive(archive, EmbeddedIndex.Open(Path.Combine(folder, "index")));
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>Indexes what was left behind, after a crash or an index that was deleted.</summary>
    public void CatchUp(CancellationToken cancel = default) =>
        new IndexChanges(Archive, Index).CatchUp(cancel: cancel);

    public void Dispose()
    {
        Index.Dispose();
        Archive.Dispose();
    }
}
