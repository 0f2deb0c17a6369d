using Fonds.App.Shared;

namespace Fonds.App.Public.About;

/// <summary>What this catalogue is, and how to read it.</summary>
public sealed class AboutModel : CataloguePage
{
    public void OnGet()
    {
        Title = "About this catalogue";
        Summary = "What this catalogue is, and how to read it.";
        CanonicalPath = "/about";
    }
}
