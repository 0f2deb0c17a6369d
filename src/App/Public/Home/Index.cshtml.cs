using Fonds.App.Shared;
using Fonds.App.Shared.Wording;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Mvc;

namespace Fonds.App.Public.Home;

/// <summary>The first page: one line to write on, and what is here.</summary>
public sealed class HomeModel(ShowHome showHome, SiteOptions site) : CataloguePage
{
    public HomePage Home { get; private set; } = null!;

    /// <summary>The decades of everything dated; null when nothing is.</summary>
    public Century? Century { get; private set; }
    public Lives Lives { get; private set; } = null!;

    public IActionResult OnGet()
    {
        var outcome = new Outcome<HomePage>.Done(showHome.Show());
        return Answer(outcome, Take, ExportJson.Of);
    }

    private void Take(HomePage home)
    {
        Home = home;
        Century = Century.Of(home.Decades);
        Lives = Lives.Of(home.People);
        Summary = $"{site.Name}: {Phrases.Say("People, and the papers they left")}. {Phrases.SayCount(home.Counts.Collections, "collection", "collections")}, {Phrases.SayCount(home.Counts.People, "person", "people")}.";
        CanonicalPath = "/";
        OfferCatalogue();
        WithSearchBox = false;
    }
}
