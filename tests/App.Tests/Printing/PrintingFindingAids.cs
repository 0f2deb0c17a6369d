using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Fonds.App.Tests.Browsing;
using Fonds.App.Tests.Serving;

namespace Fonds.App.Tests.Printing;

/// <summary>The finding aid as PDF: everything that the page says, in its order, with what PDF/UA-1 asks of a document.</summary>
public sealed class PrintingFindingAids(DemoSite site)
{
    private static readonly string[] Collections = ["/collections/gen-mss-238", "/collections/demo-1"];

    [Fact]
    public async Task It_says_its_language_its_title_and_that_it_is_tagged()
    {
        using var pdf = await PrintedAsync(Collections[0]);
        Assert.Equal("True", pdf.Get(pdf.Dictionary(pdf.Catalogue, "MarkInfo"), "Marked"), ignoreCase: true);
        Assert.Equal("True", pdf.Get(pdf.Dictionary(pdf.Catalogue, "ViewerPreferences"), "DisplayDocTitle"), ignoreCase: true);
        Assert.Equal("en", pdf.Get(pdf.Catalogue, "Lang").Trim('(', ')'));
        Assert.Equal("Victor Serge papers", pdf.Title);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", pdf.Metadata, StringComparison.Ordinal);
        Assert.Contains("Victor Serge papers", pdf.Metadata, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_word_belongs_to_an_element_or_to_the_furniture_of_its_page()
    {
        foreach (var collection in Collections)
        {
            using var pdf = await PrintedAsync(collection);
            Assert.Equal(0, pdf.Unmarked);
            Assert.Equal(0, pdf.Unclaimed);
        }
    }

    [Fact]
    public async Task Headings_go_down_one_level_at_a_time_and_are_the_bookmarks()
    {
        foreach (var collection in Collections)
        {
            using var pdf = await PrintedAsync(collection);
            var headings = pdf.Everything().Where(element => TaggedPdf.Type(element) is ['H', >= '1' and <= '6'])
                .Select(element => (Level: TaggedPdf.Type(element)[1] - '0', Text: Letters(pdf.Text(element)))).ToList();
            Assert.Equal(1, headings[0].Level);
            Assert.Equal(1, headings.Count(heading => heading.Level == 1));
            Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.True(pair.Second.Level <= pair.First.Level + 1, $"{pair.First} before {pair.Second}"));
            var bookmarks = pdf.Bookmarks;
            Assert.True(bookmarks.Count > 4, "bookmarks of notes and series");
            Assert.All(bookmarks, bookmark => Assert.Contains(Letters(bookmark.Title), headings.Select(heading => heading.Text)));
            Assert.Equal(bookmarks.Max(bookmark => bookmark.Level) + 1, headings.Where(heading => bookmarks.Any(bookmark => Letters(bookmark.Title) == heading.Text)).Max(heading => heading.Level));
        }
    }

    [Fact]
    public async Task Read_aloud_it_says_what_the_page_says_in_the_same_order()
    {
        foreach (var collection in Collections)
        {
            using var pdf = await PrintedAsync(collection);
            var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(new Uri(collection + "/all", UriKind.Relative), TestContext.Current.CancellationToken));
            var units = page.QuerySelectorAll(".whole-unit");
            var parts = pdf.Kids(pdf.Document).ToList();
            var read = Letters(pdf.Text(pdf.Document));
            var at = Letters(pdf.Text(parts[0])).Length + Letters(pdf.Text(parts[1])).Length;
            foreach (var piece in units.Skip(1).SelectMany(unit => unit.QuerySelectorAll("h2, h3, h4, h5, h6, .note-inline").Where(piece => piece.Closest(".note-inline") is var note && (note is null || note == piece))))
            {
                var text = Letters(piece.TextContent);
                var found = read.IndexOf(text, at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"{collection}: not read, or before what stands before it: {piece.TextContent}");
                at = found + text.Length;
            }

            // And nothing else, as far as components go: letter for letter as many.
            var inventory = parts[3];
            Assert.Equal(units.Skip(1).Sum(unit => Letters(unit.TextContent).Length), Letters(pdf.Text(inventory)).Length - "Inventory".Length);
            Assert.All(units[0].QuerySelectorAll(".note-inline"), note => Assert.Contains(Letters(note.TextContent), read, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_contents_lead_to_every_series_and_say_its_page()
    {
        using var pdf = await PrintedAsync(Collections[1]);
        var entries = pdf.Everything().Where(element => TaggedPdf.Type(element) == "TOCI").ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            var link = pdf.Inside(entry).Single(element => TaggedPdf.Type(element) == "Link");
            Assert.All(pdf.Annotations(link), annotation => Assert.True(annotation.Data.ContainsKey("Dest")));
            Assert.NotEmpty(pdf.Annotations(link));
            Assert.Matches(@"\d+\s*$", pdf.Text(entry));
        });
        Assert.Contains(entries, entry => pdf.Text(entry).StartsWith("Inventory", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_link_can_be_followed_and_says_what_it_leads_to()
    {
        using var pdf = await PrintedAsync(Collections[0]);
        var annotations = pdf.Everything().Where(element => TaggedPdf.Type(element) == "Link").SelectMany(pdf.Annotations).ToList();
        Assert.True(annotations.Count > 10, "titles of components lead to their pages");
        Assert.All(annotations, annotation =>
        {
            Assert.True(annotation.Data.ContainsKey("Contents"));
            Assert.True(annotation.Data.ContainsKey("StructParent"));
        });
    }

    [Fact]
    public async Task It_speaks_the_language_of_the_page_that_offers_it()
    {
        await site.AddressAsync();
        Assert.Contains("href=\"/fr/collections/demo-1.pdf\"", await site.Client.GetStringAsync(new Uri("/fr/collections/demo-1", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var pdf = await PrintedAsync("/fr/collections/demo-1");
        Assert.Equal("fr", pdf.Get(pdf.Catalogue, "Lang").Trim('(', ')'));
        Assert.Contains(pdf.Bookmarks, bookmark => bookmark.Title == "Inventaire");
    }

    [Fact]
    public async Task What_no_font_can_draw_is_still_said()
    {
        const string Hebrew = "מכתבים";
        await using var own = await ServedSite.StartAsync(null, FindingAids.Papers("MS 9", "Papers", FindingAids.File("a", Hebrew) + FindingAids.File("b", "Письма, γράμματα, dopisy Šťastného")));
        using var pdf = new TaggedPdf(await own.Client.GetByteArrayAsync(new Uri("/collections/ms-9.pdf", UriKind.Relative), TestContext.Current.CancellationToken));
        var text = pdf.Text(pdf.Document);
        Assert.All(Hebrew, letter => Assert.Contains(letter, text));
        Assert.Contains("Письма, γράμματα, dopisy Šťastného", text, StringComparison.Ordinal);
        Assert.Contains("drawn as a square: 6.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_internal_is_not_printed()
    {
        await using var own = await ServedSite.StartAsync(null, FindingAids.Papers("MS 9", "Papers", FindingAids.File("a", "Open") + FindingAids.File("b", "Shut", audience: "internal")));
        using var pdf = new TaggedPdf(await own.Client.GetByteArrayAsync(new Uri("/collections/ms-9.pdf", UriKind.Relative), TestContext.Current.CancellationToken));
        var text = pdf.Text(pdf.Document);
        Assert.Contains("Open", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Shut", text, StringComparison.Ordinal);
    }

    private async Task<TaggedPdf> PrintedAsync(string collection)
    {
        await site.AddressAsync();
        using var answer = await site.Client.GetAsync(new Uri(collection + ".pdf", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.ToString());
        return new(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    // Letters and figures alone: lines and pages part words otherwise than a browser does, and quotation marks are the browser's own.
    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKD).Where(char.IsLetterOrDigit));
}
