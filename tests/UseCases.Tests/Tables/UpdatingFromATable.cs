using Fonds.Description.Rules;
using Fonds.Engines;
using Fonds.Storage;
using Fonds.Storage.History;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Tables;
using Fonds.UseCases.Tests.Importing;

namespace Fonds.UseCases.Tests.Tables;

/// <summary>Descriptions corrected in a spreadsheet come back: what was changed there changes here, and nothing else does.</summary>
public abstract class UpdatingFromATable : IDisposable
{
    private readonly ImportedArchive archive;

    protected UpdatingFromATable(Engine engine)
    {
        archive = new ImportedArchive(engine);
        archive.Import(SampleFonds.Anna, SampleFonds.AnnaRothPapers);
        archive.Import(SampleFonds.Hugo, SampleFonds.HugoWeilPapers);
    }

    public void Dispose() => archive.Dispose();

    [Fact]
    public void A_corrected_title_is_one_change_set_with_its_cause()
    {
        var version = archive.NewestVersion;
        var update = Update("address,title,level\r\n/collections/ms-1/c11,\"Weil, Hugo and Käthe\",file\r\n/collections/ms-1/c13,Others,item\r\n");

        Assert.Equal((2, 2, 0), (update.Rows, update.Changed, update.Unchanged));
        Assert.Empty(update.Findings);
        Assert.Equal("Weil, Hugo and Käthe", archive.Unit("ms-1", "c11").Unit.TitleText);
        Assert.Equal("Item", archive.Unit("ms-1", "c13").Unit.Level.Label);
        using var reader = archive.Archive.Read(Audience.Staff);
        var made = new[] { "c11", "c13" }.Select(key => reader.History(reader.UnitAt("ms-1", key)!.Id).MaxBy(each => each.Version)!).ToList();
        Assert.All(made, each => Assert.True(each.Version > version));
        Assert.All(made, each => Assert.Equal(("Update from table.csv", CauseKind.Import, "table.csv"), (each.Reason, each.Cause, each.Source)));
        Assert.Single(made.Select(each => each.MadeAt).Distinct());
    }

    [Fact]
    public void The_same_table_again_writes_nothing()
    {
        const string table = "referenceCode,collection,title\r\nSeries I,MS 1,Letters\r\n";
        Assert.Equal(1, Update(table).Changed);
        var version = archive.NewestVersion;

        var again = Update(table);

        Assert.Equal((0, 1, version), (again.Changed, again.Unchanged, archive.NewestVersion));
    }

    [Fact]
    public void A_column_that_is_not_there_and_an_empty_cell_say_nothing()
    {
        var before = archive.Unit("ms-1").Unit.Body;
        var update = Update("id,title,abstract,subjects\r\n" + archive.Unit("ms-1").Id + ",,,\r\n");
        Assert.Equal((0, 1), (update.Changed, update.Unchanged));
        Assert.Equal(before, archive.Unit("ms-1").Unit.Body);
    }

    [Fact]
    public void A_field_is_emptied_only_where_the_cell_says_so()
    {
        Update("address,abstract,subjects,scopeAndContent,containers\r\n/collections/ms-1,[clear],[clear],,\r\n/collections/ms-1/c11,,,,[clear]\r\n");

        var unit = archive.Unit("ms-1").Unit;
        Assert.Equal("", unit.AbstractText);
        Assert.DoesNotContain(unit.Headings, heading => heading.Heading == "Printing");
        Assert.Contains(unit.Headings, heading => heading.Heading == "Prague (Czech Republic)");
        Assert.Contains(unit.Notes, note => note.Label == "Scope and content");
        Assert.Empty(archive.Unit("ms-1", "c11").Unit.Containers);
    }

