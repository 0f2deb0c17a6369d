using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Authorities;
using Fonds.Storage.Repositories;

namespace Fonds.UseCases.Discovery;

/// <summary>Lists records by letter: people, families, organisations, subjects, places, genres, collections, repositories.</summary>
public sealed class Browse(Archive archive)
{
    public const int Window = 100;

    private readonly Remembered<string, IReadOnlyList<(string Letter, int Count)>> letters = new();
    private readonly Remembered<string, IReadOnlyList<RepositoryHoldings>> repositories = new();

    private const string Collections = "collections";
    private const string Repositories = "repositories";

    /// <summary>What can be listed; each is the last part of an address.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["people", "families", "organisations", "subjects", "places", "genres", "functions", "occupations", "works", Collections, Repositories];

    /// <param name="letter">First letter; null for all.</param>
    public Outcome<BrowsePage> List(string kind, string? letter, int offset = 0)
    {
        if (!Kinds.Contains(kind))
            return new Outcome<BrowsePage>.NotFound();

        var first = string.IsNullOrWhiteSpace(letter) ? null : letter.Trim().ToUpperInvariant();
        var from = Math.Max(0, offset);
        using var reader = archive.Read();
        return new Outcome<BrowsePage>.Done(kind switch
        {
            Collections => OfCollections(reader, first, from),
            Repositories => OfRepositories(reader, from),
            _ => OfAuthorities(reader, kind, first, from),
        });
    }

    private BrowsePage OfCollections(ArchiveReader reader, string? letter, int from) => new(
        Collections, letter, letters.Get(reader.NewestVersion, Collections, () => reader.TopUnitLetters),
        [.. reader.TopUnits(null, letter, from, Window).Select(Line)],
        reader.TopUnitCount(null, letter), from, Window);

    private static BrowseLine Line(Storage.Units.StoredUnit top)
    {
        var summary = Summaries.Of(top);
        return new(Summaries.LinkTo(summary), summary.Dates, 1, top.DescendantCount + 1, summary);
    }

    private BrowsePage OfRepositories(ArchiveReader reader, int from)
    {
        var all = repositories.Get(reader.NewestVersion, Repositories, () => reader.Repositories);
        return new(
            Repositories, null, [],
            [.. all.Skip(from).Take(Window).Select(held => new BrowseLine(
                new(held.Repository.Id, RecordKind.Repository, held.Repository.Address, held.Repository.Name), "", held.Collections, held.Units, null))],
            all.Count, from, Window);
    }

    private BrowsePage OfAuthorities(ArchiveReader reader, string kind, string? letter, int from)
    {
        var kinds = KindsOf(kind);
        var all = letters.Get(reader.NewestVersion, kind, () => reader.AuthorityLetters(kinds));
        var total = all.Where(entry => letter is null || entry.Letter == letter).Sum(entry => entry.Count);
        return new(kind, letter, all, [.. reader.AuthoritiesByName(kinds, letter, from, Window).Select(authority => Line(reader, authority))], total, from, Window);
    }

    private static BrowseLine Line(ArchiveReader reader, StoredAuthority authority)
    {
        var collections = reader.CollectionsLinkedTo(authority.Id);
        return new(
            Summaries.LinkTo(authority), authority.HasRecord ? authority.Record.Existence?.Display ?? "" : "",
            collections.Count, collections.Sum(count => count.Units), null);
    }

    private static IReadOnlyList<RecordKind> KindsOf(string kind) => kind switch
    {
        "people" => [RecordKind.Person, RecordKind.UnknownAgent],
        "families" => [RecordKind.Family],
        "organisations" => [RecordKind.CorporateBody],
        _ => PathSegments.Kinds(kind),
    };
}
