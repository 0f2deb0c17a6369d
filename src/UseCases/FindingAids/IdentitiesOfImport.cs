using Fonds.Description.Records;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// Which record each file of one import is. A file that moved is the record it was; two different files of one import that
/// carry the same record identifier are two records.
/// </summary>
internal sealed class IdentitiesOfImport(IEnumerable<string> paths)
{
    private readonly HashSet<string> paths = new(paths, StringComparer.Ordinal);
    private readonly HashSet<RecordId> taken = [];

    /// <summary>The record that a document is, or null for a new one; and which other file carries the same identifier.</summary>
    /// <param name="known">The records with its identifier, each with the path of its latest source.</param>
    public RecordId? RecordFor(string path, IReadOnlyList<(RecordId Id, string Path)> known, out string? doubled)
    {
        RecordId? found = null;
        foreach (var (id, _) in known.Where(each => each.Path == path).Concat(known.Where(HasMoved)).Take(1))
            found = id;
        doubled = known.FirstOrDefault(each => each.Id != found).Path;
        return found;
    }

    /// <summary>Says that a record was read in this import.</summary>
    public void Take(RecordId record) => taken.Add(record);

    // Where its file is still among the inputs, another file with its identifier is no move.
    private bool HasMoved((RecordId Id, string Path) record) => !taken.Contains(record.Id) && !paths.Contains(record.Path);
}
