using System.Net;
using System.Text.RegularExpressions;
using Fonds.App.Tests.Browsing;

namespace Fonds.App.Tests.LinkedData;

/// <summary>Every record answers as linked data too: by suffix, by Accept header, and in the head of its page.</summary>
public sealed partial class AskingForLinkedData(DemoSite site)
{
    private const string Serge = "/agents/serge-victor-1890-1947";

    private static readonly string[] Records =
    [
        "/collections/gen-mss-238", "/collections/demo-1/poster-1", Serge, "/agents/communist-international", "/agents/kibalchich-family",
        "/subjects/lighthouses", "/places/mexico-city", "/genres/death-masks", "/repositories/harbour-museum-invented",
    ];

    [Fact]
    public async Task Other_programs_read_all_forms_of_every_kind_of_record()
    {
        var home = (await site.AddressAsync()).ToString().TrimEnd('/');
        using var folder = new ScratchFolder();
        foreach (var (record, place) in Records.Select((record, place) => (record, place)))
        {
            await SaveAsync(record + ".jsonld", "application/ld+json", folder.File($"{place}-suffix.jsonld"));
            await SaveAsync(record + ".ttl", "text/turtle", folder.File($"{place}-suffix.ttl"));
            using var page = await AskAsync(record, "text/html");
            var head = Embedded.Match(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.InRange(head.Groups[1].Length, 50, 6000);
            await File.WriteAllTextAsync(folder.File($"{place}-head.jsonld"), head.Groups[1].Value, TestContext.Current.CancellationToken);
        }

        var files = await QuadReader.ReadAsync(folder.Path);

        Assert.Equal(3 * Records.Length, files.Count);
        Findings.ShouldBeNone(files
            .Where(file => file.Error is not null || !file.Quads.Any(quad => quad.Subject == home + Records[file.File[0] - '0']))
            .Select(file => $"{file.File}: {file.Error ?? "says nothing of its record"}"));
    }

    [Fact]
    public async Task Events_are_said_in_words_that_the_ontology_has_where_they_may_stand()
    {
        string[] events = ["/agents/serge-victor-1890-1947/life", "/agents/communist-international/life", "/years/1917"];
        using var folder = new ScratchFolder();
        foreach (var (address, place) in events.Append("/events?q=event%3Aimprisonment").Select((address, place) => (address, place)))
        {
            var query = address.IndexOf('?', StringComparison.Ordinal);
            await SaveAsync(query < 0 ? address + ".ttl" : address.Insert(query, ".ttl"), "text/turtle", folder.File($"{place}.ttl"));
        }

        var files = await QuadReader.ReadAsync(folder.Path);

        var ontology = RicoOntology.Load(Checkout.NeedShared("schemas"));
        Findings.ShouldBeNone(files.SelectMany(file => ontology.Complaints(file.Quads).Append(file.Error ?? "").Where(complaint => complaint.Length > 0).Select(complaint => $"{file.File}: {complaint}")));
        Assert.All(files, file => Assert.Contains(file.Quads, quad => quad.Object == "https://www.ica.org/standards/RiC/ontology#Event"));
        Assert.All(files, file => Assert.Contains(file.Quads, quad => quad.Predicate.StartsWith("https://www.ica.org/standards/RiC/ontology#", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Serge, "text/turtle", "text/turtle", "Turtle asked for")]
    [InlineData(Serge, "application/ld+json", "application/ld+json", "JSON-LD asked for")]
    [InlineData(Serge, "application/json", "application/json", "the catalogue's own JSON is another thing than JSON-LD")]
    [InlineData(Serge, "application/xml", "application/xml", "the document of the field")]
    [InlineData(Serge, "text/turtle;q=0.5, application/ld+json", "application/ld+json", "the one asked for with more weight")]
    [InlineData(Serge, "*/*, text/turtle", "text/turtle", "what is named comes before anything")]
    [InlineData(Serge, "application/json, text/plain, */*", "application/json", "as programs ask that take anything at need")]
    [InlineData(Serge, "text/turtle, text/html;q=0.9", "text/turtle", "a page only at need")]
    [InlineData(Serge, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html", "a browser")]
    [InlineData(Serge, "application/json, text/html", "text/html", "as gladly a page: a page")]
    [InlineData(Serge, "*/*", "text/html", "anything: a page")]
    [InlineData(Serge, "image/png", "text/html", "what there is not: a page")]
    [InlineData("/people", "text/turtle", "text/html", "a list is no record, and has no linked data")]
    public async Task The_accept_header_says_which(string address, string accept, string type, string why)
    {
        using var answer = await AskAsync(address, accept);
        Assert.True(answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType == type, $"{why}: {answer.Content.Headers.ContentType}");
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/agents/nobody-at-all.ttl", "no such record")]
    [InlineData("/people.ttl", "a list is no record")]
    [InlineData("/collections/nothing.jsonld", "no such collection")]
    public async Task Where_there_is_none_the_answer_says_so(string address, string why)
    {
        using var answer = await AskAsync(address, null);
        Assert.True(answer.StatusCode == HttpStatusCode.NotFound, why);
    }

    [Fact]
    public async Task A_page_names_all_its_forms_to_people_and_to_programs()
    {
        using var answer = await AskAsync(Serge, "text/html");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        foreach (var suffix in new[] { ".json", ".jsonld", ".ttl", ".xml" })
        {
            Assert.Matches($"<a [^>]*href=\"{Serge}{suffix}\"", page);
            Assert.Matches($"<link rel=\"alternate\" type=\"[^\"]+\" href=\"{Serge}{suffix}\">", page);
        }
    }

    private async Task SaveAsync(string address, string type, string file)
    {
        using var answer = await AskAsync(address, null);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> AskAsync(string address, string? accept)
    {
        await site.AddressAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Embedded { get; }
}
