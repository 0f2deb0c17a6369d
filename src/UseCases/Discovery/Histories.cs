using Fonds.Description.Records;
using Fonds.Storage;

namespace Fonds.UseCases.Discovery;

/// <summary>The versions of a record as pages show them, newest first, and among them what people decided about the events that it tells.</summary>
internal static class Histories
{
    // A record is edited a few times; one that is imported nightly for years need not list every night.
    private const int Most = 50;

    public static IReadOnlyList<VersionLine> Of(ArchiveReader reader, RecordId record) =>
        [.. reader.History(record).Select(version => new VersionLine(version.Version, version.MadeAt, version.Author, version.Reason, version.Source))
            .Concat(Decisions(reader, record)).OrderByDescending(version => version.Version).Take(Most)];

    private static IEnumerable<VersionLine> Decisions(ArchiveReader reader, RecordId record) => reader.JudgementsOf(record) is not { } judged ? []
        : reader.History(judged.Id).Select(version => new VersionLine(version.Version, version.MadeAt, version.Author, reader.Audience == Audience.Public ? WithoutWords(version.Reason) : version.Reason, version.Source));

    // "Event accepted: was arrested in Paris": that text may be internal by now.
    private static string WithoutWords(string reason) => reason.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? reason[..colon] : reason;
}
