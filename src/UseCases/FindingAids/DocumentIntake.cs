using System.Globalization;
using Fonds.Description.Records;
using Fonds.Description.Rules;
using Fonds.Storage;
using Fonds.Storage.Encoding;
using Fonds.Storage.History;
using Fonds.Storage.Sources;
using Fonds.UseCases.Linking;

namespace Fonds.UseCases.FindingAids;

/// <summary>Stores files that have been read whole, each in a change set of its own, whether finding aid, authority record or a collection of MARC records.</summary>
internal sealed class DocumentIntake(EncodingBuffer buffer, Linker linker, IdentitiesOfImport identities, string author)
{
    /// <summary>Stores the documents of one file in the batch.</summary>
    public DocumentStored Store(DocumentRead file, WriteBatch batch)
    {
        using var writer = batch.Begin(new ChangeCause(CauseKind.Import, author, string.Create(CultureInfo.InvariantCulture, $"Import of {file.File.Path}")));
        var records = new List<RecordId>();
        var findings = 0;
        foreach (var document in file.All)
        {
            writer.Source = writer.Sources.Next;
            // What was found in the file is told of its first document, and the file itself is kept there.
            var found = new List<Finding>(document.Findings);
            records.Add(StoreOne(document, writer, found));
            findings += found.Count;
        }

        writer.Keep();
        return new(records, findings);
    }

    private RecordId StoreOne(DocumentRead document, ArchiveWriter writer, List<Finding> found)
    {
        if (document.FindingAidRead is not null)
        {
            linker.WriteWith(writer);
            return new FindingAidIntake(writer, linker, buffer, identities).Take(document, found);
        }

        var record = new AuthorityIntake(writer, buffer, identities).Take(document, found);
        writer.Sources.Add(
            new SourceFile(writer.Source!.Value, document.File.Path, document.Sha256, document.File.Length, record, IsCurrent: true, found.Count),
            Packing.Brotli, document.Packed, found);
        linker.Forget();
        return record;
    }
}

/// <summary>What became of a file: the records of its finding aids and agents, in its order, and how much was found in it.</summary>
internal readonly record struct DocumentStored(IReadOnlyList<RecordId> Records, int FindingCount);
