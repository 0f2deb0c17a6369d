using Fonds.Engines;
using Fonds.Search;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.UseCases.FindingAids;
using Fonds.UseCases.Indexing;

namespace Fonds.UseCases.Tests.Indexing;

/// <summary>Several programs over one archive, each with an index of its own that follows the change log.</summary>
public sealed class FollowingOnManyNodes : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fonds-nodes-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [EachEngine]
    public void What_is_written_on_one_node_is_found_on_the_others(Engine engine)
    {
        var store = new ScratchStore(engine, Path.Combine(folder, "store"));
        using var one = new Node(store, Path.Combine(folder, "one"));
        using var other = new Node(store, Path.Combine(folder, "other"));

        one.Import("anna.xml", SampleFonds.AnnaRothPapers);
        other.Import("hugo.xml", SampleFonds.HugoWeilPapers);

        Assert.All([one, other], node => node.AssertFinds("briefe"));
        Assert.All([one, other], node => node.AssertFinds("roth"));
    }

    [Theory]
    [EachEngine]
    public void A_node_that_was_away_catches_up_and_one_that_is_new_takes_in_everything(Engine engine)
    {
        var store = new ScratchStore(engine, Path.Combine(folder, "store"));
        using var one = new Node(store, Path.Combine(folder, "one"));
        using (var away = new Node(store, Path.Combine(folder, "away")))
        {
            one.Import("anna.xml", SampleFonds.AnnaRothPapers);
            away.AssertFinds("roth");
        }

        one.Import("hugo.xml", SampleFonds.HugoWeilPapers);

        using var back = new Node(store, Path.Combine(folder, "away"));
        using var fresh = new Node(store, Path.Combine(folder, "new"));
        Assert.All([back, fresh], node => node.AssertFinds("briefe"));
        Assert.Equal(back.Index.Counts, fresh.Index.Counts);
    }

    [Theory]
    [EachEngine]
    public void A_new_node_begins_with_the_index_of_another_one_that_goes_on_working(Engine engine)
    {
        var store = new ScratchStore(engine, Path.Combine(folder, "store"));
        using var one = new Node(store, Path.Combine(folder, "one"));
        one.Import("anna.xml", SampleFonds.AnnaRothPapers);
        one.AssertFinds("roth");
        using (var archive = store.Open())
            Assert.Equal(IndexCopied.Done, new CopyIndex(archive).Run(Path.Combine(folder, "one", "index"), Path.Combine(folder, "new", "index")));
        using (var copied = EmbeddedIndex.Open(Path.Combine(folder, "new", "index")))
            Assert.Equal(one.Index.IndexedThrough, copied.IndexedThrough);

        one.Import("hugo.xml", SampleFonds.HugoWeilPapers);
        using var fresh = new Node(store, Path.Combine(folder, "new"));
        Assert.All([one, fresh], node => node.AssertFinds("briefe"));
        Assert.Empty(IndexComparison.Differences(Path.Combine(folder, "one", "index"), Path.Combine(folder, "new", "index")));
    }

    [Fact]
    public void The_index_of_another_archive_is_not_taken_and_one_in_use_is_not_replaced()
    {
        using var one = new Node(new ScratchStore(Engine.Sqlite, Path.Combine(folder, "store")), Path.Combine(folder, "one"));
        one.Import("anna.xml", SampleFonds.AnnaRothPapers);
        one.AssertFinds("roth");
        var other = new ScratchStore(Engine.Sqlite, Path.Combine(folder, "other-store"));
        using var two = new Node(other, Path.Combine(folder, "two"));
        two.Import("hugo.xml", SampleFonds.HugoWeilPapers);
        two.AssertFinds("briefe");

        using var archive = other.Open();
        Assert.Equal(IndexCopied.IsOfAnotherArchive, new CopyIndex(archive).Run(Path.Combine(folder, "one", "index"), Path.Combine(folder, "three", "index")));
        Assert.False(Directory.Exists(Path.Combine(folder, "three", "index")));
        Assert.Equal(IndexCopied.IsInUse, new CopyIndex(archive).Run(Path.Combine(folder, "two", "index"), Path.Combine(folder, "two", "index")));
        two.AssertFinds("briefe");
    }

    [Fact]
    public void A_node_whose_connections_are_cut_makes_new_ones_and_goes_on()
    {
        var store = new ScratchStore(Engine.Postgres, Path.Combine(folder, "store"));
        using var one = new Node(store, Path.Combine(folder, "one"));
        using var other = new Node(store, Path.Combine(folder, "other"));
        one.Import("anna.xml", SampleFonds.AnnaRothPapers);
        Assert.All([one, other], node => node.AssertFinds("roth"));

        PostgresCluster.Shared.Execute($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{store.Schema}'");
        one.Import("hugo.xml", SampleFonds.HugoWeilPapers);

        Assert.All([one, other], node => node.AssertFinds("briefe"));
    }

    [Theory]
    [EachEngine]
    public async Task An_import_waits_for_another_one_and_says_so(Engine engine)
    {
        var store = new ScratchStore(engine, Path.Combine(folder, "store"));
        using var one = store.Open();
        using var other = store.Open();
        var file = Path.Combine(folder, "anna.xml");
        await File.WriteAllTextAsync(file, SampleFonds.AnnaRothPapers, TestContext.Current.CancellationToken);
        var waits = new TaskCompletionSource();

        var at = one.TryLease("import");
        var import = Task.Run(() => new ImportFiles(other) { Waiting = waits.SetResult }.Run([file], null, TestContext.Current.CancellationToken));
        await waits.Task;
        Assert.Equal(0, one.NewestVersion);
        at!.Dispose();

        Assert.Equal(1, (await import).Imported);
    }

    /// <summary>What one program keeps: an open archive, an index in a folder of its own, and who follows the log.</summary>
    private sealed class Node : IDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

        private readonly string folder;
        private readonly Archive archive;
        private readonly FollowChanges following;
        private readonly SemaphoreSlim takenIn = new(0);

        public Node(ScratchStore store, string folder)
        {
            this.folder = folder;
            archive = store.Open();
            Index = EmbeddedIndex.Open(Path.Combine(folder, "index"));
            following = FollowChanges.Start(archive, IndexThatTells.Over(Index, after: () => takenIn.Release()), forSearches: true);
        }

        public EmbeddedIndex Index { get; }

        public void Import(string name, string text)
        {
            var file = Path.Combine(folder, name);
            File.WriteAllText(file, text);
            new ImportFiles(archive) { AfterCommit = following.Announce }.Run([file], null, TestContext.Current.CancellationToken);
        }

        public void AssertFinds(string word)
        {
            while (Index.Search(new SearchRequest { Query = word }).Total == 0 && takenIn.Wait(Patience, TestContext.Current.CancellationToken))
            {
                // Something else was taken in.
            }

            Assert.Null(following.Failure);
            Assert.True(Index.Search(new SearchRequest { Query = word }).Total > 0, $"{word} is not found on {folder}.");
        }

        public void Dispose()
        {
            following.Dispose();
            Index.Dispose();
            archive.Dispose();
            takenIn.Dispose();
        }
    }
}
