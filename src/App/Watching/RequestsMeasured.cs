using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Fonds.App.Watching;

/// <summary>
/// Says of each request what sort of thing it asks for, so that the time that ASP.NET Core measures (<c>http.server.request.duration</c>)
/// is told by sort; and writes a line about it, for whoever wants one.
/// </summary>
public static class RequestsMeasured
{
    /// <summary>The tag that names the sort.</summary>
    public const string Tag = "fonds.route";

    public static void UseRequestsMeasured(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Fonds.Requests");
        app.Use(async (context, next) =>
        {
            var (path, begun) = (context.Request.Path, Stopwatch.GetTimestamp());
            var sort = RouteClass.Of(path);
            context.Features.Get<IHttpMetricsTagsFeature>()?.Tags.Add(new(Tag, sort));
            await next(context);
            if (log.IsEnabled(LogLevel.Information))
                Log.Answered(log, context.Request.Method, path, context.Response.StatusCode, sort, Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        });
    }
}
