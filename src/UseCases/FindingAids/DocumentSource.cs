using System.Buffers;
using System.Security.Cryptography;
using Fonds.Description.Rules;
using Fonds.Formats;
using Fonds.Formats.Csv;
using Fonds.Storage;
using Fonds.Storage.Encoding;
using Fonds.Storage.Sources;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// Reads the documents of an import one after the other, ahead of the one being stored. A document that the archive already has exactly so
/// is not read at all: its bytes say enough. Where an import brings more copies of a document than the archive has, each further copy is a
/// document of its own, as the archivist's folder has it.
/// </summary>
internal sealed class DocumentSource(Archive archive) : IDisposable
{
    private const int LongestInMemory = 32 << 20;

    private readonly EncodingBuffer buffer = new();
    private readonly Dictionary<string, int> copiesHere = new(StringComparer.Ordinal);
    private byte[] held = ArrayPool<byte>.Shared.Rent(1 << 20);

    /// <summary>The document, read whole or refused; null when it is here unchanged. What fails on one document is the end of that one alone.</summary>
    public DocumentRead? Read(InputFile file)
    {
        var document = new DocumentRead(buffer) { File = file };
        try
        {
            return ReadInto(document) ? document : null;
        }
        catch (Exception failure) when (DocumentRead.IsItsOwn(failure))
        {
            document.FailToRead(failure);
            return document;
        }
    }

    private bool ReadInto(DocumentRead document)
    {
        var open = Hold(document.File);
        using (var stream = open())
            document.Sha256 = SHA256.HashData(stream);
        if (IsTable(document, open))
            return true;
        var fingerprint = Convert.ToHexString(document.Sha256);
        if (!copiesHere.TryGetValue(fingerprint, out var copies))
            copies = CopiesHere(document.Sha256);
        copiesHere[fingerprint] = copies - 1;
        if (copies > 0)
            return false;

        using (var stream = open())
            document.Outcome = DocumentReader.Read(stream, document);
        if (document.Outcome != ReadOutcome.Read)
            return true;

        using (var stream = open())
            document.Packed = OriginalBytes.Pack(stream);
        return true;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(held);

    // A table says what shall be; whether that is here already is seen unit by unit.
    private static bool IsTable(DocumentRead document, Func<Stream> open)
    {
        using (var stream = open())
        {
            if (!UnitTable.IsTable(stream))
                return false;
        }

        using (var stream = open())
            document.Table = UnitTable.Read(stream, out var refusal) is { } table ? table : Refused(document, refusal!);
        using (var stream = open())
            document.Packed = OriginalBytes.Pack(stream);
        return true;
    }

    private static UnitTable? Refused(DocumentRead document, Finding refusal)
    {
        document.Outcome = ReadOutcome.Refused;
        document.Finding(refusal);
        return null;
    }

    private int CopiesHere(byte[] sha256)
    {
        using var reader = archive.Read(Audience.Staff);
        return reader.CurrentSources(sha256);
    }

    private Func<Stream> Hold(InputFile file)
    {
        if (file.Length > LongestInMemory)
            return file.Open;
        if (held.Length < file.Length)
        {
            ArrayPool<byte>.Shared.Return(held);
            held = ArrayPool<byte>.Shared.Rent((int)file.Length);
        }

        // A file may have shrunk or an archive may lie about a length: what is there counts.
        using var stream = file.Open();
        var length = stream.ReadAtLeast(held.AsSpan(0, (int)file.Length), (int)file.Length, throwOnEndOfStream: false);
        return () => new MemoryStream(held, 0, length, writable: false);
    }
}
