namespace Fonds.App.Shared;

/// <summary>What browsers may do with a page: run and load what this site sends, and nothing else.</summary>
public static class SecurityHeaders
{
    private static readonly string Policy = PolicyWith("", "");

    /// <summary>
    /// Allows a page to ask other houses for the images it describes: manifests where they are, images from wherever those say. It asks for nothing
    /// until the reader does.
    /// </summary>
    public static void AllowImages(HttpResponse response, IEnumerable<string> origins)
    {
        var named = string.Concat(origins.Distinct(StringComparer.Ordinal).Select(origin => " " + origin));
        response.Headers.ContentSecurityPolicy = PolicyWith(" https:" + named, named);
    }

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

    private static string PolicyWith(string images, string data) =>
        $"default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:{images}; connect-src 'self'{data}; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}
