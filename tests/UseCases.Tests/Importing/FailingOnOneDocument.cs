using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Fonds.Engines;
using Fonds.Storage;
using Fonds.UseCases.FindingAids;
using static Fonds.UseCases.Tests.Importing.Ead;

namespace Fonds.UseCases.Tests.Importing;

/// <summary>What nobody foresaw about one document is the end of that document alone.</summary>
public sealed class FailingOnOneDocument
{
    [Theory]
    [EachEngine]
    public void An_entry_that_cannot_be_unpacked_is_refused_and_the_others_are_taken_in(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Put("inside/1.xml", Document("MS 1"));
        archive.Put("inside/2.xml", Document("MS 2"));
        archive.Put("inside/3.xml", Document("MS 3"));
        var packed = Path.Combine(archive.Documents, "all.zip");
        ZipFile.CreateFromDirectory(Path.Combine(archive.Documents, "inside"), packed);
        Damage(packed, "2.xml");

        var summary = archive.ImportFrom(packed);

        var refused = Assert.Single(summary.Refused);
        Assert.Equal(("all.zip/2.xml", "archive-broken"), (refused.Path, refused.Code));
        Assert.StartsWith("The archive file is broken", refused.Reason, StringComparison.Ordinal);
        Assert.Equal((3, 2), (summary.Files, summary.Imported));
        Assert.Equal("Letters", archive.Unit("ms-3", "a").Unit.TitleText);
    }

    [Theory]
    [EachEngine]
    public void An_archive_file_that_breaks_off_gives_what_stands_before_and_the_next_input_is_read(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        var first = archive.Put("inside/1.xml", Document("MS 1"));
        var second = archive.Put("inside/2.xml", Document("MS 2") + $"<!--{Convert.ToHexString(Noise(400_000))}-->");
        var packed = Path.Combine(archive.Documents, "all.tar.gz");
        using (var tar = new TarWriter(new GZipStream(File.Create(packed), CompressionLevel.Fastest)))
        {
            tar.WriteEntry(first, "1.xml");
            tar.WriteEntry(second, "2.xml");
        }

        using (var stream = File.OpenWrite(packed))
            stream.SetLength(stream.Length / 2);

        var summary = archive.ImportFrom(packed, archive.Put("after.xml", Document("MS 9")));

        Assert.Equal(
            [("all.tar.gz", "archive-broken"), ("all.tar.gz/2.xml", "truncated")],
            summary.Refused.Select(refused => (refused.Path, refused.Code)).Order());
        Assert.Equal((4, 2), (summary.Files, summary.Imported));
        Assert.Equal("Letters", archive.Unit("ms-1", "a").Unit.TitleText);
        Assert.Equal("Letters", archive.Unit("ms-9", "a").Unit.TitleText);
    }

    [Fact]
    public void A_document_that_fails_while_it_is_stored_leaves_nothing_and_the_same_import_goes_on()
    {
        var folder = Directory.CreateTempSubdirectory("fonds-import-");
        try
        {
            var paths = Enumerable.Range(1, 3).Select(number => Path.Combine(folder.FullName, $"{number}.xml")).ToList();
            foreach (var (path, number) in paths.Select((path, place) => (path, place + 1)))
                File.WriteAllText(path, Document($"MS {number}", Access("<persname>Serge, Victor</persname>")));
            using var archive = Archive.Open(Path.Combine(folder.FullName, "data"), new ClockThatFailsOnce());

            var summary = new ImportFiles(archive).Run(paths, null, TestContext.Current.CancellationToken);

            var refused = Assert.Single(summary.Refused);
            Assert.Equal(("2.xml", "reader-failed"), (refused.Path, refused.Code));
            Assert.Contains("The clock stood still. (InvalidOperationException)", refused.Reason, StringComparison.Ordinal);
            Assert.Equal((3, 2, 4), (summary.Files, summary.Imported, summary.Units));
            using var reader = archive.Read();
            Assert.Equal((2, 4, 1), (reader.Counts.Collections, reader.Counts.Units, reader.Counts.People));
            Assert.Null(reader.UnitAt("ms-2", null));
            Assert.Equal("Letters", reader.UnitAt("ms-3", "a")!.Unit.TitleText);

            // The same folder again brings in what was refused, and nothing else.
            var again = new ImportFiles(archive).Run(paths, null, TestContext.Current.CancellationToken);
            Assert.Equal((1, 2, 0), (again.Imported, again.Unchanged, again.Refused.Count));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [EachEngine]
    public void A_document_that_fails_while_it_is_stored_is_named_by_the_round_trip_and_the_others_are_compared(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        foreach (var number in Enumerable.Range(1, 3))
            archive.Put($"{number}.xml", Document($"MS {number}", Access("<persname>Serge, Victor</persname>")));

        var summary = new RoundTripFiles(new ClockThatFailsOnce()).Run([archive.Documents], null, TestContext.Current.CancellationToken);

        var refused = Assert.Single(summary.Refused);
        Assert.Equal(("documents/2.xml", "reader-failed"), (refused.Path, refused.Code));
        Assert.Contains("The clock stood still. (InvalidOperationException)", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(["documents/1.xml", "documents/3.xml"], summary.Documents.Select(document => document.Path));
        Assert.Equal(0, summary.Different);
    }

    private static string Document(string code, string access = "") => FindingAid(code, Components(Component("a", "Letters", access)));

    // A block of the third kind, which there is none of.
    private static void Damage(string zip, string entry)
    {
        var bytes = File.ReadAllBytes(zip);
        var name = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(entry));
        var extra = BitConverter.ToUInt16(bytes, name - 2);
        bytes[name + entry.Length + extra] = 0xFF;
        File.WriteAllBytes(zip, bytes);
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(7).NextBytes(noise);
        return noise;
    }

    /// <summary>A broken machine under a sound archive: each change set asks for the time once, and the second asks in vain.</summary>
    private sealed class ClockThatFailsOnce : TimeProvider
    {
        private int asked;

        public override DateTimeOffset GetUtcNow() =>
            Interlocked.Increment(ref asked) == 2 ? throw new InvalidOperationException("The clock stood still.") : base.GetUtcNow();
    }
}
