using Fonds.Description.Extents;
using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// How much there is in all (DACS 2.5) of the components of a collection that does not say it of itself. A unit that states an extent speaks for everything in it, so that nothing below it is added.
/// </summary>
internal static class ExtentsTogether
{
    private const int Page = 500;

    /// <summary>Components are added up while a page is waited for; where there are more the page does without.</summary>
    private const int MostComponents = 2000;

    /// <summary>What a unit states itself; where it states nothing that can be counted, what the components below it state together.</summary>
    public static (ExtentTotal Total, bool IsOfComponents) Of(ArchiveReader reader, StoredUnit unit, int descendants)
    {
        var own = ExtentTotal.None.With(ReadingsOf(unit));
        if (own.Units > 0 || descendants is 0 or > MostComponents)
            return (own, false);

        var total = ExtentTotal.None;
        AddBelow(reader, unit.Id, ref total);
        return total.Units > 0 ? (total, true) : (own, false);
    }

    private static void AddBelow(ArchiveReader reader, RecordId parent, ref ExtentTotal total)
    {
        for (var from = 0; ; from += Page)
        {
            var children = reader.Children(parent, from, Page);
            foreach (var child in children)
            {
                var with = total.With(ReadingsOf(child));
                if (with.Units > total.Units)
                    total = with;
                else
                    AddBelow(reader, child.Id, ref total);
            }

            if (children.Count < Page)
                return;
        }
    }

    /// <summary>The extents that a unit states, in order.</summary>
    public static IReadOnlyList<ExtentReading> ReadingsOf(StoredUnit unit) => [.. unit.Unit.Extents.Select(static extent => extent.Reading)];
}
