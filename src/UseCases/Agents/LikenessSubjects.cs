using Fonds.Description.AccessPoints;
using Fonds.Description.Names;
using Fonds.Description.Names.Likeness;
using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Authorities;

namespace Fonds.UseCases.Agents;

/// <summary>What the archive knows of an agent that may be another: the forms of its name, its years, its records in authority files, its collections.</summary>
internal sealed class LikenessSubjects(ArchiveReader reader)
{
    private readonly Dictionary<RecordId, HashSet<RecordId>> collections = [];

    public LikenessSubject Of(StoredAuthority authority)
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

    /// <summary>Compares two agents, their collections included; null when nothing is alike.</summary>
    public AgentLikeness? Compare((RecordId Id, LikenessSubject Subject) a, (RecordId Id, LikenessSubject Subject) b) =>

        // What they share is asked of the few that are alike, because it takes a look at every link.
        LikenessOfAgents.Compare(a.Subject, b.Subject) is not { Level: not null } ? null
            : LikenessOfAgents.Compare(a.Subject, b.Subject, CollectionsOf(a.Id).Count(CollectionsOf(b.Id).Contains));

    private HashSet<RecordId> CollectionsOf(RecordId agent)
    {
        if (!collections.TryGetValue(agent, out var tops))
            collections[agent] = tops = [.. reader.CollectionsLinkedTo(agent).Select(collection => collection.Top)];
        return tops;
    }

    private static AuthorityIdentifier? IdentifierOf(string written) =>
        written.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? new AuthorityIdentifier(written[..colon], written[(colon + 1)..]) : null;
}
