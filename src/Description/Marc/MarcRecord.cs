using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>What a MARC record describes (MARC 21 leader position 6).</summary>
public enum MarcKind : byte
{
    /// <summary>Nothing: it has no fields.</summary>
    None = 0,

    /// <summary>Materials: an archival collection, a book, a recording.</summary>
    Bibliographic = 1,

    /// <summary>A name or term.</summary>
    Authority = 2,

    /// <summary>Copies and where they are.</summary>
    Holdings = 3,

    /// <summary>A class of a classification.</summary>
    Classification = 4,

    /// <summary>Services of a community.</summary>
    Community = 5,
}

/// <summary>A MARC record as it is held: leader, control fields and data fields in their order, found by tag.</summary>
/// <param name="Statement">The record, <see cref="Term.MarcRecord"/>.</param>
public readonly record struct MarcRecord(Statement Statement)
{
    /// <summary>The leader; empty when there is none.</summary>
    public string Leader => Statement.First(Term.MarcLeader) is { } leader && leader.Content is [TextRun run] ? run.Text : "";

    /// <summary>The fields in order.</summary>
    public IEnumerable<MarcField> Fields => Statement.All(Term.MarcDataField).Select(static one => new MarcField(one));

    /// <summary>
    /// The record's own number: the control number (001), else that of the Library of Congress (010), else one of another system (035); null
    /// when it has none.
    /// </summary>
    public string? Identifier => Number(Control("001")) ?? Number(First("010")?['a']) ?? Number(First("035")?['a']);

    /// <summary>Code of the agency whose number it is (003), else of the one that made or changed the record last (040); null when neither is said.</summary>
    public string? AgencyCode => Text(Control("003")) ?? Text(First("040")?['a']);

    /// <summary>A control field, or null.</summary>
    public string? Control(string tag)
    {
        foreach (var field in Statement.All(Term.MarcControlField))
        {
            if (field["tag"] == tag)
                return field.Content is [TextRun run] ? run.Text : PlainText.Of(field);
        }

        return null;
    }

    /// <summary>The fields with a tag.</summary>
    public IEnumerable<MarcField> All(string tag) => Fields.Where(field => field.Tag == tag);

    /// <summary>The first field with a tag, or null.</summary>
    public MarcField? First(string tag)
    {
        foreach (var field in Fields)
        {
            if (field.Tag == tag)
                return field;
        }

        return null;
    }

    /// <summary>Codes at a place of the fixed-length field 008, or null where it does not reach.</summary>
    public string? Codes(int from, int length) => Control("008") is { } codes && codes.Length >= from + length ? codes.Substring(from, length) : null;

    /// <summary>What a record describes: by its leader, else by its declared type, else by its fields.</summary>
    public static MarcKind KindOf(Statement record)
    {
        if (!record.Statements.Any(static part => part.Term is Term.MarcControlField or Term.MarcDataField))
            return MarcKind.None;
        var marc = new MarcRecord(record);
        return marc.Leader.Length > 6 ? marc.Leader[6] switch
        {
            'z' => MarcKind.Authority,
            'u' or 'v' or 'x' or 'y' => MarcKind.Holdings,
            'w' => MarcKind.Classification,
            'q' => MarcKind.Community,
            _ => MarcKind.Bibliographic,
        }
        : record["type"] switch
        {
            "Bibliographic" => MarcKind.Bibliographic,
            "Authority" => MarcKind.Authority,
            "Holdings" => MarcKind.Holdings,
            "Classification" => MarcKind.Classification,
            "Community" => MarcKind.Community,
            _ => marc.First("245") is null && marc.Fields.Any(static field => field.Tag is ['1', _, _]) ? MarcKind.Authority : MarcKind.Bibliographic,
        };
    }

    /// <summary>A kind of record in plain words.</summary>
    public static string NameOf(MarcKind kind) => kind switch
    {
        MarcKind.None => "a MARCXML record without fields",
        MarcKind.Holdings => "a MARCXML record of holdings",
        MarcKind.Classification => "a MARCXML record of a classification",
        MarcKind.Community => "a MARCXML record of community information",
        _ => "a MARCXML record",
    };

    // Numbers of the Library of Congress are filled up with blanks that say nothing: "n  50016856 ".
    private static string? Number(string? written)
    {
        if (Text(written) is not { } text)
            return null;
        var digits = text.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyz").TrimStart(' ');
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9') ? text.Replace(" ", "", StringComparison.Ordinal) : text;
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : PlainText.Collapse(text);
}
