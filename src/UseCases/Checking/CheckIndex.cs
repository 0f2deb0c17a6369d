using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.UseCases.Indexing;

namespace Fonds.UseCases.Checking;

/// <summary>Holds the search index against the archive. It is made from the archive alone, so whatever is wrong with it is mended by making it again.</summary>
internal sealed class CheckIndex(Archive archive, ISearchIndex index)
{
    private const int Attempts = 3;

    private static readonly RecordKind[] Listed = [RecordKind.Person, RecordKind.Family, RecordKind.CorporateBody, RecordKind.Subject, RecordKind.Place];

    public void Look(CheckPart part, bool deep, bool mend, IProgress<string>? progress, CancellationToken cancel)
    {
        progress?.Report("Looking through the search index");
        new IndexChanges(archive, index).CatchUp(cancel: cancel);
        part.Looked = index.Counts.Values.Sum();
        if (index.IndexedThrough < archive.NewestVersion)
            part.Tell($"The search index has {index.IndexedThrough} of {archive.NewestVersion} changes, and another program keeps it.");
        LookAtCounts(part);
        if (deep)
            Compare(part, progress, cancel);
        if (!mend || part.Problems == 0 || !index.IsWriter)
            return;
        progress?.Report("Making the search index again");
        new RebuildIndex(archive, index).Run(cancel: cancel);
        part.Mended = part.Problems;
    }

    private void LookAtCounts(CheckPart part)
    {
        using var reader = archive.Read();
        var (held, counts) = (reader.Counts, index.Counts);
        int[] should = [held.People, held.Families, held.CorporateBodies, held.Subjects, held.Places];
        foreach (var (kind, number) in Listed.Zip(should).Prepend((RecordKind.Unit, held.Units)))
        {
            if (counts.GetValueOrDefault(kind) != number && index.IndexedThrough == reader.NewestVersion)
                part.Tell($"The search index holds {counts.GetValueOrDefault(kind)} of {number} records of the kind {kind}.");
        }
    }

    private void Compare(CheckPart part, IProgress<string>? progress, CancellationToken cancel)
    {
        progress?.Report("Making a fresh search index to compare with");
        var scratch = Path.Combine(archive.Folder, "index-check");
        try
        {
            if (Directory.Exists(scratch))
                Directory.Delete(scratch, recursive: true);
            using var fresh = EmbeddedIndex.Open(scratch);
            var changes = new IndexChanges(archive, fresh);
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                changes.CatchUp(cancel: cancel);
                new IndexChanges(archive, index).CatchUp(cancel: cancel);
                var through = index.IndexedThrough;
                if (fresh.IndexedThrough != through)
                    continue;
                var differences = IndexComparison.Differences(Path.Combine(archive.Folder, "index"), scratch).ToList();
                if (index.IndexedThrough != through)
                    continue;
                foreach (var difference in differences)
                    part.Tell(difference);
                return;
            }

            part.Tell("The archive is being written to, and the search index could not be compared. Check again when it is quiet.");
        }
        finally
        {
            if (Directory.Exists(scratch))
                Directory.Delete(scratch, recursive: true);
        }
    }
}
