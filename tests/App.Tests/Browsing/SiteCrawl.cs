using System.Net;
using AngleSharp.Html.Parser;

namespace Fonds.App.Tests.Browsing;

/// <summary>Every page that can be reached from the home page by following links, and what each link led to.</summary>
internal sealed class SiteCrawl
{
    // A page of search results links to a page for every value of every facet, and so on for ever; some of each path are enough.
    private const int MostQueriesOfOnePath = 25;

    private readonly Dictionary<string, int> queries = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<string> dead = [];

    /// <summary>Addresses of HTML pages in the order met.</summary>
    public List<string> Pages { get; } = [];

    /// <summary>"address (from page): status" of every link that leads nowhere.</summary>
    public IReadOnlyList<string> Dead => dead;

    /// <summary>References to a part of a page that the page does not have.</summary>
    public List<string> MissingParts { get; } = [];

    public static async Task<SiteCrawl> FromHomeAsync(HttpClient client)
    {
        var crawl = new SiteCrawl();
        var parser = new HtmlParser();
        var waiting = new Queue<(string Address, string From)>();
        waiting.Enqueue(("/", "the start"));
        crawl.seen.Add("/");
        while (waiting.TryDequeue(out var next))
        {
            using var response = await client.GetAsync(new Uri(next.Address, UriKind.Relative), TestContext.Current.CancellationToken);
            if (response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect or HttpStatusCode.Found)
            {
                crawl.dead.Add($"{next.Address} (from {next.From}): redirected to {response.Headers.Location}; link there directly");
                continue;
            }

            if (!response.IsSuccessStatusCode)
            {
                crawl.dead.Add($"{next.Address} (from {next.From}): {(int)response.StatusCode}");
                continue;
            }

            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;

            crawl.Pages.Add(next.Address);
            using var page = parser.ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            // The same page in another language is another site to walk through, see SpeakingLanguages.
            foreach (var element in page.QuerySelectorAll("a[href]:not([hreflang]), link[href]:not([hreflang]), script[src], img[src], source[srcset]"))
            {
                var target = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("srcset")!;
                if (target.StartsWith('#'))
                {
                    if (target.Length > 1 && page.GetElementById(Uri.UnescapeDataString(target[1..])) is null)
                        crawl.MissingParts.Add($"{next.Address}: {target}");
                    continue;
                }

                if (Local(client.BaseAddress!, next.Address, target) is { } address && crawl.IsNew(address))
                    waiting.Enqueue((address, next.Address));
            }
        }

        return crawl;
    }

    private bool IsNew(string address)
    {
        if (!seen.Add(address))
            return false;
        if (address.IndexOf('?', StringComparison.Ordinal) is not (> 0 and var query))
            return true;
        var path = address[..query];
        return (queries[path] = queries.GetValueOrDefault(path) + 1) <= MostQueriesOfOnePath;
    }

    private static string? Local(Uri site, string from, string target)
    {
        if (!Uri.TryCreate(new Uri(site, from), target, out var address) || address.Scheme is not ("http" or "https"))
            return null;
        return address.Authority == site.Authority || address.Host == "localhost" ? address.PathAndQuery : null;
    }
}
