using Fonds.App.Watching;
using Microsoft.AspNetCore.OutputCaching;

namespace Fonds.App.Shared;

/// <summary>
/// Keeps pages that were just made, compressed, for as long as nothing changed: the newest version of the archive and of
/// the index are part of what a page is kept under, so a page from before a change is never sent after it.
/// </summary>
public sealed class CurrentPages(CurrentState state) : IOutputCachePolicy
{
    /// <summary>All pages kept together; the one not asked for the longest makes room.</summary>
    public const long MostBytes = 32 * 1024 * 1024;

    /// <summary>A page larger than this (a whole finding aid) is made again each time.</summary>
    public const long LargestPage = 256 * 1024;

    // Searches are asked for in more ways than could be kept, and answered fast enough; assets are in memory already.
    private static readonly string[] MadeEachTime = ["/search", "/search.json", "/suggest.json", "/health", "/assets"];

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var keeps = HttpMethods.IsGet(request.Method) && !Array.Exists(MadeEachTime, path => request.Path.StartsWithSegments(path, StringComparison.Ordinal));
        context.EnableOutputCaching = keeps;
        context.AllowCacheLookup = keeps;
        context.AllowCacheStorage = keeps;
        context.AllowLocking = false;
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
        context.CacheVaryByRules.QueryKeys = "*";
        var values = context.CacheVaryByRules.VaryByValues;
        values["state"] = state.Of(context.HttpContext).Text;
        values["form"] = RequestedForm.Preferred(request)?.Suffix ?? "";
        values["encoding"] = Encoding(request.Headers.AcceptEncoding.ToString());
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        PagesMeasured.Kept();
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        PagesMeasured.Made();
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }

    private static string Encoding(string accepted) =>
        accepted.Contains("br", StringComparison.Ordinal) ? "br" : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "";
}
