using Fonds.Description.Dates;
using Fonds.Description.Statements;

namespace Fonds.Description.Agents;

/// <summary>A source of the record (ISAAR 5.4.8; EAC source).</summary>
/// <param name="Text">The citation in plain words; the address when there is nothing else.</param>
/// <param name="Address">Where it can be read, or null.</param>
/// <param name="Note">What was taken from it; empty when not said.</param>
public sealed record RecordSource(string Text, string? Address, string Note, Statement Statement)
{
    internal static RecordSource Read(Statement statement)
    {
        var reference = statement.First(Term.Reference);
        var address = statement["xlink:href"] ?? reference?["href"] ?? statement["href"];
        var entries = statement.Statements
            .Where(static inner => inner.Term is not (Term.DescriptiveNote or Term.EmbeddedXml or Term.EmbeddedBinary))
            .Select(PlainText.Of).Where(static text => text.Length > 0);
        var text = string.Join(", ", entries);
        var note = statement.First(Term.DescriptiveNote) is { } words ? PlainText.Of(words) : "";

        // The French national archives put the whole citation into the note.
        if (text.Length == 0 && note.Length > 0)
            (text, note) = (note, "");
        return new(text.Length > 0 ? text : address ?? "", string.IsNullOrWhiteSpace(address) ? null : address.Trim(), note, statement);
    }
}

/// <summary>One act on the record: made, revised, deleted (ISAAR 5.4.6; EAC maintenanceEvent).</summary>
/// <param name="Kind">"created", "revised"; empty when not said.</param>
/// <param name="When">Finished; empty when not said.</param>
/// <param name="Who">Person or program; empty when not said.</param>
/// <param name="What">What was done; empty when not said.</param>
public sealed record MaintenanceAct(string Kind, string When, string Who, string What, Statement Statement)
{
    internal static MaintenanceAct Read(Statement statement)
    {
        var when = statement.First(Term.EventDateTime);
        return new(
            Text(statement, Term.EventType) is { Length: > 0 } type ? type : statement["maintenanceEventType"] ?? "",
            when is null ? "" : Moment(when),
            Text(statement, Term.MaintenanceAgent),
            Text(statement, Term.EventDescription),
            statement);
    }

    private static string Moment(Statement when)
    {
        var text = PlainText.Of(when);
        return DateDisplay.Of(text.Length > 0 ? text : when["standardDateTime"] ?? "");
    }

    private static string Text(Statement holder, Term term) => holder.First(term) is { } statement ? PlainText.Of(statement) : "";
}
