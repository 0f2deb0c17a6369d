using Fonds.Description.Records;
using Fonds.Storage;

namespace Fonds.UseCases.Discovery;

/// <summary>The versions of a record as pages show them, newest first.</summary>
internal static class Histories
{
    // A record is edited a few times; one that is imported nightly for years need not list every night.
    private const int Most = 50;

    public static IReadOnlyList<VersionLine> Of(ArchiveReader reader, RecordId record) =>
        [.. reader.History(record).OrderByDescending(version => version.Version).Take(Most)
            .Select(version => new VersionLine(version.Version, version.MadeAt, version.Author, version.Reason, version.Source))];
}
