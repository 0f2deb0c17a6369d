using System.Buffers;
using Fonds.Description.Records;
using Fonds.Storage.Addresses;
using Fonds.Storage.Authorities;
using Fonds.Storage.Dialects;
using Fonds.Storage.Encoding;
using Fonds.Storage.FindingAids;
using Fonds.Storage.History;
using Fonds.Storage.Judgements;
using Fonds.Storage.Links;
using Fonds.Storage.Repositories;
using Fonds.Storage.Sources;
using Fonds.Storage.Units;

namespace Fonds.Storage;

/// <summary>
/// One change set being written: whole versions of records, and beside them the rows that can be worked out from them.
/// </summary>
public sealed class ArchiveWriter : IDisposable
{
    private readonly Archive archive;
    private readonly DatabaseConnection connection;
    private readonly RecordNumbers numbers;
    private readonly ChangeCause cause;
    private readonly (long, long, long) mark;
    private readonly DatabaseStatement insertVersion;
    private long changeSet;
    private bool open = true;

    internal ArchiveWriter(Archive archive, DatabaseConnection connection, RecordNumbers numbers, ChangeCause cause)
    {
        this.archive = archive;
        this.connection = connection;
        this.numbers = numbers;
        this.cause = cause;
        mark = numbers.Mark();
        insertVersion = connection.Prepare("INSERT INTO version(id, record, kind, state, change_set, earlier, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        connection.BeginPart();
    }

    public UnitStore Units => field ??= new UnitStore(connection);

    public FindingAidStore FindingAids => field ??= new FindingAidStore(connection);

    public AuthorityStore Authorities => field ??= new AuthorityStore(connection);

    public LinkStore Links => field ??= new LinkStore(connection);

    public JudgementStore Judgements => field ??= new JudgementStore(connection);

    public RepositoryStore Repositories => field ??= new RepositoryStore(connection);

    public SourceStore Sources => field ??= new SourceStore(connection);

    public RedirectStore Redirects => field ??= new RedirectStore(connection);

    /// <summary>The file that caused the change, when one did. Set it before the first version is written.</summary>
    public long? Source { get; set; }

    /// <summary>Whether any version was written in this change set.</summary>
    public bool HasVersions => changeSet != 0;

    /// <summary>Takes numbers for several new records in a row and returns the first.</summary>
    public RecordId TakeRecords(int count) => numbers.TakeRecords(count);

    /// <summary>Adds a version of a record and returns its place in the change log.</summary>
    public long AddVersion(RecordId record, RecordKind kind, long? earlier, ReadOnlySpan<byte> body)
    {
        var version = Begin(record, kind, VersionState.Written, earlier);
        insertVersion.Bind(7, PackedBody.Pack(body, out var room)).Run();
        if (room is not null)
            ArrayPool<byte>.Shared.Return(room);
        return version;
    }

    /// <summary>Says that a record is no longer there; its versions stay.</summary>
    public long AddRemoval(RecordId record, RecordKind kind, long earlier)
    {
        var version = Begin(record, kind, VersionState.Removed, earlier);
        insertVersion.BindNull(7).Run();
        return version;
    }

    /// <summary>
    /// Tells followers of the change log that something about a record changed which is no text of its own: whether it is published,
    /// where it stands, what it inherits.
    /// </summary>
    public void NoteStanding(RecordId record, RecordKind kind)
    {
        Begin(record, kind, VersionState.StandingChanged, null);
        insertVersion.BindNull(7).Run();
    }

    /// <summary>The body of a version as it was written.</summary>
    public byte[] Body(long version)
    {
        var row = connection.Prepare("SELECT body FROM version WHERE id = ?1").Bind(1, version);
        row.Step();
        var body = PackedBody.Unpack(row.Bytes(0)).ToArray();
        row.Reset();
        return body;
    }

    /// <summary>Keeps this change set in its batch.</summary>
    public void Keep()
    {
        connection.KeepPart();
        open = false;
    }

    public void Dispose()
    {
        if (!open)
            return;
        open = false;
        connection.UndoPart();
        numbers.ReturnTo(mark);
    }

    private long Begin(RecordId record, RecordKind kind, VersionState state, long? earlier)
    {
        if (changeSet == 0)
            BeginChangeSet();
        var version = numbers.TakeVersion();
        insertVersion.Bind(1, version).Bind(2, record.Value).Bind(3, (long)kind).Bind(4, (long)state).Bind(5, changeSet).Bind(6, earlier);
        return version;
    }

    // A change set without a version would say that nothing was changed by somebody: it is made with its first version.
    private void BeginChangeSet()
    {
        changeSet = numbers.TakeChangeSet();
        connection.Prepare("INSERT INTO change_set(id, made_at, author, reason, cause, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
            .Bind(1, changeSet).Bind(2, archive.Clock.GetUtcNow().ToUnixTimeMilliseconds())
            .Bind(3, cause.Author).Bind(4, cause.Reason).Bind(5, (long)cause.Kind).Bind(6, Source).Run();
    }

    private enum VersionState : byte
    {
        Written = 0,
        Removed = 1,
        StandingChanged = 2,
    }
}
