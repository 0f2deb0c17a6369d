using Fonds.Description.Records;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.History;

/// <summary>The next record identifier, version and change set number, counted in memory while a batch is written.</summary>
internal sealed class RecordNumbers
{
    private readonly DatabaseConnection connection;
    private readonly long firstRecord;
    private long nextRecord;
    private long nextVersion;
    private long nextChangeSet;

    public RecordNumbers(DatabaseConnection connection)
    {
        this.connection = connection;
        firstRecord = nextRecord = connection.Prepare("SELECT next FROM sequence WHERE name = 'record'").Scalar() ?? 1;
        nextVersion = (connection.Prepare("SELECT max(id) FROM version").Scalar() ?? 0) + 1;
        nextChangeSet = (connection.Prepare("SELECT max(id) FROM change_set").Scalar() ?? 0) + 1;
    }

    /// <summary>Takes numbers for several records in a row and returns the first.</summary>
    public RecordId TakeRecords(int count)
    {
        var first = nextRecord;
        nextRecord += count;
        return new RecordId(first);
    }

    public long TakeVersion() => nextVersion++;

    public long TakeChangeSet() => nextChangeSet++;

    public (long Record, long Version, long ChangeSet) Mark() => (nextRecord, nextVersion, nextChangeSet);

    public void ReturnTo((long Record, long Version, long ChangeSet) mark) => (nextRecord, nextVersion, nextChangeSet) = mark;

    public void Save()
    {
        if (nextRecord != firstRecord)
            connection.Prepare("UPDATE sequence SET next = ?1 WHERE name = 'record'").Bind(1, nextRecord).Run();
    }
}
