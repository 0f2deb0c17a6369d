using Fonds.Description.Statements;

namespace Fonds.Formats.Marc;

/// <summary>Makes fields of a MARC record.</summary>
internal static class MarcFieldToBe
{
    /// <summary>A field with the subfields that have words; null when none has.</summary>
    /// <param name="indicators">Both indicators, as two characters.</param>
    public static Statement? Of(string tag, string indicators, params ReadOnlySpan<(char Code, string? Text)> subfields)
    {
        var content = new List<Node>();
        foreach (var (code, text) in subfields)
        {
            if (!string.IsNullOrWhiteSpace(text))
                content.Add(Statement.Of(Term.MarcSubfield, PlainText.Collapse(text), new Qualifier("code", code.ToString())));
        }

        return content.Count == 0 ? null : new Statement(
            Term.MarcDataField, [new("tag", tag), new("ind1", indicators[..1]), new("ind2", indicators[1..])], [.. content]);
    }

    public static Statement Control(string tag, string text) => Statement.Of(Term.MarcControlField, text, new Qualifier("tag", tag));

    /// <summary>A record: leader, control fields as given, data fields by tag, those of one tag in the order given.</summary>
    public static Statement Record(string leader, IEnumerable<Statement> control, IEnumerable<Statement> fields) => new(
        Term.MarcRecord, content: [Statement.Of(Term.MarcLeader, leader), .. control, .. fields.OrderBy(field => field["tag"], StringComparer.Ordinal)]);
}
