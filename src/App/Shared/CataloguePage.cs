using Fonds.App.Api;
using Fonds.App.Shared.Wording;
using Fonds.UseCases;
using Fonds.UseCases.Discovery.Linked;
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

    /// <summary>The forms in which the same can be had, the page itself left out.</summary>
    public IReadOnlyList<FormLink> Forms { get; private set; } = [];

    /// <summary>What kind of thing the page shows, in the words of Open Graph: "profile" for a person, else "website".</summary>
    public string Sort { get; protected set; } = "website";

    /// <summary>The address on this site of a picture that stands for the page where others link to it; null when there is none.</summary>
    public string? Picture { get; protected set; }

    /// <summary>What search engines read of the record, as JSON-LD (schema.org); null when there is nothing to say.</summary>
    public string? LinkedData { get; protected set; }

    /// <summary>The one address of what is shown, without the state of the view; null when there is none.</summary>
    public string? CanonicalPath { get; protected set; }

    /// <summary>Whether search engines should list the page: views of views should not be.</summary>
    public bool Indexed { get; protected set; } = true;

    /// <summary>Whether the head has a search box; a page with a large one of its own does without.</summary>
    public bool WithSearchBox { get; protected set; } = true;

    /// <summary>Writes linked data with the full addresses under which this site is known.</summary>
    protected LinkedDataWriter Linked => new(HttpContext.RequestServices.GetRequiredService<SiteOptions>().Absolute(Request, ""));

    /// <summary>
    /// Translates what an act came to: the page (or the form of it that was asked for), its new address, or what to say instead.
    /// </summary>
    protected IActionResult Answer<T>(
        Outcome<T> outcome, Action<T> show, Func<T, byte[]> asData, Func<T, IActionResult>? asDocument = null, Action<T, LinkedForm, Stream>? asLinked = null) => outcome switch
    {
        Outcome<T>.Done done => InForm(done.Value, show, asData, asDocument, asLinked),
        Outcome<T>.Moved moved => RedirectPermanent(SpokenLanguage.Here(RequestedForm.AddressAsAsked(HttpContext, moved.Address)) + Request.QueryString.Value),
        Outcome<T>.Refused => BadRequest(),
        _ => NotFound(),
    };

    /// <summary>Says in which forms the record at an address can be had; a document of the field, a table or a feed where there is one.</summary>
    protected void OfferForms(string address, params ReadOnlySpan<FormLink?> documents)
    {
        FormLink Link(RecordForm form) => new(form.AddressOf(address), form.MediaType, form.Label);
        Forms = [Link(RecordForm.Data), .. documents.ToArray().OfType<FormLink>(), Link(RecordForm.JsonLd), Link(RecordForm.Turtle)];
    }

    /// <summary>Offers the catalogue itself: its numbers as data, and what is new in it.</summary>
    protected void OfferCatalogue() => Forms = [new(RecordForm.Data.AddressOf("/index"), RecordForm.Data.MediaType, RecordForm.Data.Label), Feeds.Link(Feeds.OfSite)];

    /// <summary>Offers these forms and no others.</summary>
    protected void OfferOnly(IReadOnlyList<FormLink> forms) => Forms = forms;

    private IActionResult InForm<T>(T value, Action<T> show, Func<T, byte[]> asData, Func<T, IActionResult>? asDocument, Action<T, LinkedForm, Stream>? asLinked)
    {
        var form = RequestedForm.Of(HttpContext);
        if (form == RecordForm.Data)
            return File(asData(value), form.ContentType);
        if (form == RecordForm.Document || form == RecordForm.Table || form == RecordForm.Reference || form == RecordForm.Print)
            return asDocument?.Invoke(value) ?? NotFound();
        if (form?.Linked is { } linked)
            return asLinked is null ? NotFound() : new WrittenAnswer(form.ContentType, stream => asLinked(value, linked, stream));

        DataAddress ??= RequestedForm.DataAddress(Request);
        show(value);
        return Page();
    }
}
