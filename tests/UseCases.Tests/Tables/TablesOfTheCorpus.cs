using Fonds.Description.Records;
using Fonds.Formats.Comparison;
using Fonds.Formats.Csv;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Tables;
using Fonds.UseCases.Tests.Importing;

namespace Fonds.UseCases.Tests.Tables;

/// <summary>Real finding aids as tables and back: what nobody touched is untouched, and one field edited is one field changed.</summary>
public sealed class TablesOfTheCorpus
{
    private const int EditsOfAColumn = 5;
    private const int Stride = 7;
    private const int FilesOfAnInstitution = 8;
    private const int LongestFile = 200_000;

    [Fact]
    public void A_table_that_comes_back_as_it_went_writes_nothing()
    {
        using var archive = new ImportedArchive();
        archive.ImportFrom(Files());
        var tables = Exported(archive);
        var version = archive.NewestVersion;

        var summary = archive.ImportFrom([.. tables]);

        Assert.Empty(Differing(archive, tables));
        Assert.Equal(version, archive.NewestVersion);
        Assert.Empty(summary.Refused);
        Assert.Empty(summary.Tables.SelectMany(table => table.Findings).Take(5).Select(finding => finding.Text));
        using var reader = archive.Archive.Read();
        Assert.Equal(reader.Counts.Units, summary.Tables.Sum(table => table.Unchanged));
    }

    [Fact]
    public void A_cell_of_any_column_changes_that_field_and_no_other()
    {
        using var archive = new ImportedArchive();
        archive.ImportFrom(Files());
        var tried = UnitColumns.All.Where(column => column.IsEditable).ToDictionary(column => column, _ => 0);
        var rows = Exported(archive).SelectMany(Rows).ToList();
        foreach (var (column, row) in Chosen(tried, rows))
        {
            var (id, cell) = (row[UnitColumns.Id], Edited(column, row[column.Name]));
            var before = Written(archive, Now(archive, id));
            var summary = archive.ImportFrom(archive.Put("../edit.csv", $"id,{column.Name}\r\n{id},\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\r\n"));

            var update = Assert.Single(summary.Tables);
            var where = $"{column.Name} of {row[UnitColumns.Address]}: \"{row[column.Name]}\"";
            // What one cell cannot say, and what MARC records say in their own fields, is refused with the reason, and nothing moves.
            if (update.Findings is [var finding] && (finding.Text.Contains("several parts", StringComparison.Ordinal) || finding.Text.Contains("MARC record", StringComparison.Ordinal)))
            {
                Assert.True(update.Changed == 0, where);
                continue;
            }

            Assert.True(update.Changed == 1, $"{where}: {string.Join(" ", update.Findings.Select(one => one.Text))}");
            using var after = Written(archive, Now(archive, id));
            var result = DocumentComparison.Compare(before, after);
            var difference = Assert.Single(result.Differences);
            Assert.True(difference is { Kind: PartKind.TextNode or PartKind.Attribute, First: not null, Second: not null }, $"{where}: {difference}");
            Assert.True(
                new[] { result.Elements, result.Attributes, result.TextNodes, result.Comments }.Sum(tally => tally.Lost + tally.Added + tally.Changed) == 1,
                $"{where}: more than one part differs");
            tried[column]++;
        }

        // No institution of the corpus leaves the kind of a name open.
        Assert.All(tried.Where(each => each.Key.Name != "names"), each => Assert.True(each.Value > 0, $"No cell of {each.Key.Name} was changed."));
    }

    // Some of every institution, none of them long.
    private static string[] Files() =>
    [
        .. Directory.EnumerateDirectories(ImportingTheCorpus.Shared("corpus")).Order(StringComparer.Ordinal).SelectMany(folder =>
            Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length < LongestFile)
                .Order(StringComparer.Ordinal).Take(FilesOfAnInstitution)),
    ];

    private static string[] Exported(ImportedArchive archive) =>
    [
        .. new ExportTables(archive.Archive).Tables().Select(outcome =>
        {
            var table = Assert.IsType<Outcome<TableFile>.Done>(outcome).Value;
            var path = Path.Combine(Path.GetDirectoryName(archive.DataFolder)!, "tables", Path.GetFileName(table.Path));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = File.Create(path);
            Assert.True(table.Write(file));
            return path;
        }),
    ];

    // Which cells say something else than before: told where a table was not taken in as it went.
    private static List<string> Differing(ImportedArchive archive, string[] before)
    {
        var earlier = before.SelectMany(Rows).ToDictionary(row => row[UnitColumns.Id]);
        return
        [
            .. Exported(archive).SelectMany(Rows).SelectMany(row => row.Cells.Where(cell => cell.Value != earlier[row[UnitColumns.Id]].Cells[cell.Key])
                .Select(cell => $"{row[UnitColumns.Address]} {cell.Key.Name}: {earlier[row[UnitColumns.Id]].Cells[cell.Key]} -> {cell.Value}")).Take(5),
        ];
    }

    private static IEnumerable<TableRow> Rows(string path)
    {
        using var file = File.OpenRead(path);
        return UnitTable.Read(file, out _)!.Rows;
    }

    private static IEnumerable<(UnitColumn, TableRow)> Chosen(Dictionary<UnitColumn, int> tried, List<TableRow> rows)
    {
        foreach (var column in tried.Keys.ToList())
        {
            // A container without a number has no words to change.
            var having = rows.Where(row => row[column.Name].Length > 0 && !row[column.Name].EndsWith(':')).ToList();
            // Far apart, so that many institutions have their say.
            for (var place = 0; place < having.Count && tried[column] < EditsOfAColumn; place += Math.Max(1, having.Count / (EditsOfAColumn * Stride)))
                yield return (column, having[place]);
        }
    }

    private static string Edited(UnitColumn column, string cell) => column.Name switch
    {
        "level" => cell == "item" ? "file" : "item",
        "normalDates" => "1901/1902" + cell[(cell.IndexOf('|', StringComparison.Ordinal) is >= 0 and var bar ? bar : cell.Length)..],
        _ => cell + " <new & other>",
    };

    // The address of a collection follows its reference code.
    private static string Now(ImportedArchive archive, string id)
    {
        using var reader = archive.Archive.Read();
        return reader.Unit(new RecordId(long.Parse(id, System.Globalization.CultureInfo.InvariantCulture)))!.Address;
    }

    private static MemoryStream Written(ImportedArchive archive, string address)
    {
        var written = new MemoryStream();
        Assert.IsType<Outcome<DocumentFile>.Done>(new ExportDocuments(archive.Archive).At(string.Join('/', address.Split('/')[..3]))).Value.Write(written);
        written.Position = 0;
        return written;
    }
}
