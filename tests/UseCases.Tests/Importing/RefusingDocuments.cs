using System.Formats.Tar;
using System.IO.Compression;
using static Fonds.UseCases.Tests.Importing.Ead;
using Fonds.Engines;

namespace Fonds.UseCases.Tests.Importing;

public sealed class RefusingDocuments
{
    private static readonly string Whole = FindingAid("MS 1", Components(Component("a", "Letters", Access("<persname>Serge, Victor</persname>"))));

    [Theory]
    [EachEngine]
    public void A_document_broken_at_its_very_end_leaves_nothing(Engine engine)
    {
        using var archive = new ImportedArchive(engine);

        var summary = archive.Import("broken.xml", Whole[..^6]);

        var refused = Assert.Single(summary.Refused);
        Assert.Equal("documents/broken.xml", refused.Path);
        Assert.NotEmpty(refused.Reason);
        Assert.Equal((1, 0, 0, 0), (summary.Files, summary.Imported, summary.Units, summary.Agents));
        Assert.Equal(0, archive.NewestVersion);
        using var reader = archive.Archive.Read();
        Assert.Equal((0, 0), (reader.Counts.Units, reader.Counts.People));
    }

    [Theory]
    [EachEngine]
    public void The_documents_beside_it_are_taken_in(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Put("1.xml", Whole);
        archive.Put("2.xml", Whole[..^6]);
        archive.Put("3.xml", Whole.Replace("MS 1", "MS 3", StringComparison.Ordinal));

        var summary = archive.Import();

        Assert.Equal((3, 2, 1), (summary.Files, summary.Imported, summary.Refused.Count));
        Assert.Equal("Letters", archive.Unit("ms-3", "a").Unit.TitleText);
    }

    [Theory]
    [EachEngine]
    public void A_broken_new_version_leaves_the_old_one_as_it_was(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("1.xml", Whole);
        var version = archive.NewestVersion;

        archive.Import("1.xml", Whole.Replace("Letters", "Diaries", StringComparison.Ordinal)[..^6]);

        Assert.Equal(version, archive.NewestVersion);
        Assert.Equal("Letters", archive.Unit("ms-1", "a").Unit.TitleText);
    }

    [Theory]
    [EachEngine]
    public void What_is_no_description_is_passed_over_and_said_so(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        var summary = archive.Import("settings.xml", "<configuration><appender/></configuration>");
        Assert.Equal("documents/settings.xml", Assert.Single(summary.PassedOver).Path);
        Assert.Empty(summary.Refused);
    }

    [Theory]
    [EachEngine]
    public void An_input_that_is_not_there_is_refused(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        Assert.Equal("not-found", Assert.Single(archive.ImportFrom(Path.Combine(archive.Documents, "nowhere.xml")).Refused).Code);
    }

    [Theory]
    [EachEngine]
    public void A_copy_that_stands_beside_its_twin_is_a_document_of_its_own(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Put("1.xml", Whole);
        archive.Put("copy of 1.xml", Whole);
        var first = archive.Import();
        Assert.Equal((2, 0), (first.Imported, first.Unchanged));
        var second = archive.Import();
        Assert.Equal((0, 2), (second.Imported, second.Unchanged));
    }

    [Theory]
    [EachEngine]
    public void The_same_document_from_another_place_changes_nothing(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Put("here/1.xml", Whole);
        archive.Put("there/1.xml", Whole);
        archive.ImportFrom(Path.Combine(archive.Documents, "here"));
        var summary = archive.ImportFrom(Path.Combine(archive.Documents, "there"));
        Assert.Equal((0, 1), (summary.Imported, summary.Unchanged));
    }

    [Theory]
    [InlineData("all.zip")]
    [InlineData("all.tar.gz")]
    [InlineData("all.tgz")]
    public void Archive_files_are_opened(string name)
    {
        using var archive = new ImportedArchive();
        archive.Put("inside/1.xml", Whole);
        archive.Put("inside/deep/2.xml", Whole.Replace("MS 1", "MS 2", StringComparison.Ordinal));
        archive.Put("inside/readme.txt", "Not a document.");
        var (inside, packed) = (Path.Combine(archive.Documents, "inside"), Path.Combine(archive.Documents, name));
        if (name.EndsWith("zip", StringComparison.Ordinal))
        {
            ZipFile.CreateFromDirectory(inside, packed);
        }
        else
        {
            using var stream = new GZipStream(File.Create(packed), CompressionLevel.Fastest);
            TarFile.CreateFromDirectory(inside, stream, includeBaseDirectory: false);
        }

        Assert.Equal((2, 2), (archive.ImportFrom(packed) is var summary ? summary.Files : 0, summary.Imported));
        Assert.Equal("Letters", archive.Unit("ms-2", "a").Unit.TitleText);
        Assert.Equal(2, archive.ImportFrom(packed).Unchanged);
        Assert.Equal(2, archive.ImportFrom(inside).Unchanged);
    }
}
