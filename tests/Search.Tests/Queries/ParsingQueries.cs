using Fonds.Search.Queries;

namespace Fonds.Search.Tests.Queries;

public sealed class ParsingQueries
{
    [Theory]
    [InlineData("victor serge", "victor & serge")]
    [InlineData("\"victor serge\" letters", "'victor serge' & letters")]
    [InlineData("letters -drafts", "letters & not drafts")]
    [InlineData("letters NOT drafts", "letters & not drafts")]
    [InlineData("letters OR diaries paris", "letters | diaries & paris")]
    [InlineData("corresp*", "corresp*")]
    [InlineData("1890-1947", "1890 1947")]
    [InlineData("title:minutes", "Title:minutes")]
    [InlineData("creator:\"Serge, Victor\"", "Creator:'serge victor'")]
    [InlineData("box:46", "Box:46")]
    [InlineData("date:1936..1947", "1936..1947")]
    [InlineData("date:1936", "1936..1936")]
    [InlineData("date:1930s", "1930..1939")]
    [InlineData("date:1947-1936", "1936..1947")]
    [InlineData("box 46 folder 1127", "box & 46 | Code:box46 & folder & 1127 | Code:folder1127")]
    [InlineData("papers of serge", "papers & (of) & serge")]
    [InlineData("of the", "of & the")]
    [InlineData("  ", "")]
    [InlineData("***", "")]
    public void What_is_typed_is_understood(string typed, string understood) => Assert.Equal(understood, InWords(QueryParser.Parse(typed)));

    [Theory]
    [InlineData("colour:red", "colour & red", "There is no field")]
    [InlineData("\"never closed", "never & closed", "not closed")]
    [InlineData("date:someday", "someday", "not a year")]
    public void What_is_not_understood_is_taken_as_words_and_said(string typed, string understood, string problem)
    {
        var parsed = QueryParser.Parse(typed);
        Assert.Equal(understood, InWords(parsed));
        Assert.Contains(problem, Assert.Single(parsed.Problems), StringComparison.Ordinal);
    }

    private static string InWords(ParsedQuery parsed) => string.Join(" & ", parsed.Clauses.Select(clause =>
        clause.Excluded ? "not " + Of(clause) : clause.Optional ? $"({Of(clause)})" : Of(clause)));

    private static string Of(QueryClause clause) => string.Join(" | ", clause.Alternatives.Select(match =>
    {
        if (match.Years is { } years)
            return $"{years.First}..{years.Last}";
        var words = string.Join(' ', match.Words) + (match.Prefix ? "*" : "");
        var text = match is { Exact: true, Implied: false } ? $"'{words}'" : words;
        return match.Field == QueryField.Anywhere ? text : $"{match.Field}:{text}";
    }));
}
