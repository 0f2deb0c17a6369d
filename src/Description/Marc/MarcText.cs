using System.Collections.Frozen;
using System.Collections.Immutable;
using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>
/// Words of MARC fields as people read them. Cataloguing rules put punctuation between subfields into the subfields themselves (ISBD; AACR2 1.0C):
/// what only led to the next one is taken off.
/// </summary>
internal static class MarcText
{
    /// <summary>Words that keep their stop at the end of a heading.</summary>
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        ["jr", "sr", "inc", "co", "corp", "ltd", "bros", "dept", "cent", "ca", "fl", "approx", "esq", "mrs", "mr", "dr", "st", "rev", "hon", "gen", "col", "capt", "lt", "sgt", "wm", "geo", "chas", "etc", "vs", "no", "vol", "ft", "cu", "in", "cm", "min"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Without the mark that led to the next subfield: "Papers," and "1941-1943, 1972 /".</summary>
    public static string WithoutLead(string text) => text.TrimEnd(' ', ',', ':', ';', '/', '=');

    /// <summary>Without the mark that led on and without the stop that ended the field, unless it belongs to an initial or an abbreviation.</summary>
    public static string WithoutStop(string text)
    {
        text = WithoutLead(text);
        if (!text.EndsWith('.') || text.EndsWith("..", StringComparison.Ordinal))
            return text;
        var stem = text[..^1];
        var word = stem[(stem.LastIndexOfAny([' ', '-', '(', ',']) + 1)..];
        var isShort = word.Length == 1 && char.IsLetter(word[0]);
        return isShort || word.Contains('.', StringComparison.Ordinal) || Abbreviations.Contains(word) ? text : WithoutLead(stem);
    }

    /// <summary>A statement that says which field it comes from, as finding aids do (EAD encodinganalog).</summary>
    public static Statement Said(Term term, string analog, ImmutableArray<Node> content, params ReadOnlySpan<Qualifier> qualifiers) =>
        new(term, [.. qualifiers, new Qualifier("encodinganalog", analog)], content);

    public static Statement Said(Term term, string analog, string text, params ReadOnlySpan<Qualifier> qualifiers) =>
        Said(term, analog, [new TextRun(text)], qualifiers);

    /// <summary>A field's words as a paragraph, its addresses as links; null when there are none.</summary>
    public static Statement? Paragraph(MarcField field, string except = "")
    {
        var content = ImmutableArray.CreateBuilder<Node>();
        var words = new List<string>();
        foreach (var (code, text) in field.Subfields)
        {
            if (code == '3')
                words.Insert(0, WithoutLead(text) + ":");
            else if (code == 'u')
            {
                Flush();
                content.Add(Link(text, text));
            }
            else if (!MarcField.IsControl(code) && !except.Contains(code, StringComparison.Ordinal))
                words.Add(text);
        }

        Flush();
        return content.Count == 0 ? null : new Statement(Term.Paragraph, content: content.ToImmutable());

        void Flush()
        {
            if (content.Count > 0 && words.Count > 0)
                content.Add(new TextRun(" "));
            if (words.Count > 0)
                content.Add(new TextRun(string.Join(' ', words)));
            if (content.Count > 0 && words.Count > 0 && field['u'] is not null)
                content.Add(new TextRun(" "));
            words.Clear();
        }
    }

    /// <summary>A link in a sentence.</summary>
    public static Statement Link(string address, string text) =>
        new(Term.ExternalReference, [new("xlink:href", address)], [new TextRun(text)]);
}
