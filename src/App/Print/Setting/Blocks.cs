namespace Fonds.App.Print.Setting;

/// <summary>What stands by itself in a text: a paragraph or a table.</summary>
internal abstract record Block;

/// <summary>A paragraph, an item of a list, a heading inside a text.</summary>
/// <param name="Indent">How far in it stands.</param>
/// <param name="Hanging">How much further in its other lines stand.</param>
internal sealed record Paragraph(IReadOnlyList<Run> Runs, double Indent, double Hanging, double Before, double Leading, bool KeepsNext = false) : Block;

/// <summary>A table, row by row.</summary>
internal sealed record Grid(double Indent, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block;

/// <summary>A cell of a table with what stands in it.</summary>
internal sealed record Cell(int Columns, int Rows, IReadOnlyList<Block> Blocks);

/// <summary>Turns blocks into lines of a width.</summary>
internal sealed class BlockSetter(LineBreaker breaker)
{
    private const double BetweenColumns = 10;

    public List<SetLine> Lines(IEnumerable<Block> blocks, double left, double width)
    {
        var lines = new List<SetLine>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    var indent = left + paragraph.Indent;
                    lines.AddRange(breaker.Lines(paragraph.Runs, new(indent, indent + paragraph.Hanging, left + width, paragraph.Leading, paragraph.Before, paragraph.KeepsNext)));
                    break;
                case Grid grid:
                    lines.AddRange(Lines(grid, left + grid.Indent, width - grid.Indent));
                    break;
            }
        }

        return lines;
    }

    /// <summary>Columns of lines side by side: the first line of each on one line, and so on.</summary>
    public static List<SetLine> Beside(params IReadOnlyList<SetLine>[] columns)
    {
        var lines = new List<SetLine>();
        for (var at = 0; at < columns.Max(column => column.Count); at++)
        {
            var here = columns.Where(column => at < column.Count).Select(column => column[at]).ToList();
            lines.Add(new(here.Max(line => line.Leading), [.. here.SelectMany(line => line.Pieces)])
            {
                Before = here.Max(line => line.Before),
                KeepsNext = here.Exists(line => line.KeepsNext),
                Spot = here.Find(line => line.Spot is not null)?.Spot,
            });
        }

        return lines;
    }

    private List<SetLine> Lines(Grid grid, double left, double width)
    {
        var placed = Placed(grid);
        var widths = Widths(placed, width);
        var lines = new List<SetLine>();
        foreach (var row in placed)
        {
            var cells = row.Select(cell => Lines(
                cell.Cell.Blocks, left + widths.Take(cell.Column).Sum() + (cell.Column * BetweenColumns),
                widths.Skip(cell.Column).Take(cell.Cell.Columns).Sum() + ((cell.Cell.Columns - 1) * BetweenColumns))).Where(cell => cell.Count > 0).ToArray();
            if (cells.Length == 0)
                continue;
            var set = Beside(cells);
            set[0] = set[0] with { Before = 3, Ruled = true };
            lines.AddRange(set);
        }

        if (lines.Count > 0)
            lines[0] = lines[0] with { Before = 8 };
        return lines;
    }

    // A cell that reaches down over several rows keeps its column free in them.
    private static List<List<(int Column, Cell Cell)>> Placed(Grid grid)
    {
        var (rows, taken) = (new List<List<(int, Cell)>>(), new Dictionary<int, int>());
        foreach (var row in grid.Rows)
        {
            var (column, cells) = (0, new List<(int, Cell)>());
            var held = taken.Where(one => one.Value > 0).Select(one => one.Key).ToHashSet();
            foreach (var cell in row)
            {
                while (held.Contains(column))
                    column++;
                cells.Add((column, cell));
                for (var over = 0; over < cell.Columns; over++)
                    taken[column + over] = cell.Rows;
                column += cell.Columns;
            }

            foreach (var one in taken.Keys.ToArray())
                taken[one]--;
            rows.Add(cells);
        }

        return rows;
    }

    // Every column has room for its widest word, as far as there is room; what is left goes to those that have more to say.
    private List<double> Widths(List<List<(int Column, Cell Cell)>> rows, double width)
    {
        var columns = rows.SelectMany(row => row).Select(cell => cell.Column + cell.Cell.Columns).DefaultIfEmpty(1).Max();
        var (least, most) = (new double[columns], new double[columns]);
        foreach (var (column, cell) in rows.SelectMany(row => row).Where(cell => cell.Cell.Columns == 1))
        {
            foreach (var paragraph in cell.Blocks.OfType<Paragraph>())
            {
                var (line, word) = breaker.Widths(paragraph.Runs);
                least[column] = Math.Max(least[column], word + paragraph.Indent + paragraph.Hanging + 1);
                most[column] = Math.Max(most[column], line + paragraph.Indent + paragraph.Hanging + 1);
            }
        }

        var room = width - ((columns - 1) * BetweenColumns);
        if (most.Sum() <= room)
            return [.. most];
        if (least.Sum() >= room)
            return [.. least.Select(one => one * room / least.Sum())];
        var share = (room - least.Sum()) / (most.Sum() - least.Sum());
        return [.. least.Zip(most, (low, high) => low + ((high - low) * share))];
    }
}
