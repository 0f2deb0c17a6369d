namespace Fonds.Search.Queries;

/// <summary>How a query was understood, for matching, for highlighting and for saying why a record is here.</summary>
/// <param name="Text">The query as typed.</param>
/// <param name="Clauses">What must hold of a record, all together; empty when everything matches.</param>
/// <param name="Problems">Parts of the query that were not understood and were taken as plain words, in sentences for the reader.</param>
public sealed record ParsedQuery(string Text, IReadOnlyList<QueryClause> Clauses, IReadOnlyList<string> Problems)
{
    public static readonly ParsedQuery Everything = new("", [], []);

    /// <summary>Words and phrases looked for, folded (lower case, no diacritics); excluded ones are not among them.</summary>
    public IReadOnlyList<string> Words { get; } =
        [.. Clauses.Where(clause => !clause.Excluded).SelectMany(clause => clause.Alternatives)
            .Where(match => match.Words.Count > 0 && !match.Implied).Select(match => string.Join(' ', match.Words)).Distinct(StringComparer.Ordinal)];
}

/// <summary>One condition: any of its alternatives must hold, or none of them when it is excluded.</summary>
/// <param name="Optional">A word such as "of" that helps the order but need not be there.</param>
public sealed record QueryClause(IReadOnlyList<QueryMatch> Alternatives, bool Excluded = false, bool Optional = false);

/// <summary>Where a word of a query is looked for.</summary>
public enum QueryField
{
    Anywhere,
    Title,

    /// <summary>Names of agents tied in any manner, and names as the unit writes them.</summary>
    Name,

    /// <summary>Headings of agents tied by provenance (EAD origination).</summary>
    Creator,
    Subject,
    Place,

    /// <summary>Reference codes, identifiers and containers.</summary>
    Code,
    Box,

    /// <summary>Years of the inclusive dates.</summary>
    Date,
}

/// <summary>A word, several words in a row, or a span of years.</summary>
/// <param name="Words">Folded words; more than one stand in a row. Empty for a span of years.</param>
/// <param name="Exact">Typed in quotes: other forms of the word do not count.</param>
/// <param name="Prefix">The last word may go on (<c>corresp*</c>).</param>
/// <param name="Years">First and last year wanted, for <see cref="QueryField.Date"/>.</param>
/// <param name="Implied">Not typed as such: a container read out of two words ("folder 1130").</param>
public sealed record QueryMatch(
    QueryField Field, IReadOnlyList<string> Words, bool Exact = false, bool Prefix = false, (int First, int Last)? Years = null, bool Implied = false);
