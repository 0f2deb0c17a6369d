using System.Collections.Concurrent;
using Fonds.Description.Languages;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Authorities;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Shows the first page: what is here, in numbers that are links. It is worked out once for each state of archive
/// and index, for it is the page most asked for and the one that looks at most.
/// </summary>
public sealed class ShowHome(Archive archive, ISearchIndex index)
{
    private const int PeopleShown = 24;
    private const int PeopleLookedAt = 400;
    private const int CollectionsShown = 12;

    // One for each language: dates and extents are finished in the language that is spoken.
    private readonly ConcurrentDictionary<DisplayLanguage, Prepared> prepared = new();

    public HomePage Show()
    {
        using var reader = archive.Read();
        var state = (reader.NewestVersion, index.IndexedThrough);
        if (prepared.TryGetValue(DisplayLanguage.Current, out var ready) && ready.State == state)
            return ready.Page;

        var page = Page(reader);
        prepared[DisplayLanguage.Current] = new(state, page);
        return page;
    }

    private HomePage Page(ArchiveReader reader)
    {
        var counts = reader.Counts;
        var everything = index.Search(new() { Scope = SearchScope.Units, Limit = 0, FacetValues = PeopleLookedAt });
        return new(
            new(counts.Collections, counts.Units, counts.People, counts.Families, counts.CorporateBodies, counts.Subjects, counts.Places,
                counts.Repositories, everything.Facets.Digitised),
            everything.Facets.Decades,
            [.. reader.Repositories.OrderByDescending(held => held.Units).Select(held => new RepositoryLine(
                new(held.Repository.Id, RecordKind.Repository, held.Repository.Address, held.Repository.Name), held.Collections, held.Units))],
            People(reader, everything.Facets),
            Collections(reader));
    }

    /// <summary>People with lives: those with a record of their own before those met in many units only, then in order of birth.</summary>
    private static IReadOnlyList<PersonLine> People(ArchiveReader reader, FacetCounts facets)
    {
        var met = reader.Authorities([.. facets.Names.Concat(facets.Creators).Select(count => count.Value).Distinct()]);
        return [.. reader.AuthoritiesWithRecords([RecordKind.Person], PeopleLookedAt).Concat(met)
            .Where(authority => authority.Kind == RecordKind.Person).DistinctBy(authority => authority.Id)
            .Select(authority => Line(reader, authority))
            .Where(line => line.Person.BirthYear is not null)
            .OrderByDescending(line => line.Weight).ThenByDescending(line => line.Person.Collections)
            .Take(PeopleShown).Select(line => line.Person)
            .OrderBy(person => person.BirthYear).ThenBy(person => person.Link.Label, StringComparer.Ordinal)];
    }

    private static (PersonLine Person, int Weight) Line(ArchiveReader reader, StoredAuthority authority)
    {
        var record = authority.Record;
        var existence = record.Existence;
        var biography = record.BiographicalHistory.Select(PlainText.Of).FirstOrDefault(text => text.Length > 0) ?? "";
        var collections = reader.CollectionsLinkedTo(authority.Id).Count;
        var weight = (biography.Length > 0 ? 4 : 0) + (authority.HasRecord ? 2 : 0) + (collections > 0 ? 1 : 0);
        return (new(Summaries.LinkTo(authority), record.DirectName.Length > 0 ? record.DirectName : authority.Heading, existence?.Display ?? "", existence?.FirstYear, existence?.LastYear, Excerpt.Of(biography, 200), collections), weight);
    }

    /// <summary>The largest collections: those with most to read.</summary>
    private static IReadOnlyList<UnitSummary> Collections(ArchiveReader reader) =>
        [.. reader.LargestTopUnits(CollectionsShown * 2).Where(top => top.Unit.TitleText.Length > 0).Take(CollectionsShown).Select(Summaries.Of)];

    private sealed record Prepared((long Archive, long Index) State, HomePage Page);
}
