using Fonds.Description.Dates.Reading;
using Fonds.Description.Statements;

namespace Fonds.Description.Dates;

/// <summary>
/// One statement of a date, whichever standard wrote it: a phrase with machine-readable form (EAD unitdate with
/// normal), or single dates, ranges and sets (EAD3 and EAC datesingle, daterange, dateset).
/// </summary>
/// <param name="IsBulk">Whether most of the material falls here, as against all of it (DACS 2.4.12).</param>
public sealed record DateStatement(Statement Statement, bool IsBulk)
{
    /// <summary>What it means, as far as it is understood.</summary>
    public DateSpan Reading => Read(Statement, out _);

    /// <summary>As it is shown: the archivist's words, with ISO forms put into words.</summary>
    public string Display => DateDisplay.Of(Statement);

    /// <summary>Whether a statement of dates is about the bulk of the material.</summary>
    internal static bool SaysBulk(Statement statement) =>
        (statement["type"] ?? statement["unitdatetype"]) is { } type && type.Equals("bulk", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Reads a statement: by its machine-readable form where that is sound, else by its words. Where the two
    /// disagree because the form is bad, the words win.
    /// </summary>
    internal static DateSpan Read(Statement statement, out DateProblem problem)
    {
        problem = DateProblem.None;
        if (Machine(statement) is { } normal)
        {
            var reading = DateNormal.Read(normal, out problem);
            var said = Said(statement);
            if (problem == DateProblem.None)
                return Qualified(NormalOrWords.Choose(reading, said, out problem), statement);

            var words = said is null ? default : DateText.Of(said);

            if (words.IsDated || words.IsUndated)
                return Qualified(words, statement);

            return reading.IsDated ? Qualified(reading, statement) : DateText.Read(normal);
        }

        if (statement["notbefore"] is not null || statement["notafter"] is not null || statement["notBefore"] is not null || statement["notAfter"] is not null)
        {
            var limits = Limits(statement, ref problem);
            if (limits.IsDated)
                return limits;
        }

        var inner = default(DateSpan);
        var any = false;
        foreach (var node in statement.Content)
        {
            if (node is Statement part && IsDatePart(part.Term))
            {
                var reading = part.Term == Term.DateRange ? Range(part, ref problem) : Part(part, ref problem);
                inner = any ? inner.With(reading) : reading;
                any = true;
            }
        }

        if (any)
            return Qualified(inner, statement);
        return statement.Term == Term.DateRange ? Range(statement, ref problem) : Qualified(Words(statement), statement);
    }

    private static DateSpan Range(Statement range, ref DateProblem problem)
    {
        var from = range.First(Term.FromDate);
        var to = range.First(Term.ToDate);
        if (from is null && to is null)
            return default;

        var first = from is null ? default : Part(from, ref problem);
        var last = to is null ? default : Part(to, ref problem);
        if (first.First is { } begin && last.Last is { } end && begin.Year > end.Year)
        {
            problem = DateProblem.Reversed;
            (first, last) = (last, first);
        }

        return new()
        {
            First = first.First,
            Last = last.Last ?? last.First,
            IsApproximate = first.IsApproximate || last.IsApproximate,
            IsUncertain = first.IsUncertain || last.IsUncertain,
            IsOpenEnded = first.IsDated && !last.IsDated,
        };
    }

    /// <summary>"Not before 1912, not after 1920": the date falls between the two.</summary>
    private static DateSpan Limits(Statement statement, ref DateProblem problem)
    {
        var first = Limit(statement["notbefore"] ?? statement["notBefore"], ref problem);
        var last = Limit(statement["notafter"] ?? statement["notAfter"], ref problem);
        return new() { First = first.First, Last = last.Last, IsApproximate = true, IsOpenEnded = first.IsDated && !last.IsDated };
    }

    private static DateSpan Qualified(DateSpan reading, Statement statement) => statement["certainty"] switch
    {
        null => reading,
        var certainty when certainty.StartsWith("approx", StringComparison.OrdinalIgnoreCase) || certainty.StartsWith("circa", StringComparison.OrdinalIgnoreCase) => reading with { IsApproximate = true },
        var certainty when certainty.StartsWith("uncertain", StringComparison.OrdinalIgnoreCase) || certainty == "questionable" => reading with { IsUncertain = true },
        _ => reading,
    };

    private static DateSpan Words(Statement statement) => Said(statement) is { } said ? DateText.Of(said) : default;

    /// <summary>What the words say; null without words.</summary>
    private static DateReading? Said(Statement statement)
    {
        var text = statement.Content is [TextRun only] ? only.Text : PlainText.Of(statement);
        return text.Length == 0 ? null : DateReader.Read(text);
    }

    /// <summary>The machine-readable form (EAD 2002 normal; EAD3 and EAC standarddate), or null.</summary>
    internal static string? Machine(Statement statement) =>
        (statement["normal"] ?? statement["standarddate"] ?? statement["standardDate"]) is { } machine && !string.IsNullOrWhiteSpace(machine) ? machine : null;

    private static bool IsDatePart(Term term) => term is Term.Date or Term.SingleDate or Term.DateRange or Term.DateSet;

    private static DateSpan Part(Statement statement, ref DateProblem problem)
    {
        var reading = Read(statement, out var found);
        problem = found == DateProblem.None ? problem : found;
        return reading;
    }

    private static DateSpan Limit(string? machine, ref DateProblem problem)
    {
        if (machine is null)
            return default;

        var reading = DateNormal.Read(machine, out var found);
        problem = found == DateProblem.None ? problem : found;
        return reading;
    }
}
