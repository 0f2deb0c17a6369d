using System.Collections.Immutable;
using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Storage;
using Fonds.Storage.Encoding;
using Fonds.Storage.Units;
using Fonds.UseCases.Linking;
using Fonds.UseCases.Tables;

namespace Fonds.UseCases.FindingAids;

/// <summary>Takes the units of one finding aid: their versions, places, addresses and links.</summary>
internal sealed class UnitIntake(
    ArchiveWriter writer, Linker linker, DocumentRead document, Standing standing, RecordId findingAid, RecordId top)
{
    private readonly RecordId[] ids = new RecordId[document.Units.Count];
    private readonly bool[] inheritedChanged = new bool[document.Units.Count];

    /// <summary>The present address part of the collection, for addresses given up.</summary>
    public required string Slug { get; init; }

    /// <param name="known">Whether the finding aid was here before.</param>
    public Arrangement Take(bool known, bool repositoryChanged)
    {
        var (keys, derived) = UnitKeyring.Give(document.Units, LikenessOf);
        var rows = known ? writer.Units.Of(findingAid) : [];
        var matched = known ? UnitMatching.Match(document.Units, keys, rows, writer, LikenessOf) : new UnitRow?[document.Units.Count];
        Number(matched, known);
        if (!known)
            linker.Expect(document.Units.SelectMany(unit => unit.Headings));

        var placed = ImmutableArray.CreateBuilder<PlacedUnit>(document.Units.Count);
        for (var place = 0; place < document.Units.Count; place++)
        {
            TakeOne(place, keys[place], derived[place], matched[place], repositoryChanged);
            placed.Add(new PlacedUnit(ids[place], document.Units[place].Read.Depth));
        }

        if (known)
            RemoveGone(rows, matched);
        return new Arrangement(placed.MoveToImmutable());
    }

    private void Number(UnitRow?[] matched, bool known)
    {
        var fresh = matched.Count(row => row is null);
        var next = known ? writer.TakeRecords(fresh).Value : top.Value;
        for (var place = 0; place < ids.Length; place++)
            ids[place] = matched[place]?.Id ?? new RecordId(next++);
    }

    private void TakeOne(int place, string key, bool keyIsDerived, UnitRow? known, bool repositoryChanged)
    {
        var unit = document.Units[place];
        var body = document.Encoded.At(unit.Place);
        var row = new UnitRow
        {
            Id = ids[place],
            FindingAid = findingAid,
            Parent = unit.Read.Parent < 0 ? null : ids[unit.Read.Parent],
            Sibling = unit.Read.Sibling,
            Shown = standing.Shown[place],
            Position = place,
            Depth = unit.Read.Depth,
            Key = key,
            KeyIsIdentifier = place > 0 && key == unit.Identifier,
            Level = unit.Level,
            Flags = (unit.HoldsInternal ? UnitFlags.HoldsInternal : UnitFlags.None)
                | (unit.Headings.Count > 0 ? UnitFlags.HasLinks : UnitFlags.None) | (keyIsDerived ? UnitFlags.DerivedKey : UnitFlags.None),
            Published = standing.Published[place],
            ChildCount = unit.Read.ChildCount,
            PublishedChildCount = standing.PublishedChildren[place],
            DescendantCount = unit.Read.DescendantCount,
            PublishedDescendantCount = standing.PublishedDescendants[place],
        };

        if (known is null)
        {
            row.Version = writer.AddVersion(row.Id, RecordKind.Unit, null, body);
            writer.Units.Write(row);
            Link(unit, row);
            return;
        }

        TakeAgain(place, row, known, body, repositoryChanged);
    }

    private void TakeAgain(int place, UnitRow row, UnitRow known, ReadOnlySpan<byte> body, bool repositoryChanged)
    {
        var unit = document.Units[place];
        var wasRemoved = known.Position is null;
        var before = wasRemoved ? [] : writer.Body(known.Version);
        var changed = wasRemoved || !body.SequenceEqual(before);
        row.Version = changed ? writer.AddVersion(row.Id, RecordKind.Unit, known.Version, body) : known.Version;

        var parentInherits = unit.Read.Parent >= 0 && inheritedChanged[unit.Read.Parent];
        inheritedChanged[place] = parentInherits || (changed && !wasRemoved && unit.Read.ChildCount > 0 && InheritableDiffers(body, before));

        if (changed || row.Published != known.Published)
        {
            linker.Unlink(row.Id);
            Link(unit, row);
        }

        if (!changed && (row.Published != known.Published || row.Parent != known.Parent || row.PublishedChildCount != known.PublishedChildCount || parentInherits || repositoryChanged))
            writer.NoteStanding(row.Id, RecordKind.Unit);
        if (row.Key != known.Key && known.Parent is not null)
            writer.Redirects.Add($"/collections/{Slug}/{known.Key}", row.Id);
        if (row != known)
            writer.Units.Write(row);
    }

    private static bool InheritableDiffers(ReadOnlySpan<byte> body, ReadOnlySpan<byte> before) =>
        UnitRevision.InheritableDiffers(new(RecordBody.ReadStatement(body)), new(RecordBody.ReadStatement(before)));

    private void Link(UnitAsRead unit, UnitRow row)
    {
        for (var place = 0; place < unit.Headings.Count; place++)
            linker.Link(row.Id, top, place, unit.Headings[place], row.Published && (unit.HeadingIsPublished?[place] ?? true));
    }

    private void RemoveGone(IReadOnlyList<UnitRow> rows, UnitRow?[] matched)
    {
        var kept = matched.OfType<UnitRow>().Select(row => row.Id).ToHashSet();
        foreach (var row in rows.Where(row => row.Position is not null && !kept.Contains(row.Id)))
        {
            linker.Unlink(row.Id);
            writer.Units.Write(row with
            {
                Parent = null,
                Position = null,
                Published = false,
                KeyIsIdentifier = false,
                Version = writer.AddRemoval(row.Id, RecordKind.Unit, row.Version),
                ChildCount = 0,
                PublishedChildCount = 0,
                DescendantCount = 0,
                PublishedDescendantCount = 0,
            });
        }
    }

    // Worked out each time: the titles of a million units are not to be held while they are stored.
    private UnitLikeness LikenessOf(UnitAsRead unit) =>
        UnitLikeness.Of(new UnitOfDescription(RecordBody.ReadStatement(document.Encoded.At(unit.Place))));
}
