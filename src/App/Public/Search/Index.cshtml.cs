using Fonds.App.Shared.Wording;
using Fonds.App.Shared;
using Fonds.App.Shared.Drawing;
using Fonds.Description.Records;
using Fonds.Search;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Mvc;

namespace Fonds.App.Public.Search;

/// <summary>What was found: people and other names first, then parts of collections, under their collections or as one list.</summary>
public sealed class SearchModel(SearchHoldings holdings, RecordsInAddress records, SiteOptions site) : CataloguePage
{
    private IReadOnlyDictionary<Filter, RecordId> filtered = new Dictionary<Filter, RecordId>();
    private RecordLink? within;

    public SearchAddress Address { get; private set; } = new();
    public SearchPage Results { get; private set; } = null!;

    /// <summary>People, organisations, subjects and places whose names match the words.</summary>
    public IReadOnlyList<HitLine> Names => Results.Names;
    public IReadOnlyList<FacetGroup> Facets { get; private set; } = [];

    /// <summary>What narrows this view, each with the address of the view without it.</summary>
    public IReadOnlyList<(string Label, string Address)> Narrowing { get; private set; } = [];
    public DecadeBars? Histogram { get; private set; }

    /// <summary>When nothing was found: each thing that narrows, with what would be found without it.</summary>
    public IReadOnlyList<(string Label, string Address, int Count)> Relaxed { get; private set; } = [];
    public RecordLink? Within { get; private set; }

    /// <summary>How many events of lives the words would find, when they ask for a place or a kind of event and a time; else 0.</summary>
    public int Events => Results.EventTotal;

    public Paging Pages
    {
        get
        {
            var (total, size) = Address.AsOneList ? (Results.Answer.Total, SearchAddress.PageSize) : (Results.Answer.GroupTotal, SearchWords.GroupsOnAPage);
            return new Paging(
                Address.Page > 1 ? (Address with { Page = Address.Page - 1 }).ToString() : null,
                Address.Page * size < total ? (Address with { Page = Address.Page + 1 }).ToString() : null,
                Phrases.Say("{0} of {1}", Address.Page, Math.Max(1, (total + size - 1) / size)));
        }
    }

    public IActionResult OnGet()
    {
        Address = SearchAddress.Read(Request.Query);
        filtered = records.Find(Address);
        within = records.Collection(Address.Within);
        if (within is null && Address.Within is not null)
            Address = Address with { Within = null };
        var page = holdings.Find(SearchWords.Request(Address, filtered, within?.Id) with { Patience = site.SearchPatience });
        if (page.Answer.GaveUp)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = "30";
        }

        return Answer(new Outcome<SearchPage>.Done(page), Take, ExportJson.Of);
    }

    private void Take(SearchPage page)
    {
        Results = page;
        Within = within;
        Facets = FacetGroup.Of(page, Address, filtered);
        Narrowing = NarrowingNow();
        Histogram = Bars(page.Answer.Facets.Decades);
        if (page.Answer is { Total: 0, GaveUp: false })
            Relaxed = [.. Narrowing.Select(narrowing => (narrowing.Label, narrowing.Address, Count(narrowing.Address))).Where(relaxed => relaxed.Item3 > 0)];

        Title = Address.Query.Length > 0 ? Phrases.Say("Search: {0}", Address.Query) : Phrases.Say("Search");
        Summary = Phrases.Say("Everything in this catalogue that matches, by collection: parts of collections, people, subjects and places.");
        Indexed = false;
        WithSearchBox = false;
        Modules = Histogram is null ? ["js/saved.js"] : ["js/dates.js", "js/saved.js"];
    }

    private List<(string Label, string Address)> NarrowingNow()
    {
        var all = new List<(string, string)>();
        if (Within is not null)
            all.Add((Within.Label, (Address with { Within = null, Page = 1 }).ToString()));
        all.AddRange(FacetGroup.Chosen(Facets).Select(line => (line.Label, line.Address)));
        if (SearchWords.Years(Address) is { } years)
            all.Add((Said(years), (Address with { From = null, To = null, Page = 1 }).ToString()));
        if (Address.Digitised)
            all.Add((Phrases.Say("Digitised"), (Address with { Digitised = false, Page = 1 }).ToString()));
        return all;
    }

    private string Said((int First, int Last) years) =>
        Address.From is null ? Phrases.Say("to {0}", $"{years.Last}") : Address.To is null ? Phrases.Say("from {0}", $"{years.First}") : years.First == years.Last ? $"{years.First}" : $"{years.First}–{years.Last}";

    private DecadeBars? Bars(IReadOnlyList<FacetCount<int>> decades) => DecadeScale.Of(decades) is { } scale && decades.Count > 1
        ? new DecadeBars(decades, scale, 60, Phrases.Say("Matches by decade"), decade => (Address with { From = decade, To = decade + 9, Page = 1 }).ToString(),
            SearchWords.Years(Address) is { } years ? years : null)
        : null;

    // What an address would find, for the way out of an empty result.
    private int Count(string address)
    {
        var relaxed = SearchAddress.Read(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address[address.IndexOf('?', StringComparison.Ordinal)..])));
        var request = SearchWords.Request(relaxed, records.Find(relaxed), relaxed.Within is null ? null : within?.Id);
        return holdings.Find(request with { Limit = 0, WithFacets = false, Grouped = false, Patience = site.SearchPatience }).Answer.Total;
    }
}
