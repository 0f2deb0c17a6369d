using Fonds.Description.Access;
using Fonds.Description.AccessPoints;
using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Rules;
using Fonds.Storage;
using Fonds.Storage.Addresses;
using Fonds.Storage.Authorities;
using Fonds.Storage.Encoding;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Linking;

/// <summary>
/// Takes an authority record (EAC-CPF, MARC) into the archive: it meets the authority that has its record identifier, one of its identifiers or
/// exactly its heading, and becomes that authority's record; else it makes one.
/// </summary>
internal sealed class AuthorityIntake(ArchiveWriter writer, EncodingBuffer buffer, IdentitiesOfImport identities)
{
    /// <summary>Takes in a record and returns its authority.</summary>
    public RecordId Take(DocumentRead read, List<Finding> findings)
    {
        var (document, path) = (read.AuthorityRead!, read.File.Path);
        var agent = Agent.FromAuthority(document);
        var (identity, heading) = (IdentityOf(agent, read.PathIdentity), HeadingOf(agent, path));
        var known = WithIdentity(identity, path, findings) ?? Met(agent, heading, findings);

        buffer.Clear();
        RecordBody.Write(buffer, agent.Body, document.Form);
        var row = known ?? New(agent.Kind, heading);
        var unchanged = known is not null && writer.Body(known.Version).AsSpan().SequenceEqual(buffer.Written);
        var before = row with { };
        if (row.Kind != agent.Kind || !row.HasRecord)
            Readdress(row, agent.Kind, heading, isNew: known is null);
        row.Kind = agent.Kind;
        row.Heading = heading;
        row.SortKey = SortKey.Of(heading);
        row.Letter = SortKey.Letter(row.SortKey);
        row.HasRecord = true;
        row.Identity = identity;
        row.Published = Publication.Published(agent.Body) is not null;
        if (!unchanged)
            row.Version = writer.AddVersion(row.Id, row.Kind, known?.Version, buffer.Written);
        if (row != before || known is null)
            writer.Authorities.Write(row);
        if (known is not null && before.Kind != row.Kind)
            writer.Links.ChangeKind(row.Id, row.Kind);
        foreach (var key in KeysGivenBy(agent, heading))
            writer.Authorities.AddKey(key, row.Id);
        identities.Take(row.Id);
        return row.Id;
    }

    private AuthorityRow? WithIdentity(string identity, string path, List<Finding> findings)
    {
        var alike = writer.Authorities.WithIdentity(identity);
        var same = identities.RecordFor(path, [.. alike.Select(each => (each.Row.Id, each.Path))], out var doubled);
        if (doubled is not null)
        {
            findings.Add(new Finding(FindingCodes.RecordIdentifierDoubled, Severity.Warning, 1,
                $"The record identifier also stands on {doubled}. Both authority records were kept."));
        }

        return alike.FirstOrDefault(each => each.Row.Id == same).Row;
    }

    private AuthorityRow? Met(Agent agent, string heading, List<Finding> findings)
    {
        foreach (var identifier in agent.Identifiers.Where(each => each.IsGlobal))
        {
            if (writer.Authorities.ByKey(AuthorityKeys.Identifier(agent.Kind, identifier.ToString())) is not { } id || writer.Authorities.Find(id) is not { } row)
                continue;
            if (!row.HasRecord)
                return row;

            findings.Add(new Finding(FindingCodes.AuthorityDoubled, Severity.Warning, 1,
                $"Another authority record already describes {identifier} (\"{row.Heading}\"). Both records were kept."));
            return null;
        }

        // The one that has this heading in the vocabulary of the record, else the only one that has it; and which no other record and no
        // other identifier claims.
        var named = Vocabulary(agent, heading) is { } vocabulary && writer.Authorities.ByKey(AuthorityKeys.Heading(agent.Kind, vocabulary, heading)) is { } own
            ? [own]
            : writer.Authorities.ByHeading(agent.Kind, heading);
        return named.Count == 1 && writer.Authorities.Find(named[0]) is { HasRecord: false } only
            && (!agent.Identifiers.Any(each => each.IsGlobal) || !writer.Authorities.HasIdentifier(only.Id))
            ? only
            : null;
    }

    private AuthorityRow New(RecordKind kind, string heading)
    {
        var sortKey = SortKey.Of(heading);
        return new AuthorityRow
        {
            Id = writer.TakeRecords(1),
            Kind = kind,
            Slug = "",
            Heading = heading,
            SortKey = sortKey,
            Letter = SortKey.Letter(sortKey),
        };
    }

    // The authorized form names the address from now on; the address that the bare heading had leads here for ever.
    private void Readdress(AuthorityRow row, RecordKind kind, string heading, bool isNew)
    {
        var wanted = Slug.Of(heading, Linker.Unnamed);
        var segment = PathSegments.Of(kind);
        if (!isNew && segment == PathSegments.Of(row.Kind) && row.Slug == wanted)
            return;
        var slug = Slug.Free(wanted, each => writer.Authorities.IsTaken(kind, each));
        if (!isNew)
            writer.Redirects.Add($"/{PathSegments.Of(row.Kind)}/{row.Slug}", row.Id);
        row.Slug = slug;
    }

    /// <summary>The keys that an authority record gives its authority.</summary>
    public static IEnumerable<string> KeysGivenBy(Agent agent, string heading)
    {
        foreach (var identifier in agent.Identifiers.Where(each => each.IsGlobal))
            yield return AuthorityKeys.Identifier(agent.Kind, identifier.ToString());
        yield return AuthorityKeys.RecordHeading(agent.Kind, heading);
        yield return AuthorityKeys.Heading(agent.Kind, "", heading);

        // "Authorized in naf" means: whoever takes this heading from naf means this agent.
        if (Vocabulary(agent, heading) is { } vocabulary)
            yield return AuthorityKeys.Heading(agent.Kind, vocabulary, heading);
    }

    /// <summary>The heading under which a record is listed: its authorized form, else what names the document.</summary>
    public static string HeadingOf(Agent agent, string path) =>
        agent.Heading.Length > 0 ? agent.Heading : agent.RecordIdentifier ?? Path.GetFileNameWithoutExtension(path);

    /// <summary>By what a record is known again: agency and identifier, else the path of its document.</summary>
    public static string IdentityOf(Agent agent, string pathIdentity) =>
        string.IsNullOrWhiteSpace(agent.RecordIdentifier) ? pathIdentity : $"{agent.MaintenanceAgency}\u001F{agent.RecordIdentifier}";

    private static string? Vocabulary(Agent agent, string heading) =>
        agent.NameForms.FirstOrDefault(form => form.Kind == NameFormKind.Authorized && form.Text == heading && form.Source is not null) is { } form
            ? Vocabularies.Normalise(form.Source)
            : null;
}
