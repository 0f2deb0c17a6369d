using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Fonds.Description.Rules;

namespace Fonds.Formats.Csv;

/// <summary>A row of a table that was read.</summary>
/// <param name="Line">Line of the file where it begins.</param>
/// <param name="Number">The number of the row as a spreadsheet counts it: the first row holds the names of the columns.</param>
public sealed record TableRow(int Line, int Number, IReadOnlyDictionary<UnitColumn, string> Cells)
{
    /// <summary>The cell of a column; empty where the table has no such column.</summary>
    public string this[string column] => UnitColumns.Named(column) is { } known && Cells.TryGetValue(known, out var cell) ? cell.Trim() : "";
}

/// <summary>
/// A table of units that was read: what each row says. It is known by its first row, which names columns that we write; commas, semicolons
/// and tabs may part the cells, as spreadsheets save them in different countries.
/// </summary>
public sealed class UnitTable
{
    private const int LongestFirstRow = 1 << 14;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private UnitTable(IReadOnlyList<TableRow> rows, IReadOnlyList<Finding> findings) => (Rows, Findings) = (rows, findings);

    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>What is wrong with the table itself.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether a stream holds a table of units: its first row names a column that says which unit a row is about, and another.</summary>
    public static bool IsTable(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var start = new char[LongestFirstRow];
        var length = reader.ReadBlock(start, 0, start.Length);
        return length > 0 && start[0] != '<' && Separator(FirstRow(start.AsSpan(0, length))) is not null;
    }

    /// <summary>Reads a table; null, with the reason, where it cannot be read as a whole.</summary>
    public static UnitTable? Read(Stream stream, out Finding? refusal)
    {
        try
        {
            using var reader = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: true);
            return Read(reader, out refusal);
        }
        catch (DecoderFallbackException)
        {
            refusal = new(FindingCodes.TableUnreadable, Severity.Refusal, 0,
                "The table is not in UTF-8, so letters with accents cannot be told. Save it as \"CSV UTF-8\" and import it again. Nothing was changed.");
            return null;
        }
    }

    private static UnitTable? Read(StreamReader reader, out Finding? refusal)
    {
        var text = reader.ReadToEnd();
        var findings = new List<Finding>();
        var firstBad = 0;
        CsvParser? parser = null;
        using var csv = parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = (Separator(FirstRow(text)) ?? ',').ToString(),
            BadDataFound = _ => firstBad = firstBad == 0 ? parser!.RawRow : firstBad,
        });
        csv.Read();
        if (Columns(csv.Record!, findings) is not { } columns)
        {
            refusal = findings[^1];
            return null;
        }

        var rows = new List<TableRow>();
        var number = 1;
        for (var line = csv.RawRow + 1; csv.Read(); line = csv.RawRow + 1)
        {
            number++;
            var cells = csv.Record!;
            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
                continue;
            if (firstBad > 0 || cells.Length > columns.Count)
            {
                findings.Add(new(FindingCodes.TableRow, Severity.Warning, line, firstBad > 0
                    ? $"Row {number}: a quotation mark stands inside a cell that is not quoted. The row was passed over."
                    : $"Row {number} has {cells.Length} cells under {columns.Count} columns, so they cannot be told apart. The row was passed over."));
                firstBad = 0;
                continue;
            }

            var said = new Dictionary<UnitColumn, string>();
            for (var place = 0; place < cells.Length; place++)
            {
                if (columns[place] is { } column)
                    said[column] = Csv.Cells.Unguarded(cells[place]);
            }

            rows.Add(new(line, number, new ReadOnlyDictionary<UnitColumn, string>(said)));
        }

        refusal = null;
        return new(rows, findings);
    }

    private static List<UnitColumn?>? Columns(string[] names, List<Finding> findings)
    {
        var columns = new List<UnitColumn?>();
        foreach (var name in names)
        {
            var column = UnitColumns.Named(name);
            if (column is not null && columns.Contains(column))
            {
                findings.Add(new(FindingCodes.TableUnreadable, Severity.Refusal, 1, $"Two columns are called \"{name.Trim()}\". Which of them counts cannot be told; nothing was changed."));
                return null;
            }

            if (column is null && !string.IsNullOrWhiteSpace(name))
                findings.Add(new(FindingCodes.TableColumn, Severity.Warning, 1, $"\"{name.Trim()}\" is no column of a table of units. It was passed over; docs/reference/csv.md names the columns."));
            columns.Add(column);
        }

        return columns;
    }

    private static ReadOnlySpan<char> FirstRow(ReadOnlySpan<char> text)
    {
        text = text.TrimStart('\uFEFF');
        var end = text.IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }

    private static char? Separator(ReadOnlySpan<char> firstRow)
    {
        foreach (var separator in (ReadOnlySpan<char>)[',', ';', '\t'])
        {
            var (known, keyed) = (0, false);
            foreach (var part in firstRow.Split(separator))
            {
                if (UnitColumns.Named(firstRow[part].Trim().Trim('"').ToString()) is not { } column)
                    continue;
                known++;
                keyed |= column.Name is UnitColumns.Id or UnitColumns.Address or UnitColumns.ReferenceCode;
            }

            if (keyed && known > 1)
                return separator;
        }

        return null;
    }
}
