using Fonds.Engines;
using Fonds.Search;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.Storage.Dialects;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.FindingAids;
using Fonds.UseCases.Indexing;

namespace Fonds.UseCases.Tests;

/// <summary>A real archive with its index in a folder of its own, gone when the test is.</summary>
public sealed class TestArchive : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fonds-test").FullName;

    private readonly ScratchStore store;

    private TestArchive(Engine engine)
    {
        store = new ScratchStore(engine, Path.Combine(folder, "data"));
        Archive = store.Open();
        Index = EmbeddedIndex.Open(Path.Combine(folder, "data", "index"));
    }

    public Archive Archive { get; }

    public ISearchIndex Index { get; }

    public static TestArchive OfSample(Engine engine = Engine.Sqlite) => Of(
        engine,
        (SampleFonds.Anna, SampleFonds.AnnaRothPapers), (SampleFonds.Hugo, SampleFonds.HugoWeilPapers),
        ("roth-anna.xml", SampleFonds.AnnaRoth), ("secret.xml", SampleFonds.SecretPapers));

    public static TestArchive Of(params IEnumerable<(string Name, string Content)> documents) => Of(Engine.Sqlite, documents);

    public static TestArchive Of(Engine engine, params IEnumerable<(string Name, string Content)> documents)
    {
        var archive = new TestArchive(engine);
        foreach (var (name, content) in documents)
            archive.Import(name, content);
        return archive;
    }

    /// <summary>Takes in one document under a file name, and indexes it.</summary>
    public void Import(string name, string content)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, content);
        var summary = new ImportFiles(Archive).Run([file], null, CancellationToken.None);
        Assert.Empty(summary.Refused);
        new IndexChanges(Archive, Index).CatchUp();
    }

    public UnitPage Unit(string collection, string? key = null) =>
        Assert.IsType<Outcome<UnitPage>.Done>(new ShowUnit(Archive).Show(collection, key)).Value;

    public AuthorityPage Authority(string segment, string slug) =>
        Assert.IsType<Outcome<AuthorityPage>.Done>(new ShowAuthority(Archive, Index).Show(segment, slug)).Value;

    public SearchPage Search(SearchRequest request) => new SearchHoldings(Archive, Index).Find(request);

    /// <summary>A file of the shared corpus beside this repository; null when the corpus is not there.</summary>
    public static string? Shared(string path)
    {
        for (var here = new DirectoryInfo(AppContext.BaseDirectory); here is not null; here = here.Parent)
        {
            if (File.Exists(Path.Combine(here.FullName, "Fonds.slnx")))
                return Path.Combine(here.FullName, "..", "shared", path) is var file && File.Exists(file) ? file : null;
        }

        return null;
    }

    /// <summary>A file beside the archive, in a folder that goes with it.</summary>
    public string Beside(string name) => Path.Combine(folder, name);

    /// <summary>Does to the tables what no act of the program does.</summary>
    public void Damage(string script)
    {
        using var connection = store.Database.OpenForWriting();
        connection.Execute(script);
    }

    public void Dispose()
    {
        Index.Dispose();
        Archive.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
