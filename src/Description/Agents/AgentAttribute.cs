using Fonds.Description.AccessPoints;
using Fonds.Description.Dates;
using Fonds.Description.Statements;

namespace Fonds.Description.Agents;

/// <summary>
/// Something an agent did or was: a function, occupation, mandate or legal status, with when and where
/// (ISAAR 5.2.4 to 5.2.6).
/// </summary>
/// <param name="Name">In plain words; for a mandate without a term its citation or note.</param>
/// <param name="Dates">When, finished; empty when not said.</param>
/// <param name="Place">Where; empty when not said.</param>
/// <param name="Type">The kind of a local description ("gender"), or null.</param>
/// <param name="Note">What is said of it further; empty when nothing is.</param>
public sealed record AgentAttribute(
    string Name, string Dates, string Place, string? Type, string Note, AuthorityIdentifier? Identifier, Statement Statement)
{
    internal static AgentAttribute Read(Statement statement)
    {
        var note = statement.First(Term.DescriptiveNote) is { } words ? PlainText.Of(words) : "";
        var name = statement.First(Term.AccessTerm) is { } term ? PlainText.Of(term) : "";
        if (name.Length == 0 && statement.First(Term.Citation) is { } citation)
            name = PlainText.Of(citation);
        if (name.Length == 0)
            (name, note) = (note, "");
        if (name.Length == 0)
            name = PlainText.Of(statement);

        return new(
            name, AgentDates.In(statement), AgentPlace.NamesIn(statement), statement["localType"], note,
            AuthorityIdentifier.Read(statement["valueURI"], statement["vocabularySource"]) is { IsGlobal: true } identifier ? identifier : null,
            statement);
    }
}

/// <summary>A place of an agent, with what it was to it (ISAAR 5.2.3).</summary>
/// <param name="Role">"birth", "residence" as encoded; null when not said.</param>
/// <param name="Dates">When, finished; empty when not said.</param>
/// <param name="Coordinates">Latitude and longitude in degrees, or null.</param>
public sealed record AgentPlace(
    string Name, string? Role, string Dates, string Note, (double Latitude, double Longitude)? Coordinates,
    AuthorityIdentifier? Identifier, Statement Statement)
{
    internal static AgentPlace Read(Statement statement)
    {
        var entry = statement.First(Term.PlaceName);
        return new(
            NamesIn(statement),
            (statement.First(Term.PlaceRole) is { } role ? PlainText.Of(role) : statement["localType"]) is { Length: > 0 } words ? words : null,
            AgentDates.In(statement),
            statement.First(Term.DescriptiveNote) is { } note ? PlainText.Of(note) : "",
            Geography.Read(statement),
            AuthorityIdentifier.Read(
                statement["valueURI"] ?? entry?["valueURI"],
                statement["vocabularySource"] ?? entry?["vocabularySource"]) is { IsGlobal: true } identifier ? identifier : null,
            statement);
    }

    /// <summary>The names of the places inside a statement, each once.</summary>
    internal static string NamesIn(Statement statement)
    {
        var names = statement.Statements
            .Where(static inner => inner.Term is Term.PlaceName or Term.GeographicName or Term.Place)
            .Select(static inner => inner.Term == Term.Place ? NamesIn(inner) : PlainText.Of(inner))
            .Where(static name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
        return string.Join("; ", names);
    }
}

/// <summary>The dates inside a statement about an agent.</summary>
internal static class AgentDates
{
    public static string In(Statement statement)
    {
        var dates = statement.Statements.Where(static inner => IsDate(inner.Term)).Select(DateDisplay.Of).Where(static text => text.Length > 0);
        return string.Join(", ", dates.Distinct(StringComparer.Ordinal));
    }

    public static DateSpan Reading(Statement statement)
    {
        foreach (var inner in statement.Statements)
        {
            if (IsDate(inner.Term) && DateStatement.Read(inner, out _) is { IsDated: true } reading)
                return reading;
        }

        return default;
    }

    private static bool IsDate(Term term) => term is Term.Date or Term.SingleDate or Term.DateRange or Term.DateSet or Term.UnitDate;
}
