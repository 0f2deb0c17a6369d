using Fonds.App.Public.Lives;
using Fonds.App.Public.Search;
using Fonds.App.Shared;
using Fonds.App.Shared.Drawing;
using Fonds.App.Shared.Drawing.Maps;
using Fonds.UseCases.Lives;
using Microsoft.AspNetCore.Mvc;
using static Fonds.App.Shared.Wording.Phrases;

namespace Fonds.App.Public.Events;

/// <summary>Events of all lives, by place, time, kind and person: who was in Barcelona in 1917.</summary>
public sealed class EventsModel(AskEvents events, SiteOptions site) : CataloguePage
{
    public EventsAddress Address { get; private set; } = new();
    public EventsPage Results { get; private set; } = null!;
    public IReadOnlyList<EventLine> Lines { get; private set; } = [];
    public IReadOnlyList<FacetGroup> Facets { get; private set; } = [];
    /// <summary>The places of the events shown; null where none is known.</summary>
    public MapOfPlaces? Map { get; private set; }

    public YearBars? Bars { get; private set; }

    /// <summary>What narrows this view, each with the address of the view without it.</summary>
    public IReadOnlyList<(string Label, string Address)> Narrowing { get; private set; } = [];

    public Paging Pages => new(
        Address.Page > 1 ? (Address with { Page = Address.Page - 1 }).ToString() : null,
        Address.Page * EventsAddress.PageSize < Results.Total ? (Address with { Page = Address.Page + 1 }).ToString() : null,
        Say("{0} of {1}", Address.Page, Math.Max(1, (Results.Total + EventsAddress.PageSize - 1) / EventsAddress.PageSize)));

    public IActionResult OnGet()
    {
        Address = EventsAddress.Read(Request.Query);
        Results = Address.IsEmpty ? events.All() : events.Ask(
            Address.Question, Address.WasThere, (Address.Page - 1) * EventsAddress.PageSize, EventsAddress.PageSize, Address.Life, EventForms.AreAsked(HttpContext));
        if (EventForms.Answer(HttpContext, site, Results) is { } inForm)
            return inForm;
        Lines = EventLine.Of(Results.Events);
        Facets = EventFacets.Of(Results, Address);
        if (Results.Counts.Years.Count > 2 && (Results.Understood.Years is not { } asked || asked.First < asked.Last))
            Bars = new YearBars(Results.Counts.Years, Say("Events by year"), (from, to) => (Address with { From = from, To = to, Page = 1 }).ToString());
        Map = PlacesOfEvents.Of(Say("Places of these events"), Lines);
        Narrowing = EventsNarrowing.Of(Address, Results.Life);
        Title = Address.IsEmpty ? Say("Events in lives") : Say("Events: {0}", Address.Question.Length > 0 ? Address.Question : string.Join(", ", Narrowing.Select(each => each.Label)));
        Summary = Say("What happened to the people and bodies of this catalogue: by place, time, kind and person, each with the sentence that says it.");
        CanonicalPath = Address.IsEmpty ? "/events" : null;
        Indexed = Address.IsEmpty;
        if (!Address.IsEmpty)
            OfferOnly(EventFormLinks.Of(Address.In));
        return Page();
    }
}
