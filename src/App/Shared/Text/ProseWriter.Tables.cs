using System.Globalization;
using Fonds.Description.Statements;

namespace Fonds.App.Shared.Text;

/// <summary>Chronologies and tables.</summary>
public sealed partial class ProseWriter
{
    private void Chronology(Statement chronology)
    {
        if (chronology.First(Term.Heading) is { } heading)
            Heading(heading);
        html.OpenBlock("table", " class=\"chronology\"" + Language.Attribute(chronology));
        if (chronology.First(Term.ListHeading) is { } columns)
            ColumnHeadings(columns);
        html.OpenBlock("tbody");
        foreach (var item in chronology.All(Term.ChronologyItem))
        {
            html.OpenBlock("tr");
            ChronologyDate(item);
            html.OpenAlways("td");
            foreach (var node in item.Content.Where(node => !IsDate(node)).OrderBy(node => IsPlace(node) ? 0 : 1))
                ChronologyEvents(node);
            html.CloseBlock();
            html.CloseBlock();
        }

        html.CloseBlock();
        html.CloseBlock();
    }

    private void ColumnHeadings(Statement columns)
    {
        html.OpenBlock("thead");
        html.OpenBlock("tr");
        foreach (var column in columns.Statements)
        {
            html.OpenBlock("th", " scope=\"col\"");
            Sentence(column.Content);
            html.CloseBlock();
        }

        html.CloseBlock();
        html.CloseBlock();
    }

    private void ChronologyDate(Statement item)
    {
        var dates = item.Content.Where(IsDate).Cast<Statement>().ToList();
        var said = dates.Any(date => PlainText.Of(date).Length > 0);
        html.OpenAlways(said ? "th" : "td", said ? " scope=\"row\"" : "");
        foreach (var date in dates)
            Piece(date);
        html.CloseBlock();
    }

    // The place stands before what happened there, whichever way round the standard has it.
    private void ChronologyEvents(Node node)
    {
        if (node is Statement { Term: Term.EventGroup or Term.ChronologyItemSet } group)
        {
            foreach (var inner in group.Content.OrderBy(inner => IsPlace(inner) ? 0 : 1))
                ChronologyEvents(inner);
            return;
        }

        if (node is not Statement statement)
        {
            Piece(node);
            return;
        }

        var holdsBlocks = !IsPlace(statement) && statement.Content.Any(inner => inner is Statement block && IsBlock(block));
        html.OpenBlock(holdsBlocks ? "div" : "p", (IsPlace(statement) ? " class=\"where\"" : "") + Language.Attribute(statement));
        if (IsPlace(statement) && statement.Term == Term.Place)
            Sentence(statement.Content);
        else
            Contents(statement);
        html.CloseBlock();
    }

    private static bool IsPlace(Node node) => node is Statement { Term: Term.GeographicName or Term.Place };

    private static bool IsDate(Node node) =>
        node is Statement { Term: Term.Date or Term.SingleDate or Term.DateRange or Term.DateSet };

    private void Table(Statement table)
    {
        if (table.First(Term.Heading) is { } heading)
            Heading(heading);
        foreach (var group in table.All(Term.TableGroup))
        {
            var columns = group.All(Term.TableColumn).Select(column => column["colname"] ?? "").ToList();
            // Wide tables scroll in a frame of their own that the keyboard reaches.
            html.OpenBlock("div", " class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"");
            html.OpenBlock("table");
            foreach (var part in group.Statements.Where(part => part.Term is Term.TableHead or Term.TableBody))
            {
                html.OpenBlock(part.Term == Term.TableHead ? "thead" : "tbody");
                foreach (var row in part.All(Term.TableRow))
                    Row(row, part.Term == Term.TableHead, columns);
                html.CloseBlock();
            }

            html.CloseBlock();
            html.CloseBlock();
        }
    }

    private void Row(Statement row, bool isHead, List<string> columns)
    {
        html.OpenBlock("tr");
        foreach (var cell in row.All(Term.TableCell))
        {
            var isHeading = isHead && PlainText.Of(cell).Length > 0;
            html.OpenAlways(isHeading ? "th" : "td", (isHeading ? " scope=\"col\"" : "") + Spans(cell, columns) + Language.Attribute(cell));
            Contents(cell);
            html.CloseBlock();
        }

        html.CloseBlock();
    }

    private static string Spans(Statement cell, List<string> columns)
    {
        var first = columns.IndexOf(cell["namest"] ?? "\0");
        var last = columns.IndexOf(cell["nameend"] ?? "\0");
        var across = first >= 0 && last > first ? string.Create(CultureInfo.InvariantCulture, $" colspan=\"{last - first + 1}\"") : "";
        var down = int.TryParse(cell["morerows"], NumberStyles.None, CultureInfo.InvariantCulture, out var more) && more > 0
            ? string.Create(CultureInfo.InvariantCulture, $" rowspan=\"{more + 1}\"")
            : "";
        return across + down;
    }
}
