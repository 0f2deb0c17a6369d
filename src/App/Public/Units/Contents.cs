using Fonds.App.Shared;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Units;

/// <summary>What the parts of a unit are called, and how to search among them.</summary>
public static class Contents
{
    /// <summary>"series" when all the parts shown are; else "part".</summary>
    public static string One(IReadOnlyList<UnitSummary> parts) =>
        parts.Count > 0 && parts.All(part => part.Level == parts[0].Level) && IsPlain(parts[0].Level) ? parts[0].Level.ToLowerInvariant() : "part";

    public static string Many(IReadOnlyList<UnitSummary> parts) => One(parts) switch
    {
        "series" => "series",
        "subseries" => "subseries",
        var one => one + "s",
    };

    public static SearchBox SearchWithin(UnitPage page) =>
        new("This collection", "Search within this collection", "Search within this collection")
        {
            Suggests = false,
            Kept = [("within", page.Top.Address[(page.Top.Address.LastIndexOf('/') + 1)..])],
        };

    private static bool IsPlain(string level) => level is "Series" or "Subseries" or "File" or "Item" or "Fonds" or "Collection" or "Record group" or "Subgroup";
}
