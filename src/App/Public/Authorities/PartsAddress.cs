using Fonds.App.Public.Search;
using Fonds.Description.Records;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Authorities;

/// <summary>The search that lists every part of a collection tied to a record.</summary>
public static class PartsAddress
{
    public static string Of(RecordLink record, UnitSummary collection)
    {
        var facet = record.Kind switch
        {
            RecordKind.Subject => Facet.Subject,
            RecordKind.Place => Facet.Place,
            RecordKind.GenreForm => Facet.Genre,
            _ => Facet.Name,
        };
        return new SearchAddress { Within = Slug(collection.Address), Filters = [new Filter(facet, Slug(record.Address))], AsOneList = true }.ToString();
    }

    private static string Slug(string address) => address[(address.LastIndexOf('/') + 1)..];
}
