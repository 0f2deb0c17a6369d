using Fonds.App.Shared;
using Fonds.App.Shared.Wording;

namespace Fonds.App.Public.Saved;

/// <summary>What a reader has saved. The browser keeps the list and draws it; the catalogue knows nothing of it.</summary>
public sealed class SavedModel : CataloguePage
{
    public void OnGet()
    {
        Title = Phrases.Say("Saved items");
        Summary = Phrases.Say("A list of your own, kept in your browser.");
        CanonicalPath = "/saved";
        Indexed = false;
        Modules = ["js/saved-list.js"];
    }
}
