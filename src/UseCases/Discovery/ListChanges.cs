using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.History;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Lists what was published or changed last, for those who follow an archive: the whole of it or one repository by collections and
/// authority records, one collection by its units.
/// </summary>
public sealed class ListChanges(Archive archive)
{
    private const int Most = 50;

    // After a large import the last entries of the log are all of a few collections; further back nobody looks for news.
    private const int LookedAt = 20_000;

    public ChangesList OfArchive()
    {
        using var reader = archive.Read();
        return new(null, Lines(reader, reader.RecentChanges(null, LookedAt)));
    }

    public Outcome<ChangesList> OfRepository(string slug)
    {
        using var reader = archive.Read();
        return reader.RepositoryAt(slug) is { } repository
            ? new Outcome<ChangesList>.Done(new(
                new(repository.Id, RecordKind.Repository, repository.Address, repository.Name), Lines(reader, reader.RecentChanges(repository.Id, LookedAt))))
            : Redirects.Or<ChangesList>(reader, $"/repositories/{slug}");
    }

    public Outcome<ChangesList> OfCollection(string slug)
    {
        using var reader = archive.Read();
        return reader.UnitAt(slug, null) is { } top
            ? new Outcome<ChangesList>.Done(new(Summaries.LinkTo(top), Lines(reader, reader.RecentChangesIn(top.FindingAid, Most))))
            : Redirects.Or<ChangesList>(reader, Redirects.PathOf(slug, null));
    }

    private static IReadOnlyList<ChangeLine> Lines(ArchiveReader reader, IEnumerable<RecentChange> changes) =>
        [.. changes.DistinctBy(change => change.Record).Take(Most).Select(change => Line(reader, change)).OfType<ChangeLine>()];

    private static ChangeLine? Line(ArchiveReader reader, RecentChange change)
    {
        var firstMade = reader.History(change.Record) is [.., var first] ? first.MadeAt : change.At;
        if (change.IsUnit)
            return reader.Unit(change.Record) is { } unit ? new(Summaries.LinkTo(unit), change.At, firstMade, Summaries.AbstractOf(unit)) : null;
        return reader.Authority(change.Record) is { } authority
            ? new(Summaries.LinkTo(authority), change.At, firstMade, Excerpt.Of(authority.Record.AbstractText))
            : null;
    }
}

/// <summary>What changed last.</summary>
/// <param name="Of">The repository or collection; null for the whole archive.</param>
/// <param name="Lines">The newest first.</param>
public sealed record ChangesList(RecordLink? Of, IReadOnlyList<ChangeLine> Lines);

/// <summary>A record that was published or changed.</summary>
/// <param name="FirstAt">When it was first taken in; the same as <paramref name="At"/> while it is new.</param>
public sealed record ChangeLine(RecordLink Link, DateTimeOffset At, DateTimeOffset FirstAt, string Summary);
