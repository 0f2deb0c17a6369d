using Fonds.Description.Records;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.Links;

/// <summary>The links of units to authorities.</summary>
public sealed class LinkStore
{
    private readonly DatabaseConnection connection;
    private readonly DatabaseStatement add;

    internal LinkStore(DatabaseConnection connection)
    {
        this.connection = connection;
        add = connection.Prepare(
            "INSERT INTO link(unit, ordinal, authority, kind, manner, published, role, heading, top) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    }

    public void Add(StoredLink link, int ordinal) => add
        .Bind(1, link.Unit.Value).Bind(2, ordinal).Bind(3, link.Authority.Value).Bind(4, (long)link.Kind).Bind(5, (long)link.Manner)
        .Bind(6, link.IsPublished ? 1 : 0).Bind(7, link.Role).Bind(8, link.Heading).Bind(9, link.Top.Value).Run();

    /// <summary>Takes away the links of a unit and returns the authorities they led to.</summary>
    public IReadOnlyList<RecordId> RemoveOf(RecordId unit)
    {
        var authorities = new List<RecordId>();
        var rows = connection.Prepare("SELECT authority FROM link WHERE unit = ?1").Bind(1, unit.Value);
        while (rows.Step())
            authorities.Add(new RecordId(rows.Long(0)));
        if (authorities.Count > 0)
            connection.Prepare("DELETE FROM link WHERE unit = ?1").Bind(1, unit.Value).Run();
        return authorities;
    }

    /// <summary>Whether any published unit names the authority in a published statement.</summary>
    public bool IsNamedPublicly(RecordId authority) =>
        connection.Prepare("SELECT 1 FROM link WHERE authority = ?1 AND published = 1 LIMIT 1").Bind(1, authority.Value).Scalar() is not null;

    /// <summary>When an authority's kind is put right, its links follow.</summary>
    public void ChangeKind(RecordId authority, RecordKind kind) =>
        connection.Prepare("UPDATE link SET kind = ?2 WHERE authority = ?1").Bind(1, authority.Value).Bind(2, (long)kind).Run();
}
