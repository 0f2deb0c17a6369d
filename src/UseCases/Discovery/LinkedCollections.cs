using Fonds.Description.Languages;
using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Links;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// The collections that a record is tied to, each with how it is tied and with the parts a reader comes for: components
/// linked to the record, and components titled with its name.
/// </summary>
/// <param name="partsShown">How many parts of each collection are shown: a handful, fewer where the list is long.</param>
internal sealed class LinkedCollections(ArchiveReader reader, ILookup<RecordId, StoredUnit> named, int partsShown)
{
    // Enough to know every manner of the tie; the top unit comes first, and its links say most.
    private const int LinksRead = 60;

    private readonly Dictionary<RecordId, IReadOnlyList<UnitSummary>> paths = [];

    public LinkedCollection Of(RecordId authority, LinkedCollectionCount count, StoredUnit top)
    {
        var links = reader.LinksWithin(authority, count.Top, LinksRead);
        var linked = links.Where(link => link.Unit != count.Top).ToLookup(link => link.Unit);
        var titled = named[count.Top].Where(unit => !linked.Contains(unit.Id)).ToArray();
        // The file with the name on it is what a reader comes for; it is shown even when many parts are linked.
        var shown = named[count.Top].Concat(reader.Units([.. linked.Select(unit => unit.Key).Take(partsShown)]))
            .DistinctBy(unit => unit.Id).Take(partsShown).OrderBy(unit => unit.Position);
        var parts = shown.Select(unit => Part(unit, linked[unit.Id])).ToArray();

        return new(
            Summaries.Of(top), Summaries.AbstractOf(top), RepositoryOf(top), MaterialLanguage.NamesOf(top.Unit.Languages),
            TiesOf(links, parts), parts, count.Units - (count.TopIsLinked ? 1 : 0) + titled.Length);
    }

    /// <summary>The units from the collection down to the parent; looked up once for all parts under one parent.</summary>
    public IReadOnlyList<UnitSummary> PathTo(StoredUnit unit)
    {
        if (unit.Parent is not { } parent)
            return [];
        if (!paths.TryGetValue(parent, out var path))
            paths[parent] = path = [.. reader.Ancestors(unit.Id).Select(Summaries.Of)];
        return path;
    }

    /// <summary>A part that bears another's name, with what makes it of interest here.</summary>
    public LinkedPart PartNamedAfterAnother(StoredUnit unit, string tie) =>
        new(Summaries.Of(unit), PathTo(unit), [tie, TieWords.NamedInTitle], SeeAlsoReferences.Of(unit.Unit, UnitLinks.ReferencesOf(reader, unit)));

    /// <summary>One part as shown, tied by its links, by its title, or by both.</summary>
    private LinkedPart Part(StoredUnit unit, IEnumerable<StoredLink> links)
    {
        var path = PathTo(unit);
        var said = links.Where(link => !TieWords.IsBareAccessPoint(link)).Select(TieWords.Of).Distinct().ToList();
        var bare = links.Where(TieWords.IsBareAccessPoint).Select(TieWords.Of).Distinct();
        var isTitled = named[unit.Top].Any(other => other.Id == unit.Id);
        List<string> ties = [.. said, .. bare];
        if (isTitled && !said.Contains(TieWords.Correspondent) && path.Any(above => Correspondence.IsSaidBy(above.Title)))
            ties = [TieWords.Correspondent, .. said];
        if (!links.Any())
            ties.Add(TieWords.NamedInTitle);
        return new(Summaries.Of(unit), path, ties, SeeAlsoReferences.Of(unit.Unit, UnitLinks.ReferencesOf(reader, unit)));
    }

    /// <summary>
    /// Creator first, then what roles say, then what parts show, then bare access points. A name that is only an access
    /// point while a part shows its letters is a correspondent: controlaccess says "found under", and the part says why.
    /// </summary>
    private static List<string> TiesOf(IReadOnlyList<StoredLink> links, IReadOnlyList<LinkedPart> parts)
    {
        var said = links.Where(link => !TieWords.IsBareAccessPoint(link) && link.Manner != LinkManner.Sentence)
            .OrderBy(link => link.Manner).Select(TieWords.Of).Distinct().ToList();
        var isCreator = links.Any(link => link.Manner == LinkManner.Origination);
        if (!isCreator && !said.Contains(TieWords.Correspondent) && parts.Any(part => part.Ties.Contains(TieWords.Correspondent)))
            return [.. said, TieWords.Correspondent];

        said.AddRange(links.Where(TieWords.IsBareAccessPoint).Select(TieWords.Of).Distinct().Except(said));
        if (said.Count == 0)
            said.AddRange(links.Select(TieWords.Of).Distinct());
        return said;
    }

    private RecordLink? RepositoryOf(StoredUnit top) => top.Repository is { } holder && reader.Repository(holder) is { } found
        ? new(found.Id, RecordKind.Repository, found.Address, found.Name)
        : null;
}
