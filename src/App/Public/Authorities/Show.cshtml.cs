using Fonds.App.Public.Lives;
using Fonds.App.Public.Search;
using Fonds.App.Shared;
using Fonds.App.Shared.Drawing.Maps;
using Fonds.App.Shared.Text;
using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;
using Microsoft.AspNetCore.Mvc;
using static Fonds.App.Shared.Wording.Phrases;

namespace Fonds.App.Public.Authorities;

/// <summary>A person, family, organisation, subject, place or other name: a life, and what it left.</summary>
public sealed class AuthorityModel(ShowAuthority showAuthority, ShowLife showLife, AskEvents events, ExportDocuments documents, SiteOptions site) : CataloguePage
{
    /// <summary>How many collections one page lists.</summary>
    public const int WindowSize = 20;

    public AuthorityPage Authority { get; private set; } = null!;
    public TextSetting Setting { get; private set; } = null!;
    public AgentNames Names { get; private set; } = null!;
    public LifeText Life { get; private set; } = null!;

    /// <summary>What is known to have happened in the life, with the sentences that say it; null when nothing is, and for what is no agent.</summary>
    public LifeView? Lived { get; private set; }
    /// <summary>Who was there, on the page of a place; null where nothing is told.</summary>
    public PlaceLived? Place { get; private set; }

    /// <summary>The forms in which the life can be taken away.</summary>
    public IReadOnlyList<FormLink> LifeForms { get; private set; } = [];

    /// <summary>The places of the life; null where none is known.</summary>
    public MapOfPlaces? Map { get; private set; }

    public Network? Network { get; private set; }
    public Relations Relations { get; private set; } = null!;
    public IReadOnlyList<(string Label, IReadOnlyList<AgentFact> Facts)> Facts { get; private set; } = [];
    public IReadOnlyList<PageSection> Sections { get; private set; } = [];
    public bool IsAgent => Authority.Link.Kind.IsAgent();
    public Agent Record => Authority.Record;
    public string PermanentAddress => site.Absolute(Request, Authority.Link.Address);

    /// <summary>"What he left" for a person would guess; this is true of everybody.</summary>
    public string FoundIn => SayCount(Authority.CollectionTotal, "Found in {0} collection", "Found in {0} collections");

    public IActionResult OnGet(string kind, string slug, int from = 0) =>
        Answer(showAuthority.Show(kind, slug, Math.Max(0, from)), Take, ExportJson.Of, page => DocumentAnswer.Of(documents.At(page.Link.Address)), Linked.Write);

    private void Take(AuthorityPage page)
    {
        Authority = page;
        var histories = page.Record.BiographicalHistory;
        var life = IsAgent ? showLife.Of(page.Link) : null;
        Lived = life is { Events.Count: > 0 } ? new LifeView(life) : null;
        Setting = new TextSetting(page.Links) { Sentences = SentenceMarks.Of(histories) };
        Names = AgentNames.Of(page);
        Life = new LifeText(histories, Setting, Lived);
        Relations = Relations.Of(page);
        Map = Lived is null ? null : PlacesOfEvents.Of(Say("Places in the life of {0}", Names.Direct), Lived);
        Place = page.Link.Kind == RecordKind.Place ? PlaceLived.Of(page.Link.Label, events) : null;
        Network = Lived is null ? null : new Network(Lived, Relations, Names.Direct);
        Facts = AgentFact.Groups(page.Record);

        Title = page.Record.Existence is { } existence && IsAgent && existence.Years is { } ? $"{Names.Direct}, {existence.Display}" : Names.Direct;
        Summary = Excerpt.Of(page.Record.AbstractText.Length > 0 ? page.Record.AbstractText : $"{Names.Direct}: {FoundIn}.", 200);
        var list = KindWords.Many(page.Link.Kind);
        Section = SiteSection.InHead.FirstOrDefault(section => section.Name == list);
        Crumbs = [new Crumb(Say(list), page.Link.Kind switch
        {
            RecordKind.Family => "/families", RecordKind.GenreForm => "/genres", RecordKind.Function => "/functions",
            RecordKind.Occupation => "/occupations", RecordKind.Work => "/works", _ => Section?.Address ?? "/people",
        })];
        CanonicalPath = page.Link.Address;
        OfferForms(page.Link.Address, page.DocumentStandard is { } standard ? DocumentLabel.Link(page.Link.Address, standard) : null);
        if (Lived is not null)
            LifeForms = EventFormLinks.Of(suffix => EventForms.AddressOfLife(page.Link.Address) + suffix);
        LinkedData = Linked.ForHead(page);
        Sort = page.Link.Kind == RecordKind.Person ? "profile" : Sort;
        Indexed = page.Offset == 0;
        Sections = Outline();
        Modules = Lived is null ? ["js/saved.js"] : ["js/saved.js", "js/life.js"];
    }

    private List<PageSection> Outline()
    {
        var sections = new List<PageSection>();
        if (Life.Paragraphs.Count > 0)
            sections.Add(new("life", Say(LifeText.Label(Authority.Link.Kind))));
        if (Map is not null)
            sections.Add(new("map", Say("Places"), Map.Points.Count));
        if (Place is { Total: > 0 } place)
            sections.Add(new("there", Say("Who was there"), place.Total));
        if (Authority.CollectionTotal > 0)
            sections.Add(new("found", Say("Found in"), Authority.CollectionTotal));
        if (Facts.Count > 0)
            sections.Add(new("facts", Say("Places and work")));
        if (Network is { Neighbours.Count: > 0 })
            sections.Add(new("network", Say("People around"), Network.Neighbours.Count));
        sections.AddRange(Relations.Groups.Select(group => new PageSection(group.Anchor, Say(group.Label), group.Lines.Count)));
        sections.Add(new("record", Say("About this record")));
        return sections;
    }

    /// <summary>Notes about the agent that are neither life nor fact: internal structure, genealogy, general context.</summary>
    public IEnumerable<(string Label, Statement Statement)> Context =>
        Record.InternalStructure.Select(statement => ("Structure or genealogy", statement))
            .Concat(Record.GeneralContext is { } context ? [("General context", context)] : []);
}
