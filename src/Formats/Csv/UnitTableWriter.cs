using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Fonds.Formats.Csv;

/// <summary>
/// Writes units as a flat table, row by row: UTF-8 with a byte order mark, commas, lines ended as RFC 4180 has them. Nothing that a
/// spreadsheet would take for a formula stands in it.
/// </summary>
public sealed class UnitTableWriter : IDisposable
{
    // What any spreadsheet could take for the end of a cell or a row.
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t\r\n");

    private readonly CsvWriter csv;

    public UnitTableWriter(Stream output)
    {
        // Without the mark spreadsheets take the table for one in the machine's old code page.
        csv = new(new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\r\n", ShouldQuote = static asked => asked.Field.AsSpan().ContainsAny(Quoted),
        });
        foreach (var column in UnitColumns.All)
            csv.WriteField(column.Name);
        csv.NextRecord();
    }

    public void Write(UnitInTable unit)
    {
        foreach (var column in UnitColumns.All)
            csv.WriteField(Cells.Guarded(column.Of(unit)));
        csv.NextRecord();
    }

    public void Dispose() => csv.Dispose();
}
