using System.Globalization;
using System.Text;
using Fonds.Search;

namespace Fonds.App.Public.Search;

/// <summary>The facets by which a search is narrowed, as they are called in the address.</summary>
public enum Facet
{
    Repository,
    Level,
    Creator,
    Name,
    Subject,
    Place,
    Genre,
    Language,
}

/// <summary>One thing that narrows a search: a facet and the chosen value, as it stands in the address.</summary>
public readonly record struct Filter(Facet Facet, string Value);

/// <summary>
/// The whole state of a search as it stands in the address of its page: words, filters, years, order. A link that
/// changes the view is this state with one part changed.
/// </summary>
public sealed record SearchAddress
{
    public const int PageSize = 20;
    private static readonly string[] Names = [.. Enum.GetNames<Facet>().Select(static name => $"f.{name.ToLowerInvariant()}")];

    public string Query { get; init; } = "";

    /// <summary>The collection to search within: the last part of its address; null for the whole catalogue.</summary>
    public string? Within { get; init; }
    public IReadOnlyList<Filter> Filters { get; init; } = [];
    public int? From { get; init; }
    public int? To { get; init; }
    public bool Digitised { get; init; }

    /// <summary>One list instead of groups by collection.</summary>
    public bool AsOneList { get; init; }

    /// <summary>Only what has every word as it was typed or in another form: nothing that comes near.</summary>
    public bool Exactly { get; init; }
    public SearchOrder Order { get; init; } = SearchOrder.Relevance;

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether anything narrows the words.</summary>
    public bool IsNarrowed => Filters.Count > 0 || From is not null || To is not null || Digitised || Within is not null;
    public bool IsEmpty => Query.Length == 0 && !IsNarrowed;

    public static SearchAddress Read(IQueryCollection query) => new()
    {
        Query = (query["q"].ToString() ?? "").Trim(),
        Within = Words(query["within"]),
        Filters = [.. from facet in Enum.GetValues<Facet>() from value in query[Name(facet)] where !string.IsNullOrWhiteSpace(value) select new Filter(facet, value)],
        From = Year(query["from"]),
        To = Year(query["to"]),
        Digitised = query["digitised"] == "1",
        AsOneList = query["view"] == "list",
        Exactly = query["exactly"] == "1",
        Order = query["order"].ToString() switch
        {
            "date" => SearchOrder.Date,
            "title" => SearchOrder.Title,
            "archival" => SearchOrder.Archival,
            "code" => SearchOrder.Code,
            _ => SearchOrder.Relevance,
        },
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 500) : 1,
    };

    public IEnumerable<string> Values(Facet facet) => Filters.Where(filter => filter.Facet == facet).Select(filter => filter.Value);

    public bool Has(Filter filter) => Filters.Contains(filter);

    /// <summary>The same view narrowed by one more value, from its first page.</summary>
    public SearchAddress With(Filter filter) => this with { Filters = [.. Filters, filter], Page = 1 };

    public SearchAddress Without(Filter filter) => this with { Filters = [.. Filters.Where(other => other != filter)], Page = 1 };

    /// <summary>Only the words.</summary>
    public SearchAddress Cleared() => new() { Query = Query, AsOneList = AsOneList, Order = Order };

    /// <summary>Every part but the ones named, as name and value: what a form keeps when it changes those.</summary>
    public IReadOnlyList<(string Name, string Value)> PartsWithout(params string[] names) =>
        [.. Parts().Where(part => !names.Contains(part.Name))];

    public override string ToString()
    {
        var address = new StringBuilder("/search");
        var mark = '?';
        foreach (var (name, value) in Parts())
        {
            address.Append(mark).Append(name).Append('=').Append(Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal));
            mark = '&';
        }

        return address.ToString();
    }

    /// <summary>What a facet is called in the address.</summary>
    public static string Name(Facet facet) => Names[(int)facet];

    private IEnumerable<(string Name, string Value)> Parts()
    {
        if (Query.Length > 0)
            yield return ("q", Query);
        if (Within is not null)
            yield return ("within", Within);
        foreach (var filter in Filters)
            yield return (Name(filter.Facet), filter.Value);
        if (From is { } from)
            yield return ("from", from.ToString(CultureInfo.InvariantCulture));
        if (To is { } to)
            yield return ("to", to.ToString(CultureInfo.InvariantCulture));
        if (Digitised)
            yield return ("digitised", "1");
        if (AsOneList)
            yield return ("view", "list");
        if (Exactly)
            yield return ("exactly", "1");
        if (Order != SearchOrder.Relevance)
            yield return ("order", Order.ToString().ToLowerInvariant());
        if (Page > 1)
            yield return ("page", Page.ToString(CultureInfo.InvariantCulture));
    }

    private static int? Year(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 3000 ? year : null;

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
