using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Links;

namespace Fonds.UseCases.Discovery;

/// <summary>A file that holds the other end of letters kept elsewhere.</summary>
/// <param name="Elsewhere">Reference code or title of the collection that holds the one end.</param>
internal readonly record struct OtherEnd(RecordId File, string Elsewhere);

/// <summary>
/// Letters have two ends. Where somebody is a correspondent in another's papers, the file of that other's letters is looked for in
/// his own: "Macdonald, Dwight" in the Victor Serge papers. Found by title, and shown as that.
/// </summary>
internal static class OtherEnds
{
    private const int Most = 3;

    public static IReadOnlyList<OtherEnd> Find(ArchiveReader reader, ISearchIndex index, LinkedCollections linked, IReadOnlyList<LinkedCollection> collections)
    {
        var others = collections.Where(collection => collection.Ties.Contains(TieWords.Correspondent)).Take(Most).ToArray();
        var own = collections.Where(collection => collection.Ties.Contains(TieWords.Creator)).Select(collection => collection.Collection.Id).Take(Most).ToArray();
        if (others.Length == 0 || own.Length == 0)
            return [];

        var found = new List<OtherEnd>();
        foreach (var other in others)
        {
            var elsewhere = other.Collection.ReferenceCode.Length > 0 ? other.Collection.ReferenceCode : other.Collection.Title;
            var creators = reader.LinksOf(other.Collection.Id).Where(link => link.Manner == LinkManner.Origination && link.Kind.IsAgent()).Select(link => link.Authority);
            foreach (var creator in reader.Authorities([.. creators.Distinct().Take(Most)]))
            {
                found.AddRange(NamedParts.In(reader, index, own, NamedParts.NamesOf(creator.Record, [creator.Heading])).SelectMany(byCollection => byCollection)
                    .Where(file => linked.PathTo(file).Any(above => Correspondence.IsSaidBy(above.Title)))
                    .Take(Most).Select(file => new OtherEnd(file.Id, elsewhere)));
            }
        }

        return found;
    }

    /// <summary>The collections with what was found among their parts.</summary>
    public static IReadOnlyList<LinkedCollection> Add(
        ArchiveReader reader, LinkedCollections linked, IReadOnlyList<LinkedCollection> collections, IReadOnlyList<OtherEnd> found)
    {
        if (found.Count == 0)
            return collections;

        var files = found.Select(end => (Unit: reader.Unit(end.File), end.Elsewhere)).Where(file => file.Unit is not null).ToLookup(file => file.Unit!.Top);
        return [.. collections.Select(collection => files[collection.Collection.Id].ToArray() is { Length: > 0 } more
            ? collection with
            {
                Parts = [.. collection.Parts, .. more.Select(file => linked.PartNamedAfterAnother(file.Unit!, TieWords.OtherEnd + file.Elsewhere))],
                PartTotal = collection.PartTotal + more.Length,
            }
            : collection)];
    }
}
