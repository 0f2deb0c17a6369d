using System.Net;
using System.Xml.Linq;

namespace Fonds.App.Tests.Browsing;

/// <summary>A record is also a document of the field: the same address with <c>.xml</c>.</summary>
public sealed class AskingForDocuments(DemoSite site)
{
    [Theory]
    [InlineData("/collections/gen-mss-238.xml", "ead", "a collection")]
    [InlineData("/agents/serge-victor-1890-1947.xml", "eac-cpf eac", "an agent with a record of its own")]
    [InlineData("/agents/brine-tobias-invented.xml", "eac", "a person known from headings")]
    public async Task The_suffix_asks_for_the_document(string address, string roots, string what)
    {
        await site.AddressAsync();
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, what);
        Assert.Equal("application/xml", answer.Content.Headers.ContentType?.MediaType);
        var document = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(document.Root!.Name.LocalName, roots.Split(' '));
    }

    [Theory]
    [InlineData("/collections/there-is-no-such-collection.xml", HttpStatusCode.NotFound, "no such record")]
    [InlineData("/collections/demo-1/poster-1.xml", HttpStatusCode.Redirect, "a component stands in the document of its collection")]
    public async Task Where_there_is_none_the_answer_says_so(string address, HttpStatusCode code, string why)
    {
        await site.AddressAsync();
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == code, $"{why}: {answer.StatusCode}");
    }

    [Fact]
    public async Task A_collection_is_also_a_table()
    {
        await site.AddressAsync();
        using var answer = await site.Client.GetAsync(new Uri("/collections/demo-1.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var rows = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF').Split("\r\n");
        Assert.StartsWith("id,address,collection,", rows[0], StringComparison.Ordinal);
        Assert.Contains(",/collections/demo-1,DEMO 1,", rows[1], StringComparison.Ordinal);
        Assert.Contains("href=\"/collections/demo-1.csv\"", await site.Client.GetStringAsync(new Uri("/collections/demo-1", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var none = await site.Client.GetAsync(new Uri("/collections/there-is-no-such-collection.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task A_program_may_ask_by_its_accept_header()
    {
        await site.AddressAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/collections/demo-1");
        request.Headers.Accept.ParseAdd("application/xml");
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("application/xml", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_page_names_the_document_among_its_formats()
    {
        await site.AddressAsync();
        Assert.Contains("href=\"/collections/demo-1.xml\"", await site.Client.GetStringAsync(new Uri("/collections/demo-1", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
