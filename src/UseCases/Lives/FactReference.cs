using System.Globalization;
using Fonds.Description.Records;

namespace Fonds.UseCases.Lives;

/// <summary>How people point to one event of one record: "4711-9f86d081884c7d65", the number of the record and the key of the event.</summary>
public readonly record struct FactReference(RecordId Record, string Key)
{
    public override string ToString() => $"{Record}-{Key}";

    /// <summary>Null when it is written otherwise.</summary>
    public static FactReference? Read(string text) =>
        text.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && hyphen + 1 < text.Length
            && long.TryParse(text.AsSpan(0, hyphen), NumberStyles.None, CultureInfo.InvariantCulture, out var record)
            ? new FactReference(new RecordId(record), text[(hyphen + 1)..])
            : null;
}
