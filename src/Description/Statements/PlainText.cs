using System.Text;

namespace Fonds.Description.Statements;

/// <summary>The words of a statement without their markup: for searching, sorting, titles and plain lists.</summary>
public static class PlainText
{
    /// <summary>
    /// The text of a statement and everything in it, white space collapsed. Paragraphs, items and line breaks
    /// are parted by a space so that words never run together. Remarks and instructions are not text.
    /// </summary>
    public static string Of(Statement statement)
    {
        if (statement.Content is [TextRun only])
            return Collapse(only.Text);

        var builder = new StringBuilder();
        Append(builder, statement);
        return Collapse(builder.ToString());
    }

    /// <summary>The text of several nodes in a row; see <see cref="Of(Statement)"/>.</summary>
    public static string Of(IEnumerable<Node> nodes)
    {
        var builder = new StringBuilder();
        foreach (var node in nodes)
            Append(builder, node);
        return Collapse(builder.ToString());
    }

    private static void Append(StringBuilder builder, Node node)
    {
        switch (node)
        {
            case TextRun run:
                builder.Append(run.Text);
                break;
            case Statement statement when IsInline(statement.Term):
                foreach (var inner in statement.Content)
                    Append(builder, inner);
                break;
            case Statement statement:
                builder.Append(' ');
                foreach (var inner in statement.Content)
                    Append(builder, inner);
                builder.Append(' ');
                break;
        }
    }

    /// <summary>Whether the words of this statement run on in the sentence around it.</summary>
    public static bool IsInline(Term term) => term
        is Term.Emphasis or Term.Span or Term.WorkTitle or Term.PersonName or Term.CorporateName or Term.FamilyName
        or Term.Name or Term.GeographicName or Term.Subject or Term.GenreForm or Term.Occupation or Term.Function
        or Term.Reference or Term.ExternalReference or Term.ArchivalReference or Term.BibliographicReference
        or Term.Abbreviation or Term.Expansion or Term.Number or Term.Quotation or Term.ForeignText or Term.Date
        or Term.UnitDate or Term.Language or Term.Foreign or Term.Part or Term.Extent;

    /// <summary>Runs of white space made one space, ends trimmed; returns the same string when there is nothing to do.</summary>
    public static string Collapse(string text)
    {
        var clean = true;
        var previousWasSpace = true;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            if (isSpace && (previousWasSpace || character != ' '))
            {
                clean = false;
                break;
            }

            previousWasSpace = isSpace;
        }

        if (clean && !(text.Length > 0 && char.IsWhiteSpace(text[^1])))
            return text;

        var builder = new StringBuilder(text.Length);
        var pending = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                pending = builder.Length > 0;
                continue;
            }

            if (pending)
                builder.Append(' ');
            pending = false;
            builder.Append(character);
        }

        return builder.ToString();
    }
}
