using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Links;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Letters have two ends. Where somebody is a correspondent in another's papers, the file of that other's letters is looked for in
/// his own: "Macdonald, Dwight" in the Victor Serge papers. Found by title, and shown as that.
/// </summary>
internal static class OtherEnds
{
    private const int Most = 3;

    public static IReadOnlyList<LinkedCollection> Add(
        ArchiveReader reader, ISearchIndex index, LinkedCollections linked, IReadOnlyList<LinkedCollection> collections)
    {
        var others = collections.Where(collection => collection.Ties.Contains(TieWords.Correspondent)).Take(Most).ToArray();
        var own = collections.Where(collection => collection.Ties.Contains(TieWords.Creator)).Select(collection => collection.Collection.Id).Take(Most).ToArray();
        if (others.Length == 0 || own.Length == 0)
            return collections;

        var found = new List<(RecordId Own, LinkedPart Part)>();
        foreach (var other in others)
        {
            var creators = reader.LinksOf(other.Collection.Id).Where(link => link.Manner == LinkManner.Origination && link.Kind.IsAgent()).Select(link => link.Authority);
            foreach (var creator in reader.Authorities([.. creators.Distinct().Take(Most)]))
            {
                var tie = $"the other end of the letters in {(other.Collection.ReferenceCode.Length > 0 ? other.Collection.ReferenceCode : other.Collection.Title)}";
                var files = NamedParts.In(reader, index, own, NamedParts.NamesOf(creator.Record, [creator.Heading])).SelectMany(byCollection => byCollection);
                found.AddRange(files.Select(file => (file.Top, linked.PartNamedAfterAnother(file, tie)))
                    .Where(pair => pair.Item2.Path.Any(above => Correspondence.IsSaidBy(above.Title))).Take(Most));
            }
        }

        return [.. collections.Select(collection => found.Where(pair => pair.Own == collection.Collection.Id).Select(pair => pair.Part).ToArray() is { Length: > 0 } more
            ? collection with { Parts = [.. collection.Parts, .. more], PartTotal = collection.PartTotal + more.Length }
            : collection)];
    }
}
