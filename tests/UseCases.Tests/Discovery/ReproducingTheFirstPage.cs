using Fonds.Description.Statements;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

/// <summary>The page this project starts from (seed/README.md): Victor Serge, out of his authority record and the two finding aids.</summary>
public sealed class ReproducingTheFirstPage : IClassFixture<ReproducingTheFirstPage.SharedSeed>
{
    private readonly SharedSeed seed;

    public ReproducingTheFirstPage(SharedSeed seed)
    {
        this.seed = seed;
        Assert.SkipUnless(
            seed.IsThere || Environment.GetEnvironmentVariable("CI") == "true", "The shared corpus is not beside this repository.");
    }

    private AuthorityPage Serge => seed.Archive.Authority("agents", "serge-victor-1890-1947");

    [Fact]
    public void The_name_is_the_authorized_form()
    {
        Assert.Equal("Serge, Victor, 1890-1947", Serge.Link.Label);
        Assert.Equal("Victor Serge", Serge.Record.DirectName);
    }

    [Fact]
    public void Existence_is_said_in_words() =>
        Assert.Equal("30 December 1890 – 17 November 1947", Serge.Record.Existence?.Display);

    [Fact]
    public void The_whole_biography_is_there()
    {
        var paragraphs = Serge.Record.BiographicalHistory.SelectMany(note => note.All(Term.Paragraph)).Select(PlainText.Of).ToArray();
        var expected = File.ReadLines(TestArchive.Shared("seed/serge-victor-agent-page.txt")!).Select(PlainText.Collapse)
            .SkipWhile(line => !line.StartsWith("Victor Serge was born", StringComparison.Ordinal))
            .TakeWhile(line => !line.StartsWith("Found in", StringComparison.Ordinal)).Where(line => line.Length > 0);

        Assert.Equal(expected, paragraphs);
    }

    [Fact]
    public void He_is_found_in_two_collections_his_own_first()
    {
        Assert.Equal(2, Serge.CollectionTotal);
        Assert.Equal(["Victor Serge papers", "Dwight Macdonald papers"], Serge.Collections.Select(linked => linked.Collection.Title));
        Assert.Equal(["GEN MSS 238", "MS 730"], Serge.Collections.Select(linked => linked.Collection.ReferenceCode));
    }

    [Fact]
    public void Dates_are_printed_once() =>
        Assert.Equal(["1912–1994, bulk 1936–1947", "1865–1984, bulk 1920–1978"], Serge.Collections.Select(linked => linked.Collection.Dates));

    [Fact]
    public void Abstracts_are_cut_at_a_word() =>
        Assert.All(Serge.Collections, linked =>
        {
            Assert.EndsWith("…", linked.Abstract, StringComparison.Ordinal);
            Assert.InRange(linked.Abstract.Length, 400, 500);
        });

    [Fact]
    public void He_is_creator_and_subject_of_his_papers_and_correspondent_of_the_other()
    {
        Assert.Equal(["creator", "subject"], Serge.Collections[0].Ties);
        Assert.Equal("correspondent", Serge.Collections[1].Ties[0]);
    }

    [Fact]
    public void Under_the_other_stands_the_file_of_his_letters()
    {
        var part = Assert.Single(Serge.Collections[1].Parts);

        Assert.Equal("Serge, Victor(*)", part.Unit.Title);
        Assert.Equal(["Box 46, folders 1127–1136"], part.Unit.Containers);
        Assert.Equal("1938–1947, 1951", part.Unit.Dates);
        Assert.Equal(["Dwight Macdonald papers", "Correspondence"], part.Path.Select(unit => unit.Title));
        Assert.Contains("named in the title", part.Ties);
        Assert.Equal(["box 8, folder 159", "box 8, folder 180", "box 9, folder 211"], part.SeeAlso.Select(reference => reference.Text));
    }

    [Fact]
    public void In_his_own_stands_the_other_end_of_those_letters()
    {
        var part = Assert.Single(Serge.Collections[0].Parts);

        Assert.Equal("Macdonald, Dwight", part.Unit.Title);
        Assert.Equal("the other end of the letters in MS 730", part.Ties[0]);
    }

    public sealed class SharedSeed : IDisposable
    {
        public SharedSeed()
        {
            Archive = TestArchive.Of();
            foreach (var path in new[] { "seed/serge-victor.eac.xml", "corpus/yale/brbl-ead/631.abridged.xml", "corpus/yale/mssa-ead/4550.abridged.xml" })
            {
                if (TestArchive.Shared(path) is { } file)
                    Archive.Import(Path.GetFileName(file), File.ReadAllText(file));
            }
        }

        public TestArchive Archive { get; }

        public bool IsThere => TestArchive.Shared("seed/serge-victor.eac.xml") is not null;

        public void Dispose() => Archive.Dispose();
    }
}
