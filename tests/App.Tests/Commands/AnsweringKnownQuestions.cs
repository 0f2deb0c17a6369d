using Fonds.Bench.Relevance;
using Fonds.Search;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Indexing;

namespace Fonds.App.Tests.Commands;

/// <summary>The questions of bench/Relevance over the corpus, whose right answers are known. The large archive and the topics are measured there.</summary>
[Collection(ImportedCorpus.Once)]
public sealed class AnsweringKnownQuestions(ImportedCorpus corpus)
{
    [Fact]
    public void The_record_wanted_comes_first_for_nearly_every_question()
    {
        Checkout.Need(corpus.First is not null, "../shared/corpus is not here");

        using var archive = Archive.Open(corpus.Data, TimeProvider.System);
        using var index = EmbeddedIndex.Open(Path.Combine(corpus.Data, "index"));
        new IndexChanges(archive, index).CatchUp(cancel: TestContext.Current.CancellationToken);
        var holdings = new SearchHoldings(archive, index);
        var questions = Question.Read(Path.Combine(AppContext.BaseDirectory, "questions.tsv"), "corpus");
        var places = questions.ConvertAll(question => Measures.Place(
            [.. holdings.Find(new SearchRequest { Query = question.Text, Limit = 10, WithFacets = false, Forgiving = true }).Hits.Select(hit => hit.Link.Address)], question.Wanted));

        // What is measured is 94.6 % and 0.971; a change that costs two questions more is one to look at.
        var missed = string.Join("; ", questions.Zip(places).Where(pair => pair.Second != 1).Select(pair => $"{pair.First.Text}: {pair.Second}"));
        Assert.True(places.Count(place => place == 1) >= 0.92 * questions.Count, missed);
        Assert.True(places.Average(place => place == 0 ? 0 : 1.0 / place) >= 0.95, missed);
    }
}
