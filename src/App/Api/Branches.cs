using Fonds.App.Shared.Wording;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Api;

/// <summary>
/// A window of the components under a unit, for the tree beside the text: <c>/tree.json?of=/collections/demo-1/letters&amp;from=100</c>.
/// However many siblings there are, a window is what is looked at.
/// </summary>
public static class Branches
{
    public const string Path = "/tree.json";

    /// <summary>How many siblings one window holds.</summary>
    public const int Width = 100;
    private const string Collections = "/collections/";

    public static void MapBranches(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, (string? of, int? from, ShowChildren children) =>
        {
            var steps = (of ?? "").StartsWith(Collections, StringComparison.Ordinal) ? of![Collections.Length..].Split('/') : [];
            if (steps.Length is not (1 or 2))
                return Results.BadRequest();
            return children.Show(Uri.UnescapeDataString(steps[0]), steps.Length == 2 ? Uri.UnescapeDataString(steps[1]) : null, from ?? 0, Width) is Outcome<ChildrenWindow>.Done window
                ? Results.Json(new BranchJson(window.Value.Total, window.Value.Offset, [.. window.Value.Children.Select(child => new BranchUnitJson(SpokenLanguage.Here(child.Address), child.Title, child.ChildCount))]))
                : Results.NotFound();
        });
}

/// <summary>Components directly under one unit.</summary>
/// <param name="Total">All of them.</param>
/// <param name="From">The place of the first one here, counted from 0.</param>
public sealed record BranchJson(int Total, int From, IReadOnlyList<BranchUnitJson> Units);

/// <param name="Parts">How many components are directly under it.</param>
public sealed record BranchUnitJson(string Address, string Title, int Parts);
