using Fonds.Description.Containers;
using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Shows a collection by its boxes: every outermost container in order, with what is in it (EAD container). What the finding aid orders by subject stands here as it stands on the shelf.
/// </summary>
public sealed class ShowContainers(Archive archive)
{
    /// <summary>How many units one page lists.</summary>
    public const int Width = 200;

    // Reading every unit of a large collection takes a moment; pages after the first, and other readers, need not wait for it again.
    private readonly Remembered<RecordId, IReadOnlyList<Shelved>> shelves = new(most: 64);

    public Outcome<ContainersPage> Show(string collection, int offset)
    {
        using var reader = archive.Read();
        if (reader.UnitAt(collection, null) is not { } top)
            return Redirects.Or<ContainersPage>(reader, Redirects.PathOf(collection, null));

        var all = shelves.Get(reader.NewestVersion, top.Id, () => Ordered(reader, top));
        var from = Math.Clamp(offset, 0, Math.Max(0, all.Count - 1)) / Width * Width;
        var repository = top.Repository is { } holder && reader.Repository(holder) is { } found
            ? new RecordLink(found.Id, RecordKind.Repository, found.Address, found.Name)
            : null;
        return new Outcome<ContainersPage>.Done(new(
            Summaries.Of(top), repository, Boxes(reader, all, from), Windows(all), from, all.Count, all.Count == 0 ? 0 : all[^1].Box.Place + 1));
    }

    private static List<BoxLine> Boxes(ArchiveReader reader, IReadOnlyList<Shelved> all, int from)
    {
        var boxes = new List<BoxLine>();
        var paths = new Dictionary<RecordId, IReadOnlyList<RecordLink>>();
        foreach (var box in all.Skip(from).Take(Width).GroupBy(line => line.Box))
        {
            var units = new List<UnitInBox>();
            foreach (var line in box)
            {
                if (reader.Unit(line.Unit) is { } unit)
                    units.Add(new(box.Key.In(unit)?.Contents ?? "", Summaries.Of(unit), Path(unit)));
            }

            boxes.Add(new(box.Key.Name, units, from > 0 && all[from - 1].Box == box.Key));
        }

        return boxes;

        IReadOnlyList<RecordLink> Path(StoredUnit unit)
        {
            if (unit.Parent is not { } parent)
                return [];
            if (!paths.TryGetValue(parent, out var path))
                paths[parent] = path = [.. reader.Ancestors(unit.Id).Skip(1).Select(Summaries.LinkTo)];
            return path;
        }
    }

    private static List<BoxWindow> Windows(IReadOnlyList<Shelved> all)
    {
        var windows = new List<BoxWindow>();
        for (var from = 0; from < all.Count; from += Width)
            windows.Add(new(from, all[from].Box.Name, all[Math.Min(from + Width, all.Count) - 1].Box.Name));
        return windows;
    }

    private static List<Shelved> Ordered(ArchiveReader reader, StoredUnit top)
    {
        var kinds = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var boxes = new Dictionary<(int Kind, string Indicator), Box>();
        var found = new List<Shelved>();
        foreach (var stored in reader.Descendants(top.Id).Prepend(top))
        {
            foreach (var container in stored.Unit.OutermostContainers)
            {
                if (!kinds.TryGetValue(container.Type, out var kind))
                    kinds[container.Type] = kind = kinds.Count;
                if (!boxes.TryGetValue((kind, container.Indicator), out var box))
                    boxes[(kind, container.Indicator)] = box = new(container);
                found.Add(new(stored.Id, box));
            }
        }

        // Kinds of container in the order in which they are first met, each by its numbers; within one, as the finding aid has it.
        var place = 0;
        foreach (var (_, box) in boxes.OrderBy(entry => entry.Key.Kind).ThenBy(entry => entry.Key.Indicator, ShelfOrder.Instance))
            box.Place = place++;
        return [.. found.OrderBy(line => line.Box.Place)];
    }

    private sealed record Shelved(RecordId Unit, Box Box);

    private sealed class Box(OutermostContainer container)
    {
        public int Place { get; set; }

        // In the language of whoever asks.
        public string Name => container.Name;

        public OutermostContainer? In(StoredUnit unit) => unit.Unit.OutermostContainers.FirstOrDefault(other => other.IsSame(container.Type, container.Indicator));
    }
}

/// <summary>A window of a collection by its boxes.</summary>
/// <param name="Windows">Every window there is, with the first and the last box in it.</param>
/// <param name="Total">How many units name a container; a unit in two boxes counts twice.</param>
public sealed record ContainersPage(
    UnitSummary Collection, RecordLink? Repository, IReadOnlyList<BoxLine> Boxes, IReadOnlyList<BoxWindow> Windows, int Offset, int Total, int BoxTotal);

/// <summary>A box with the units that say they are in it.</summary>
/// <param name="Continued">Whether the window before begins it.</param>
public sealed record BoxLine(string Name, IReadOnlyList<UnitInBox> Units, bool Continued);

/// <param name="Inside">"Folders 3–4"; empty when only the box is named.</param>
/// <param name="Path">The units above it, the collection left out.</param>
public sealed record UnitInBox(string Inside, UnitSummary Unit, IReadOnlyList<RecordLink> Path);

/// <summary>The boxes of one window: from "Box 1" to "Box 12".</summary>
public sealed record BoxWindow(int Offset, string First, string Last);
