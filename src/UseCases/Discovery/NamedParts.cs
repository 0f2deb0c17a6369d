using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Units titled with somebody's name inside collections that the record is tied to: the file of his letters that no
/// heading of the finding aid points to. Found through the index; each title is then read again and must be the name.
/// </summary>
internal static class NamedParts
{
    private const int FormsTried = 4;
    private const int FoundEverywhere = 100;
    private const int FoundInOne = 20;

    /// <summary>Every form of the name in use, the authorized form first.</summary>
    public static IReadOnlyList<string> NamesOf(Agent agent, IEnumerable<string> headings) =>
        [.. new[] { agent.Heading, agent.DirectName }.Concat(agent.NameForms.Select(form => form.Text)).Concat(headings)
            .Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Units of these collections whose title is one of the names, by collection, in archival order.</summary>
    public static ILookup<RecordId, StoredUnit> In(ArchiveReader reader, ISearchIndex index, IReadOnlyList<RecordId> collections, IReadOnlyList<string> names) =>
        Read(reader, Find(reader, index, collections, names));

    /// <summary>The units found earlier, by collection, in archival order.</summary>
    public static ILookup<RecordId, StoredUnit> Read(ArchiveReader reader, IReadOnlyList<RecordId> found) =>
        reader.Units(found).OrderBy(unit => unit.Position).ToLookup(unit => unit.Top);

    /// <summary>Identifiers of the units of these collections whose title is one of the names.</summary>
    public static IReadOnlyList<RecordId> Find(ArchiveReader reader, ISearchIndex index, IReadOnlyList<RecordId> collections, IReadOnlyList<string> names)
    {
        var wanted = new NamesInTitles(names);
        var within = collections.ToHashSet();
        var found = new HashSet<RecordId>();
        foreach (var name in wanted.Folded.Take(FormsTried))
        {
            var everywhere = Titled(index, name, null, FoundEverywhere);
            if (everywhere.Total <= FoundEverywhere)
            {
                found.UnionWith(everywhere.Hits.Where(hit => hit.Collection is { } top && within.Contains(top)).Select(hit => hit.Id));
                continue;
            }

            // A name in very many titles: ask each collection by itself.
            foreach (var collection in collections)
                found.UnionWith(Titled(index, name, collection, FoundInOne).Hits.Select(hit => hit.Id));
        }

        return [.. reader.Units([.. found]).Where(unit => unit.Parent is not null && wanted.IsIn(unit.Unit.TitleText)).Select(unit => unit.Id)];
    }

    private static SearchAnswer Titled(ISearchIndex index, string name, RecordId? collection, int most) => index.Search(new()
    {
        Query = $"title:\"{name}\"",
        Scope = SearchScope.Units,
        Collection = collection,
        Limit = most,
        WithFacets = false,
    });
}
