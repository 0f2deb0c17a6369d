using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Storage;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>Shows a whole finding aid in order, for reading through and for print. Streamed: no step holds the collection.</summary>
public sealed class ShowFindingAid(Archive archive)
{
    public Outcome<FullFindingAid> Show(string collection)
    {
        var reader = archive.Read();
        try
        {
            if (reader.UnitAt(collection, null) is { } top && reader.FindingAidOf(top.Id) is { } findingAid)
            {
                var page = Page(reader, top, findingAid.FindingAid);
                return new Outcome<FullFindingAid>.Done(page);
            }

            var elsewhere = Redirects.Or<FullFindingAid>(reader, Redirects.PathOf(collection, null));
            reader.Dispose();
            return elsewhere;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>The address of every published collection.</summary>
    public IEnumerable<string> Addresses()
    {
        using var reader = archive.Read();
        foreach (var address in PublishedAddresses.Collections(reader))
            yield return address;
    }

    private static FullFindingAid Page(ArchiveReader reader, StoredUnit top, Description.Units.FindingAid findingAid)
    {
        var summary = Summaries.Of(top);
        var repository = top.Repository is { } holder && reader.Repository(holder) is { } found
            ? new RecordLink(found.Id, RecordKind.Repository, found.Address, found.Name)
            : null;
        var links = new LinksWhileReading(reader);
        return new(
            summary, findingAid.AsSaidBy(top.Unit), repository, Citation.Of(top.Unit, summary, top.Unit, summary, repository?.Label), links,
            Lines(reader, top, links), reader);
    }

    private static IEnumerable<FullFindingAidLine> Lines(ArchiveReader reader, StoredUnit top, LinksWhileReading links)
    {
        foreach (var stored in reader.Descendants(top.Id).Prepend(top))
        {
            links.Turn(stored);
            yield return new(Summaries.Of(stored), stored.Unit);
        }
    }

    /// <summary>Leads from the unit being written out; what the units before it named is forgotten.</summary>
    private sealed class LinksWhileReading(ArchiveReader reader) : ILinkResolver
    {
        private StoredUnit? unit;
        private UnitLinks? links;

        public void Turn(StoredUnit next) => (unit, links) = (next, null);

        public string? AddressOf(Statement statement)
        {
            links ??= unit is null ? new UnitLinks() : UnitLinks.Of(reader, unit);
            return links.AddressOf(statement);
        }
    }
}
