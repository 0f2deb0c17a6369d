using Fonds.Description.AccessPoints;
using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Authorities;
using Fonds.Storage.Links;

namespace Fonds.UseCases.Discovery;

/// <summary>Shows a person, family, corporate body, subject, place, genre, function, occupation or work, with what is tied to it.</summary>
public sealed class ShowAuthority(Archive archive, ISearchIndex index)
{
    private const int Window = 20;

    private const int FewCollections = 6;
    private const int PartsInShortList = 5;
    private const int PartsInLongList = 2;

    // Up to here all ties are looked at to put provenance first; beyond it, the order of the store stands.
    private const int SortedByTie = 500;

    // Looking for titles in the whole index is most of the work of the page, and its answer changes only with the index.
    private readonly Remembered<(RecordId Authority, int Offset), IReadOnlyList<RecordId>> titled = new();
    private readonly Remembered<(RecordId Authority, int Offset), IReadOnlyList<OtherEnd>> otherEnds = new();

    /// <param name="pathSegment">First part of the address: "agents", "subjects", "places" and so on.</param>
    /// <param name="offset">Where the window of collections begins.</param>
    public Outcome<AuthorityPage> Show(string pathSegment, string slug, int offset = 0)
    {
        using var reader = archive.Read();
        return reader.AuthorityAt(pathSegment, slug) is { } stored
            ? new Outcome<AuthorityPage>.Done(Page(reader, stored, Math.Max(0, offset)))
            : Redirects.Or<AuthorityPage>(reader, $"/{pathSegment}/{slug}");
    }

    private AuthorityPage Page(ArchiveReader reader, StoredAuthority stored, int offset)
    {
        var record = stored.Record;
        var counts = InOrder(reader, stored.Id, reader.CollectionsLinkedTo(stored.Id));
        var headings = reader.HeadingsOf(stored.Id);
        var window = counts.Skip(offset).Take(Window).ToArray();
        var tops = reader.Units([.. window.Select(count => count.Top)]).ToDictionary(unit => unit.Id);
        var named = stored.Kind.IsAgent()
            ? NamedParts.Read(reader, titled.Get(index.IndexedThrough, (stored.Id, offset), () => NamedParts.Find(
                reader, index, [.. tops.Keys], NamedParts.NamesOf(record, headings.Select(heading => heading.Heading)))))
            : Array.Empty<Storage.Units.StoredUnit>().ToLookup(unit => unit.Top);
        var collections = new LinkedCollections(reader, named, window.Length > FewCollections ? PartsInLongList : PartsInShortList);
        return new()
        {
            Link = Summaries.LinkTo(stored),
            Record = record,
            WrittenAs = [.. headings.OrderByDescending(heading => heading.Heading == stored.Heading).Select(heading => (heading.Heading, heading.Count))],
            Identifiers = IdentifiersOf(reader, stored),
            CollectionTotal = counts.Count,
            UnitTotal = counts.Sum(count => count.Units),
            Collections = WithOtherEnds(
                reader, (stored.Id, offset), collections,
                [.. window.Where(count => tops.ContainsKey(count.Top)).Select(count => collections.Of(stored.Id, count, tops[count.Top]))]),
            Offset = offset,
            RelationTargets = RelationTargets.Of(reader, record),
            Links = RelationTargets.LinksIn(reader, record),
            History = Histories.Of(reader, stored.Id),
            DocumentStandard = ExportDocuments.StandardOf(stored),
        };
    }

    private IReadOnlyList<LinkedCollection> WithOtherEnds(
        ArchiveReader reader, (RecordId, int) key, LinkedCollections linked, IReadOnlyList<LinkedCollection> collections) =>
        OtherEnds.Add(reader, linked, collections, otherEnds.Get(index.IndexedThrough, key, () => OtherEnds.Find(reader, index, linked, collections)));

    /// <summary>Addresses of the identifiers its record gives and of those by which headings met it, each once.</summary>
    internal static IReadOnlyList<string> IdentifiersOf(ArchiveReader reader, StoredAuthority stored) =>
        [.. stored.Record.Identifiers.Concat(reader.IdentifiersOf(stored.Id).Select(IdentifierIn).OfType<AuthorityIdentifier>())
            .Select(identifier => identifier.Uri).OfType<string>().Distinct(StringComparer.Ordinal)];

    // A key is written "a:naf:n50016856": what it is an identifier of, its file, its value.
    private static AuthorityIdentifier? IdentifierIn(string key) =>
        key.Split(':', 3) is [_, var scheme, var value] ? new AuthorityIdentifier(scheme, value) : null;

    /// <summary>What they made before what is about them: collections they are the creator of come first.</summary>
    private static IReadOnlyList<LinkedCollectionCount> InOrder(ArchiveReader reader, RecordId authority, IReadOnlyList<LinkedCollectionCount> counts)
    {
        if (counts.Count < 2 || counts.Sum(count => count.Units) > SortedByTie)
            return counts;

        var created = reader.LinksTo(authority, 0, SortedByTie * 2)
            .Where(link => link.Manner == LinkManner.Origination && link.Unit == link.Top).Select(link => link.Top).ToHashSet();
        return [.. counts.OrderByDescending(count => created.Contains(count.Top))];
    }
}
