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
        var known = new LikenessSubjects(reader);
        var subjects = new List<(SuggestedAgent Agent, LikenessSubject Subject)>();
        var byKey = new Dictionary<LikenessKey, List<int>>();
        foreach (var authority in AllOf(reader, cancel))
        {
            var subject = known.Of(authority);
            foreach (var key in subject.Keys().Distinct())
            {
                if (!byKey.TryGetValue(key, out var sharers))
                    byKey[key] = sharers = [];
                sharers.Add(subjects.Count);
            }

            subjects.Add((new(authority.Id, authority.Kind, authority.Heading, authority.Address), subject));
        }

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
                    if (!seen.Contains((sharers[i], sharers[j])) && known.Compare((a.Agent.Id, a.Subject), (b.Agent.Id, b.Subject)) is { Level: { } level } likeness
                        && level >= least && seen.Add((sharers[i], sharers[j])))
                        found.Add(new(a.Agent, b.Agent, level, likeness));
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
}
