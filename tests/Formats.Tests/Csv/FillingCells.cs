using System.Text;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Csv;

namespace Fonds.Formats.Tests.Csv;

/// <summary>Cells say what they say in any spreadsheet, and come back as they went.</summary>
public sealed class FillingCells
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://evil\")", "'=HYPERLINK(\"http://evil\")", "a formula")]
    [InlineData("+49 30 1234", "'+49 30 1234", "a telephone number")]
    [InlineData("-1", "'-1", "a number below nothing")]
    [InlineData("@SUM(A1)", "'@SUM(A1)", "a formula of the old kind")]
    [InlineData("'=1", "''=1", "a title that looks guarded already")]
    [InlineData("'Tis pity", "'Tis pity", "an apostrophe that guards nothing")]
    [InlineData("\uFF1D1", "'\uFF1D1", "the wide equals sign")]
    [InlineData("Letters", "Letters", "words")]
    [InlineData("", "", "nothing")]
    public void No_cell_is_a_formula(string value, string cell, string why)
    {
        Assert.True(Cells.Guarded(value) == cell, why);
        Assert.Equal(value, Cells.Unguarded(cell));
    }

    [Theory]
    [InlineData("a|b", "a\\|b", "a bar in a value")]
    [InlineData("C:\\photos", "C:\\\\photos", "a backslash in a value")]
    [InlineData("plain", "plain", "a plain value")]
    public void A_value_comes_out_of_a_list_as_it_went_in(string value, string written, string why)
    {
        var cell = Cells.Joined([value, "other"], CellForm.List);
        Assert.True(cell == written + " | other", why);
        Assert.Equal([value, "other"], Cells.Split(cell, CellForm.List));
    }

    [Fact]
    public void The_table_is_utf8_with_a_mark_and_rows_that_any_spreadsheet_reads()
    {
        using var stream = new MemoryStream();
        var unit = new UnitOfDescription(Statement.Of(Term.Component, Statement.Of(Term.Identification, Statement.Of(Term.Title, "=Käthe, \"Briefe\""))));
        using (var table = new UnitTableWriter(stream))
            table.Write(new UnitInTable(unit, 7, "/collections/a/b", "A", ["A"], ["All | some"], "Archive"));

        Assert.Equal([0xEF, 0xBB, 0xBF], stream.ToArray()[..3]);
        var rows = Encoding.UTF8.GetString(stream.ToArray()[3..]).Split("\r\n");
        Assert.Equal(string.Join(',', UnitColumns.All.Select(column => column.Name)), rows[0]);
        Assert.StartsWith("7,/collections/a/b,A,A,All \\| some,Archive,,,\"'=Käthe, \"\"Briefe\"\"\",", rows[1], StringComparison.Ordinal);

        stream.Position = 0;
        Assert.True(UnitTable.IsTable(stream));
        stream.Position = 0;
        var read = UnitTable.Read(stream, out _)!;
        Assert.Equal("=Käthe, \"Briefe\"", Assert.Single(read.Rows)["title"]);
        Assert.Empty(read.Findings);
    }

    [Theory]
    [InlineData("name,age\r\nAda,36\r\n", "columns of something else")]
    [InlineData("title,level\r\nA,b\r\n", "nothing says which unit")]
    [InlineData("<ead/>", "a document")]
    [InlineData("", "nothing")]
    public void Another_table_is_none_of_units(string text, string why)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.False(UnitTable.IsTable(stream), why);
    }
}
