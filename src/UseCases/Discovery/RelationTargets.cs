using Fonds.Description.AccessPoints;
using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Storage;
using Fonds.Storage.Authorities;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// The records here that an authority record relates to or names in its sentences: by identifier first, else by exact
/// heading. A likeness is never acted on.
/// </summary>
internal static class RelationTargets
{
    private static readonly RecordKind[] Agents = [RecordKind.Person, RecordKind.Family, RecordKind.CorporateBody, RecordKind.UnknownAgent];

    // Vocabularies a heading without one may stand in: relations seldom say theirs.
    private static readonly string[] Vocabularies = ["", "naf", "lcsh", "local", "viaf"];

    public static IReadOnlyDictionary<string, RecordLink> Of(ArchiveReader reader, Agent agent)
    {
        var targets = new Dictionary<string, RecordLink>(StringComparer.Ordinal);
        foreach (var relation in agent.Relations)
        {
            if (relation.Target is RelationTarget.Resource || relation.TargetName.Length == 0 || targets.ContainsKey(relation.TargetName))
                continue;
            var kinds = relation.Target == RelationTarget.Function ? [RecordKind.Function] : relation.TargetKind is { } kind ? [kind] : Agents;
            if (Find(reader, kinds, relation.TargetIdentifier, null, relation.TargetName) is { } found)
                targets[relation.TargetName] = Summaries.LinkTo(found);
        }

        return targets;
    }

    /// <summary>Where names inside the sentences of an authority record lead.</summary>
    public static ILinkResolver LinksIn(ArchiveReader reader, Agent agent)
    {
        var addresses = new Dictionary<Statement, string>(ReferenceEqualityComparer.Instance);
        Collect(reader, agent.Said, addresses);
        return new NamesInRecord(addresses);
    }

    private static void Collect(ArchiveReader reader, Statement statement, Dictionary<Statement, string> addresses)
    {
        foreach (var inner in statement.Statements)
        {
            if (RecordKinds.NamedBy(inner.Term) is { } kind)
            {
                var point = AccessPoint.Read(inner, AccessManner.Sentence);
                if (Find(reader, kind.IsAgent() ? [kind, RecordKind.UnknownAgent] : [kind], point.Identifier, point.Vocabulary, point.Heading) is { } found)
                    addresses[inner] = found.Address;
            }

            Collect(reader, inner, addresses);
        }
    }

    private static StoredAuthority? Find(
        ArchiveReader reader, RecordKind[] kinds, AuthorityIdentifier? identifier, string? vocabulary, string heading)
    {
        if (identifier is { } known && reader.AuthorityByKey(AuthorityKeys.Identifier(kinds[0], known.ToString())) is { } byIdentifier)
            return reader.Authority(byIdentifier);

        foreach (var kind in kinds)
        {
            foreach (var source in vocabulary is null ? Vocabularies : [vocabulary])
            {
                if (reader.AuthorityByKey(AuthorityKeys.Heading(kind, source, heading)) is { } byHeading)
                    return reader.Authority(byHeading);
            }
        }

        return null;
    }

    private sealed class NamesInRecord(Dictionary<Statement, string> addresses) : ILinkResolver
    {
        public string? AddressOf(Statement statement) => addresses.GetValueOrDefault(statement);
    }
}
