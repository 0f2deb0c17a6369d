using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Authorities;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Search;

/// <summary>Finds the records that the filters of an address name by the last part of their own addresses.</summary>
public sealed class RecordsInAddress(Archive archive)
{
    /// <summary>The records named, by filter; a filter whose record is not here any more is left out.</summary>
    public IReadOnlyDictionary<Filter, RecordId> Find(SearchAddress address)
    {
        var found = new Dictionary<Filter, RecordId>();
        if (address.Filters.Count == 0)
            return found;

        using var reader = archive.Read();
        foreach (var filter in address.Filters)
        {
            if (SegmentOf(filter.Facet) is { } segment && Record(reader, segment, filter.Value) is { } record)
                found[filter] = record;
        }

        return found;
    }

    /// <summary>The collection searched within, or null.</summary>
    public RecordLink? Collection(string? slug)
    {
        if (slug is null)
            return null;
        using var reader = archive.Read();
        return reader.UnitAt(slug, null) is { } top ? new RecordLink(top.Id, RecordKind.Unit, $"/collections/{slug}", top.Unit.TitleText) : null;
    }

    /// <summary>The first part of the addresses of the records a facet counts; null when it counts no records.</summary>
    public static string? SegmentOf(Facet facet) => facet switch
    {
        Facet.Repository => PathSegments.Of(RecordKind.Repository),
        Facet.Creator or Facet.Name => PathSegments.Of(RecordKind.Person),
        Facet.Subject => PathSegments.Of(RecordKind.Subject),
        Facet.Place => PathSegments.Of(RecordKind.Place),
        Facet.Genre => PathSegments.Of(RecordKind.GenreForm),
        _ => null,
    };

    private static RecordId? Record(ArchiveReader reader, string segment, string slug) =>
        segment == "repositories" ? reader.RepositoryAt(slug)?.Id : reader.AuthorityAt(segment, slug)?.Id;
}
