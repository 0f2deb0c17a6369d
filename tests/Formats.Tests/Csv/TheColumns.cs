using System.Text;
using Fonds.Formats.Csv;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Csv;

/// <summary>The columns in docs/reference/csv.md are those of the code.</summary>
public sealed class TheColumns
{
    private const string Begin = "<!-- The table below is made from the code by FONDS_WRITE_REFERENCE=1 dotnet run --project tests/Formats.Tests; a test compares. -->\n";

    [Fact]
    public void Are_written_down_as_they_are()
    {
        var file = Path.Combine(CorpusFiles.Root, "docs", "reference", "csv.md");
        var table = new StringBuilder("\n| column | what | values | can be changed |\n|---|---|---|---|\n");
        foreach (var column in UnitColumns.All)
            table.Append($"| `{column.Name}` | {column.Content} | {Values(column.Form)} | {(column.IsEditable ? "yes" : "no")} |\n");
        var own = File.ReadAllText(file).ReplaceLineEndings("\n").Split(Begin)[0];
        if (Environment.GetEnvironmentVariable("FONDS_WRITE_REFERENCE") == "1")
            File.WriteAllText(file, own + Begin + table);
        Assert.Equal(own + Begin + table, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    private static string Values(CellForm form) => form switch
    {
        CellForm.List => "several, parted by a bar",
        CellForm.Paragraphs => "paragraphs",
        _ => "one",
    };
}
