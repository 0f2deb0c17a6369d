using Fonds.Description.Statements;

namespace Fonds.App.Shared.Text;

/// <summary>
/// Writes statements as HTML, or to a printed page in the words of HTML. A paragraph of a finding aid may hold a list or a table, which one of HTML may not:
/// so sentences are gathered into paragraphs and a block in their middle parts them.
/// </summary>
public sealed partial class ProseWriter
{
    private readonly IProseOut html;
    private readonly SentenceOut? sentences;
    private readonly TextSetting setting;
    private int headingLevel;

    public ProseWriter(IProseOut html, TextSetting setting)
    {
        sentences = setting.Sentences is null ? null : new SentenceOut(html);
        this.html = sentences ?? html;
        this.setting = setting;
        headingLevel = setting.HeadingLevel;
    }

    /// <summary>A whole note: its content in a row; an index entry by entry.</summary>
    public void Note(Statement note)
    {
        if (note.Term == Term.Index)
            Index(note);
        else
            Flow(note.Content);
    }

    /// <summary>Text, paragraphs, lists and notes in a row, as the content of a note.</summary>
    /// <remarks>Where no words stand between them, references and names each have a line of their own.</remarks>
    public void Flow(IReadOnlyList<Node> nodes) =>
        Flow(nodes, nodes.Any(node => node is TextRun run && !string.IsNullOrWhiteSpace(run.Text)));

    private void Flow(IReadOnlyList<Node> nodes, bool inSentences)
    {
        var inParagraph = false;
        foreach (var node in nodes)
        {
            if (node is Statement statement && IsBlock(statement))
            {
                EndParagraph(ref inParagraph);
                Block(statement);
                continue;
            }

            if (!inSentences)
                EndParagraph(ref inParagraph);
            if (!inParagraph)
                html.OpenBlock("p");
            inParagraph = true;
            Piece(node);
        }

        EndParagraph(ref inParagraph);
    }

    private void EndParagraph(ref bool inParagraph)
    {
        if (inParagraph)
            html.CloseBlock();
        inParagraph = false;
    }

    private void Block(Statement statement)
    {
        switch (statement.Term)
        {
            case Term.Paragraph:
                InLanguage(statement, "div", () => Flow(statement.Content, inSentences: true));
                break;
            case Term.Heading:
                Heading(statement);
                break;
            case Term.BlockQuotation:
                html.OpenBlock("blockquote", Language.Attribute(statement));
                Flow(statement.Content);
                html.CloseBlock();
                break;
            case Term.List or Term.Outline:
                List(statement);
                break;
            case Term.Chronology:
                Chronology(statement);
                break;
            case Term.Table:
                Table(statement);
                break;
            case Term.Address:
                Address(statement);
                break;
            case Term.Index:
                Index(statement);
                break;
            case Term.EmbeddedBinary:
                break;
            default:
                Section(statement);
                break;
        }
    }

    /// <summary>A note or division inside a note: one level further down.</summary>
    private void Section(Statement statement)
    {
        headingLevel = Math.Min(headingLevel + (statement.First(Term.Heading) is null ? 0 : 1), 6);
        InLanguage(statement, "div", () => Flow(statement.Content));
        headingLevel = Math.Max(headingLevel - (statement.First(Term.Heading) is null ? 0 : 1), setting.HeadingLevel);
    }

    private void Heading(Statement statement)
    {
        html.OpenBlock($"h{headingLevel}", Language.Attribute(statement));
        Sentence(statement.Content);
        html.CloseBlock();
    }

    private void Address(Statement statement)
    {
        html.OpenBlock("p", " class=\"address\"");
        foreach (var node in statement.Content)
        {
            if (node is Statement { Term: Term.AddressLine } line)
            {
                html.Break();
                Sentence(line.Content);
            }
            else
            {
                Piece(node);
            }
        }

        html.CloseBlock();
    }

    // A wrapper only where there is a language to say; otherwise the text stands directly in its place.
    private void InLanguage(Statement statement, string element, Action write)
    {
        var language = Language.Attribute(statement);
        if (language.Length == 0)
        {
            write();
            return;
        }

        html.OpenBlock(element, language);
        write();
        html.CloseBlock();
    }

    /// <summary>Whether the statement cannot stand inside a sentence: it is a block, or holds one.</summary>
    private static bool IsBlock(Statement statement)
    {
        if (!PlainText.IsInline(statement.Term) && !IsSmall(statement.Term))
            return true;
        foreach (var node in statement.Content)
        {
            if (node is Statement inner && IsBlock(inner))
                return true;
        }

        return false;
    }

    /// <summary>Words that run on in a sentence on the page, though plain text parts them by a space.</summary>
    private static bool IsSmall(Term term) => term
        is Term.LineBreak or Term.Pointer or Term.ExternalPointer or Term.SingleDate or Term.DateRange or Term.DateSet
        or Term.FromDate or Term.ToDate or Term.Imprint or Term.BibliographicSeries or Term.Repository or Term.Title
        or Term.ReferenceCode or Term.Container or Term.PhysicalLocation or Term.PhysicalDescription or Term.Dimensions
        or Term.PhysicalFacet or Term.Script or Term.Origination or Term.Abstract or Term.GeographicCoordinates
        or Term.Edition or Term.Publisher or Term.RelationEntry or Term.PlaceName or Term.Quantity or Term.ExtentUnit;
}
