using Fonds.Description.Statements;

namespace Fonds.Description.Agents;

// Relations and control of the record (ISAAR 5.3, 5.4).
public sealed partial record Agent
{
    /// <summary>Relations to agents, records and functions, in the order of the record (ISAAR 5.3, 6).</summary>
    public IReadOnlyList<AgentRelation> Relations =>
    [
        .. Descriptions.SelectMany(static description => description.All(Term.Relations)).SelectMany(static relations => relations.Statements)
            .Where(static statement => statement.Term is Term.AgentRelation or Term.ResourceRelation or Term.FunctionRelation or Term.Relation)
            .Select(AgentRelation.Read),
    ];

    /// <summary>Identifier of the record (ISAAR 5.4.1), or null.</summary>
    public string? RecordIdentifier => TextIn(Control, Term.RecordIdentifier);

    /// <summary>Name of the agency that keeps the record, or its code; null when not said (ISAAR 5.4.2).</summary>
    public string? MaintenanceAgency
    {
        get
        {
            var agency = Control?.First(Term.MaintenanceAgency);
            return TextIn(agency, Term.AgencyName) ?? TextIn(agency, Term.AgencyCode) ?? TextIn(agency, Term.OtherAgencyCode);
        }
    }

    /// <summary>Stage of the record: "new", "revised", "derived" (ISAAR 5.4.4; EAC maintenanceStatus), or null.</summary>
    public string? MaintenanceStatus => Control?["maintenanceStatus"] ?? TextIn(Control, Term.MaintenanceStatus);

    /// <summary>What the record is based on (ISAAR 5.4.8).</summary>
    public IReadOnlyList<RecordSource> Sources => Control?.First(Term.Sources) is { } sources ? [.. sources.All(Term.Source).Select(RecordSource.Read).Where(static source => source.Text.Length > 0)] : [];

    /// <summary>What was done to the record, by whom and when, before it came here (ISAAR 5.4.6).</summary>
    public IReadOnlyList<MaintenanceAct> MaintenanceHistory =>
        Control?.First(Term.MaintenanceHistory) is { } history ? [.. history.All(Term.MaintenanceEvent).Select(MaintenanceAct.Read)] : [];

    private static string? TextIn(Statement? holder, Term term) =>
        holder?.First(term) is { } statement && PlainText.Of(statement) is { Length: > 0 } text ? text : null;
}
