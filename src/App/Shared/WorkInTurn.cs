using System.Threading.RateLimiting;

namespace Fonds.App.Shared;

/// <summary>
/// How many pages are made at once. More than the machine can work on only take memory and time from each other; so whoever comes then waits in line, first come first served,
/// and where the line is long is asked to come again. What is kept ready (pages kept, files, health) never waits.
/// </summary>
public static class WorkInTurn
{
    /// <summary>Where the record is on a server most of the work is waiting for it.</summary>
    public const int AtOnceForServer = 64;

    private const int AtOnceForProcessor = 4;
    private const int LeastAtOnce = 8;
    // Where forty pages are made a second, as on a machine that others use, the last of them waits three seconds. A longer line would be one of readers who have gone.
    private const int Waiting = 128;

    private static readonly string[] Ready = ["/health", "/assets/", "/problem/"];

    private const string Page = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Very many readers just now</title></head>
        <body><h1>Very many readers just now</h1><p>More pages are asked for than can be made at once. Please try again in a few seconds.</p></body></html>
        """;

    /// <summary>Lets as many requests through as can be worked on together. What is before it in the pipeline answers at once.</summary>
    /// <param name="atOnce">How many; null for what suits this machine.</param>
    public static IApplicationBuilder UseWorkInTurn(this WebApplication app, int? atOnce)
    {
        var line = new ConcurrencyLimiter(new()
        {
            PermitLimit = atOnce ?? Math.Max(LeastAtOnce, AtOnceForProcessor * Environment.ProcessorCount),
            QueueLimit = Waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
        app.Lifetime.ApplicationStopped.Register(line.Dispose);
        return app.Use((context, next) => IsReady(context.Request.Path.Value) ? next(context) : InTurnAsync(line, context, next));
    }

    private static async Task InTurnAsync(ConcurrencyLimiter line, HttpContext context, RequestDelegate next)
    {
        using var turn = await line.AcquireAsync(cancellationToken: context.RequestAborted);
        if (!turn.IsAcquired)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "5";
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(Page, context.RequestAborted);
            return;
        }

        // Once the answer goes out the work is done: nobody who reads it slowly keeps others waiting.
        context.Response.OnStarting(() =>
        {
            turn.Dispose();
            return Task.CompletedTask;
        });
        await next(context);
    }

    private static bool IsReady(string? path) => path is not null && Ready.Any(beginning => path.StartsWith(beginning, StringComparison.Ordinal));
}
