using Fonds.Description.Records;

namespace Fonds.Storage.Rewinding;

/// <summary>A place at which a history can be cut: what was written through it stays, what was written after it goes.</summary>
/// <param name="Version">The last place in the change log that stays.</param>
/// <param name="ChangeSet">The last change set that stays.</param>
/// <param name="Source">The last file that stays among those taken in.</param>
/// <param name="MadeAt">When the last change set that stays was made.</param>
/// <param name="Dropped">How many change sets go.</param>
/// <param name="OutOfOrder">How many of those that go bear a time before the moment: they were written by a clock that was behind.</param>
public sealed record LogCut(long Version, long ChangeSet, long Source, DateTimeOffset MadeAt, long Dropped, long OutOfOrder);

/// <summary>What a cut left to be worked out again.</summary>
/// <param name="FindingAids">Finding aids that were written to after the cut, or any of their units.</param>
/// <param name="Repositories">Repositories whose text is another now.</param>
public sealed record CutRecords(IReadOnlyList<RecordId> FindingAids, IReadOnlyList<CutAuthority> Authorities, IReadOnlyList<RecordId> Repositories);

/// <summary>An authority that was written to after a cut.</summary>
/// <param name="KindUntilNow">Its kind before the cut was made.</param>
/// <param name="IsRestated">Whether its text, or that it has a record, is another now.</param>
public sealed record CutAuthority(RecordId Id, RecordKind KindUntilNow, bool IsRestated);
