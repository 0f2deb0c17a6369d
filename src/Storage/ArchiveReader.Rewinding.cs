using Fonds.Description.Records;
using Fonds.Storage.Rewinding;

namespace Fonds.Storage;

/// <content>What is asked of a history that is to be cut at a moment. For staff.</content>
public sealed partial class ArchiveReader
{
    /// <summary>When the first change set was made; null in an empty archive.</summary>
    public DateTimeOffset? FirstChangeAt => TimeOf("SELECT made_at FROM change_set ORDER BY id LIMIT 1");

    /// <summary>
    /// Where the log is to be cut for the archive as it stood at a moment: before the first change set that was made later. Null when nothing was made later, or everything.
    /// </summary>
    public LogCut? CutAt(DateTimeOffset moment)
    {
        var time = moment.ToUnixTimeMilliseconds();
        var next = connection.Prepare("SELECT min(id) FROM change_set WHERE made_at > ?1").Bind(1, time).Scalar();
        if (next is not { } first || connection.Prepare("SELECT max(id) FROM change_set WHERE id < ?1").Bind(1, first).Scalar() is not { } last)
            return null;
        var version = connection.Prepare("SELECT max(id) FROM version WHERE change_set <= ?1").Bind(1, last).Scalar() ?? 0;
        return new(
            version, last, LastSourceThrough(last), TimeOf($"SELECT made_at FROM change_set WHERE id = {last}")!.Value,
            connection.Prepare("SELECT count(*) FROM change_set WHERE id > ?1").Bind(1, last).Scalar() ?? 0,
            connection.Prepare("SELECT count(*) FROM change_set WHERE id > ?1 AND made_at <= ?2").Bind(1, last).Bind(2, time).Scalar() ?? 0);
    }

    /// <summary>The texts of a stretch of the log, in its order, without removals: after one place and through another.</summary>
    public IEnumerable<(RecordKind Kind, byte[] Body)> Texts(long after, long through)
    {
        using var rows = connection.PrepareOwn("SELECT kind, body FROM version WHERE id > ?1 AND id <= ?2 AND state = 0 ORDER BY id");
        rows.Bind(1, after).Bind(2, through);
        while (rows.Step())
            yield return ((RecordKind)rows.Int(0), rows.ByteArray(1));
    }

    /// <summary>The last place in the log through which the import of a file wrote.</summary>
    public long LastVersionThroughSource(long source) =>
        connection.Prepare("SELECT max(id) FROM version WHERE change_set <= (SELECT max(id) FROM change_set WHERE source <= ?1)").Bind(1, source).Scalar() ?? 0;

    /// <summary>The version of a record before one of its versions, or null for its first.</summary>
    public long? VersionBefore(long version) => connection.Prepare("SELECT earlier FROM version WHERE id = ?1").Bind(1, version).Scalar();

    // A file that changed nothing has no change set and no time: it stays when a later one does. The further records of a file stay with its first.
    private long LastSourceThrough(long changeSet)
    {
        var last = connection.Prepare("SELECT max(source) FROM change_set WHERE id <= ?1").Bind(1, changeSet).Scalar() ?? 0;
        var end = connection.Prepare("SELECT min(source) FROM change_set WHERE id > ?1").Bind(1, changeSet).Scalar() ?? long.MaxValue;
        if (SourceFile(last) is not { } file)
            return last;
        while (last + 1 < end && SourceFile(last + 1) is { } next && next.Path == file.Path && next.Sha256.Span.SequenceEqual(file.Sha256.Span))
            last++;
        return last;
    }

    private DateTimeOffset? TimeOf(string sql) => connection.Prepare(sql).Scalar() is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
}
