using Fonds.Description.Access;
using Fonds.Description.Institutions;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Storage;
using Fonds.Storage.Addresses;
using Fonds.Storage.Encoding;
using Fonds.Storage.Repositories;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// Finds the institution that holds what a finding aid describes, or makes its record. One name with one agency code is one
/// repository; a name without code is the repository of that name where there is only one.
/// </summary>
internal sealed class RepositoryIntake(ArchiveWriter writer, EncodingBuffer buffer)
{
    /// <summary>The repository, new or known; null when nothing names one.</summary>
    public RecordId? Meet(UnitOfDescription top, FindingAid findingAid)
    {
        if (NamedBy(top, findingAid) is not { } repository)
            return null;

        var (name, code) = (repository.Name, repository.Code);
        if (Known(repository) is not { } known)
        {
            var id = writer.TakeRecords(1);
            var slug = Slug.Free(Slug.Of(name, "repository"), writer.Repositories.IsTaken);
            writer.Repositories.Write(new RepositoryRow(id, slug, name, code, Folding.Words(name), Write(id, null, repository.Body)));
            return id;
        }

        // The first finding aid that names it gives its record; one that adds its code or its address makes it fuller.
        var fuller = repository.Body.Content.Length > RecordBody.ReadStatement(writer.Body(known.Version)).Content.Length;
        if (fuller)
            writer.Repositories.Write(known with { Code = known.Code ?? code, Version = Write(known.Id, known.Version, repository.Body) });
        return known.Id;
    }

    /// <summary>The repository that a finding aid names; null when it names none.</summary>
    public static Repository? NamedBy(UnitOfDescription top, FindingAid findingAid)
    {
        var published = Publication.Published(top.Body);
        return Repository.Of(published is null ? top : new UnitOfDescription(published), findingAid);
    }

    /// <summary>The record that a repository has, if it has one.</summary>
    public RepositoryRow? Known(Repository repository)
    {
        var named = writer.Repositories.Named(Folding.Words(repository.Name));
        return named.FirstOrDefault(row => row.Code == repository.Code)
            ?? (named.Count == 1 && (repository.Code is null || named[0].Code is null) ? named[0] : null);
    }

    private long Write(RecordId id, long? earlier, Statement statement)
    {
        buffer.Clear();
        RecordBody.Write(buffer, statement);
        return writer.AddVersion(id, RecordKind.Repository, earlier, buffer.Written);
    }
}
