using Fonds.Description.AccessPoints;
using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Addresses;
using Fonds.Storage.Authorities;
using Fonds.Storage.Encoding;
using Fonds.Storage.Links;

namespace Fonds.UseCases.Linking;

/// <summary>
/// Every heading of a unit meets an authority: the one with its identifier, else the one that has exactly this heading in its
/// vocabulary, else a new one. A likeness is never acted on.
/// </summary>
/// <remarks>
/// The same identifier under two headings is one; the same heading under two identifiers is two; a heading without identifier meets the one
/// that has this heading. Which document came first makes no difference: a heading met first without identifier takes on the first that comes.
/// </remarks>
internal sealed class Linker(EncodingBuffer buffer)
{
    /// <summary>Stands in the address of a heading without letters.</summary>
    public const string Unnamed = "unnamed";

    private const int MostKnown = 100_000;

    private readonly Dictionary<string, AuthorityRow> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> absent = new(StringComparer.Ordinal);
    private readonly HashSet<(string Segment, string Slug)> free = [];
    private readonly HashSet<RecordId> unlinked = [];

    private ArchiveWriter writer = null!;

    /// <summary>Agents whose records were made or changed.</summary>
    public HashSet<RecordId> AgentsWritten { get; } = [];

    /// <summary>From now on links belong to this change set. What is known of authorities stays while one batch is written.</summary>
    public void WriteWith(ArchiveWriter next)
    {
        writer = next;
        if (byKey.Count + absent.Count > MostKnown)
            Forget();
    }

    /// <summary>
    /// Looks up together what a document will name, and which addresses are free for those who are new: what is asked for one by one costs a journey each where
    /// the database is on another machine.
    /// </summary>
    public void Expect(IEnumerable<AccessPoint> headings)
    {
        var distinct = headings.DistinctBy(heading => (heading.Kind, heading.Vocabulary, heading.Heading, heading.Identifier)).ToList();
        var keys = distinct.SelectMany(KeysOf).Where(key => !byKey.ContainsKey(key) && !absent.Contains(key)).ToHashSet(StringComparer.Ordinal);
        var found = writer.Authorities.ByKeys([.. keys]);
        foreach (var (key, row) in found)
            byKey[key] = OneObject(row);
        absent.UnionWith(keys);
        absent.ExceptWith(found.Select(each => each.Key));

        var wanted = distinct.Where(heading => KeysOf(heading).All(absent.Contains))
            .Select(heading => (PathSegments.Of(heading.Kind), Slug.Of(heading.Heading, Unnamed))).Distinct().ToList();
        free.UnionWith(wanted);
        free.ExceptWith(writer.Authorities.Taken(wanted));
    }

    /// <summary>Forgets what is known of authorities, because somebody else wrote them.</summary>
    public void Forget()
    {
        byKey.Clear();
        absent.Clear();
        free.Clear();
    }

    /// <summary>Forgets what a document did that was not kept.</summary>
    public void Undo()
    {
        Forget();
        unlinked.Clear();
        AgentsWritten.Clear();
    }

    /// <summary>Ties a unit to the authority that a heading of it names.</summary>
    public void Link(RecordId unit, RecordId top, int ordinal, AccessPoint heading, bool published)
    {
        var authority = Meet(heading, published);
        if (published && !authority.Published)
        {
            // An authority record that is for staff stays so, whoever names the same person; a heading alone goes public with the one that names it.
            published = !authority.HasRecord;
            if (published)
                Publish(authority, heading);
        }

        writer.Links.Add(new StoredLink(unit, authority.Id, authority.Kind, MannerOf(heading), heading.Role, heading.Heading, top, published), ordinal);
    }

    /// <summary>Takes away the links of a unit that changed or went.</summary>
    public void Unlink(RecordId unit) => unlinked.UnionWith(writer.Links.RemoveOf(unit));

    /// <summary>An authority that nothing public names any more is no longer public, unless it has a record of its own.</summary>
    public void SettlePublication()
    {
        foreach (var id in unlinked)
        {
            if (writer.Authorities.Find(id) is not { Published: true, HasRecord: false } row || writer.Links.IsNamedPublicly(id))
                continue;
            row.Published = false;
            writer.Authorities.Write(row);
            writer.NoteStanding(id, row.Kind);
        }

        if (unlinked.Count > 0)
            Forget();
        unlinked.Clear();
    }

    /// <summary>How a unit names the authority of a heading.</summary>
    public static LinkManner MannerOf(AccessPoint heading) => heading.Manner switch
    {
        AccessManner.Origination => LinkManner.Origination,
        AccessManner.ControlAccess => LinkManner.ControlAccess,
        _ => LinkManner.Sentence,
    };

    /// <summary>The keys that a heading gives the authority that it meets.</summary>
    public static IEnumerable<string> KeysGivenBy(AccessPoint heading)
    {
        if (heading.Identifier is { IsGlobal: true } identifier)
            yield return AuthorityKeys.Identifier(heading.Kind, identifier.ToString());
        yield return AuthorityKeys.Heading(heading.Kind, heading.Vocabulary ?? "", heading.Heading);
    }

