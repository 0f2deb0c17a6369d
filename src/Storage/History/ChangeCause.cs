using Fonds.Description.Records;

namespace Fonds.Storage.History;

/// <summary>What made a change. The numbers are stored.</summary>
public enum CauseKind : byte
{
    Import = 1,
    Edit = 2,
    Merge = 3,
    Undo = 4,
}

/// <summary>Who changes the archive, how, and why: the head of a change set.</summary>
public sealed record ChangeCause(CauseKind Kind, string Author, string Reason);

/// <summary>One version of a record in its history.</summary>
/// <param name="Source">Path of the file whose import made it; null for other causes.</param>
public sealed record StoredVersion(
    long Version, RecordId Record, RecordKind Kind, bool IsRemoval, DateTimeOffset MadeAt, string Author, string Reason, CauseKind Cause, string? Source);

/// <summary>A record that changed, in the order of the change log, at its present state.</summary>
/// <param name="Version">Place in the change log of its newest entry.</param>
/// <param name="IsGone">Whether the record is no longer there for the audience of the reader: removed, or not published.</param>
public sealed record RecordChange(long Version, RecordId Record, RecordKind Kind, bool IsGone);

/// <summary>A batch of the change log.</summary>
/// <param name="Through">The place in the log through which this batch goes; ask for what follows it next.</param>
/// <param name="AtEnd">Whether the log holds nothing more.</param>
public sealed record ChangeBatch(IReadOnlyList<RecordChange> Changes, long Through, bool AtEnd);
