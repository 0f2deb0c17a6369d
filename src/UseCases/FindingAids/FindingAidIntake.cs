using Fonds.Description.Access;
using Fonds.Description.Records;
using Fonds.Description.Rules;
using Fonds.Description.Units;
using Fonds.Storage;
using Fonds.Storage.Addresses;
using Fonds.Storage.Encoding;
using Fonds.Storage.FindingAids;
using Fonds.UseCases.Linking;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// Takes one finding aid that has been read whole into the archive: finds which finding aid it is, gives its units their records and
/// addresses, and writes versions of what changed and of nothing else.
/// </summary>
internal sealed class FindingAidIntake(ArchiveWriter writer, Linker linker, EncodingBuffer buffer, IdentitiesOfImport identities)
{
    /// <summary>Takes in a finding aid and returns its record.</summary>
    public RecordId Take(DocumentRead document, List<Finding> findings)
    {
        var findingAid = document.FindingAidRead!.AsSaidBy(document.Top!);
        var identity = Identity(findingAid, document);
        var alike = writer.FindingAids.WithIdentity(identity);
        var same = identities.RecordFor(document.File.Path, [.. alike.Select(row => (row.Id, row.Path))], out var doubled);
        var known = alike.FirstOrDefault(row => row.Id == same);
        if (doubled is not null)
        {
            findings.Add(new Finding(FindingCodes.RecordIdentifierDoubled, Severity.Warning, 1,
                $"The record identifier \"{findingAid.RecordIdentifier}\" also stands on {doubled}. Both finding aids were kept."));
        }

        // Numbers in document order: the units of a collection lie together, and so do their versions.
        var newRecords = known is null ? writer.TakeRecords(document.Units.Count + 1) : default;
        var id = known?.Id ?? newRecords;
        var top = known?.Top ?? new RecordId(newRecords.Value + 1);
        identities.Take(id);

        var repository = new RepositoryIntake(writer, buffer).Meet(document.Top!, findingAid);
        var standing = Standing.Of(document.Units, Publication.IsInternal(document.FindingAidRead.Body));
        var slug = CollectionSlug.For(writer, CollectionSlug.NameOf(document.Top!, findingAid), known, top);
        var units = new UnitIntake(writer, linker, document, standing, id, top) { Slug = slug };
        var arrangement = units.Take(known is not null, repositoryChanged: known is not null && known.Repository != repository);

        var title = TitleOf(document.Top!, findingAid);
        var sortKey = SortKey.Of(title);
        writer.FindingAids.Write(new FindingAidRow
        {
            Id = id,
            Slug = slug,
            Top = top,
            Identity = identity,
            Path = document.File.Path,
            Repository = repository,
            Version = VersionOf(document.FindingAidRead, arrangement, id, known),
            Published = standing.Published[0],
            Title = title,
            SortKey = sortKey,
            Letter = SortKey.Letter(sortKey),
            PublishedUnits = standing.Published[0] ? standing.PublishedDescendants[0] + 1 : 0,
            Units = document.Units.Count,
        });
        linker.SettlePublication();
        writer.Sources.Add(
            new(writer.Source!.Value, document.File.Path, document.Sha256, document.File.Length, id, IsCurrent: true, findings.Count),
            Storage.Sources.Packing.Brotli, document.Packed, findings);
        return id;
    }

    /// <summary>The title under which a finding aid is listed: that of what it describes, else its own.</summary>
    public static string TitleOf(UnitOfDescription top, FindingAid findingAid) => top.TitleText is { Length: > 0 } text ? text : findingAid.TitleText;

    private static string Identity(FindingAid findingAid, DocumentRead document) =>
        string.IsNullOrWhiteSpace(findingAid.RecordIdentifier) ? document.PathIdentity : $"{findingAid.AgencyCode}\u001F{findingAid.RecordIdentifier.Trim()}";

    private long VersionOf(FindingAid findingAid, Arrangement arrangement, RecordId id, FindingAidRow? known)
    {
        buffer.Clear();
        RecordBody.Write(buffer, findingAid, arrangement);
        return known is not null && writer.Body(known.Version).AsSpan().SequenceEqual(buffer.Written)
            ? known.Version
            : writer.AddVersion(id, RecordKind.FindingAid, known?.Version, buffer.Written);
    }
}
