using Fonds.App.Watching;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Fonds.App.Shared;

/// <summary>
/// Lets browsers and caches keep every answer and ask whether it still holds (RFC 9110, 13): <c>ETag</c>, <c>Last-Modified</c>, and 304 before
/// anything is looked up, searched or written. What they keep is asked about each time, since a change shows at once.
/// </summary>
public static class Freshness
{
    private const string AskEachTime = "public, max-age=0, must-revalidate";
    private const string NeverKeep = "no-store";

    public static void UseFreshness(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var (request, response) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) || request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
            return next(context);

        if (request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            response.Headers.CacheControl = NeverKeep;
            return next(context);
        }

        var state = context.RequestServices.GetRequiredService<CurrentState>().Of(context);
        var named = RequestedForm.WithSuffix(request.Path.Value ?? "");
        var tag = new EntityTagHeaderValue($"\"{state.Text}{named?.Suffix ?? RequestedForm.Preferred(request)?.Suffix}\"", isWeak: true);
        var changed = state.ChangedAt is { } at ? new DateTimeOffset(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero) : (DateTimeOffset?)null;
        if (IsAsKept(request.GetTypedHeaders(), tag, changed))
        {
            Describe(response, tag, changed, named is null);
            response.StatusCode = StatusCodes.Status304NotModified;
            PagesMeasured.Unchanged();
            return Task.CompletedTask;
        }

        response.OnStarting(() =>
        {
            if (response.StatusCode == StatusCodes.Status200OK)
                Describe(response, tag, changed, named is null);
            else if (response.StatusCode >= StatusCodes.Status400BadRequest)
                response.Headers.CacheControl = NeverKeep;
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Describe(HttpResponse response, EntityTagHeaderValue tag, DateTimeOffset? changed, bool isNegotiated)
    {
        var headers = response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = changed;
        if (response.Headers.CacheControl.Count == 0)
            response.Headers.CacheControl = AskEachTime;
        // Said alike in every answer of an address, whichever part of the program made it. The language matters where a browser is led to its own.
        response.Headers.Vary = isNegotiated ? "Accept, Accept-Language, Accept-Encoding" : "Accept-Encoding";
    }

    // A tag says more than a time; when there are tags, times do not count (RFC 9110, 13.2.2).
    private static bool IsAsKept(RequestHeaders headers, EntityTagHeaderValue tag, DateTimeOffset? changed)
    {
        var tags = headers.IfNoneMatch;
        if (tags.Count > 0)
            return tags.Any(kept => kept.Compare(tag, useStrongComparison: false));
        return changed is not null && headers.IfModifiedSince is { } since && changed <= since;
    }
}
