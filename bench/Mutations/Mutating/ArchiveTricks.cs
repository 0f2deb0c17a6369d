using System.Formats.Tar;
using System.IO.Compression;

namespace Fonds.Bench.Mutations.Mutating;

/// <summary>Archive files that are broken, that lie about their names and lengths, or that are none.</summary>
internal static class ArchiveTricks
{
    private static readonly string[] Names =
        ["1.xml", "../../outside.xml", "/etc/outside.xml", "a\\b.xml", "C:\\x.xml", ".xml", "con.xml", "deep/" + new string('d', 200) + "/x.xml", "new\nline.xml", "\uFFFD.xml", "x.XML", "folder.xml/", "1.xml"];

    public static Mutated Pack(byte[] document, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                return new("archive file that is none", random.Next(2) == 0 ? ".zip" : ".tar.gz", document);
            case 1:
                return new("archive file under a false name", random.Next(2) == 0 ? ".tar" : ".tgz", Zip([document], random));
            case 2:
                return new("archive file called .xml", ".xml", random.Next(2) == 0 ? Zip([document], random) : Tar([document], random));
            case 3:
                return new("damaged archive file", ".zip", ByteDamage.FlipBits(Zip([document, document], random), random));
            case 4:
                return new("damaged archive file", ".tar.gz", ByteDamage.Truncate(Tar([document, document], random), random));
            case 5:
                return new("damaged archive file", ".tar", ByteDamage.FlipBits(Unzipped(Tar([document, document], random)), random));
            case 6:
                // Two megabytes of blanks in two kilobytes.
                var blanks = new byte[2_000_000];
                blanks.AsSpan().Fill((byte)' ');
                byte[] swelling = [.. "<ead><archdesc><odd><p>"u8, .. blanks, .. "</p></odd></archdesc></ead>"u8];
                return new("archive file that swells", random.Next(2) == 0 ? ".zip" : ".tar.gz", random.Next(2) == 0 ? Zip([swelling], random) : Tar([swelling], random));
            default:
                return random.Next(2) == 0 ? new("odd names in an archive file", ".zip", Zip([document, document, document], random)) : new("odd names in an archive file", ".tar.gz", Tar([document, document], random));
        }
    }

    private static byte[] Zip(byte[][] documents, Random random)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var document in documents)
            {
                using var entry = zip.CreateEntry(Names[random.Next(Names.Length)], CompressionLevel.Fastest).Open();
                entry.Write(document);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Tar(byte[][] documents, Random random)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true)))
        {
            foreach (var document in documents)
            {
                var name = Names[random.Next(Names.Length)];
                tar.WriteEntry(random.Next(6) == 0
                    ? new PaxTarEntry(TarEntryType.SymbolicLink, name) { LinkName = "/etc/hostname" }
                    : new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(document) });
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Unzipped(byte[] packed)
    {
        using var plain = new MemoryStream();
        using var zip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        zip.CopyTo(plain);
        return plain.ToArray();
    }
}
