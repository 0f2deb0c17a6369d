using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Search;

namespace Fonds.App.Public.Search;

/// <summary>From the state in an address to what is asked of the search.</summary>
public static class SearchWords
{
    public const int GroupsOnAPage = 10;
    private const int NamesShown = 4;

    public static SearchRequest Request(SearchAddress address, IReadOnlyDictionary<Filter, RecordId> records, RecordId? within)
    {
        var size = address.AsOneList ? SearchAddress.PageSize : GroupsOnAPage;
        return new SearchRequest
        {
            Query = address.Query,
            Scope = SearchScope.Units,
            Forgiving = !address.Exactly,
            Names = address.Query.Length > 0 && address.Page == 1 && !address.IsNarrowed ? NamesShown : 0,
            Collection = within,
            Repositories = [.. Of(Facet.Repository)],
            Creators = [.. Of(Facet.Creator)],
            Linked = [.. Of(Facet.Name), .. Of(Facet.Subject), .. Of(Facet.Place), .. Of(Facet.Genre)],
            Levels = [.. address.Values(Facet.Level).Select(LevelOf).OfType<LevelName>()],
            Languages = [.. address.Values(Facet.Language)],
            Years = Years(address),
            DigitisedOnly = address.Digitised,
            Grouped = !address.AsOneList,
            Order = address.Order,
            Offset = (address.Page - 1) * size,
            Limit = size,
            // Everything in a collection lies everywhere in it.
            EveryMatch = within is not null && !(address with { Within = null }).IsEmpty,
        };

        IEnumerable<RecordId> Of(Facet facet) => records.Where(pair => pair.Key.Facet == facet).Select(pair => pair.Value);
    }

    /// <summary>The years asked for, the earlier first whichever way they were written.</summary>
    public static (int First, int Last)? Years(SearchAddress address)
    {
        if (address.From is null && address.To is null)
            return null;
        var (first, last) = (address.From ?? 1, address.To ?? 2999);
        return first <= last ? (first, last) : (last, first);
    }

    public static string ValueOf(LevelName level) => level.ToString().ToLowerInvariant();

    private static LevelName? LevelOf(string value) => Enum.TryParse<LevelName>(value, ignoreCase: true, out var level) && Enum.IsDefined(level) ? level : null;
}
