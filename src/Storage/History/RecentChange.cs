using Fonds.Description.Records;

namespace Fonds.Storage.History;

/// <summary>A record that was changed, and when.</summary>
/// <param name="IsUnit">Whether it is a unit of description; else an authority.</param>
public readonly record struct RecentChange(RecordId Record, bool IsUnit, DateTimeOffset At);
