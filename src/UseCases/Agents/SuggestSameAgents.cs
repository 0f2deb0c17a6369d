using Fonds.Description.AccessPoints;
using Fonds.Description.Names;
using Fonds.Description.Names.Likeness;
using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Authorities;

namespace Fonds.UseCases.Agents;

/// <summary>One of two agents that may be one.</summary>
public sealed record SuggestedAgent(RecordId Id, RecordKind Kind, string Heading, string Address);

/// <summary>Two agents that may be one, with what speaks for it and against it.</summary>
public sealed record SameAgents(SuggestedAgent First, SuggestedAgent Second, LikenessLevel Level, AgentLikeness Likeness);

/// <summary>
/// Suggests which agents of the archive are one under several headings: "Serge, Victor" and "Kibalchich, Viktor". Never acted on; a person decides.
/// </summary>
public sealed class SuggestSameAgents(Archive archive)
{
    private const int Page = 2000;

    /// <summary>Where more agents share a weak key, stronger ones bring those together that are alike: of five hundred Smiths the Johns.</summary>
    private const int MostOfWeakKey = 400;

    private static readonly RecordKind[] Kinds = [RecordKind.Person, RecordKind.Family, RecordKind.CorporateBody, RecordKind.UnknownAgent];

    /// <summary>All pairs at least as likely as asked, the likeliest first.</summary>
    public IReadOnlyList<SameAgents> Suggest(LikenessLevel least, CancellationToken cancel = default)
    {
        using var reader = archive.Read();
        var subjects = new List<(SuggestedAgent Agent, LikenessSubject Subject)>();
        var byKey = new Dictionary<LikenessKey, List<int>>();
        foreach (var authority in AllOf(reader, cancel))
        {
            var subject = SubjectOf(reader, authority);
            foreach (var key in subject.Keys().Distinct())
            {
                if (!byKey.TryGetValue(key, out var sharers))
                    byKey[key] = sharers = [];
                sharers.Add(subjects.Count);
            }

            subjects.Add((new(authority.Id, authority.Kind, authority.Heading, authority.Address), subject));
        }

        var collections = new SharedCollections(reader);
        var seen = new HashSet<(int, int)>();
        var found = new List<SameAgents>();
        foreach (var (_, sharers) in byKey.Where(static pair => pair.Value.Count > 1 && !(pair.Key.IsWeak && pair.Value.Count > MostOfWeakKey)))
        {
            cancel.ThrowIfCancellationRequested();
            for (var i = 0; i < sharers.Count; i++)
            {
                for (var j = i + 1; j < sharers.Count; j++)
                {
                    var (a, b) = (subjects[sharers[i]], subjects[sharers[j]]);
                    if (LikenessOfAgents.Compare(a.Subject, b.Subject) is not { Level: not null } || !seen.Add((sharers[i], sharers[j])))
                        continue;

                    // What they share is asked of the few that are alike, because it takes a look at every link.
                    var likeness = LikenessOfAgents.Compare(a.Subject, b.Subject, collections.Count(a.Agent.Id, b.Agent.Id))!;
                    if (likeness.Level >= least)
                        found.Add(new(a.Agent, b.Agent, likeness.Level.Value, likeness));
                }
            }
        }

        return [.. found.OrderByDescending(pair => pair.Likeness.Score).ThenBy(pair => pair.First.Heading, StringComparer.Ordinal).ThenBy(pair => pair.First.Id.Value).ThenBy(pair => pair.Second.Id.Value)];
    }

    private static IEnumerable<StoredAuthority> AllOf(ArchiveReader reader, CancellationToken cancel)
    {
        foreach (var kind in Kinds)
        {
            for (var offset = 0; ; offset += Page)
            {
                cancel.ThrowIfCancellationRequested();
                var page = reader.AuthoritiesByName([kind], null, offset, Page);
                foreach (var authority in page)
                    yield return authority;
                if (page.Count < Page)
                    break;
            }
        }
    }

    private static LikenessSubject SubjectOf(ArchiveReader reader, StoredAuthority authority)
    {
        RecordKind? kind = authority.Kind == RecordKind.UnknownAgent ? null : authority.Kind;
        List<NameReading> names = [.. LikenessSubject.Forms(NameReader.Read(authority.Heading, kind))];
        var (first, last) = names[0].Years;
        if (authority.HasRecord)
        {
            var record = authority.Record;
            foreach (var form in record.NameForms)
            {
                if (form.Text.Length > 0 && form.Text != authority.Heading)
                    names.AddRange(LikenessSubject.Forms(NameReader.Read(form.Text, kind)));
            }

            first = record.Existence?.FirstYear ?? first;
            last = record.Existence?.LastYear ?? last;
        }

        return new(names[0].Kind, names, first, last, [.. reader.IdentifiersOf(authority.Id).Select(IdentifierOf).OfType<AuthorityIdentifier>()]);
    }

    private static AuthorityIdentifier? IdentifierOf(string written) =>
        written.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? new AuthorityIdentifier(written[..colon], written[(colon + 1)..]) : null;

    /// <summary>In how many collections both of two agents are named.</summary>
    private sealed class SharedCollections(ArchiveReader reader)
    {
        private readonly Dictionary<RecordId, HashSet<RecordId>> collections = [];

        public int Count(RecordId a, RecordId b) => Of(a).Count(Of(b).Contains);

        private HashSet<RecordId> Of(RecordId agent)
        {
            if (!collections.TryGetValue(agent, out var tops))
                collections[agent] = tops = [.. reader.CollectionsLinkedTo(agent).Select(collection => collection.Top)];
            return tops;
        }
    }
}
