using Fonds.App.Shared;
using Fonds.App.Shared.Wording;

namespace Fonds.App.Public.About;

/// <summary>What this catalogue is, and how to read it.</summary>
public sealed class AboutModel : CataloguePage
{
    public void OnGet()
    {
        Title = Phrases.Say("About this catalogue");
        Summary = Phrases.Say("What this catalogue is, and how to read it.");
        CanonicalPath = "/about";
    }
}
