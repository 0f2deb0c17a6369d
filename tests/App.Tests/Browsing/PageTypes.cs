using System.Text.RegularExpressions;
using Fonds.App.Shared.Wording;
using Fonds.Description.Languages;

namespace Fonds.App.Tests.Browsing;

/// <summary>The kinds of page that the site has, each known by its address, with one that shows most of what the kind can show.</summary>
internal static class PageTypes
{
    public static readonly IReadOnlyList<PageType> All =
    [
        new("home", "^/$", "/"),
        new("search", @"^/search(\?.*)?$", "/search?q=serge"),
        new("search by field", @"^/advanced-search$", "/advanced-search"),
        new("search within a collection", "^never linked$", "/search?q=letters&within=demo-1&view=list", Linked: false),
        new("search without hits", "^never linked$", "/search?q=nothingofthekind", Linked: false),
        new("people", "^/people$", "/people"),
        new("families", "^/families$", "/families"),
        new("organisations", "^/organisations$", "/organisations"),
        new("person", "^/agents/[^/]+$", "/agents/serge-victor-1890-1947"),
        new("organisation", "^/agents/[^/]+$", "/agents/communist-international"),
        new("family", "^/agents/[^/]+$", "/agents/kibalchich-family"),
        new("events", @"^/events(\?.*)?$", "/events?q=1917"),
        new("year", @"^/years/\d+$", "/years/1917", Linked: true),
        new("pair", "^/agents/[^/]+/with/[^/]+$", "/agents/serge-victor-1890-1947/with/breton-andre-1896-1966"),
        new("meetings", "^/agents/[^/]+/met$", "/agents/serge-victor-1890-1947/met"),
        new("collections", "^/collections$", "/collections"),
        new("collection", "^/collections/[^/]+$", "/collections/gen-mss-238"),
        new("fonds with every kind of statement", "^/collections/[^/]+$", "/collections/demo-1"),
        new("component", "^/collections/[^/]+/(?!(all|boxes)$)[^/]+$", "/collections/demo-1/poster-1"),
        new("component with components", "^/collections/[^/]+/(?!(all|boxes)$)[^/]+$", "/collections/demo-1/letters"),
        new("whole finding aid", "^/collections/[^/]+/all$", "/collections/demo-1/all"),
        new("containers", @"^/collections/[^/]+/boxes(\?.*)?$", "/collections/demo-1/boxes"),
        new("subjects", "^/subjects$", "/subjects"),
        new("subject", "^/subjects/[^/]+$", "/subjects/lighthouses"),
        new("places", "^/places$", "/places"),
        new("place", "^/places/[^/]+$", "/places/mexico-city"),
        new("genres", "^/genres$", "/genres"),
        new("genre", "^/genres/[^/]+$", "/genres/death-masks"),
        new("repositories", "^/repositories$", "/repositories"),
        new("repository", "^/repositories/[^/]+$", "/repositories/harbour-museum-invented"),
        new("saved items", "^/saved$", "/saved"),
        new("about", "^/about$", "/about"),
        new("accessibility", "^/accessibility$", "/accessibility"),
        new("not found", "^never linked$", "/collections/there-is-no-such-collection", Linked: false),
    ];

    public static TheoryData<string> Names => [.. All.Select(type => type.Name)];

    /// <summary>The page of a kind in another language than English: each kind in one, so that every language has its share and a run stays short.</summary>
    public static string Elsewhere(PageType type)
    {
        var others = DisplayLanguage.All.Skip(1).ToList();
        return SpokenLanguage.In(others[All.ToList().IndexOf(type) % others.Count], type.Example);
    }

    public static PageType Named(string name) => All.Single(type => type.Name == name);
}

/// <param name="Address">What an address of this kind looks like.</param>
/// <param name="Example">A page of the demonstration site.</param>
/// <param name="Linked">Whether the site leads there by itself.</param>
internal sealed record PageType(string Name, string Address, string Example, bool Linked = true)
{
    public bool Covers(string address) => Regex.IsMatch(address, Address, RegexOptions.None, TimeSpan.FromSeconds(1));
}
