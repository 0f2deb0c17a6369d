using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Search;
using Fonds.Storage.Authorities;
using Fonds.Storage.Repositories;

namespace Fonds.UseCases.Indexing;

/// <summary>Makes the index documents of agents, terms and repositories.</summary>
internal static class AuthorityDocuments
{
    public static IndexDocument Of(StoredAuthority authority)
    {
        var record = authority.Record;
        var names = Names(record, authority.Heading);
        return new IndexDocument
        {
            Id = authority.Id,
            Kind = authority.Kind,
            Title = authority.Heading,
            KnownAs = names,
            Years = record.Existence?.Years,
            Names = string.Join('\n', record.Relations.Select(relation => relation.TargetName)),
            Codes = string.Join('\n', record.Identifiers.Select(identifier => identifier.Value).Append(record.RecordIdentifier)),
            Text = authority.HasRecord ? Text(record) : "",
        };
    }

    public static IndexDocument Of(StoredRepository repository) => new()
    {
        Id = repository.Id,
        Kind = RecordKind.Repository,
        Title = repository.Name,
        KnownAs = repository.Code is { } code ? [code] : [],
        Text = PlainText.Of(repository.Record),
    };

    private static List<string> Names(Agent record, string heading) =>
        [.. record.NameForms.Select(form => form.Text).Append(record.DirectName)
            .Where(name => name.Length > 0 && name != heading).Distinct(StringComparer.Ordinal)];

    private static string Text(Agent record) => string.Join('\n', Statements(record).Select(PlainText.Of).Concat(Words(record)));

    private static IEnumerable<Statement> Statements(Agent record)
    {
        foreach (var history in record.BiographicalHistory.Concat(record.InternalStructure))
            yield return history;
        if (record.GeneralContext is { } context)
            yield return context;
    }

    private static IEnumerable<string> Words(Agent record) =>
        record.Places.Select(place => place.Name)
            .Concat(record.Functions.Concat(record.Occupations).Concat(record.Mandates).Concat(record.LegalStatuses).Select(attribute => $"{attribute.Name} {attribute.Note}"))
            .Concat(record.Relations.Select(relation => relation.Note));
}
