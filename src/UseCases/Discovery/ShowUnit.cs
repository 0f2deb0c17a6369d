using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>Shows a collection or one of its components, with everything its page needs.</summary>
public sealed class ShowUnit(Archive archive)
{
    /// <summary>How many components the page itself lists; the rest come by windows.</summary>
    public const int ComponentsListed = 50;

    /// <param name="key">Key of the component within its collection; null for the collection itself.</param>
    public Outcome<UnitPage> Show(string collection, string? key)
    {
        using var reader = archive.Read();
        return reader.UnitAt(collection, key) is { } stored && reader.FindingAidOf(stored.Id) is { } findingAid
            ? new Outcome<UnitPage>.Done(Page(reader, stored, findingAid.FindingAid))
            : Redirects.Or<UnitPage>(reader, Redirects.PathOf(collection, key));
    }

    private static UnitPage Page(ArchiveReader reader, StoredUnit stored, Description.Units.FindingAid findingAid)
    {
        var above = stored.Parent is null ? [] : reader.Ancestors(stored.Id).Select(unit => (Stored: unit, Summary: Summaries.Of(unit))).ToArray();
        var own = (Stored: stored, Summary: Summaries.Of(stored));
        var top = above.Length > 0 ? above[0] : own;
        var repository = stored.Repository is { } holder && reader.Repository(holder) is { } found
            ? new RecordLink(found.Id, RecordKind.Repository, found.Address, found.Name)
            : null;
        var tree = TreeWindows.Of(reader, [.. above, own]);
        var (extent, isOfComponents) = ExtentsTogether.Of(reader, stored, own.Summary.DescendantCount);
        return new()
        {
            Unit = stored.Unit,
            Summary = own.Summary,
            Extent = extent,
            IsExtentOfComponents = isOfComponents,
            Path = [.. above.Select(unit => unit.Summary)],
            Top = top.Summary,
            FindingAid = findingAid.AsSaidBy(top.Stored.Unit),
            Repository = repository,
            Names = new NamesOfUnit(reader).Of(stored),
            Inherited = Inheritance.Of(stored.Unit, above),
            Tree = tree,
            Components = [.. OwnNode(tree).Children?.Select(child => child.Unit) ?? []],
            Previous = reader.SiblingBefore(stored.Id) is { } before ? Summaries.Of(before) : null,
            Next = reader.SiblingAfter(stored.Id) is { } after ? Summaries.Of(after) : null,
            Links = UnitLinks.Of(reader, [stored, .. above.Select(unit => unit.Stored)]),
            Citation = Citation.Of(stored.Unit, own.Summary, top.Stored.Unit, top.Summary, repository?.Label),
            HasContainers = NamesContainers(reader, top.Stored, stored),
            History = Histories.Of(reader, stored.Id),
        };
    }

    // A collection in boxes says so soon: one that does not, among so many, is not listed by box in any useful way.
    private static bool NamesContainers(ArchiveReader reader, StoredUnit top, StoredUnit stored) =>
        stored.Unit.Containers.Count > 0 || (stored.Id == top.Id && reader.Descendants(top.Id).Take(ComponentsListed).Any(unit => unit.Unit.Containers.Count > 0));

    private static TreeNode OwnNode(TreeNode node)
    {
        while (!node.IsCurrent)
            node = node.Children!.First(child => child.IsCurrent || child.Children is not null);
        return node;
    }
}
