using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Storage;
using Fonds.Storage.Addresses;
using Fonds.Storage.Encoding;
using Fonds.Storage.Units;
using Fonds.UseCases.Checking;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Safekeeping.Rewinding;

/// <summary>The rows of one finding aid and its units, and their links, as their texts at the moment have them.</summary>
internal sealed class PastFindingAid(ArchiveReader reader, ArchiveWriter writer, EncodingBuffer buffer)
{
    private const string Segment = "collections";

    public void Restore(RecordId findingAid)
    {
        var held = reader.UnitRows(findingAid);
        if (DerivedUnits.Of(reader, findingAid, held.ToDictionary(row => row.Id)) is not { Missing.Count: 0 } derived)
            throw new InvalidDataException($"The archive in the backup could not be brought to that moment: finding aid {findingAid} cannot be read.");
        var source = reader.SourcesOf(findingAid)[0];
        var slug = Row(derived, source.Path);
        var units = derived.Rows.Select(row => row.Id).ToHashSet();
        var past = new PastKeys(reader, derived).Give(reader.LastVersionThroughSource(source.Id));
        var present = held.ToDictionary(row => row.Id);
        for (var place = 0; place < past.Count; place++)
            Unit(present[past[place].Id], past[place], slug);
        foreach (var absent in held.Where(row => !units.Contains(row.Id) && row.Key.Length == 0))
            writer.Units.Write(absent with { Key = KeyBeforeRemoval(absent.Version) });
        new PastLinks(reader, writer).Restore(derived, past);
    }

    private string Row(DerivedUnits derived, string path)
    {
        var (row, findingAid) = (derived.Should, derived.Stored.FindingAid);
        var top = reader.Unit(row.Top)!.Unit;
        findingAid = findingAid.AsSaidBy(top);
        var title = FindingAidIntake.TitleOf(top, findingAid);
        var sortKey = SortKey.Of(title);
        var slug = new PastAddress(writer, row.Top, Segment).Slug(CollectionSlug.Wanted(CollectionSlug.NameOf(top, findingAid)), $"/{Segment}/{row.Slug}", writer.FindingAids.IsTaken);
        writer.FindingAids.Write(row with
        {
            Slug = slug,
            Path = path,
            Repository = RepositoryIntake.NamedBy(top, findingAid) is { } named ? new RepositoryIntake(writer, buffer).Known(named)?.Id : null,
            Title = title,
            SortKey = sortKey,
            Letter = SortKey.Letter(sortKey),
        });
        return slug;
    }

    private void Unit(UnitRow present, UnitRow past, string slug)
    {
        if (past == present)
            return;
        writer.Units.Write(past);
        if (past.Key == present.Key || past.Key.Length == 0)
            return;
        writer.Redirects.Withdraw($"/{Segment}/{slug}/{past.Key}", past.Id);
        if (present.Key.Length > 0)
            writer.Redirects.Add($"/{Segment}/{slug}/{present.Key}", past.Id);
    }

    // A removal has no text; what was removed had its identifier in its own.
    private string KeyBeforeRemoval(long removal) =>
        reader.VersionBefore(removal) is { } version && reader.StatementAt(version) is { } body ? new UnitOfDescription(body).LocalIdentifier ?? "" : "";
}
