using Fonds.Search.Embedded;
using Fonds.Storage;

namespace Fonds.UseCases.Indexing;

/// <summary>
/// Gives a node the index that another node over the same archive has, so that it need not read the whole archive before it can search: it follows the log from where that one stands.
/// </summary>
public sealed class CopyIndex(Archive archive)
{
    /// <summary>Copies an index, which may be in use where it is. What is in the folder stays when it cannot be done.</summary>
    /// <param name="from">The folder of the other index.</param>
    /// <param name="folder">Where it is to be.</param>
    public IndexCopied Run(string from, string folder)
    {
        var scratch = folder + "-copy";
        try
        {
            if (!EmbeddedIndex.Copy(from, scratch))
                return IndexCopied.IsInUse;
            using (var copy = EmbeddedIndex.Open(scratch))
            using (var reader = archive.Read(Audience.Staff))
            {
                if (copy.Remembered is not { } mark || !LogMark.Holds(reader, mark) || (copy.IndexedThrough > reader.NewestVersion && archive.EndsBefore(copy.IndexedThrough)))
                    return IndexCopied.IsOfAnotherArchive;
            }

            return EmbeddedIndex.Copy(scratch, folder) ? IndexCopied.Done : IndexCopied.IsInUse;
        }
        finally
        {
            if (Directory.Exists(scratch))
                Directory.Delete(scratch, recursive: true);
        }
    }
}

/// <summary>What became of a copy.</summary>
public enum IndexCopied
{
    Done,

    /// <summary>A program has the index open that was to be replaced.</summary>
    IsInUse,

    /// <summary>What it holds is not what this archive's log says.</summary>
    IsOfAnotherArchive,
}
