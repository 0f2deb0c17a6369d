namespace Fonds.Search.Queries;

/// <summary>The sorts of search that cost alike, by which times are told apart. Of several that fit, the first counts.</summary>
public static class SearchClass
{
    /// <summary>More records than this, and a word is a common one.</summary>
    private const int Common = 20_000;

    /// <summary>The sort of a search: "everything", "range", "field", "prefix", "phrase", "any", "all", "common word" or "word".</summary>
    public static string Of(ParsedQuery query, int total)
    {
        var wanted = query.Clauses.Where(clause => clause is { Excluded: false, Optional: false }).ToList();
        var matches = wanted.SelectMany(clause => clause.Alternatives).Where(match => !match.Implied).ToList();
        return query.Clauses.Count == 0 ? "everything"
            : matches.Exists(match => match.Field == QueryField.Date) ? "range"
            : matches.Exists(match => match.Field != QueryField.Anywhere) ? "field"
            : matches.Exists(match => match.Prefix) ? "prefix"
            : matches.Exists(match => match.Words.Count > 1) ? "phrase"
            : wanted.Exists(clause => clause.Alternatives.Count(match => !match.Implied) > 1) ? "any"
            : wanted.Count > 1 ? "all"
            : total > Common ? "common word" : "word";
    }
}
