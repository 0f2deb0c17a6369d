using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Storage.Dialects;
using Fonds.Storage.Encoding;

namespace Fonds.Storage.Units;

/// <summary>Where a unit stands and what is known of it without reading it: one row beside its versions.</summary>
public sealed record UnitRow
{
    public required RecordId Id { get; init; }
    public required RecordId FindingAid { get; init; }

    /// <summary>Null for a top unit, and for a unit that was removed.</summary>
    public RecordId? Parent { get; set; }
    public int Sibling { get; set; }

    /// <summary>Place among the published siblings.</summary>
    public int Shown { get; set; }

    /// <summary>Place in document order; null when the unit was removed.</summary>
    public int? Position { get; set; }
    public int Depth { get; set; }
    public required string Key { get; set; }

    /// <summary>The key is, letter for letter, the identifier in the description of the unit, so the row need not hold it a second time.</summary>
    public bool KeyIsIdentifier { get; set; }
    public LevelName Level { get; set; }
    public UnitFlags Flags { get; set; }
    public bool Published { get; set; }
    public long Version { get; set; }
    public int ChildCount { get; set; }
    public int PublishedChildCount { get; set; }
    public int DescendantCount { get; set; }
    public int PublishedDescendantCount { get; set; }
}

/// <summary>The rows of units.</summary>
public sealed class UnitStore
{
    private readonly DatabaseConnection connection;
    private readonly DatabaseStatement write;

    internal UnitStore(DatabaseConnection connection)
    {
        this.connection = connection;
        write = connection.Prepare(
            """
            INSERT INTO unit(id, finding_aid, parent, sibling, shown, position, depth, key, key_hash, level, flags, published, version,
              child_count, published_child_count, descendant_count, published_descendant_count)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
            ON CONFLICT(id) DO UPDATE SET parent = excluded.parent, sibling = excluded.sibling, shown = excluded.shown, position = excluded.position, depth = excluded.depth,
              key = excluded.key, key_hash = excluded.key_hash, level = excluded.level, flags = excluded.flags,
              published = excluded.published, version = excluded.version, child_count = excluded.child_count,
              published_child_count = excluded.published_child_count, descendant_count = excluded.descendant_count, published_descendant_count = excluded.published_descendant_count
            """);
    }

    public void Write(UnitRow row) => write
        .Bind(1, row.Id.Value).Bind(2, row.FindingAid.Value).Bind(3, row.Parent?.Value).Bind(4, row.Sibling).Bind(5, row.Shown)
        .Bind(6, row.Position).Bind(7, row.Depth).Bind(8, row.KeyIsIdentifier ? "" : row.Key).Bind(9, UnitKeys.Hash(row.Key)).Bind(10, (long)row.Level)
        .Bind(11, (long)row.Flags).Bind(12, row.Published ? 1 : 0).Bind(13, row.Version).Bind(14, row.ChildCount)
        .Bind(15, row.PublishedChildCount).Bind(16, row.DescendantCount).Bind(17, row.PublishedDescendantCount).Run();

    /// <summary>Every unit that a finding aid has or had, the present ones in document order.</summary>
    public IReadOnlyList<UnitRow> Of(RecordId findingAid) => RowsOf(connection, findingAid);

    internal static IReadOnlyList<UnitRow> RowsOf(DatabaseConnection connection, RecordId findingAid)
    {
        var rows = connection.Prepare(
            """
            SELECT u.id, u.parent, u.sibling, u.shown, u.position, u.depth, u.key, u.level, u.flags, u.published, u.version,
              u.child_count, u.published_child_count, u.descendant_count, u.published_descendant_count,
              CASE WHEN u.key = '' AND u.parent IS NOT NULL THEN v.body END
            FROM unit u JOIN version v ON v.id = u.version WHERE u.finding_aid = ?1 ORDER BY u.position NULLS FIRST, u.id
            """).Bind(1, findingAid.Value);
        var units = new List<UnitRow>();
        while (rows.Step())
        {
            units.Add(new UnitRow
            {
                Id = new RecordId(rows.Long(0)),
                FindingAid = findingAid,
                Parent = rows.NullableLong(1) is { } parent ? new RecordId(parent) : null,
                Sibling = rows.Int(2),
                Shown = rows.Int(3),
                Position = rows.IsNull(4) ? null : rows.Int(4),
                Depth = rows.Int(5),
                Key = rows.IsNull(15) ? rows.Text(6) : RecordBody.Identifier(rows.Bytes(15)),
                KeyIsIdentifier = !rows.IsNull(15),
                Level = (LevelName)rows.Int(7),
                Flags = (UnitFlags)rows.Int(8),
                Published = rows.Bool(9),
                Version = rows.Long(10),
                ChildCount = rows.Int(11),
                PublishedChildCount = rows.Int(12),
                DescendantCount = rows.Int(13),
                PublishedDescendantCount = rows.Int(14),
            });
        }

        return units;
    }
}