    [Fact]
    public void Names_in_a_paragraph_stay_names_when_words_around_them_change()
    {
        Update("address,scopeAndContent\r\n/collections/ms-1,\"Many letters from Weil, Hugo, 1879-1942; see the diaries.\"\r\n");

        var unit = archive.Unit("ms-1", audience: Audience.Staff).Unit;
        Assert.Contains(unit.Headings, heading => heading is { Heading: "Weil, Hugo, 1879-1942", Identifier: not null });
        var document = Written("/collections/ms-1");
        Assert.Contains("<p>Many letters from <persname source=\"naf\"", document, StringComparison.Ordinal);
        // What the table never showed is where it was.
        Assert.Contains("Secretparagraph", Description.Statements.PlainText.Of(unit.Body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_subject_and_a_new_paragraph_stand_beside_the_others_and_are_found()
    {
        Update("address,subjects,places,accessRestriction\r\n/collections/ms-1,Printing | Censorship,,\"Open for research.\r\n\r\nAsk a week before.\"\r\n/collections/ms-2,Printing | Exile,Paris,\r\n");

        var document = Written("/collections/ms-1");
        Assert.Contains("<subject source=\"lcsh\">Printing</subject>\n      <subject>Censorship</subject>", document, StringComparison.Ordinal);
        Assert.Contains("<p>Ask a week before.</p>", document, StringComparison.Ordinal);
        var hugo = Written("/collections/ms-2");
        Assert.Contains("<part>Exile</part>", hugo, StringComparison.Ordinal);
        Assert.Contains("<part>Paris</part>", hugo, StringComparison.Ordinal);
        using var reader = archive.Archive.Read();
        Assert.Single(reader.CollectionsLinkedTo(reader.AuthorityAt("subjects", "censorship")!.Id));
        Assert.Single(reader.CollectionsLinkedTo(reader.AuthorityAt("places", "paris")!.Id));
    }

    [Fact]
    public void A_collection_whose_code_changed_answers_at_both_addresses()
    {
        Update("address,referenceCode,title\r\n/collections/ms-1,MS 101,Papers of Anna Roth\r\n");

        using var reader = archive.Archive.Read();
        Assert.Equal("/collections/ms-101", reader.RedirectFor("/collections/ms-1"));
        Assert.Equal("Papers of Anna Roth", reader.UnitAt("ms-101", null)!.FindingAidTitle);
    }

    [Theory]
    [InlineData("id,title\r\n99999,X\r\n", "There is no unit with the id 99999.", "no such record")]
    [InlineData("referenceCode,title\r\nMS 9,X\r\n", "There is no unit with the reference code \"MS 9\". New units come with a finding aid; a table makes none.", "a unit that is not here")]
    [InlineData("referenceCode,title\r\n,X\r\n", "The row does not say which unit it is about", "no key")]
    [InlineData("address,title\r\n/collections/ms-1/c11,X\r\n/collections/ms-1/c11,Y\r\n", "row 2 is about the same unit", "said twice")]
    [InlineData("address,title\r\n/collections/ms-1,X,Y\r\n", "has 3 cells under 2 columns", "a comma too many")]
    [InlineData("address,edtf\r\n/collections/ms-1,1800\r\n", "Row 2, column edtf: This column is worked out and cannot be changed.", "what is derived")]
    [InlineData("address,dates\r\n/collections/ms-2,1800\r\n", "Row 2, column dates: \"1900–1942\" is made of several parts", "structured dates")]
    [InlineData("address,level\r\n/collections/ms-1,[clear]\r\n", "Row 2, column level: \"fonds\" cannot be taken away here.", "the level of a top unit")]
    [InlineData("address,persons\r\n/collections/ms-1,\"Roth, Anna, 1881-1954\"\r\n", "keeps the identifier", "an authority behind a name")]
    [InlineData("address,title,colour\r\n/collections/ms-1,Anna Roth papers,red\r\n", "\"colour\" is no column of a table of units", "an unknown column")]
    public void What_cannot_be_done_is_told_with_row_and_column(string table, string told, string why)
    {
        var update = Update(table);
        Assert.True(update.Findings.Any(finding => finding.Text.Contains(told, StringComparison.Ordinal)), $"{why}: {string.Join(" ", update.Findings.Select(finding => finding.Text))}");
    }

    [Fact]
    public void A_code_that_several_units_have_means_none_of_them()
    {
        archive.Import("second.xml", Ead.FindingAid("MS 5", Ead.Components(Ead.Component("a", "One", did: "<unitid>Series I</unitid>"))));
        var update = Update("referenceCode,title\r\nSeries I,X\r\n");
        var finding = Assert.Single(update.Findings);
        Assert.StartsWith("Row 2: 2 units have the reference code \"Series I\", such as /collections/ms-1/c1 and /collections/ms-5/a.", finding.Text, StringComparison.Ordinal);
        Assert.Equal((0, 2), (update.Changed, finding.Line));
        Assert.Equal(1, Update("referenceCode,collection,title\r\nSeries I,MS 5,X\r\n").Changed);
    }

    [Fact]
    public void Numbers_of_another_archive_are_not_taken_for_ours()
    {
        var update = Update($"id,address,title\r\n{archive.Unit("ms-1").Id},/collections/ms-2,X\r\n");
        Assert.Equal(0, update.Changed);
        Assert.Contains("Which is meant cannot be told", Assert.Single(update.Findings).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_the_old_code_page_of_a_machine_is_refused_with_what_to_do()
    {
        var path = archive.Put("../table.csv", "");
        File.WriteAllBytes(path, [.. "address,title\r\n/collections/ms-1,K"u8, 0xE4, .. "the\r\n"u8]);
        var refused = Assert.Single(archive.ImportFrom(path).Refused);
        Assert.Equal(FindingCodes.TableUnreadable, refused.Code);
        Assert.Contains("CSV UTF-8", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Address;Title\r\n/collections/ms-1;Semicolons\r\n", "Semicolons", "spreadsheets of half of Europe")]
    [InlineData("\uFEFFaddress\tTITLE\n/collections/ms-1\tTabs\n", "Tabs", "copied out of a spreadsheet")]
    [InlineData("\"Reference code\",\"title\"\r\n\"MS 1\",\"Quoted \"\"so\"\"\"\r\n", "Quoted \"so\"", "everything in quotes")]
    [InlineData("address,title\r\n/collections/ms-1,'=SUM(A1)\r\n", "=SUM(A1)", "guarded as we write it")]
    [InlineData("address,title\r\n/collections/ms-1,'Tis\r\n", "'Tis", "an apostrophe of its own")]
    public void Tables_are_read_as_spreadsheets_save_them(string table, string title, string why)
    {
        Assert.True(Update(table).Changed == 1, why);
        Assert.Equal(title, archive.Unit("ms-1").Unit.TitleText);
    }

    private TableUpdate Update(string table) => Assert.Single(archive.ImportFrom(archive.Put("../table.csv", table)).Tables);

    private string Written(string address)
    {
        using var written = new MemoryStream();
        Assert.IsType<Outcome<DocumentFile>.Done>(new ExportDocuments(archive.Archive).At(address)).Value.Write(written);
        return System.Text.Encoding.UTF8.GetString(written.ToArray());
    }

    public sealed class OnSqlite() : UpdatingFromATable(Engine.Sqlite);

    public sealed class OnPostgres() : UpdatingFromATable(Engine.Postgres);
}
