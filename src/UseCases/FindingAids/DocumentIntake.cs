using System.Globalization;
using Fonds.Description.Records;
using Fonds.Description.Rules;
using Fonds.Storage;
using Fonds.Storage.Encoding;
using Fonds.Storage.History;
using Fonds.Storage.Sources;
using Fonds.UseCases.Linking;

namespace Fonds.UseCases.FindingAids;

/// <summary>Stores documents that have been read whole, each in a change set of its own, whether finding aid or authority record.</summary>
internal sealed class DocumentIntake(EncodingBuffer buffer, Linker linker, IdentitiesOfImport identities, string author)
{
    /// <summary>Stores one document in the batch.</summary>
    public DocumentStored Store(DocumentRead document, WriteBatch batch)
    {
        using var writer = batch.Begin(new ChangeCause(CauseKind.Import, author, string.Create(CultureInfo.InvariantCulture, $"Import of {document.File.Path}")));
        writer.Source = writer.Sources.Next;
        var found = new List<Finding>(document.Findings);
        RecordId record;
        if (document.FindingAidRead is not null)
        {
            linker.WriteWith(writer);
            record = new FindingAidIntake(writer, linker, buffer, identities).Take(document, found);
        }
        else
        {
            record = new AuthorityIntake(writer, buffer, identities).Take(document.AuthorityRead!, document.File.Path, found);
            writer.Sources.Add(
                new SourceFile(writer.Source.Value, document.File.Path, document.Sha256, document.File.Length, record, IsCurrent: true, found.Count),
                Packing.Brotli, document.Packed, found);
            linker.Forget();
        }

        writer.Keep();
        return new(record, found.Count);
    }
}

/// <summary>What became of a document: the record of the finding aid or the agent, and how much was found in it.</summary>
internal readonly record struct DocumentStored(RecordId Record, int FindingCount);
