using Fonds.App.Api;
using Fonds.App.Shared.Wording;
using Fonds.App.Shared;
using Fonds.App.Shared.Text;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Mvc;

namespace Fonds.App.Public.Repositories;

/// <summary>An institution that holds archives (ISDIAH): how to reach it, and what it holds.</summary>
public sealed class RepositoryModel(ShowRepository showRepository) : CataloguePage
{
    public const int WindowSize = 50;

    public RepositoryPage Repository { get; private set; } = null!;

    /// <summary>The last part of its address: what a search within it names.</summary>
    public string Slug { get; private set; } = "";

    public IActionResult OnGet(string slug, int from = 0) => Answer(showRepository.Show(slug, Math.Max(0, from)), page =>
    {
        Repository = page;
        Slug = page.Link.Address[(page.Link.Address.LastIndexOf('/') + 1)..];
        Title = page.Link.Label;
        Summary = $"{page.Link.Label}: {Typography.Count(page.CollectionTotal, "collection", "collections")}.";
        Section = SiteSection.Repositories;
        Crumbs = [new Crumb(Phrases.Say("Repositories"), "/repositories")];
        CanonicalPath = page.Link.Address;
        Indexed = from == 0;
        OfferForms(page.Link.Address, Feeds.Link(page.Link.Address));
        LinkedData = Linked.ForHead(page);
    }, ExportJson.Of, asLinked: Linked.Write);
}
