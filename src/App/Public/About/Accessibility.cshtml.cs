using Fonds.App.Shared;
using Fonds.App.Shared.Wording;

namespace Fonds.App.Public.About;

/// <summary>What has been done so that everybody can read the catalogue, and what has not.</summary>
public sealed class AccessibilityModel : CataloguePage
{
    public void OnGet()
    {
        Title = Phrases.Say("Accessibility");
        Summary = Phrases.Say("How this catalogue can be read by everybody.");
        CanonicalPath = "/accessibility";
    }
}
