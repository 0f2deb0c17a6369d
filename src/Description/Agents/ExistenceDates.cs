using Fonds.Description.Dates;
using Fonds.Description.Statements;

namespace Fonds.Description.Agents;

/// <summary>When an agent lived or existed (ISAAR 5.2.1; EAC existDates).</summary>
/// <param name="Display">As people read it: "30 December 1890 – 17 November 1947".</param>
/// <param name="Reading">What was understood of it.</param>
/// <param name="IsFromHeading">Whether only the heading gives the dates ("Serge, Victor, 1890-1947").</param>
public sealed record ExistenceDates(string Display, DateSpan Reading, bool IsFromHeading, Statement? Statement)
{
    /// <summary>Begin for a machine: "1890-12-30"; null when unknown.</summary>
    public string? From => Reading.First?.Iso;

    /// <summary>End for a machine: "1947-11-17"; null when unknown or still to come.</summary>
    public string? To => Reading.Last?.Iso;

    /// <summary>Begin in words: "30 December 1890"; empty when unknown.</summary>
    public string FromText => Reading.First?.InWords ?? "";

    /// <summary>End in words; empty when unknown or still to come.</summary>
    public string ToText => Reading.Last?.InWords ?? "";

    /// <summary>First and last year known.</summary>
    public (int First, int Last)? Years => Reading.Years;

    /// <summary>Year of birth or foundation, or null.</summary>
    public int? FirstYear => Reading.First?.Year;

    /// <summary>Year of death or dissolution, or null.</summary>
    public int? LastYear => Reading.Last?.Year;

    internal static ExistenceDates? Read(Statement statement)
    {
        var reading = DateStatement.Read(statement, out _);
        var display = DateDisplay.Of(statement);
        return display.Length == 0 && !reading.IsDated ? null : new(display.Length > 0 ? display : DateDisplay.Of(reading), reading, false, statement);
    }

    /// <summary>The dates that close a heading: ", 1890-1947", ", 1912-", ", d. circa 1100", " (1881-1964)"; null when there are none.</summary>
    internal static ExistenceDates? FromHeading(string heading)
    {
        var bracket = heading.EndsWith(')') ? heading.LastIndexOf('(') : -1;
        var comma = heading.LastIndexOf(", ", StringComparison.Ordinal);
        if (bracket < 0 && comma < 0)
            return null;

        var dates = bracket >= 0 ? heading[(bracket + 1)..^1].Replace("-....", "-", StringComparison.Ordinal) : heading[(comma + 2)..].TrimEnd('.');
        var reading = DateText.Read(dates);
        if (!reading.IsDated || dates.Length > 40)
            return null;

        // "b. 1912" and "d. 1947" know one end only.
        if (dates.StartsWith("d.", StringComparison.OrdinalIgnoreCase) || dates.StartsWith("died", StringComparison.OrdinalIgnoreCase) || dates.StartsWith('-'))
            reading = reading with { First = null };
        else if (dates.StartsWith("b.", StringComparison.OrdinalIgnoreCase) || dates.StartsWith("born", StringComparison.OrdinalIgnoreCase))
            reading = reading with { Last = null };
        return new(DateDisplay.Of(dates), reading, true, null);
    }
}
