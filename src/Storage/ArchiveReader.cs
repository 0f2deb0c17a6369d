using Fonds.Storage.Dialects;

namespace Fonds.Storage;

/// <summary>
/// One unchanging view of the archive, for one audience and one thread. What is not published does not exist for
/// <see cref="Audience.Public"/>: it is in no answer and in no count.
/// </summary>
public sealed partial class ArchiveReader : IDisposable
{
    private readonly Archive archive;
    private readonly DatabaseConnection connection;
    private readonly Dictionary<long, FindingAidPlace> places = [];
    private bool disposed;

    internal ArchiveReader(Archive archive, DatabaseConnection connection, Audience audience)
    {
        this.archive = archive;
        this.connection = connection;
        Audience = audience;
    }

    public Audience Audience { get; }

    /// <summary>The newest place in the change log.</summary>
    public long NewestVersion => connection.Prepare("SELECT max(id) FROM version").Scalar() ?? 0;

    private bool IsPublic => Audience == Audience.Public;

    /// <summary>1 when only published rows may be seen, else 0: rows are asked for with <c>published &gt;= </c> it.</summary>
    private long LeastPublished => IsPublic ? 1 : 0;

    // In lists: an equality lets an index give rows in order; a range would make the public, who ask most, wait for a sort.
    private string Shown => IsPublic ? "published = 1" : "published >= 0";

    public void Dispose()
    {
        if (disposed)
            return;
        disposed = true;
        try
        {
            connection.Commit();
        }
        catch (DatabaseUnreachableException)
        {
            // All was read; it is given up below.
        }

        archive.Return(connection);
    }

    /// <summary>What every unit of a finding aid needs to know of it; read once for each view.</summary>
    private FindingAidPlace PlaceOf(long findingAid)
    {
        if (places.TryGetValue(findingAid, out var known))
            return known;
        var row = connection.Prepare("SELECT top, slug, repository, title FROM finding_aid WHERE id = ?1").Bind(1, findingAid);
        var place = row.Step()
            ? new FindingAidPlace(row.Long(0), row.Text(1), row.NullableLong(2), row.Text(3))
            : throw new InvalidDataException("A unit stands in a finding aid that is not there.");
        row.Reset();
        return places[findingAid] = place;
    }

    private sealed record FindingAidPlace(long Top, string Slug, long? Repository, string Title);
}
