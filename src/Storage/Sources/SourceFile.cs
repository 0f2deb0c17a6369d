using Fonds.Description.Records;
using Fonds.Description.Rules;

namespace Fonds.Storage.Sources;

/// <summary>A document as it was taken in: the evidence behind the record made of it.</summary>
public sealed record SourceFile(long Id, string Path, ReadOnlyMemory<byte> Sha256, long Length, RecordId Record, bool IsCurrent, int FindingCount);

/// <summary>A finding with the file in which it was made.</summary>
public sealed record StoredFinding(long SourceFile, string Path, RecordId Record, Finding Finding);
