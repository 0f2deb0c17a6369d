using System.Buffers;
using System.Text;
using Fonds.Description.Statements;

namespace Fonds.Formats.Csv;

/// <summary>How a cell of a table holds one or several values, and what a spreadsheet must not do with it.</summary>
internal static class Cells
{
    /// <summary>What is written into a cell to empty a field. An empty cell says nothing.</summary>
    public const string Clear = "[clear]";

    /// <summary>Spreadsheets cut a longer cell off without a word.</summary>
    public const int Longest = 32_767;

    private const string Between = " | ";
    private const string BetweenParagraphs = "\n\n";

    // What begins a formula, in the wide forms too.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");

    /// <summary>A value as it is written: one that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public static string Guarded(string value) => IsFormula(value, leastApostrophes: 0) ? "'" + value : value;

    /// <summary>A cell as it was meant: without the apostrophe of <see cref="Guarded"/>.</summary>
    public static string Unguarded(string cell) => IsFormula(cell, leastApostrophes: 1) ? cell[1..] : cell;

    /// <summary>Several values in one cell.</summary>
    public static string Joined(IEnumerable<string> values, CellForm form) => form switch
    {
        CellForm.List => string.Join(Between, values.Select(value => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal))),
        CellForm.Paragraphs => string.Join(BetweenParagraphs, values),
        _ => values.FirstOrDefault() ?? "",
    };

    /// <summary>The values in a cell, white space collapsed.</summary>
    public static List<string> Split(string cell, CellForm form)
    {
        var parts = form switch
        {
            CellForm.List => SplitList(cell),
            CellForm.Paragraphs => SplitParagraphs(cell),
            _ => [cell],
        };
        return [.. parts.Select(PlainText.Collapse).Where(part => part.Length > 0)];
    }

    private static List<string> SplitList(string cell)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        for (var at = 0; at < cell.Length; at++)
        {
            if (cell[at] == '\\' && at + 1 < cell.Length && cell[at + 1] is '\\' or '|')
            {
                value.Append(cell[++at]);
            }
            else if (cell[at] == '|')
            {
                values.Add(value.ToString());
                value.Clear();
            }
            else
            {
                value.Append(cell[at]);
            }
        }

        values.Add(value.ToString());
        return values;
    }

    private static List<string> SplitParagraphs(string cell)
    {
        var paragraphs = new List<string>();
        var paragraph = new StringBuilder();
        foreach (var line in cell.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                paragraph.Append(line).Append(' ');
                continue;
            }

            paragraphs.Add(paragraph.ToString());
            paragraph.Clear();
        }

        paragraphs.Add(paragraph.ToString());
        return paragraphs;
    }

    private static bool IsFormula(string text, int leastApostrophes)
    {
        var at = 0;
        while (at < text.Length && text[at] == '\'')
            at++;
        return at >= leastApostrophes && at < text.Length && FormulaStarts.Contains(text[at]);
    }
}

/// <summary>What a cell holds.</summary>
public enum CellForm
{
    /// <summary>One value.</summary>
    One,

    /// <summary>Values parted by a bar; a bar in a value has a backslash before it.</summary>
    List,

    /// <summary>Paragraphs parted by an empty line.</summary>
    Paragraphs,
}
