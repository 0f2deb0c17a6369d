using Fonds.Description.Access;
using Fonds.Description.Units;
using Fonds.Formats.Csv;
using Fonds.Storage;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Tables;

/// <summary>Units with what a row of a table says about where they stand: the same for a whole collection written and for one row taken in.</summary>
internal static class UnitPlaces
{
    private const string NoCode = "-";

    /// <summary>A collection and everything in it, in document order, streamed.</summary>
    public static IEnumerable<UnitInTable> In(ArchiveReader reader, StoredUnit top)
    {
        var path = new List<(string Code, string Title)>();
        foreach (var unit in new[] { top }.Concat(reader.Descendants(top.Id)))
        {
            path.RemoveRange(unit.Depth, path.Count - unit.Depth);
            yield return Of(reader, unit, path);
            path.Add(Step(unit));
        }
    }

    /// <summary>One unit.</summary>
    public static UnitInTable Of(ArchiveReader reader, StoredUnit unit) => Of(reader, unit, [.. reader.Ancestors(unit.Id).Select(Step)]);

    private static UnitInTable Of(ArchiveReader reader, StoredUnit unit, List<(string Code, string Title)> path) => new(
        unit.Unit, unit.Id.Value, unit.Address, path is [var (code, _), ..] ? code : Step(unit).Code,
        [.. path.Select(step => step.Code)], [.. path.Select(step => step.Title)],
        unit.Repository is { } repository ? reader.Repository(repository)?.Name ?? "" : "");

    private static (string Code, string Title) Step(StoredUnit stored)
    {
        var seen = Publication.Published(stored.Unit.Body) is { } published ? new UnitOfDescription(published) : stored.Unit;
        return (seen.ReferenceCode ?? NoCode, seen.TitleText is { Length: > 0 } title ? title : seen.Dates.Display is { Length: > 0 } dates ? dates : NoCode);
    }
}
