using Fonds.Storage;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// The tree beside the text: open along the path to the unit shown, each run of siblings cut to a window around the
/// one on the path, so that fifty thousand siblings cost no more than fifty.
/// </summary>
public static class TreeWindows
{
    public const int Width = 50;

    /// <param name="path">From the top unit down to the unit shown, itself last.</param>
    public static TreeNode Of(ArchiveReader reader, IReadOnlyList<(StoredUnit Stored, UnitSummary Summary)> path) => Open(reader, path, 0);

    private static TreeNode Open(ArchiveReader reader, IReadOnlyList<(StoredUnit Stored, UnitSummary Summary)> path, int depth)
    {
        var (stored, summary) = path[depth];
        var isCurrent = depth == path.Count - 1;
        var total = stored.ChildCount;
        var offset = isCurrent ? 0 : WindowAround(path[depth + 1].Stored.Sibling, total);
        var children = new List<TreeNode>();
        if (total > 0)
        {
            foreach (var child in reader.Children(stored.Id, offset, Width))
            {
                children.Add(!isCurrent && child.Id == path[depth + 1].Stored.Id
                    ? Open(reader, path, depth + 1)
                    : new TreeNode(Summaries.Of(child), IsCurrent: false, Children: null, 0, 0));
            }
        }

        return new(summary, isCurrent, total == 0 ? null : children, offset, Math.Max(0, total - offset - children.Count));
    }

    private static int WindowAround(int sibling, int total) => Math.Clamp(sibling - Width / 2, 0, Math.Max(0, total - Width));
}
