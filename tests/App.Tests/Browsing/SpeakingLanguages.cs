using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Fonds.App.Shared.Wording;
using Fonds.Description.Languages;
using Fonds.Description.Units;

namespace Fonds.App.Tests.Browsing;

/// <summary>The catalogue speaks English, French, German and Spanish: as the address says, else as the browser prefers.</summary>
public sealed partial class SpeakingLanguages(DemoSite site)
{
    [Theory]
    [InlineData("fr-CH, fr;q=0.9, en;q=0.8", "fr", "a dialect of a language that is spoken")]
    [InlineData("pl, de;q=0.7, en;q=0.3", "de", "the first that is spoken")]
    [InlineData("en-GB,es;q=0.5", "en", "English first")]
    [InlineData("pl", "en", "none is spoken")]
    [InlineData("es;q=broken, fr;q=0.1", "fr", "a weight that is none counts as nothing")]
    [InlineData("", "en", "nothing is asked for")]
    public void The_browser_prefers(string header, string spoken, string why) =>
        Assert.True(SpokenLanguage.Preferred(header).Code == spoken, $"{why}: {SpokenLanguage.Preferred(header)}");

    [Theory]
    [InlineData("/agents/serge-victor-1890-1947", "text/html,*/*", "fr", "/fr/agents/serge-victor-1890-1947", "a browser is led to its reader's language")]
    [InlineData("/search?q=serge", "text/html", "de", "/de/search?q=serge", "with the state of the view")]
    [InlineData("/en/agents/serge-victor-1890-1947", "text/html", "fr", null, "a language in the address is kept")]
    [InlineData("/agents/serge-victor-1890-1947", "application/json", "fr", null, "a program is not led anywhere")]
    [InlineData("/agents/serge-victor-1890-1947.xml", "text/html", "fr", null, "a document has one address")]
    public async Task An_address_without_a_language(string address, string accept, string prefers, string? ledTo, string why)
    {
        await site.AddressAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Accept-Language", prefers);
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.Headers.Location?.OriginalString == ledTo, $"{why}: {answer.Headers.Location}");
        Assert.True(ledTo is null == (answer.StatusCode == HttpStatusCode.OK), why);
    }

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task A_page_leads_on_in_its_language(string type)
    {
        foreach (var language in DisplayLanguage.All.Skip(1))
        {
            var example = PageTypes.Named(type).Example;
            using var page = await PageAsync(SpokenLanguage.In(language, example));
            Assert.Equal(language.Code, page.DocumentElement.GetAttribute("lang"));
            var astray = page.QuerySelectorAll("a[href^='/']:not([hreflang]), form[action^='/']")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!)
                .Where(address => address != SpokenLanguage.In(language, address) && !address.StartsWith($"/{language}", StringComparison.Ordinal));
            Assert.Empty(astray);
        }
    }

    [Theory]
    [InlineData("/de/", ".hero .here", "3 Bestände in 3 Archiven, beschrieben in 67 Teilen, in denen 18 Personen genannt sind.", "the case that German asks for")]
    [InlineData("/fr/agents/serge-victor-1890-1947", "#found .facts", "Français, Russe, Espagnol, Anglais, Allemand", "names of languages")]
    [InlineData("/es/collections/gen-mss-238", ".name .names", "(coleccionista)", "what somebody did")]
    [InlineData("/de/search?q=serge", ".why", "andere Namensform", "why a name is here")]
    [InlineData("/fr/search?q=colour:red", ".remark", "Il n’y a pas de champ « colour »", "what was not understood")]
    [InlineData("/de/agents/serge-victor-1890-1947", "#record", "Import von samples/", "where a version came from")]
    [InlineData("/de/about", "main", "Normdateien", "whole paragraphs")]
    public async Task It_speaks_whole_phrases(string address, string where, string words, string why)
    {
        using var page = await PageAsync(address);
        var said = string.Join(' ', page.QuerySelectorAll(where).Select(element => Spaces().Replace(element.TextContent, " ")));
        Assert.True(said.Contains(words, StringComparison.Ordinal), $"{why}: {said}");
    }

    [Fact]
    public async Task A_description_says_its_own_language_where_the_page_speaks_another()
    {
        using var german = await PageAsync("/de/collections/gen-mss-238");
        Assert.Equal("en", german.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.All(german.QuerySelectorAll(".desc .prose"), prose => Assert.Equal("en", prose.GetAttribute("lang")));
        using var english = await PageAsync("/collections/gen-mss-238");
        Assert.Null(english.QuerySelector("h1")!.GetAttribute("lang"));
    }

    [Fact]
    public void No_phrase_is_without_words_in_a_language_and_none_is_left_over()
    {
        var sources = string.Join('\n', Directory.EnumerateFiles(Checkout.PathOf("src"), "*.cs*", SearchOption.AllDirectories).Select(File.ReadAllText));
        var said = Said().Matches(sources).SelectMany(match => match.Groups["text"].Captures).Select(capture => capture.Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(said);
        foreach (var language in DisplayLanguage.All.Skip(1))
        {
            var table = Phrases.Table(language);
            Assert.True(said.All(table.ContainsKey), $"{language.Name}, missing: {string.Join(" | ", said.Where(phrase => !table.ContainsKey(phrase)))}");
            var unsaid = table.Keys.Where(phrase => !sources.Contains($"\"{phrase}\"", StringComparison.Ordinal) && !IsLevel(phrase)).ToList();
            Assert.True(unsaid.Count == 0, $"{language.Name}, no longer said: {string.Join(" | ", unsaid)}");
            foreach (var (english, words) in table)
                Assert.True(Places(english).SetEquals(Places(words)), $"{language.Name}: {english} and {words} have different places");
        }
    }

    // Levels are named by their enumeration: "Series", and counted in small letters: "series", "files".
    private static bool IsLevel(string phrase) =>
        Enum.GetNames<LevelName>().Any(level => phrase.Equals(level, StringComparison.OrdinalIgnoreCase) || phrase.Equals(level + "s", StringComparison.OrdinalIgnoreCase));

    private static HashSet<string> Places(string phrase) => [.. Place().Matches(phrase).Select(match => match.Value)];

    private async Task<IDocument> PageAsync(string address)
    {
        await site.AddressAsync();
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    // Phrases said outright; those that tables of words hold (kinds, levels, ties) are met on the pages of the demonstration site.
    [GeneratedRegex("""\b(?:Say|SayCount|Typography\.Count)\((?:[\w.!]+(?:\([^()"]*\))?, )?"(?<text>[^"]+)"(?:, "(?<text>[^"]+)")?""")]
    private static partial Regex Said();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
