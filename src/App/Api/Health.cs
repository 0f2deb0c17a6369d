using System.Text.Json.Serialization;
using Fonds.Search;
using Fonds.Storage;
using Fonds.UseCases.Indexing;

namespace Fonds.App.Api;

/// <summary>Whether the archive answers, and how far the index is behind it: <c>/health</c>, for those who watch over the machine.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", (Archive archive, ISearchIndex index, IServiceProvider services) =>
    {
        var newest = archive.NewestVersion;
        var health = new HealthJson("ok", newest, index.IndexedThrough, Math.Max(0, newest - index.IndexedThrough));
        return services.GetService<FollowChanges>()?.Failure is { } failure
            ? Results.Json(health with { Status = "failed", Reason = Reason(failure) }, statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Json(health);
    });

    private static string Reason(Exception failure) =>
        $"The search index stopped following the archive: {failure.Message} What was saved since then is not found by searches. Restart the program; "
        + "if that does not help, delete the folder named index inside the data folder, and it will be made again.";
}

/// <param name="Behind">How many versions the index has yet to take in.</param>
public sealed record HealthJson(string Status, long NewestVersion, long IndexedThrough, long Behind)
{
    /// <summary>What is wrong and what to do; absent when all is well.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }
}
