using Fonds.App.Shared.Wording;
using Fonds.App.Shared;
using Fonds.App.Shared.Text;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Mvc;

namespace Fonds.App.Public.Browse;

/// <summary>Everything of one kind, by its first letter.</summary>
public sealed class BrowseModel(Fonds.UseCases.Discovery.Browse browse) : CataloguePage
{
    public const int WindowSize = Fonds.UseCases.Discovery.Browse.Window;

    /// <summary>The lists there are: their addresses, and what they list in plain words.</summary>
    public static readonly IReadOnlyList<(string Path, string Name, string One, string Many)> Lists =
    [
        ("people", "People", "person", "people"), ("families", "Families", "family", "families"),
        ("organisations", "Organisations", "organisation", "organisations"), ("collections", "Collections", "collection", "collections"),
        ("subjects", "Subjects", "subject", "subjects"), ("places", "Places", "place", "places"),
        ("genres", "Kinds of record", "kind of record", "kinds of record"), ("occupations", "Occupations", "occupation", "occupations"),
        ("functions", "Activities", "activity", "activities"), ("works", "Works", "work", "works"),
        ("repositories", "Repositories", "repository", "repositories"),
    ];

    public BrowsePage List { get; private set; } = null!;

    /// <summary>The heading of the page: "People".</summary>
    public string Heading { get; private set; } = "";
    public string Counted { get; private set; } = "";
    public string Address { get; private set; } = "";

    public IActionResult OnGet(string list, string? letter, int from = 0)
    {
        var found = Lists.FirstOrDefault(known => known.Path == list);
        if (found.Path is null)
            return NotFound();

        return Answer(browse.List(list, letter, from), page =>
        {
            List = page;
            Heading = Phrases.Say(found.Name);
            Counted = Typography.Count(page.Total, found.One, found.Many);
            Address = page.Letter is { } chosen ? $"/{list}?letter={Uri.EscapeDataString(chosen)}" : $"/{list}";
            Title = page.Letter is { } shown ? $"{Heading}: {shown}" : Heading;
            Summary = $"{Title}: {Counted}. {Phrases.Say("Everything of this kind in the catalogue, by letter.")}";
            Section = SiteSection.InHead.FirstOrDefault(section => section.Address == $"/{list}");
            CanonicalPath = Address;
            Indexed = from == 0;
        }, ExportJson.Of);
    }
}
