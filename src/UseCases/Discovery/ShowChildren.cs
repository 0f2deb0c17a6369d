using Fonds.Storage;

namespace Fonds.UseCases.Discovery;

/// <summary>Shows a window of the components directly inside a unit: for opening a tree and for long lists.</summary>
public sealed class ShowChildren(Archive archive)
{
    private const int Most = 500;

    /// <param name="key">Key of the unit within its collection; null for the collection itself.</param>
    public Outcome<ChildrenWindow> Show(string collection, string? key, int offset, int limit)
    {
        using var reader = archive.Read();
        if (reader.UnitAt(collection, key) is not { } parent)
            return Redirects.Or<ChildrenWindow>(reader, Redirects.PathOf(collection, key));

        var from = Math.Clamp(offset, 0, Math.Max(0, parent.ChildCount));
        var children = reader.Children(parent.Id, from, Math.Clamp(limit, 1, Most));
        return new Outcome<ChildrenWindow>.Done(new(Summaries.Of(parent), [.. children.Select(Summaries.Of)], from, parent.ChildCount));
    }
}
