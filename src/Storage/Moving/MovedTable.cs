namespace Fonds.Storage.Moving;

/// <summary>What a column holds.</summary>
internal enum ColumnKind
{
    Number,
    Text,
    Bytes,
}

/// <summary>A table of the archive, as it is carried from one engine to another.</summary>
/// <param name="Order">The columns that put its rows in an order that is the same everywhere.</param>
internal sealed record MovedTable(string Name, string Order, IReadOnlyList<(string Name, ColumnKind Kind)> Columns)
{
    /// <summary>Every table with the columns that are carried over: all but the numbers of findings, which each engine gives by itself, in their order.</summary>
    public static IReadOnlyList<MovedTable> All { get; } =
    [
        Of("sequence", "name", "name:text next"),
        Of("change_set", "id", "id made_at author:text reason:text cause source"),
        Of("version", "id", "id record kind state change_set earlier body:bytes"),
        Of("source_file", "id", "id path:text sha256:bytes length record is_current finding_count"),
        Of("source_original", "source_file", "source_file packing bytes:bytes"),
        Of("finding", "id", "source_file code:text severity line text:text"),
        Of("finding_aid", "id", "id slug:text top identity:text path:text repository version published title:text sort_key:text letter:text published_units units"),
        Of("unit", "id", "id finding_aid parent sibling shown position depth key:text key_hash level flags published version child_count published_child_count "
            + "descendant_count published_descendant_count"),
        Of("authority", "id", "id kind slug:text heading:text sort_key:text letter:text version published has_record identity:text"),
        Of("authority_key", "key", "key:text authority"),
        Of("link", "unit, ordinal", "unit ordinal authority kind manner published role:text heading:text top"),
        Of("judgement", "record", "record id version"),
        Of("repository", "id", "id slug:text name:text code:text match_name:text version"),
        Of("redirect", "path", "path:text record"),
    ];

    public string Select => $"SELECT {Names} FROM {Name} ORDER BY {Order}";

    public string Insert => $"INSERT INTO {Name}({Names}) VALUES ({string.Join(", ", Columns.Select((_, place) => $"?{place + 1}"))})";

    private string Names => string.Join(", ", Columns.Select(column => column.Name));

    private static MovedTable Of(string name, string order, string columns) => new(name, order, [.. columns.Split(' ').Select(Column)]);

    private static (string, ColumnKind) Column(string text) => text.Split(':') switch
    {
        [var name, "text"] => (name, ColumnKind.Text),
        [var name, "bytes"] => (name, ColumnKind.Bytes),
        _ => (text, ColumnKind.Number),
    };
}
