using Microsoft.Net.Http.Headers;

namespace Fonds.App.Shared.Assets;

/// <summary>Sends assets: kept for a year by browsers, since a changed file has a changed address.</summary>
public static class AssetEndpoint
{
    public static void MapAssets(this IEndpointRouteBuilder routes, AssetCatalogue catalogue) =>
        routes.MapMethods("/assets/{name}", [HttpMethods.Get, HttpMethods.Head], context => Send(context, catalogue));

    private static async Task Send(HttpContext context, AssetCatalogue catalogue)
    {
        var response = context.Response;
        if (catalogue.At(context.Request.Path.Value ?? "") is not { } asset)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        response.Headers.ETag = asset.EntityTag;
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        if (context.Request.Headers.IfNoneMatch == asset.EntityTag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var (body, encoding) = Chosen(asset, context.Request.Headers.AcceptEncoding.ToString());
        if (asset.IsCompressible)
            response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding is not null)
            response.Headers.ContentEncoding = encoding;
        response.ContentType = asset.ContentType;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static (byte[] Body, string? Encoding) Chosen(Asset asset, string accepted) =>
        asset.IsCompressible && accepted.Contains("br", StringComparison.Ordinal) ? (asset.Brotli, "br")
        : asset.IsCompressible && accepted.Contains("gzip", StringComparison.Ordinal) ? (asset.Gzip, "gzip")
        : (asset.Plain, null);
}
