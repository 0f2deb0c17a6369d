using Fonds.Search.Embedded;

namespace Fonds.Search.Tests.Searching;

/// <summary>A search that takes too long is given up, and the next one is answered as if nothing had been.</summary>
public sealed class GivingUp
{
    private const string Endless = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers) SELECT count(*) FROM numbers";

    [Fact]
    public void The_answer_says_that_it_says_nothing()
    {
        using var scratch = new ScratchIndex(Sample.Collection(1, "The lighthouse"));
        var answer = scratch.Index.Search(new SearchRequest { Query = "lighthouse", Patience = TimeSpan.Zero });
        Assert.True(answer.GaveUp);
        Assert.Empty(answer.Hits);
        Assert.Equal([1], scratch.Find(new SearchRequest { Query = "lighthouse", Patience = TimeSpan.FromMinutes(5) }));
    }

    [Fact]
    public void The_file_is_left_in_the_middle_of_a_statement()
    {
        var path = Path.GetTempFileName();
        try
        {
            using var connection = new IndexConnection(path, readOnly: false);
            connection.StopAt(new Deadline(TimeSpan.FromMilliseconds(20)));
            Assert.Throws<DeadlinePassedException>(() => connection.Ask(Endless));
            connection.StopAt(null);
            Assert.Equal(2, connection.Ask("SELECT 1 + 1"));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
