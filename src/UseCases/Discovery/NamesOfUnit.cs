using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>The names, subjects and places tied to units, each authority looked up once however many units name it.</summary>
internal sealed class NamesOfUnit(ArchiveReader reader)
{
    private readonly Dictionary<RecordId, RecordLink?> met = [];

    /// <summary>In document order; what is not published is left out.</summary>
    public IReadOnlyList<LinkedName> Of(StoredUnit stored)
    {
        if (!stored.HasLinks)
            return [];

        var names = new List<LinkedName>();
        foreach (var link in reader.LinksOf(stored.Id))
        {
            if (!met.TryGetValue(link.Authority, out var authority))
                met[link.Authority] = authority = reader.Authority(link.Authority) is { } found ? Summaries.LinkTo(found) : null;
            if (authority is null)
                continue;
            var name = new LinkedName(authority, TieWords.MannerOf(link), TieWords.Of(link), link.Heading);
            if (!names.Contains(name))
                names.Add(name);
        }

        return names;
    }
}
