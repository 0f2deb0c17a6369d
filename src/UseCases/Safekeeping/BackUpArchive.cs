using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using Fonds.Storage;

namespace Fonds.UseCases.Safekeeping;

/// <summary>
/// Copies an archive into one file, while others read and write it: a <c>.tar.gz</c> that any computer opens, with a manifest, checksums, and the system of
/// record as it was at one moment. The search index is not in it, for it is made from the rest.
/// </summary>
/// <param name="program">Which program makes it, for the manifest.</param>
public sealed class BackUpArchive(Archive archive, string program)
{
    /// <summary>The name of the system of record in the file.</summary>
    internal const string Store = "archive.db";

    /// <summary>Writes the backup. The file appears under its name when it is whole and on the disk.</summary>
    /// <param name="progress">Told how much is done, of how much.</param>
    public BackupManifest Run(string file, IProgress<(long Done, long Total)>? progress, CancellationToken cancel)
    {
        var (copy, part) = (file + ".copy", file + ".part");
        try
        {
            File.Delete(copy);
            // Before the copy begins: of what is written while it is made it knows nothing.
            var takenAt = archive.Clock.GetUtcNow();
            archive.CopyTo(copy, (done, total) => progress?.Report((done, 2 * total)), cancel);
            var manifest = Describe(copy, takenAt);
            Pack(manifest, copy, part, progress, cancel);
            File.Move(part, file);
            return manifest;
        }
        finally
        {
            File.Delete(copy);
            File.Delete(part);
        }
    }

    private BackupManifest Describe(string copy, DateTimeOffset takenAt)
    {
        var (step, newest) = ReadBack(copy);
        using var stream = File.OpenRead(copy);
        var entry = new BackupEntry(Store, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
        return new(BackupManifest.Current, program, takenAt, step, newest, [entry]);
    }

    private (int Step, long Newest) ReadBack(string copy)
    {
        using var copied = Archive.OpenCopy(copy, archive.Clock);
        using var reader = copied.Read(Audience.Staff);
        return (reader.SchemaStep, reader.NewestVersion);
    }

    private static void Pack(BackupManifest manifest, string copy, string part, IProgress<(long Done, long Total)>? progress, CancellationToken cancel)
    {
        using var output = new FileStream(part, FileMode.Create, FileAccess.Write);
        using (var packed = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(packed, TarEntryFormat.Pax))
        {
            Write(tar, BackupManifest.Name, new MemoryStream(manifest.ToJson()), manifest.MadeAt);
            using var stream = File.OpenRead(copy);
            Write(tar, Store, new CountedStream(stream, done => progress?.Report((stream.Length + done, 2 * stream.Length)), cancel), manifest.MadeAt);
        }

        output.Flush(flushToDisk: true);
    }

    private static void Write(TarWriter tar, string name, Stream content, DateTimeOffset madeAt) =>
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = content, ModificationTime = madeAt });
}
