using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Storage.Encoding;

namespace Fonds.Storage;

/// <content>What people decided about events read from histories.</content>
public sealed partial class ArchiveReader
{
    /// <summary>
    /// The decisions about the events of a record, with the number of their version; null when nobody decided anything. They are the same for every
    /// audience: what the public may not see is in no history that it may read.
    /// </summary>
    public StoredJudgements? JudgementsOf(RecordId record)
    {
        var row = connection.Prepare("SELECT j.id, j.version, v.body FROM judgement j JOIN version v ON v.id = j.version WHERE j.record = ?1").Bind(1, record.Value);
        if (!row.Step())
            return null;
        var found = new StoredJudgements(new RecordId(row.Long(0)), row.Long(1), LifeJudgements.Read(RecordBody.ReadStatement(row.Bytes(2))));
        row.Reset();
        return found;
    }

    /// <summary>The records about whose events somebody decided, in order of identifier.</summary>
    public IReadOnlyList<RecordId> RecordsWithJudgements()
    {
        var rows = connection.Prepare("SELECT record FROM judgement ORDER BY record");
        var records = new List<RecordId>();
        while (rows.Step())
            records.Add(new RecordId(rows.Long(0)));
        return records;
    }
}

/// <summary>Decisions about the events of one record, as kept.</summary>
/// <param name="Id">The record that they are.</param>
public sealed record StoredJudgements(RecordId Id, long Version, LifeJudgements Judgements);
