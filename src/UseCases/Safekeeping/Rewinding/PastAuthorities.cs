using Fonds.Description.Access;
using Fonds.Description.Institutions;
using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Addresses;
using Fonds.Storage.Authorities;
using Fonds.Storage.Encoding;
using Fonds.Storage.Rewinding;
using Fonds.UseCases.Linking;

namespace Fonds.UseCases.Safekeeping.Rewinding;

/// <summary>The rows of authorities and repositories as their texts at the moment have them.</summary>
internal sealed class PastAuthorities(ArchiveReader reader, ArchiveWriter writer)
{
    public void Authority(CutAuthority touched)
    {
        var (id, row) = (touched.Id, writer.Authorities.Find(touched.Id)!);
        var agent = RecordBody.ReadAuthority(row.Kind, writer.Body(row.Version)).Agent;
        var source = row.HasRecord ? reader.SourcesOf(id)[0].Path : "";
        if (touched.IsRestated)
        {
            row.Heading = row.HasRecord ? AuthorityIntake.HeadingOf(agent, source) : agent.Heading;
            row.SortKey = SortKey.Of(row.Heading);
            row.Letter = SortKey.Letter(row.SortKey);
            row.Slug = new PastAddress(writer, id, PathSegments.Of(row.Kind)).Slug(
                Slug.Of(row.Heading, Linker.Unnamed), $"/{PathSegments.Of(touched.KindUntilNow)}/{row.Slug}", slug => writer.Authorities.IsTaken(row.Kind, slug));
        }

        row.Identity = row.HasRecord ? Identity(row, AuthorityIntake.IdentityOf(agent, $"path:{source}")) : null;
        if (row.HasRecord)
            row.Published = Publication.Published(agent.Body) is not null;
        writer.Authorities.Write(row);
    }

    /// <summary>The name and address of a repository never change; its code comes with the first text that has one.</summary>
    public void Repository(RecordId id)
    {
        var row = writer.Repositories.Find(id)!;
        var code = reader.History(id).Reverse().Select(version => reader.StatementAt(version.Version) is { } body ? new Repository(body).Code : null).FirstOrDefault(each => each is not null);
        writer.Repositories.Write(row with { Code = code });
    }

    // Of several records in one file all but the first have their place after the path.
    private static string Identity(AuthorityRow row, string identity) => row.Identity?.StartsWith($"{identity}#", StringComparison.Ordinal) == true ? row.Identity : identity;
}
