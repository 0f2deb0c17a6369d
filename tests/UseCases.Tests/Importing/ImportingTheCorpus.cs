using System.Text.RegularExpressions;
using System.Xml;
using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Links;

namespace Fonds.UseCases.Tests.Importing;

/// <summary>Real finding aids and authority records, which lie beside the project and are no part of it.</summary>
public sealed partial class ImportingTheCorpus
{
    private static readonly string[] BrokenOnPurpose =
        ["corpus/nyu-fixtures/EAD_example_weights.xml", "corpus/nyu-fixtures/EAD_example_weights_collection.xml", "corpus/nyu-fixtures/washsquarephoto.xml"];

    [Fact]
    public void Every_unit_of_every_file_is_there_and_only_broken_files_are_refused()
    {
        var (corpus, seed) = (Shared("corpus"), Shared("seed"));
        using var archive = new ImportedArchive();

        var summary = archive.ImportFrom(corpus, seed);

        Assert.Equal(BrokenOnPurpose, summary.Refused.Select(file => file.Path));
        Assert.All(summary.Refused, file => Assert.True(file.Line > 0 && file.Reason.Length > 0));
        var files = Directory.EnumerateFiles(corpus, "*.xml", SearchOption.AllDirectories).Where(file => !BrokenOnPurpose.Contains(PathOf(file))).ToList();
        Assert.Equal(files.Sum(CountUnits), summary.Units);
        Assert.Equal(0, summary.Unchanged);
        using (var reader = archive.Archive.Read(Audience.Staff))
            Assert.Equal(summary.Units, reader.Counts.Units);

        var version = archive.NewestVersion;
        var again = archive.ImportFrom(corpus, seed);
        Assert.Equal((0, version), (again.Imported, archive.NewestVersion));
        Assert.Equal(summary.Imported, again.Unchanged);
    }

    [Fact]
    public void Victor_Serge_is_one_person_with_two_collections()
    {
        var (yale, seed) = (Shared("corpus/yale"), Shared("seed/serge-victor.eac.xml"));
        using var archive = new ImportedArchive();
        archive.ImportFrom(yale, seed);

        using var reader = archive.Archive.Read();
        var serge = reader.AuthorityAt("agents", "serge-victor-1890-1947")!;
        Assert.Equal((RecordKind.Person, true, "Serge, Victor, 1890-1947"), (serge.Kind, serge.HasRecord, serge.Heading));
        var collections = reader.CollectionsLinkedTo(serge.Id).Select(each => reader.Unit(each.Top)!).ToList();
        Assert.Equal(["GEN MSS 238", "MS 730"], collections.Select(unit => unit.Unit.ReferenceCode).Order());
        var own = reader.LinksTo(serge.Id, collections.Single(unit => unit.Unit.ReferenceCode == "GEN MSS 238").Id, 10);
        Assert.Equal([LinkManner.Origination, LinkManner.ControlAccess], own.Select(link => link.Manner).Distinct().Order());
    }

    // Counted by a reader that knows nothing but names of elements.
    private static int CountUnits(string file)
    {
        var count = 0;
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1 << 20 };
        using var text = File.OpenRead(file);
#pragma warning disable RS0030 // This is the independent count: it must not go through our own reader.
        using var reader = XmlReader.Create(text, settings);
#pragma warning restore RS0030
        reader.MoveToContent();
        // All MARC records of the corpus are of collections, each by itself in a file.
        if (reader.LocalName != "ead")
            return reader.NamespaceURI == "http://www.loc.gov/MARC21/slim" ? 1 : 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && UnitElement().IsMatch(reader.LocalName))
                count++;
        }

        return count;
    }

    [GeneratedRegex("^(archdesc|c|c0[1-9]|c1[0-2])$")]
    private static partial Regex UnitElement();

    private static string PathOf(string file) => "corpus/" + Path.GetRelativePath(Shared("corpus"), file).Replace('\\', '/');

    internal static string Shared(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", name));
        if (!Path.Exists(path))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"{path} is not here");
            Assert.Skip($"{path} is not here");
        }

        return path;
    }

    internal static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Fonds.slnx")))
                folder = folder.Parent ?? throw new DirectoryNotFoundException("Fonds.slnx is not above " + AppContext.BaseDirectory);
            return folder.FullName;
        }
    }
}
