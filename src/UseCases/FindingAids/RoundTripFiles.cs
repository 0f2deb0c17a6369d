using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Formats;
using Fonds.Formats.Comparison;
using Fonds.Storage;
using Fonds.Storage.Dialects;
using Fonds.Storage.Encoding;
using Fonds.UseCases.Linking;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// Proves that nothing is lost: takes each document into an archive of its own, as an import does, writes it again from the stored records
/// in its own standard, and compares both as canonical XML. The archive is gone afterwards.
/// </summary>
public sealed class RoundTripFiles(TimeProvider clock)
{
    private const int LongestInMemory = 32 << 20;

    private readonly EncodingBuffer buffer = new();
    private readonly List<RoundTrip> documents = [];
    private readonly List<FileNotTaken> refused = [];
    private readonly List<FileNotTaken> passedOver = [];

    /// <summary>Takes files, folders and archive files there and back, one document after the other.</summary>
    public RoundTripSummary Run(IEnumerable<string> paths, IProgress<RoundTripProgress>? progress, CancellationToken cancel)
    {
        var started = clock.GetTimestamp();
        var inputs = new InputFiles(paths);
        foreach (var missing in inputs.Missing)
            refused.Add(new FileNotTaken(missing, "not-found", 0, "There is no such file or folder."));
        var folder = Directory.CreateTempSubdirectory("fonds-roundtrip-");
        try
        {
            using var archive = Archive.Open(folder.FullName, clock);
            TakeAll(archive, inputs, progress, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return new RoundTripSummary(documents, refused, passedOver, Math.Round(clock.GetElapsedTime(started).TotalSeconds, 3));
    }

    private void TakeAll(Archive archive, InputFiles inputs, IProgress<RoundTripProgress>? progress, CancellationToken cancel)
    {
        using var source = new DocumentSource(archive);
        var linker = new Linker(buffer);
        var intake = new DocumentIntake(buffer, linker, new IdentitiesOfImport(inputs.Paths), "roundtrip");
        var (files, different) = (0, 0);
        foreach (var file in inputs.All())
        {
            cancel.ThrowIfCancellationRequested();
            using var document = source.Read(file) ?? throw new InvalidOperationException("An archive that was just made holds every document already.");
            if (document.IsDescription && TryTake(archive, intake, document) is { } roundTrip)
            {
                documents.Add(roundTrip);
                different += roundTrip.Comparison.AreIdentical ? 0 : 1;
            }
            else if (document.Outcome == ReadOutcome.Refused)
            {
                linker.Undo();
                refused.Add(document.NotTaken);
            }
            else
                passedOver.Add(document.NotTaken);
            progress?.Report(new(++files, inputs.Total, different));
        }
    }

    /// <summary>The document there and back; null when it fails on the way, which is the end of this document alone.</summary>
    private static RoundTrip? TryTake(Archive archive, DocumentIntake intake, DocumentRead document)
    {
        try
        {
            return Take(archive, intake, document);
        }
        // The archive is made for the round trip: what its engine refuses of one document is that document's matter too.
        catch (Exception failure) when (DocumentRead.IsItsOwn(failure) || failure is DatabaseException)
        {
            document.Fail(failure);
            return null;
        }
    }

    private static RoundTrip Take(Archive archive, DocumentIntake intake, DocumentRead document)
    {
        DocumentStored stored;
        using (var batch = archive.Write())
        {
            stored = intake.Store(document, batch);
            batch.Commit();
        }

        var foreign = new ForeignFragments();
        using var written = Room(document.File.Length);
        Standard standard;
        using (var reader = archive.Read(Audience.Staff))
            standard = Write(reader, stored.Records, written, foreign);

        written.Position = 0;
        using var original = document.File.Open();
        return new(document.File.Path, standard, document.All.Sum(part => part.Units.Count), DocumentComparison.Compare(original, written), foreign.All);
    }

    private static Standard Write(ArchiveReader reader, IReadOnlyList<RecordId> records, Stream written, ForeignFragments foreign)
    {
        if (records is [var only] && reader.FindingAid(only) is { } findingAid)
        {
            foreign.Count(findingAid.FindingAid.Body);
            DocumentWriter.Write(written, StoredDocuments.FindingAid(reader, findingAid), foreign.CountIn(StoredDocuments.Units(reader, findingAid)));
            return findingAid.FindingAid.Form.Standard;
        }

        var document = records is [var one] ? StoredDocuments.Authority(reader, reader.Authority(one)!) : StoredDocuments.Collection(reader, records);
        foreign.Count(document.Body);
        DocumentWriter.Write(written, document);
        return document.Form.Standard;
    }

    private static Stream Room(long length) => length <= LongestInMemory
        ? new MemoryStream((int)length)
        : new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
}
