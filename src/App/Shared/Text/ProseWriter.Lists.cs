using Fonds.Description.Statements;

namespace Fonds.App.Shared.Text;

/// <summary>Lists, defined lists and indexes.</summary>
public sealed partial class ProseWriter
{
    private void List(Statement list)
    {
        if (list.First(Term.Heading) is { } heading)
            Heading(heading);
        if (list.Statements.Any(statement => statement.Term == Term.DefinedItem))
        {
            Definitions(list);
            return;
        }

        var ordered = list["type"] == "ordered" || list["listtype"] == "ordered" || (list["numeration"] ?? "none") != "none";
        var marked = ordered || list["type"] is "marked" or "unordered" || list["listtype"] == "unordered" || list["mark"] is not null;
        html.OpenBlock(ordered ? "ol" : "ul", (ordered ? Numeration(list["numeration"]) : marked ? " class=\"marked\"" : "") + Language.Attribute(list));
        foreach (var node in list.Content)
        {
            if (node is Statement { Term: Term.Heading or Term.ListHeading } || (node is TextRun run && string.IsNullOrWhiteSpace(run.Text)))
                continue;
            html.OpenBlock("li", node is Statement item ? Language.Attribute(item) : "");
            Contents(node);
            html.CloseBlock();
        }

        html.CloseBlock();
    }

    private void Definitions(Statement list)
    {
        html.OpenBlock("dl", Language.Attribute(list));
        foreach (var statement in list.Statements)
        {
            switch (statement.Term)
            {
                case Term.Heading:
                    break;
                case Term.ListHeading:
                    Defined(statement.First(Term.FirstHeading), statement.First(Term.SecondHeading));
                    break;
                case Term.DefinedItem:
                    Defined(statement.First(Term.Label), statement.First(Term.Item));
                    break;
                default:
                    Defined(null, statement);
                    break;
            }
        }

        html.CloseBlock();
    }

    // Either side may be missing; the pair stands in a div so that a lone one is still well placed.
    private void Defined(Statement? label, Statement? item)
    {
        if (label is not null && PlainText.Of(label).Length > 0)
        {
            html.OpenBlock("dt");
            Sentence(label.Content);
            html.CloseBlock();
        }
        else
        {
            html.OpenAlways("dt", " class=\"vh\"");
            html.Text("–");
            html.CloseBlock();
        }

        html.OpenAlways("dd");
        if (item is not null)
            Contents(item);
        html.CloseBlock();
    }

    private void Index(Statement index)
    {
        Flow([.. index.Content.Where(node => node is not Statement { Term: Term.IndexEntry })]);
        html.OpenBlock("ul");
        foreach (var entry in index.All(Term.IndexEntry))
        {
            html.OpenBlock("li");
            var (first, named) = (true, true);
            foreach (var statement in entry.Statements)
            {
                var leads = statement.Term is Term.Reference or Term.Pointer or Term.PointerGroup;
                if (!first)
                    html.Text(leads && named ? ": " : ", ");
                (first, named) = (false, !leads);
                Piece(statement);
            }

            html.CloseBlock();
        }

        html.CloseBlock();
    }

    /// <summary>What stands in a list item or a cell: a sentence as it is, blocks as blocks.</summary>
    private void Contents(Node node)
    {
        if (node is not Statement statement)
        {
            Piece(node);
            return;
        }

        var content = statement.Term is Term.Item or Term.TableCell or Term.Event or Term.TabularCell ? statement.Content : [statement];
        if (content.Any(inner => inner is Statement block && IsBlock(block)))
            Flow(content, inSentences: true);
        else
            Sentence(content);
    }

    private static string Numeration(string? numeration) => numeration switch
    {
        "upperalpha" or "upper-alpha" => " type=\"A\"",
        "loweralpha" or "lower-alpha" => " type=\"a\"",
        "upperroman" or "upper-roman" => " type=\"I\"",
        "lowerroman" or "lower-roman" => " type=\"i\"",
        _ => "",
    };
}
