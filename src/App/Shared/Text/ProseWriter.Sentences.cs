using Fonds.App.Shared.Wording;
using Fonds.Description.Dates;
using Fonds.Description.Statements;

namespace Fonds.App.Shared.Text;

/// <summary>The pieces of a sentence: emphasis, titles, names, references.</summary>
public sealed partial class ProseWriter
{
    private bool inLink;

    /// <summary>Nodes as pieces of one sentence, whatever they are.</summary>
    public void Sentence(IEnumerable<Node> nodes)
    {
        foreach (var node in nodes)
            Piece(node);
    }

    private void Piece(Node node)
    {
        switch (node)
        {
            case TextRun run:
                Run(run);
                break;
            case Statement statement:
                Piece(statement);
                break;
        }
    }

    private void Run(TextRun run)
    {
        if (sentences is null || setting.Sentences!.In(run) is not { } pieces)
        {
            html.Text(run.Text);
            return;
        }

        foreach (var piece in pieces)
        {
            sentences.Sentence(piece.Anchor);
            html.Text(run.Text.AsSpan(piece.Start, piece.Length));
        }
    }

    // Words that stand for those of the source: a date set as people read it.
    private void Instead(Statement statement, string words)
    {
        if (sentences is not null && setting.Sentences!.AnchorsIn([statement]).FirstOrDefault() is { } anchor)
            sentences.Sentence(anchor);
        html.Text(words);
    }

    private void Piece(Statement statement)
    {
        switch (statement.Term)
        {
            case Term.LineBreak:
                html.Break();
                break;
            case Term.Emphasis or Term.Span:
                Rendered(statement, statement["render"] ?? statement["style"] ?? "italic", "em");
                break;
            case Term.WorkTitle:
                Linked(statement, () => Rendered(statement, statement["render"] ?? "italic", "cite"));
                break;
            case Term.Quotation:
                Within("q", statement);
                break;
            case Term.Abbreviation:
                Within("abbr", statement, statement["expan"] is { Length: > 0 } full ? HtmlOut.Attribute("title", full) : "");
                break;
            case Term.Date or Term.SingleDate or Term.DateRange or Term.DateSet:
                Instead(statement, new DateStatement(statement, IsBulk: false).Display);
                break;
            case Term.Pointer or Term.ExternalPointer:
                Pointer(statement);
                break;
            case Term.ForeignText:
                Within("i", statement);
                break;
            case var term when PlainText.IsInline(term) && term is not Term.Part:
                Linked(statement, () => Names(statement));
                break;
            default:
                // A block in the middle of a sentence: its words are kept apart from those around it.
                if (!PlainText.IsInline(statement.Term))
                    html.Text(" ");
                InLanguageOf(statement, () => Sentence(statement.Content));
                if (!PlainText.IsInline(statement.Term))
                    html.Text(" ");
                break;
        }
    }

    // A heading in parts (EAD3, EAC) is written with the marks that part them when there are none between.
    private void Names(Statement statement)
    {
        if (statement.Content.Any(node => node is Statement { Term: Term.Part }) && statement.Content.Count(node => node is Statement) > 1
            && !statement.Content.OfType<TextRun>().Any(run => !string.IsNullOrWhiteSpace(run.Text)))
        {
            Parted(statement, statement.Term is Term.Subject or Term.GeographicName or Term.GenreForm ? " — " : ", ");
            return;
        }

        InLanguageOf(statement, () => Sentence(statement.Content));
    }

    private void Parted(Statement statement, string mark)
    {
        var first = true;
        foreach (var inner in statement.Statements)
        {
            if (PlainText.Of(inner).Length == 0)
                continue;
            if (!first)
                html.Text(mark);
            first = false;
            Piece(inner);
        }
    }

    private void Linked(Statement statement, Action write)
    {
        var address = inLink ? null : Linked(statement);
        if (address is null)
        {
            write();
            return;
        }

        inLink = true;
        html.Open("a", HtmlOut.Attribute("href", address));
        write();
        html.Close();
        inLink = false;
    }

    // A pointer has no words of its own: it is named by its title, or by where it leads.
    private void Pointer(Statement statement)
    {
        var address = Linked(statement);
        var words = statement["linktitle"] ?? statement["xlink:title"] ?? statement["title"] ?? WebLink.Words(address);
        if (words.Length == 0)
            return;
        var linked = address is not null && !inLink;
        if (linked)
            html.Open("a", HtmlOut.Attribute("href", address!));
        html.Text(words);
        if (linked)
            html.Close();
    }

    private void Rendered(Statement statement, string render, string usual)
    {
        var (element, attributes, before, after) = Rendition.Of(render, usual);
        if (element.Length > 0)
            html.Open(element, attributes + Language.Attribute(statement));
        html.Text(before);
        Sentence(statement.Content);
        html.Text(after);
        if (element.Length > 0)
            html.Close();
    }

    private void Within(string element, Statement statement, string attributes = "")
    {
        html.Open(element, attributes + Language.Attribute(statement));
        Sentence(statement.Content);
        html.Close();
    }

    private void InLanguageOf(Statement statement, Action write)
    {
        var language = Language.Attribute(statement);
        if (language.Length > 0)
            html.Open("span", language);
        write();
        if (language.Length > 0)
            html.Close();
    }

    private string? Linked(Statement statement) => setting.Links.AddressOf(statement) is { } here ? SpokenLanguage.Here(here) : WebLink.Of(statement);
}
