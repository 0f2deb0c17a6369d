using Fonds.Description.Records;

namespace Fonds.Storage.Sources;

/// <summary>A file that changed the archive lately.</summary>
/// <param name="Record">The finding aid or authority made of it, or the first unit that a table changed.</param>
/// <param name="Units">How many units its finding aid has now; null for other files.</param>
/// <param name="Address">Where the finding aid is on the site; null for other files.</param>
public sealed record RecentImport(DateTimeOffset At, string Author, string Path, long Length, int Findings, RecordId Record, int? Units, string? Address);

/// <summary>Everything that was ever taken in, in sum.</summary>
/// <param name="Bytes">Length of the files as they came.</param>
public readonly record struct SourceTotals(long Files, long Bytes, long Findings);
