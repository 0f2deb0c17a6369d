using Fonds.Description.Statements;

namespace Fonds.Description.Dates;

/// <summary>
/// The dates of one unit of description: the inclusive dates of everything in it, and the bulk dates where most of
/// it falls (DACS 2.4; ISAD(G) 3.1.3).
/// </summary>
/// <remarks>
/// What the archivist wrote is shown; what was understood of it is only for searching and sorting. Neither is
/// made from the other.
/// </remarks>
public sealed class UnitDates
{
    private readonly IReadOnlyList<DateStatement> statements;

    private UnitDates(IReadOnlyList<DateStatement> statements) => this.statements = statements;

    /// <summary>No dates at all.</summary>
    public static UnitDates None { get; } = new([]);

    /// <summary>Every statement of a date, those inside the title included, in document order.</summary>
    public IReadOnlyList<DateStatement> Statements => statements;

    /// <summary>One line for titles and lists: "1912–1994, bulk 1936–1947". Equal statements are said once.</summary>
    public string Display
    {
        get
        {
            switch (statements.Count)
            {
                case 0:
                    return "";
                case 1 when !statements[0].IsBulk:
                    return statements[0].Display;
            }

            var texts = new List<string>(statements.Count);
            foreach (var statement in statements.Where(static statement => !statement.IsBulk).Concat(statements.Where(static statement => statement.IsBulk)))
            {
                if (IsEcho(statement))
                    continue;

                var text = statement.Display;
                if (statement.IsBulk && text.Length > 0)
                    text = BulkPhrase(text);
                if (text.Length > 0 && !texts.Exists(earlier => Says(earlier, text)))
                    texts.Add(text);
            }

            return string.Join(", ", texts);
        }
    }

    /// <summary>First and last year of all statements that are not of the bulk alone; null when undated.</summary>
    public (int First, int Last)? Years
    {
        get
        {
            (int First, int Last)? inclusive = null;
            (int First, int Last)? bulk = null;
            foreach (var statement in statements)
            {
                if (statement.Reading.Years is not { } years)
                    continue;

                if (statement.IsBulk)
                    bulk = Joined(bulk, years);
                else
                    inclusive = Joined(inclusive, years);
            }

            return inclusive ?? bulk;
        }
    }

    /// <summary>The dates stated in a unit.</summary>
    internal static UnitDates Of(Statement unit)
    {
        List<DateStatement>? found = null;
        foreach (var node in unit.Content)
        {
            if (node is Statement { Term: Term.Identification } identification)
                Collect(identification, ref found);
        }

        return found is null ? None : new(found);
    }

    private static void Collect(Statement holder, ref List<DateStatement>? found)
    {
        foreach (var node in holder.Content)
        {
            if (node is not Statement statement)
                continue;

            if (statement.Term is Term.UnitDate or Term.StructuredUnitDate)
            {
                if (!IsEmpty(statement))
                    (found ??= []).Add(new(statement, DateStatement.SaysBulk(statement)));
            }
            else if (statement.Term == Term.Title)
                Collect(statement, ref found);
        }
    }

    /// <summary>Some systems write a date element for every unit, dated or not.</summary>
    private static bool IsEmpty(Statement statement) => statement.Content.Length == 0 && DateStatement.Machine(statement) is null;

    /// <summary>"Bulk, 1936-1947", "(bulk 1936-1947)" and "1936-1947" are all "bulk 1936–1947".</summary>
    private static string BulkPhrase(string text)
    {
        var plain = text.AsSpan().Trim("()[] ");
        if (plain.StartsWith("bulk", StringComparison.OrdinalIgnoreCase))
        {
            plain = plain[4..].TrimStart(" ,:");
            if (plain.StartsWith("dates", StringComparison.OrdinalIgnoreCase))
                plain = plain[5..].TrimStart(" ,:");
        }

        return plain.IsEmpty ? "" : $"{DateWords.Current.Bulk}{plain}";
    }

    /// <summary>
    /// Whether a structured date only repeats a phrase for machines ("1930s" and 1930 to 1939, as North Carolina State University writes them).
    /// </summary>
    private bool IsEcho(DateStatement statement)
    {
        if (statement.Statement.Term != Term.StructuredUnitDate || statement.Reading.Years is not { } years)
            return false;

        foreach (var other in statements)
        {
            if (other.Statement.Term == Term.UnitDate && other.IsBulk == statement.IsBulk && other.Reading.Years == years)
                return true;
        }

        return false;
    }

    /// <summary>Whether the earlier text says the later one already: the same words, or the bulk dates written behind the inclusive ones.</summary>
    private static bool Says(string earlier, string text) =>
        string.Equals(earlier, text, StringComparison.OrdinalIgnoreCase)
        || (text.StartsWith(DateWords.Current.Bulk, StringComparison.Ordinal) && earlier.EndsWith(text, StringComparison.OrdinalIgnoreCase));

    private static (int First, int Last) Joined((int First, int Last)? earlier, (int First, int Last) years) =>
        earlier is { } known ? (Math.Min(known.First, years.First), Math.Max(known.Last, years.Last)) : years;
}
