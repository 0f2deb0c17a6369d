using Fonds.Description.Records;
using Fonds.Storage;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Lists every public address for search engines, in parts that stay the same as the archive grows: a part holds the
/// records whose numbers lie in one span, so at most as many as a sitemap may have (50,000).
/// </summary>
public sealed class ListForSitemap(Archive archive)
{
    private const long Span = 40_000;

    /// <summary>How many parts there are, numbered from 1.</summary>
    public int Parts
    {
        get
        {
            using var reader = archive.Read();
            return (int)((reader.NewestRecord.Value + Span - 1) / Span);
        }
    }

    /// <summary>The addresses of one part, streamed.</summary>
    public IEnumerable<SitemapLine> Part(int number)
    {
        using var reader = archive.Read();
        var first = (number - 1) * Span + 1;
        foreach (var record in reader.AddressesIn(new RecordId(first), new RecordId(first + Span - 1)))
            yield return new(record.Address, DateOnly.FromDateTime(record.ChangedAt.UtcDateTime));
    }
}
