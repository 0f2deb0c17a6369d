using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Fonds.App.Tests.Browsing;

/// <summary>Follows the links of events to the sentences that say them, as a browser would: the page is read, and the part of it must be there and say something.</summary>
internal sealed class SentenceLinks(HttpClient client)
{
    /// <summary>Where pages show events: the list, the drawing and the table of a life, the people around, the map, answers and years, meetings.</summary>
    private const string Shown = ".itinerary a, .life svg a, .graph svg a, .graph td a, .told .snip a, .placemap-table td a, .met blockquote a";

    private readonly Dictionary<string, IReadOnlyDictionary<string, bool>> parts = new(StringComparer.Ordinal);
    private readonly HtmlParser parser = new();

    /// <summary>How many links were followed.</summary>
    public int Followed { get; private set; }

    /// <summary>"page: link" of every one that leads to nothing.</summary>
    public List<string> Astray { get; } = [];

    /// <summary>Follows every event of a page, and gives the page.</summary>
    public async Task<IDocument> FollowAsync(string address)
    {
        var page = await ReadAsync(address);
        foreach (var link in page.QuerySelectorAll(Shown).Select(link => link.GetAttribute("href")!).Where(link => link.Contains('#', StringComparison.Ordinal)).Distinct())
        {
            Followed++;
            var hash = link.IndexOf('#', StringComparison.Ordinal);
            var there = await PartsAsync(hash == 0 ? address : link[..hash]);
            if (!there.TryGetValue(link[(hash + 1)..], out var says) || !says)
                Astray.Add($"{address}: {link}");
        }

        return page;
    }

    public async Task<IDocument> ReadAsync(string address)
    {
        var page = await parser.ParseDocumentAsync(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        parts.TryAdd(address, PartsOf(page));
        return page;
    }

    private async Task<IReadOnlyDictionary<string, bool>> PartsAsync(string address)
    {
        if (!parts.TryGetValue(address, out var known))
        {
            using var page = await ReadAsync(address);
            known = parts[address];
        }

        return known;
    }

    // A sentence must be marked as one; what the record says as data is another part of its page.
    private static Dictionary<string, bool> PartsOf(IDocument page) => page.QuerySelectorAll("[id]").DistinctBy(part => part.Id)
        .ToDictionary(part => part.Id!, part => part.TextContent.Trim().Length > 0 && (!IsSentence(part.Id!) || part.ClassList.Contains("said")), StringComparer.Ordinal);

    private static bool IsSentence(string id) => id.Length > 3 && id[0] == 's' && char.IsAsciiDigit(id[1]) && id.Contains('-', StringComparison.Ordinal);
}
