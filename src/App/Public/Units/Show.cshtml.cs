using System.Text;
using Fonds.App.Api;
using Fonds.App.Shared.Wording;
using Fonds.App.Shared;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Discovery.Citing;
using Fonds.UseCases.Tables;
using Microsoft.AspNetCore.Mvc;

namespace Fonds.App.Public.Units;

/// <summary>A collection, or any component of one: its description, its place in the whole, how to see it.</summary>
public sealed class UnitModel(ShowUnit showUnit, ShowChildren showChildren, ExportDocuments documents, ExportTables tables, ShowFindingAid findingAids, SiteOptions site) : CataloguePage
{
    /// <summary>How many components one page lists.</summary>
    public const int WindowSize = ShowUnit.ComponentsListed;

    public UnitPage Unit { get; private set; } = null!;
    public ReadingOrder Reading { get; private set; } = null!;

    /// <summary>The window of components this view shows.</summary>
    public ChildrenWindow Window { get; private set; } = null!;
    public IReadOnlyList<PageSection> Sections { get; private set; } = [];

    /// <summary>How the unit is cited in the usual styles.</summary>
    public IReadOnlyList<CitationInStyle> Citations { get; private set; } = [];

    /// <summary>The address of this page for a citation.</summary>
    public string PermanentAddress => site.Absolute(Request, Unit.Summary.Address);
    public bool IsTop => Unit.Path.Count == 0;

    public IActionResult OnGet(string slug, string? key, int from = 0) =>
        Answer(showUnit.Show(slug, key), page => Take(page, slug, key, from), ExportJson.Of, InForm, Linked.Write);

    private IActionResult InForm(UnitPage page)
    {
        var form = RequestedForm.Of(HttpContext);
        if (form == RecordForm.Reference)
            return File(Encoding.UTF8.GetBytes(Ris.Of(Cited(page))), form.ContentType);
        if (IsComponent(page))
            return Redirect(RequestedForm.AddressAsAsked(HttpContext, page.Top.Address));
        return form == RecordForm.Table ? DocumentAnswer.Of(tables.At(page.Top.Address))
            : form == RecordForm.Print ? DocumentAnswer.Of(findingAids.Show(Slug(page.Top)), site.Absolute(Request, ""))
            : DocumentAnswer.Of(documents.At(page.Top.Address));
    }

    private CitedUnit Cited(UnitPage page) => CitedUnit.Of(page, site.Absolute(Request, page.Summary.Address));

    private static string Slug(UnitSummary top) => top.Address[(top.Address.LastIndexOf('/') + 1)..];

    /// <summary>Where the whole finding aid is for paper.</summary>
    public static FormLink PrintLink(string top) =>
        new(SpokenLanguage.Printed(RecordForm.Print.AddressOf(top)), RecordForm.Print.MediaType, Phrases.Say(RecordForm.Print.Label));

    // EAD knows a component only inside its finding aid.
    private static bool IsComponent(UnitPage page) => page.Path.Count > 0;

    private void Take(UnitPage page, string slug, string? key, int from)
    {
        Unit = page;
        Reading = new ReadingOrder(page);
        Window = from > 0 && showChildren.Show(slug, key, from, WindowSize) is Outcome<ChildrenWindow>.Done window
            ? window.Value
            : new ChildrenWindow(page.Summary, page.Components, 0, page.Summary.ChildCount);
        Citations = CitationStyles.Of(Cited(page));
        Title = Headline(page);
        Summary = Excerpt.Of(Reading.Gist.Length > 0 ? Reading.Gist : Headline(page), 200);
        Section = SiteSection.Collections;
        CanonicalPath = page.Summary.Address;
        var whole = IsTop ? "" : "the whole finding aid";
        OfferForms(
            page.Summary.Address, DocumentLabel.Link(page.Top.Address, page.DocumentStandard, whole),
            new FormLink(RecordForm.Table.AddressOf(page.Top.Address), RecordForm.Table.MediaType, RecordForm.Table.Label, whole), PrintLink(page.Top.Address),
            new FormLink(RecordForm.Reference.AddressOf(page.Summary.Address), RecordForm.Reference.MediaType, RecordForm.Reference.Label), IsTop ? Feeds.Link(page.Summary.Address) : null);
        LinkedData = Linked.ForHead(page);
        Indexed = from == 0;
        Crumbs = [.. page.Repository is { } repository ? [new Crumb(repository.Label, repository.Address)] : Array.Empty<Crumb>(),
            .. page.Path.Select(above => new Crumb(above.Title, above.Address))];
        Sections = Outline();
        var shown = Reading.DigitalObjects.Where(copy => copy.Shows != DigitalSource.None).ToList();
        if (shown.Count > 0)
            SecurityHeaders.AllowImages(Response, shown.Select(copy => copy.Origin));
        Picture = Reading.DigitalObjects.FirstOrDefault(copy => copy.IsImageHere)?.Address;
        Modules = ["js/tree.js", "js/cite.js", "js/saved.js", .. shown.Count > 0 ? ["js/viewer.js"] : Array.Empty<string>()];
    }

    private static string Headline(UnitPage page) =>
        string.Join(", ", new[] { page.Summary.Title, page.Summary.Dates == page.Summary.Title ? "" : page.Summary.Dates, page.Summary.ReferenceCode }.Where(part => part.Length > 0));

    private List<PageSection> Outline()
    {
        var sections = new List<PageSection> { new("see-it", Phrases.Say("How to see it")) };
        if (Reading.DigitalObjects.Count > 0)
            sections.Add(new("digital", Phrases.Say("Digital copies"), Reading.DigitalObjects.Count));
        sections.AddRange(Reading.Before.Where(section => section.Short != "Note").Select(section => new PageSection(section.Anchor, Phrases.Say(section.Short))));
        if (Window.Total > 0)
            sections.Add(new("components", Phrases.Say("Contents"), Window.Total));
        sections.AddRange(Reading.After.Where(section => section.Short != "Note").Take(3).Select(section => new PageSection(section.Anchor, Phrases.Say(section.Short))));
        if (Reading.Names.Count > 0)
            sections.Add(new("names", Phrases.Say("Names and subjects")));
        sections.Add(new("record", Phrases.Say("About this record")));
        return sections;
    }
}
