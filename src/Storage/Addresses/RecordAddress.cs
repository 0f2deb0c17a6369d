using Fonds.Description.Records;

namespace Fonds.Storage.Addresses;

/// <summary>Where a record is shown, and when its newest version was made.</summary>
public readonly record struct RecordAddress(RecordId Record, string Address, DateTimeOffset ChangedAt);
