using Fonds.Description.Access;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats;
using Fonds.Storage;
using Fonds.Storage.FindingAids;
using Fonds.Storage.Units;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Checking;

/// <summary>
/// What the rows of a finding aid and its units should say, worked out again from their newest versions and from nothing else, as an import works it out.
/// </summary>
internal sealed class DerivedUnits
{
    private static readonly UnitOfDescription Empty = new(new Statement(Term.Component));

    private readonly List<UnitAsRead> units = [];
    private readonly List<UnitRow> rows = [];
    private readonly HashSet<string> identifiers = new(StringComparer.Ordinal);

    private DerivedUnits(FindingAidRow held, StoredFindingAid stored) => (Held, Stored) = (held, stored);

    /// <summary>The row of the finding aid as it is.</summary>
    public FindingAidRow Held { get; }

    public StoredFindingAid Stored { get; }

    /// <summary>The row of the finding aid as it should be.</summary>
    public FindingAidRow Should { get; private set; } = null!;

    /// <summary>The rows of the units as they should be, in document order.</summary>
    public IReadOnlyList<UnitRow> Rows => rows;

    /// <summary>What each unit says, in document order.</summary>
    public IReadOnlyList<UnitAsRead> Units => units;

    /// <summary>Units that the arrangement names and of which nothing else is known.</summary>
    public List<RecordId> Missing { get; } = [];

    public static DerivedUnits? Of(ArchiveReader reader, RecordId findingAid, IReadOnlyDictionary<RecordId, UnitRow> known)
    {
        if (reader.FindingAidRow(findingAid) is not { } held || reader.FindingAid(findingAid) is not { } stored)
            return null;
        var derived = new DerivedUnits(held, stored);
        derived.Read(reader, known);
        return derived;
    }

    private void Read(ArchiveReader reader, IReadOnlyDictionary<RecordId, UnitRow> known)
    {
        var placed = Stored.Arrangement.Units;
        var (parents, siblings, children, inside) = Places(placed);
        string? title = null;
        for (var place = 0; place < placed.Length; place++)
        {
            if (!known.TryGetValue(placed[place].Unit, out var row) || reader.StatementAt(row.Version) is not { } body)
            {
                Missing.Add(placed[place].Unit);
                return;
            }

            var unit = new UnitOfDescription(body);
            if (place == 0)
                title = unit.TitleText;
            units.Add(AsRead(unit, new UnitRead(place, parents[place], siblings[place], placed[place].Depth, children[place], inside[place], 0, Empty)));
            // A row that lost the unit above it no longer knows that its key is the identifier in the description.
            var keyless = place > 0 && row.Key.Length == 0;
            rows.Add(row with
            {
                Key = keyless ? body["id"] ?? "" : row.Key,
                KeyIsIdentifier = keyless || row.KeyIsIdentifier,
                FindingAid = Stored.Id,
                Parent = parents[place] < 0 ? null : placed[parents[place]].Unit,
                Sibling = siblings[place],
                Position = place,
                Depth = placed[place].Depth,
                Level = units[place].Level,
                Flags = (row.Flags & UnitFlags.DerivedKey) | (units[place].HoldsInternal ? UnitFlags.HoldsInternal : UnitFlags.None) | (units[place].Headings.Count > 0 ? UnitFlags.HasLinks : UnitFlags.None),
                ChildCount = children[place],
                DescendantCount = inside[place],
            });
        }

        Stand(title);
    }

    private void Stand(string? title)
    {
        var standing = Standing.Of(units, Publication.IsInternal(Stored.FindingAid.Body));
        for (var place = 0; place < rows.Count; place++)
        {
            rows[place].Shown = standing.Shown[place];
            rows[place].Published = standing.Published[place];
            rows[place].PublishedChildCount = standing.PublishedChildren[place];
            rows[place].PublishedDescendantCount = standing.PublishedDescendants[place];
        }

        Should = Held with
        {
            Published = standing.Published[0],
            Units = rows.Count,
            PublishedUnits = standing.Published[0] ? standing.PublishedDescendants[0] + 1 : 0,
            Title = string.IsNullOrEmpty(title) ? Held.Title : title,
        };
    }

    // From the depths alone, in document order.
    private static (int[] Parents, int[] Siblings, int[] Children, int[] Inside) Places(IReadOnlyList<Storage.Encoding.PlacedUnit> placed)
    {
        var (parents, siblings, children, inside) = (new int[placed.Count], new int[placed.Count], new int[placed.Count], new int[placed.Count]);
        var above = new Stack<int>();
        for (var place = 0; place < placed.Count; place++)
        {
            while (above.Count > placed[place].Depth)
                above.Pop();
            parents[place] = above.TryPeek(out var parent) ? parent : -1;
            if (parents[place] >= 0)
                siblings[place] = children[parents[place]]++;
            above.Push(place);
        }

        for (var place = placed.Count - 1; place > 0; place--)
        {
            if (parents[place] >= 0)
                inside[parents[place]] += inside[place] + 1;
        }

        return (parents, siblings, children, inside);
    }

    private UnitAsRead AsRead(UnitOfDescription unit, UnitRead place)
    {
        var published = Publication.Published(unit.Body);
        var holdsInternal = !ReferenceEquals(published, unit.Body);
        var headings = unit.Headings;
        return new UnitAsRead
        {
            Read = place,
            Place = default,
            Identifier = unit.LocalIdentifier is { } identifier && identifiers.Add(identifier) ? identifier : null,
            Level = unit.Level.Name,
            IsInternal = published is null,
            HoldsInternal = holdsInternal,
            Headings = headings.Count == 0 ? [] : headings,
            HeadingIsPublished = headings.Count > 0 && holdsInternal ? DocumentRead.PublishedOf(headings, published) : null,
        };
    }
}
