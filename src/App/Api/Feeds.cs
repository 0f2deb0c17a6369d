using System.Text;
using System.Xml;
using Fonds.App.Shared;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Api;

/// <summary>
/// What is new and changed, as Atom (RFC 4287): <c>/feed.atom</c> for the whole catalogue, and <c>.atom</c> at the address of a repository or a collection.
/// </summary>
public static class Feeds
{
    /// <summary>The address of the feed of the whole catalogue, without its suffix.</summary>
    public const string OfSite = "/feed";

    private const string Suffix = ".atom";
    private const string MediaType = "application/atom+xml";
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Where the changes of a record can be followed.</summary>
    public static FormLink Link(string address) => new(address + Suffix, MediaType, "Atom");

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfSite + Suffix, (ListChanges changes) => new FeedAnswer(new Outcome<ChangesList>.Done(changes.OfArchive())));
        routes.MapGet("/repositories/{slug}" + Suffix, (string slug, ListChanges changes) => new FeedAnswer(changes.OfRepository(slug)));
        routes.MapGet("/collections/{slug}" + Suffix, (string slug, ListChanges changes) => new FeedAnswer(changes.OfCollection(slug)));
    }

    /// <summary>The feed, or what to say instead.</summary>
    private sealed class FeedAnswer(Outcome<ChangesList> outcome) : IResult
    {
        public Task ExecuteAsync(HttpContext context) => outcome switch
        {
            Outcome<ChangesList>.Done { Value: var changes } => Send(context, changes),
            Outcome<ChangesList>.Moved moved => Results.Redirect(moved.Address + Suffix, permanent: true).ExecuteAsync(context),
            _ => Results.NotFound().ExecuteAsync(context),
        };

        private static async Task Send(HttpContext context, ChangesList changes)
        {
            var site = context.RequestServices.GetRequiredService<SiteOptions>();
            using var buffer = new MemoryStream();
            Write(buffer, changes, site, context.Request);
            context.Response.ContentType = MediaType + "; charset=utf-8";
            await context.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted);
        }
    }

    private static void Write(Stream output, ChangesList changes, SiteOptions site, HttpRequest request)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true });
        var address = changes.Of?.Address ?? OfSite;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteElementString("id", Namespace, site.Absolute(request, address + Suffix));
        xml.WriteElementString("title", Namespace, changes.Of is { } of ? $"{of.Label}: new and changed" : $"{site.Name}: new and changed");
        xml.WriteElementString("updated", Namespace, Time(changes.Lines.Count > 0 ? changes.Lines[0].At : DateTimeOffset.UnixEpoch));
        WriteLink(xml, "self", MediaType, site.Absolute(request, address + Suffix));
        WriteLink(xml, "alternate", "text/html", site.Absolute(request, changes.Of?.Address ?? "/"));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, site.Name);
        xml.WriteEndElement();
        foreach (var line in changes.Lines)
            WriteEntry(xml, line, site, request);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, ChangeLine line, SiteOptions site, HttpRequest request)
    {
        var address = site.Absolute(request, line.Link.Address);
        xml.WriteStartElement("entry", Namespace);
        // By its number, which outlives every address (RFC 4151).
        xml.WriteElementString("id", Namespace, $"tag:{new Uri(site.Absolute(request, "/")).Host},2026:record/{line.Link.Id}");
        xml.WriteElementString("title", Namespace, line.Link.Label);
        xml.WriteElementString("updated", Namespace, Time(line.At));
        xml.WriteElementString("published", Namespace, Time(line.FirstAt));
        WriteLink(xml, "alternate", "text/html", address);
        WriteLink(xml, "alternate", RecordForm.JsonLd.MediaType, RecordForm.JsonLd.AddressOf(address));
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", line.Link.Kind.ToString());
        xml.WriteEndElement();
        if (line.Summary.Length > 0)
            xml.WriteElementString("summary", Namespace, line.Summary);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Time(DateTimeOffset time) => XmlConvert.ToString(time.ToUniversalTime());
}
