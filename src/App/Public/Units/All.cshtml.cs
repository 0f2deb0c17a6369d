using Fonds.App.Shared;
using Fonds.App.Shared.Text;
using Fonds.App.Shared.Wording;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Mvc;

namespace Fonds.App.Public.Units;

/// <summary>A whole finding aid on one page, written out while it is read, made to be printed.</summary>
public sealed class WholeFindingAidModel(ShowFindingAid showFindingAid) : CataloguePage, IDisposable
{
    public FullFindingAid FindingAid { get; private set; } = null!;
    public TextSetting Setting { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        switch (showFindingAid.Show(slug))
        {
            case Outcome<FullFindingAid>.Done done:
                FindingAid = done.Value;
                Setting = new TextSetting(FindingAid.Links, 4);
                Title = Phrases.Say("{0}: whole finding aid", FindingAid.Top.Title);
                Summary = Phrases.Say("Everything that is described of {0}, on one page.", FindingAid.Top.Title);
                Section = SiteSection.Collections;
                Crumbs = [new Crumb(FindingAid.Top.Title, FindingAid.Top.Address)];
                CanonicalPath = $"{FindingAid.Top.Address}/all";
                return Page();
            case Outcome<FullFindingAid>.Moved moved:
                return RedirectPermanent(SpokenLanguage.Here($"{moved.Address}/all"));
            default:
                return NotFound();
        }
    }

    public void Dispose() => FindingAid?.Dispose();
}
