using Fonds.Description.Records;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.Judgements;

/// <summary>Which record holds the decisions about the events of another, and its newest version.</summary>
/// <param name="Of">The unit or authority whose histories were read.</param>
public sealed record JudgementRow(RecordId Of, RecordId Id, long Version);

/// <summary>The rows of decisions about events.</summary>
public sealed class JudgementStore
{
    private readonly DatabaseConnection connection;

    internal JudgementStore(DatabaseConnection connection) => this.connection = connection;

    public JudgementRow? Find(RecordId of)
    {
        var row = connection.Prepare("SELECT id, version FROM judgement WHERE record = ?1").Bind(1, of.Value);
        if (!row.Step())
            return null;
        var found = new JudgementRow(of, new RecordId(row.Long(0)), row.Long(1));
        row.Reset();
        return found;
    }

    public void Write(JudgementRow row) => connection.Prepare(
        "INSERT INTO judgement(record, id, version) VALUES (?1, ?2, ?3) ON CONFLICT(record) DO UPDATE SET version = excluded.version")
        .Bind(1, row.Of.Value).Bind(2, row.Id.Value).Bind(3, row.Version).Run();
}
