using Fonds.Description.Dates;
using Fonds.Description.Statements;

namespace Fonds.Description.Agents;

/// <summary>One event of a chronology: when, where and what (EAD and EAC chronitem).</summary>
/// <param name="Dates">When, finished; empty when not said.</param>
/// <param name="Place">Where; empty when not said.</param>
/// <param name="Text">What happened, in plain words.</param>
/// <param name="Event">What happened, with its names and emphasis.</param>
public sealed record ChronologyEntry(string Dates, DateSpan Reading, string Place, string Text, Statement Event)
{
    /// <summary>Every event of every chronology inside a statement, in its order. Events that share a date are one entry each.</summary>
    public static IReadOnlyList<ChronologyEntry> Read(Statement statement)
    {
        var entries = new List<ChronologyEntry>();
        Collect(statement, entries);
        return entries;
    }

    private static void Collect(Statement statement, List<ChronologyEntry> entries)
    {
        foreach (var inner in statement.Statements)
        {
            if (inner.Term == Term.ChronologyItem)
                Add(inner, inner, AgentDates.In(inner), AgentDates.Reading(inner), entries);
            else if (!PlainText.IsInline(inner.Term))
                Collect(inner, entries);
        }
    }

    private static void Add(Statement item, Statement holder, string dates, DateSpan reading, List<ChronologyEntry> entries)
    {
        var place = AgentPlace.NamesIn(holder);
        foreach (var inner in holder.Statements)
        {
            if (inner.Term == Term.Event)
                entries.Add(new(dates, reading, place, PlainText.Of(inner), inner));
            else if (inner.Term is Term.EventGroup or Term.ChronologyItemSet)
                Add(item, inner, dates, reading, entries);
        }
    }
}
