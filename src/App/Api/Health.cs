using System.Text.Json.Serialization;
using Fonds.App.Watching;

namespace Fonds.App.Api;

/// <summary>
/// For those who watch over the machine: <c>/health</c> says how archive and index stand, <c>/health/live</c> that the program answers at all,
/// <c>/health/ready</c> whether readers should be sent here.
/// </summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health", (Readiness readiness) => Answer(readiness.Now(), "failed", "waiting"));
        routes.MapGet("/health/ready", (Readiness readiness) => Answer(readiness.Now(), "failed", "waiting", "starting"));
        routes.MapGet("/health/live", () => Results.Json(new { Status = "live" }));
    }

    private static IResult Answer(HealthJson health, params string[] bad) =>
        Results.Json(health, statusCode: bad.Contains(health.Status, StringComparer.Ordinal) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
}

/// <param name="Status">"ok", "starting" while the index is being made for the first time, "waiting" while the disk keeps it from following, or "failed".</param>
/// <param name="Behind">How many versions the index has yet to take in.</param>
public sealed record HealthJson(string Status, long NewestVersion, long IndexedThrough, long Behind)
{
    /// <summary>What is wrong and what to do; absent when all is well.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }
}
