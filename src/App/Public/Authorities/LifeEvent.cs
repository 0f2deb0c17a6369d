using Fonds.Description.Agents;
using Fonds.Description.Dates;
using Fonds.Description.Statements;

namespace Fonds.App.Public.Authorities;

/// <summary>A dated event or stay in a life, as the record gives it.</summary>
/// <param name="From">The first moment as a year with a fraction: 1917.17 for March 1917.</param>
/// <param name="To">The last moment; the same as <paramref name="From"/> for a single date.</param>
/// <param name="Place">Where; empty when not said.</param>
public sealed record LifeEvent(double From, double To, string Dates, string Place, string Text)
{
    public bool IsStay => To - From >= 0.9;

    /// <summary>The dated events of a record: those of its chronologies, else its dated places.</summary>
    public static IReadOnlyList<LifeEvent> Of(Agent record)
    {
        var told = record.Chronology.Select(entry => Of(entry.Reading, entry.Dates, entry.Place, entry.Text)).OfType<LifeEvent>().ToList();
        if (told.Count > 1)
            return told;

        return [.. record.Places.Where(place => place.Dates.Length > 0 && place.Name.Length > 0)
            .Select(place => Of(Reading(place), place.Dates, place.Name, place.Role ?? "")).OfType<LifeEvent>().OrderBy(dated => dated.From)];
    }

    private static DateSpan Reading(AgentPlace place) => place.Statement.Statements
        .Where(statement => statement.Term is Term.Date or Term.SingleDate or Term.DateRange or Term.DateSet)
        .Select(statement => new DateStatement(statement, false).Reading).FirstOrDefault(reading => reading.IsDated);

    private static LifeEvent? Of(DateSpan reading, string dates, string place, string text)
    {
        if ((reading.First ?? reading.Last) is not { } first)
            return null;
        var last = reading.IsOpenEnded ? first : reading.Last ?? first;
        // A year alone is drawn as a point in its middle: the record says no more.
        return first == last || last.CompareTo(first) < 0
            ? new(At(first), At(first), dates, place, text)
            : new(At(first, atStart: true), At(last, atEnd: true), dates, place, text);
    }

    private static double At(Moment moment, bool atStart = false, bool atEnd = false) => moment.Month == 0
        ? moment.Year + (atStart ? 0 : atEnd ? 1 : 0.5)
        : moment.Year + ((moment.Month - 1 + (moment.Day == 0 ? atEnd ? 1 : atStart ? 0 : 0.5 : moment.Day / 31.0)) / 12);
}
