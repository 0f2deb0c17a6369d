using Fonds.App.Shared.Wording;
using Fonds.UseCases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fonds.App.Shared;

/// <summary>A page of the public catalogue: what the frame around every page needs to know of it.</summary>
public abstract class CataloguePage : PageModel
{
    /// <summary>What stands in the title bar, before the name of the site.</summary>
    public string Title { get; protected set; } = "";

    /// <summary>One or two sentences for search engines.</summary>
    public string Summary { get; protected set; } = "";
    public SiteSection? Section { get; protected set; }
    public IReadOnlyList<Crumb> Crumbs { get; protected set; } = [];

    /// <summary>Modules of wwwroot/js that add comfort to this page.</summary>
    public IReadOnlyList<string> Modules { get; protected set; } = [];

    /// <summary>Where the same page is as JSON, or null.</summary>
    public string? DataAddress { get; protected set; }

    /// <summary>Where the record is as a document of the field (EAD, EAC-CPF), and its standard; null when it is none.</summary>
    public DocumentLink? Document { get; protected set; }

    /// <summary>The one address of what is shown, without the state of the view; null when there is none.</summary>
    public string? CanonicalPath { get; protected set; }

    /// <summary>Whether search engines should list the page: views of views should not be.</summary>
    public bool Indexed { get; protected set; } = true;

    /// <summary>Whether the head has a search box; a page with a large one of its own does without.</summary>
    public bool WithSearchBox { get; protected set; } = true;

    /// <summary>
    /// Translates what an act came to: the page (or its data or document, when asked for), its new address, or what to say instead.
    /// </summary>
    protected IActionResult Answer<T>(Outcome<T> outcome, Action<T> show, Func<T, byte[]> asData, Func<T, IActionResult>? asDocument = null) => outcome switch
    {
        Outcome<T>.Done done => RequestedForm.IsDocument(HttpContext) ? asDocument?.Invoke(done.Value) ?? NotFound() : Shown(done.Value, show, asData),
        Outcome<T>.Moved moved => RedirectPermanent(SpokenLanguage.Here(RequestedForm.AddressAsAsked(HttpContext, moved.Address)) + Request.QueryString.Value),
        Outcome<T>.Refused => BadRequest(),
        _ => NotFound(),
    };

    private IActionResult Shown<T>(T value, Action<T> show, Func<T, byte[]> asData)
    {
        if (RequestedForm.IsData(HttpContext))
            return File(asData(value), RequestedForm.DataType);

        DataAddress ??= RequestedForm.DataAddress(Request);
        show(value);
        return Page();
    }
}
