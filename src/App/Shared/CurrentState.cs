using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Dialects;

namespace Fonds.App.Shared;

/// <summary>
/// The state of everything pages are made of: the newest version of the archive, of the index, and the program itself. Pages point at
/// each other's records everywhere, so a page is only sure to be as it was while nothing at all has changed.
/// </summary>
public sealed class CurrentState(Archive archive, ISearchIndex index, SiteOptions site)
{
    // A change within the same second as an answer could not be told from it by its time.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    // How pages are made: by which program, and for a site of which name and address.
    private readonly string maker = Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes($"{typeof(CurrentState).Module.ModuleVersionId} {site.Name} {site.PublicAddress}")))[..8];
    private static readonly DateTimeOffset ProgramMade = Made();
    private static readonly object Key = new();

    private Known known = new(-1, null);

    /// <summary>The state that a request is answered from; the same however often it is asked for.</summary>
    public PageState Of(HttpContext context)
    {
        if (context.Items[Key] is PageState state)
            return state;

        // The index first: what it shows later than the archive is then never taken for what it showed before.
        var indexed = index.IndexedThrough;
        state = Now(indexed);
        context.Items[Key] = state;
        return state;
    }

    private PageState Now(long indexed)
    {
        try
        {
            var newest = archive.NewestVersion;
            return new(Words(newest, indexed), indexed < newest ? null : ChangedAt(newest));
        }
        catch (DatabaseUnreachableException)
        {
            // Nobody knows better than what was known last: what is kept of that state is still good for readers.
            return new(Words(known.Newest, indexed), null);
        }
    }

    private string Words(long newest, long indexed) =>
        $"{newest.ToString(CultureInfo.InvariantCulture)}-{indexed.ToString(CultureInfo.InvariantCulture)}-{maker}";

    private DateTimeOffset? ChangedAt(long newest)
    {
        var last = known;
        if (last.Newest != newest)
        {
            using var reader = archive.Read();
            var changed = reader.NewestChangeAt is { } at && at > ProgramMade ? at : ProgramMade;
            known = last = new(newest, changed);
        }

        return archive.Clock.GetUtcNow() - last.ChangedAt > Settled ? last.ChangedAt : null;
    }

    // A newer program may write another page from the same records.
    private static DateTimeOffset Made()
    {
        var files = new[] { Path.Combine(AppContext.BaseDirectory, "fonds.dll"), Environment.ProcessPath };
        return Array.Find(files, File.Exists) is { } file ? new DateTimeOffset(File.GetLastWriteTimeUtc(file), TimeSpan.Zero) : DateTimeOffset.UnixEpoch;
    }

    private sealed record Known(long Newest, DateTimeOffset? ChangedAt);
}

/// <param name="Text">The same for as long as nothing changes.</param>
/// <param name="ChangedAt">When the last change was made; null while that cannot be told to the second.</param>
public sealed record PageState(string Text, DateTimeOffset? ChangedAt);
