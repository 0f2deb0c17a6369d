using System.Globalization;
using Fonds.App.Public.Lives;
using Fonds.App.Shared;
using Fonds.App.Shared.Drawing.Maps;
using Fonds.UseCases.Lives;
using Microsoft.AspNetCore.Mvc;
using static Fonds.App.Shared.Wording.Phrases;

namespace Fonds.App.Public.Years;

/// <summary>A year: what happened in it, in all lives.</summary>
public sealed class YearModel(AskEvents events, SiteOptions site) : CataloguePage
{
    public const int PageSize = 100;

    public int Year { get; private set; }
    public EventsPage Results { get; private set; } = null!;

    /// <summary>What began in the year.</summary>
    public IReadOnlyList<EventLine> Begun { get; private set; } = [];

    /// <summary>What had begun before it and lasted into it.</summary>
    public IReadOnlyList<EventLine> Lasting { get; private set; } = [];

    /// <summary>The places of the events shown; null where none is known.</summary>
    public MapOfPlaces? Map { get; private set; }

    /// <summary>The years before and after of which something is told.</summary>
    public IReadOnlyList<int> Beside { get; private set; } = [];
    public Paging Pages => Paging.Windows(AddressOf(Year), Results.Offset, PageSize, Results.Total, "told");

    public IActionResult OnGet(int year, int from = 0)
    {
        Year = year;
        Results = events.OfYear(year, Math.Max(0, from), PageSize, EventForms.AreAsked(HttpContext));
        if (Results.Total == 0)
            return NotFound();
        if (EventForms.Answer(HttpContext, site, Results) is { } inForm)
            return inForm;
        var lines = EventLine.Of(Results.Events);
        Begun = [.. lines.Where(line => line.Event.Days is not { } days || days.FirstYear >= year)];
        Lasting = [.. lines.Where(line => line.Event.Days is { } days && days.FirstYear < year)];
        Map = PlacesOfEvents.Of(Say("Places of these events"), lines);
        Beside = [.. new[] { year - 1, year + 1 }.Where(events.HasYear)];
        Title = Say("The year {0}", year.ToString(CultureInfo.InvariantCulture));
        Summary = Say("What happened in {0}: {1}, each with the sentence that says it.", year.ToString(CultureInfo.InvariantCulture), SayCount(Results.Total, "event", "events"));
        CanonicalPath = AddressOf(year);
        Crumbs = [new Crumb(Say("Events in lives"), "/events")];
        Indexed = Results.Offset == 0;
        OfferOnly(EventFormLinks.Of(suffix => AddressOf(year) + suffix));
        return Page();
    }

    public static string AddressOf(int year) => string.Create(CultureInfo.InvariantCulture, $"/years/{year}");
}
