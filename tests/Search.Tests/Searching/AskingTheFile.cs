using Fonds.Search.Embedded;

namespace Fonds.Search.Tests.Searching;

/// <summary>The plans of the few statements that searches are made of: each goes straight into the inverted index.</summary>
public sealed class AskingTheFile
{
    // The number of fts5vocab says which constraints it takes over: 256 a word, 512 and 1024 the two ends of a range; M is a match.
    [Theory]
    [InlineData(IndexReader.InstancesOfWord, "word_instance VIRTUAL TABLE INDEX 271:")]
    [InlineData(IndexReader.InstancesInRange, "word_instance VIRTUAL TABLE INDEX 1543:")]
    [InlineData(IndexReader.RecordsMatching, "words VIRTUAL TABLE INDEX 0:M6")]
    public void No_statement_reads_the_whole(string sql, string plan)
    {
        using var index = new ScratchIndex(Sample.File(2, "Letters"));
        using var connection = IndexFile.OpenForReading(Path.Combine(index.Folder, "search.db"));
        var rows = connection.Prepare("EXPLAIN QUERY PLAN " + sql);
        Assert.True(rows.Step());
        Assert.Contains(plan, rows.Text(3), StringComparison.Ordinal);
    }
}
