using Fonds.Search;
using Fonds.Storage;

namespace Fonds.App.Api;

/// <summary>Whether the archive answers, and how far the index is behind it: <c>/health</c>, for those who watch over the machine.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", (Archive archive, ISearchIndex index) =>
    {
        var newest = archive.NewestVersion;
        return new HealthJson("ok", newest, index.IndexedThrough, Math.Max(0, newest - index.IndexedThrough));
    });
}

/// <param name="Behind">How many versions the index has yet to take in.</param>
public sealed record HealthJson(string Status, long NewestVersion, long IndexedThrough, long Behind);
