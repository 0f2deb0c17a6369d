using Fonds.Search.Text;

namespace Fonds.Search.Queries;

/// <summary>
/// Reads what a person typed. Nothing typed is an error: what is not understood is taken as words, and said.
/// </summary>
public sealed class QueryParser
{
    // Beyond this a query is a pasted page; its first words say enough.
    private const int MostClauses = 40;
    private const int LongestQuery = 2000;

    private static readonly Dictionary<string, QueryField> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = QueryField.Title, ["name"] = QueryField.Name, ["creator"] = QueryField.Creator, ["subject"] = QueryField.Subject,
        ["place"] = QueryField.Place, ["code"] = QueryField.Code, ["box"] = QueryField.Box, ["date"] = QueryField.Date,
    };

    // Words without which a query means the same. They need not be in the record, and still help its place in the order.
    private static readonly HashSet<string> Particles =
        new(StringComparer.Ordinal) { "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with" };

    private readonly string text;
    private readonly List<QueryClause> clauses = [];
    private readonly List<string> problems = [];
    private int next;
    private bool either;
    private string? containerType;

    private QueryParser(string text) => this.text = text;

    public static ParsedQuery Parse(string query)
    {
        var parser = new QueryParser(query.Length > LongestQuery ? query[..LongestQuery] : query);
        parser.Read();
        return new ParsedQuery(query, parser.Finished(), parser.problems);
    }

    private void Read()
    {
        while (clauses.Count < MostClauses)
        {
            while (next < text.Length && char.IsWhiteSpace(text[next]))
                next++;
            if (next >= text.Length)
                return;
            ReadOne();
        }

        if (text.AsSpan(next).Trim().Length > 0)
            problems.Add($"Only the first {MostClauses} words were looked for.");
    }

    private void ReadOne()
    {
        var excluded = false;
        if (text[next] is '-' or '−' && next + 1 < text.Length && !char.IsWhiteSpace(text[next + 1]))
        {
            excluded = true;
            next++;
        }

        if (!excluded && Operator() is { } isNot)
        {
            if (!isNot)
                return;
            excluded = true;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
                next++;
            if (next >= text.Length)
                return;
        }

        var field = Field();
        if (next < text.Length && IsQuote(text[next]) && Quoted() is { } quoted)
        {
            Add(field, quoted, exact: true, prefix: false, excluded);
            return;
        }

        var start = next;
        next++;
        while (next < text.Length && !char.IsWhiteSpace(text[next]) && !IsQuote(text[next]))
            next++;
        var typed = text[start..next];
        if (field == QueryField.Date && YearSpan.Read(typed) is { } years)
        {
            Add(new QueryMatch(QueryField.Date, [], Years: years), excluded, optional: false);
            return;
        }

        if (field == QueryField.Date)
        {
            problems.Add($"“{typed}” is not a year or a span of years such as 1936..1947; it was looked for as a word.");
            field = QueryField.Anywhere;
        }

        Add(field, typed, exact: false, prefix: typed.Length > 1 && typed[^1] == '*', excluded);
    }

    // AND is understood though it says nothing; true for NOT, false for the others, null when there is none.
    private bool? Operator()
    {
        foreach (var word in (ReadOnlySpan<string>)["OR", "AND", "NOT"])
        {
            var end = next + word.Length;
            if (string.CompareOrdinal(text, next, word, 0, word.Length) != 0 || end >= text.Length || !char.IsWhiteSpace(text[end])
                || (clauses.Count == 0 && word != "NOT"))
                continue;
            next = end;
            either = word == "OR";
            return word == "NOT";
        }

        return null;
    }

    private QueryField Field()
    {
        var end = next;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        if (end == next || end + 1 >= text.Length || text[end] != ':' || char.IsWhiteSpace(text[end + 1]))
            return QueryField.Anywhere;
        var name = text[next..end];
        if (Fields.TryGetValue(name, out var field))
        {
            next = end + 1;
            return field;
        }

        problems.Add(name.Equals("event", StringComparison.OrdinalIgnoreCase)
            ? "Events of lives have a page of their own; here a kind of event is looked for as a word."
            : $"There is no field “{name}”; it was looked for as a word.");
        return QueryField.Anywhere;
    }

    private static bool IsQuote(char letter) => letter is '"' or '“' or '”' or '„' or '«' or '»';

    // Null when the quotation is not closed: the mark is then passed over and the rest taken as words.
    private string? Quoted()
    {
        var end = next + 1;
        while (end < text.Length && !IsQuote(text[end]))
            end++;
        if (end >= text.Length)
        {
            problems.Add("A quotation mark is not closed; what follows it was looked for as words.");
            return null;
        }

        var quoted = text[(next + 1)..end];
        next = end + 1;
        return quoted;
    }

    private void Add(QueryField field, string typed, bool exact, bool prefix, bool excluded)
    {
        var words = new List<string>();
        var reader = new WordReader(typed);
        while (reader.Next())
            words.Add(reader.Word.ToString());
        if (words.Count == 0)
            return;

        if (field == QueryField.Anywhere && !exact && !prefix && typed.Contains(':', StringComparison.Ordinal))
        {
            foreach (var word in words)
                AddWord(word, excluded);
            return;
        }

        if (words.Count == 1 && field == QueryField.Anywhere && !exact && !prefix)
            AddWord(words[0], excluded);
        else
            Add(new QueryMatch(field, words, exact, prefix), excluded, optional: false);
    }

    private void AddWord(string word, bool excluded)
    {
        var match = new QueryMatch(QueryField.Anywhere, [word]);
        var isNumber = char.IsAsciiDigit(word[0]);
        if (isNumber && containerType is not null && !excluded)
        {
            var container = new QueryMatch(QueryField.Code, [ContainerCodes.Of(containerType, word)], Exact: true, Implied: true);
            clauses.Add(new QueryClause([match, container]));
            return;
        }

        Add(match, excluded, optional: Particles.Contains(word));
        containerType = isNumber || excluded ? null : word;
    }

    private void Add(QueryMatch match, bool excluded, bool optional)
    {
        containerType = null;
        if (either && clauses.Count > 0 && clauses[^1].Excluded == excluded)
        {
            var before = clauses[^1];
            clauses[^1] = before with { Alternatives = [.. before.Alternatives, match], Optional = false };
        }
        else
        {
            clauses.Add(new QueryClause([match], excluded, optional && !excluded));
        }

        either = false;
    }

    // Particles alone are what is wanted ("Of the").
    private List<QueryClause> Finished() =>
        clauses.Exists(clause => !clause.Optional && !clause.Excluded) ? clauses
            : [.. clauses.Select(clause => clause with { Optional = false })];
}
