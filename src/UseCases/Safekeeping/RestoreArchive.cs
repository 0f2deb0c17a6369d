using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Fonds.Storage;
using Fonds.Storage.Dialects;
using Fonds.Storage.Dialects.Sqlite;
using Fonds.Storage.Moving;
using Fonds.Storage.Rewinding;
using Fonds.UseCases.Safekeeping.Rewinding;

namespace Fonds.UseCases.Safekeeping;

/// <summary>
/// Brings an archive back from a backup into a folder of its own. Every checksum is verified before the archive appears there; a backup that is damaged leaves
/// nothing.
/// </summary>
public sealed class RestoreArchive(TimeProvider clock)
{
    /// <summary>The moment as of which the archive is brought back; null for that of the backup.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Verifies a backup without bringing anything back. Throws <see cref="InvalidDataException"/>, with the reason in a sentence, when it is damaged.</summary>
    public BackupManifest Verify(string file, IProgress<(long Done, long Total)>? progress, CancellationToken cancel) => Read(file, Stream.Null, progress, cancel);

    /// <summary>Brings the archive back into a database, by way of a folder that is not there, or empty, where its index is to be. Throws as <see cref="Verify"/> does.</summary>
    public RestoredArchive Run(string file, string folder, Database database, IProgress<(long Done, long Total)>? progress, CancellationToken cancel)
    {
        if (database is SqliteDatabase)
            return Run(file, folder, progress, cancel);
        var unpacked = Path.Combine(folder, "restore");
        try
        {
            var restored = Run(file, unpacked, progress, cancel);
            new ArchiveMove(Database.InFolder(unpacked), database).Run(null, cancel);
            return restored;
        }
        finally
        {
            if (Directory.Exists(unpacked))
                Directory.Delete(unpacked, recursive: true);
        }
    }

    /// <summary>Brings the archive back into a folder that is not there, or empty. Throws as <see cref="Verify"/> does.</summary>
    public RestoredArchive Run(string file, string folder, IProgress<(long Done, long Total)>? progress, CancellationToken cancel)
    {
        var made = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        var part = Path.Combine(folder, BackUpArchive.Store + ".part");
        try
        {
            BackupManifest manifest;
            using (var output = new FileStream(part, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                manifest = Read(file, output, progress, cancel);
                output.Flush(flushToDisk: true);
            }

            LookInto(part, manifest);
            var restored = new RestoredArchive(manifest, Until is { } moment ? Rewind(part, manifest, moment, cancel) : null);
            File.Move(part, Path.Combine(folder, BackUpArchive.Store));
            return restored;
        }
        catch
        {
            File.Delete(part);
            if (made)
                Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    private static BackupManifest Read(string file, Stream output, IProgress<(long Done, long Total)>? progress, CancellationToken cancel)
    {
        using var input = File.OpenRead(file);
        using var packed = new GZipStream(new CountedStream(input, done => progress?.Report((done, input.Length)), cancel), CompressionMode.Decompress);
        using var tar = new TarReader(packed);
        try
        {
            var manifest = Next(tar) is { Name: BackupManifest.Name, DataStream: { } json } ? BackupManifest.Read(json) : throw new InvalidDataException("The file is no backup of an archive: it does not begin with a manifest.");
            if (manifest.Entries is not [{ Name: BackUpArchive.Store } store])
                throw new InvalidDataException("The backup was made by a newer Fonds: it holds other things than this one knows.");
            if (Next(tar) is not { Name: BackUpArchive.Store, DataStream: { } content } || content.Length != store.Length)
                throw new InvalidDataException("The backup is damaged: it ends too early.");
            if (CopyHashed(content, output) != store.Sha256)
                throw new InvalidDataException("The backup is damaged: what is in it is not what was put there. Its checksum is another.");
            return manifest;
        }
        catch (Exception broken) when (broken is EndOfStreamException or FormatException or InvalidDataException { InnerException: null, Source: "System.IO.Compression" or "System.Formats.Tar" })
        {
            throw new InvalidDataException("The backup is damaged, or the file is none: it cannot be unpacked.", broken);
        }
    }

    private static TarEntry? Next(TarReader tar) => tar.GetNextEntry();

    private static string CopyHashed(Stream content, Stream output)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 18];
        int read;
        while ((read = content.Read(buffer)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            output.Write(buffer, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void LookInto(string part, BackupManifest manifest)
    {
        using var archive = Archive.OpenCopy(part, clock);
        using var reader = archive.Read(Audience.Staff);
        if (reader.NewestVersion != manifest.NewestVersion || reader.EngineDamage(thorough: false).Count > 0)
            throw new InvalidDataException("The backup is whole, but the archive in it is damaged. Take an earlier one.");
    }

    private LogCut? Rewind(string part, BackupManifest manifest, DateTimeOffset moment, CancellationToken cancel)
    {
        using var archive = Archive.OpenCopyForWriting(part, clock);
        LogCut? cut;
        using (var reader = archive.Read(Audience.Staff))
        {
            if (moment > manifest.MadeAt)
                throw new MomentNotHeldException($"The backup was taken at {Words(manifest.MadeAt)}: what was written between then and {Words(moment)} is not in it. Name an earlier moment, or a later backup.");
            if (reader.FirstChangeAt is not { } first || moment < first)
                throw new MomentNotHeldException(reader.FirstChangeAt is { } begun ? $"The history in the backup begins at {Words(begun)}; at {Words(moment)} nothing was there yet." : "The archive in the backup has no history.");
            cut = reader.CutAt(moment);
        }

        if (cut is not null)
        {
            new RewindArchive(archive).Run(cut, cancel);
            archive.Compact();
        }

        return cut;
    }

    private static string Words(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}

/// <summary>What was brought back.</summary>
/// <param name="Cut">Where its history was cut for the moment that was asked for; null when all of it is there.</param>
public sealed record RestoredArchive(BackupManifest Manifest, LogCut? Cut);
