using Fonds.Description.Records;
using Fonds.Storage.FindingAids;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// Which finding aid each file of one import is. A file that moved is the finding aid it was; two files of one import that
/// carry the same record identifier are two finding aids.
/// </summary>
internal sealed class IdentitiesOfImport(IEnumerable<string> paths)
{
    private readonly HashSet<string> paths = new(paths, StringComparer.Ordinal);
    private readonly Dictionary<RecordId, string> taken = [];

    /// <summary>The finding aid that a document is, or null for a new one; and which other file carries the same identifier.</summary>
    public FindingAidRow? FindingAidFor(string identity, string path, IReadOnlyList<FindingAidRow> known, out string? doubled)
    {
        doubled = null;
        var found = known.FirstOrDefault(row => row.Path == path) ?? known.FirstOrDefault(row => HasMoved(row));
        if (known.FirstOrDefault(row => row != found) is { } other)
            doubled = other.Path;
        return found;
    }

    /// <summary>Says that a finding aid was read from a path in this import.</summary>
    public void Take(RecordId findingAid, string path) => taken[findingAid] = path;

    // Where its file is still among the inputs, another file with its identifier is no move.
    private bool HasMoved(FindingAidRow row) => !taken.ContainsKey(row.Id) && !paths.Contains(row.Path);
}
