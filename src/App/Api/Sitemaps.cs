using System.Globalization;
using System.Security;
using System.Text;
using Fonds.App.Shared;
using Fonds.Description.Languages;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.WebUtilities;

namespace Fonds.App.Api;

/// <summary>Every public address for search engines: <c>/sitemap.xml</c> lists parts of at most 50,000 addresses; <c>/robots.txt</c> leads there.</summary>
public static class Sitemaps
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xml = "application/xml; charset=utf-8";

    public static void MapSitemaps(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sitemap.xml", SendParts);
        routes.MapGet("/sitemap-{part:int}.xml", SendPart);
        routes.MapGet("/robots.txt", (HttpRequest request, SiteOptions site) => Results.Text(Robots(site.Absolute(request, "/sitemap.xml"))));
    }

    // A search is a view of what has addresses of its own, and its filters combine without end; windows of lists lead to what the site maps name.
    private static string Robots(string sitemap)
    {
        var text = new StringBuilder("User-agent: *\n");
        foreach (var language in DisplayLanguage.All.Select(language => "/" + language.Code).Prepend(""))
            text.Append($"Disallow: {language}/search\nDisallow: {language}{Suggestions.Path}\n");
        return text.Append($"Disallow: /*?*from=\n\nSitemap: {sitemap}\n").ToString();
    }

    private static async Task SendParts(HttpContext context, ListForSitemap list, SiteOptions site)
    {
        context.Response.ContentType = Xml;
        await using var writer = new StreamWriter(context.Response.Body, leaveOpen: true);
        await writer.WriteAsync($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"{Namespace}\">\n");
        for (var part = 1; part <= list.Parts; part++)
            await writer.WriteAsync($"<sitemap><loc>{SecurityElement.Escape(site.Absolute(context.Request, $"/sitemap-{part}.xml"))}</loc></sitemap>\n");
        await writer.WriteAsync("</sitemapindex>\n");
    }

    private static async Task SendPart(HttpContext context, int part, ListForSitemap list, SiteOptions site)
    {
        if (part < 1 || part > list.Parts)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // Written to a buffer, on disk when it is long, so that the archive is read at its own speed and not at that of the reader's line.
        await using var buffer = new FileBufferingWriteStream();
        await using (var writer = new StreamWriter(buffer, leaveOpen: true))
        {
            await writer.WriteAsync($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"{Namespace}\">\n");
            foreach (var line in list.Part(part))
                await writer.WriteAsync($"<url><loc>{SecurityElement.Escape(site.Absolute(context.Request, line.Address))}</loc><lastmod>{line.Changed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</lastmod></url>\n");
            await writer.WriteAsync("</urlset>\n");
        }

        context.Response.ContentType = Xml;
        await buffer.DrainBufferAsync(context.Response.Body, context.RequestAborted);
    }
}
