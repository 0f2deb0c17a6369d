namespace Fonds.App.Shared;

/// <summary>What browsers may do with a page: run and load what this site sends, and nothing else.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        // A font or a stylesheet opens no page; what is said to pages would only weigh on it.
        if (context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
            return next(context);

        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    });
}