    private AuthorityRow Meet(AccessPoint heading, bool published)
    {
        var vocabulary = heading.Vocabulary ?? "";
        var headingKey = AuthorityKeys.Heading(heading.Kind, vocabulary, heading.Heading);
        if (heading.Identifier is { IsGlobal: true } identifier)
        {
            var key = AuthorityKeys.Identifier(heading.Kind, identifier.ToString());
            if (Known(key) is { } identified)
            {
                Refine(identified, heading.Kind);
                AddKey(headingKey, identified);
                return identified;
            }

            // A heading met before without an identifier takes on this one; a heading that has another is another.
            var named = ByHeading(heading, headingKey);
            var met = named is not null && !writer.Authorities.HasIdentifier(named.Id) ? named : Make(heading, published);
            AddKey(key, met);
            AddKey(headingKey, met);
            return met;
        }

        if (ByHeading(heading, headingKey) is { } known)
            return known;
        var made = Make(heading, published);
        AddKey(headingKey, made);
        return made;
    }

    private AuthorityRow? ByHeading(AccessPoint heading, string headingKey) =>
        Known(headingKey) ?? Known(AuthorityKeys.RecordHeading(heading.Kind, heading.Heading));

    private AuthorityRow? Known(string key)
    {
        if (byKey.TryGetValue(key, out var cached))
            return cached;
        if (absent.Contains(key) || writer.Authorities.ByKey(key) is not { } id || writer.Authorities.Find(id) is not { } row)
            return null;
        return byKey[key] = OneObject(row);
    }

    // One row object for each authority, however many keys lead to it, so that a change is seen through all of them.
    private AuthorityRow OneObject(AuthorityRow row)
    {
        var own = string.Concat("#", row.Id.ToString());
        return byKey.TryGetValue(own, out var same) ? same : byKey[own] = row;
    }

    private static IEnumerable<string> KeysOf(AccessPoint heading) => KeysGivenBy(heading).Append(AuthorityKeys.RecordHeading(heading.Kind, heading.Heading));

    private string FreeSlug(RecordKind kind, string wanted)
    {
        var slug = Slug.Free(wanted, each => !free.Contains((PathSegments.Of(kind), each)) && writer.Authorities.IsTaken(kind, each));
        free.Remove((PathSegments.Of(kind), slug));
        return slug;
    }

    private void AddKey(string key, AuthorityRow row)
    {
        if (Known(key) is not null)
            return;
        writer.Authorities.AddKey(key, row.Id);
        byKey[key] = row;
    }

    private AuthorityRow Make(AccessPoint heading, bool published)
    {
        var agent = Agent.FromHeading(heading);
        var id = writer.TakeRecords(1);
        var sortKey = SortKey.Of(heading.Heading);
        var row = new AuthorityRow
        {
            Id = id,
            Kind = heading.Kind,
            Slug = FreeSlug(heading.Kind, Slug.Of(heading.Heading, Unnamed)),
            Heading = heading.Heading,
            SortKey = sortKey,
            Letter = SortKey.Letter(sortKey),
            Version = Write(agent, id, null),
            Published = published,
        };
        writer.Authorities.Write(row);
        byKey[string.Concat("#", id.ToString())] = row;
        return row;
    }

    // It was known to staff alone, under a heading that only staff may see: it goes public under the heading that is public.
    private void Publish(AuthorityRow row, AccessPoint heading)
    {
        row.Published = true;
        if (row.Heading != heading.Heading)
        {
            row.Heading = heading.Heading;
            row.SortKey = SortKey.Of(heading.Heading);
            row.Letter = SortKey.Letter(row.SortKey);
            row.Slug = FreeSlug(row.Kind, Slug.Of(heading.Heading, Unnamed));
            row.Version = Write(Agent.FromHeading(heading), row.Id, row.Version);
        }
        else
        {
            writer.NoteStanding(row.Id, row.Kind);
        }

        writer.Authorities.Write(row);
    }

    // One identifier under two kinds of heading: a person used as a subject is a person; "name" gives way to a kind that says more.
    private void Refine(AuthorityRow row, RecordKind kind)
    {
        if (row.HasRecord || Precision(kind) <= Precision(row.Kind))
            return;
        var before = row.Kind;
        row.Kind = kind;
        if (PathSegments.Of(before) != PathSegments.Of(kind))
        {
            writer.Redirects.Add($"/{PathSegments.Of(before)}/{row.Slug}", row.Id);
            row.Slug = FreeSlug(kind, row.Slug);
        }

        row.Version = Write(RecordBody.ReadAuthority(kind, writer.Body(row.Version)).Agent, row.Id, row.Version);
        writer.Authorities.Write(row);
        writer.Links.ChangeKind(row.Id, kind);
    }

    private static int Precision(RecordKind kind) => kind switch
    {
        RecordKind.Subject => 0,
        RecordKind.UnknownAgent => 2,
        _ when kind.IsAgent() => 3,
        _ => 1,
    };

    private long Write(Agent agent, RecordId id, long? earlier)
    {
        buffer.Clear();
        RecordBody.Write(buffer, agent.Body, form: null);
        if (agent.Kind.IsAgent())
            AgentsWritten.Add(id);
        return writer.AddVersion(id, agent.Kind, earlier, buffer.Written);
    }
}
