using Fonds.App.Shared;
using Fonds.App.Shared.Wording;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Mvc;

namespace Fonds.App.Public.Units;

/// <summary>A collection by its boxes: what is asked for at the desk, in the order of the shelf.</summary>
public sealed class BoxesModel(ShowContainers showContainers) : CataloguePage
{
    public ContainersPage Containers { get; private set; } = null!;

    public IActionResult OnGet(string slug, int from = 0)
    {
        var outcome = showContainers.Show(slug, from);
        return Answer(outcome is Outcome<ContainersPage>.Moved moved ? new Outcome<ContainersPage>.Moved($"{moved.Address}/boxes") : outcome, Take, ExportJson.Of);
    }

    private void Take(ContainersPage page)
    {
        Containers = page;
        Title = Phrases.Say("{0}: by box", page.Collection.Title);
        Summary = Phrases.Say("What lies in which box of {0}, in the order of the shelf.", page.Collection.Title);
        Section = SiteSection.Collections;
        Crumbs = [.. page.Repository is { } repository ? [new Crumb(repository.Label, repository.Address)] : Array.Empty<Crumb>(), new Crumb(page.Collection.Title, page.Collection.Address)];
        CanonicalPath = $"{page.Collection.Address}/boxes";
        Indexed = page.Offset == 0 && page.Total > 0;
    }
}
