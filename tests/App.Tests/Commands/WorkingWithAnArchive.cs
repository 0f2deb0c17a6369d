using System.Text.Json;

namespace Fonds.App.Tests.Commands;

/// <summary>Import, search, reindex and export on the sample archive.</summary>
public sealed class WorkingWithAnArchive(AnArchiveOfSamples archive) : IClassFixture<AnArchiveOfSamples>
{
    [Fact]
    public void Import_says_what_it_did_as_one_json_document()
    {
        Assert.Equal(0, archive.Import.Code);
        var files = Directory.GetFiles(Checkout.PathOf("samples"), "*.xml", SearchOption.AllDirectories).Length;
        Assert.Equal(files, archive.Summary.GetProperty("files").GetInt32());
        Assert.Equal(files, archive.Summary.GetProperty("imported").GetInt32());
        Assert.Equal(0, archive.Summary.GetProperty("unchanged").GetInt32());
        Assert.Equal(0, archive.Summary.GetProperty("refused").GetInt32());
        Assert.Equal(UnitsCounted.In([Checkout.PathOf("samples")]), archive.Summary.GetProperty("units").GetInt32());
        Assert.Equal(23, archive.Summary.GetProperty("agents").GetInt32());
        Assert.Equal(0, archive.Summary.GetProperty("findings").GetInt32());
        Assert.True(archive.Summary.GetProperty("seconds").GetDouble() > 0);
    }

    [Fact]
    public async Task Search_prints_a_hit_with_where_it_stands()
    {
        var search = await Run("search", "lighthouse");
        Assert.Equal(0, search.Code);
        Assert.Contains("Poster for the opening of the lighthouse", search.Output, StringComparison.Ordinal);
        Assert.Contains("Lantern Press records", search.Output, StringComparison.Ordinal);
        Assert.Contains("Box 3, folder 1", search.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Search_prints_one_json_document()
    {
        var search = await Run("search", "serge", "--json", "--limit", "3");
        var document = JsonDocument.Parse(search.Output).RootElement;
        Assert.Equal("serge", document.GetProperty("query").GetString());
        Assert.True(document.GetProperty("total").GetInt32() > 3);
        Assert.Equal(3, document.GetProperty("hits").GetArrayLength());
    }

    [Fact]
    public async Task Search_without_a_hit_is_no_failure()
    {
        var search = await Run("search", "nothingofthekind");
        Assert.Equal(0, search.Code);
        Assert.Contains("Nothing found", search.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_internal_is_found_by_no_search()
    {
        var search = await Run("search", "appraisal", "--json");
        Assert.Equal(0, JsonDocument.Parse(search.Output).RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Reindex_finds_the_same_as_before()
    {
        var before = await Run("search", "press", "--json");
        Assert.Equal(0, (await Run("reindex")).Code);
        Assert.Equal(before.Output, (await Run("search", "press", "--json")).Output);
    }

    [Fact]
    public async Task An_index_that_was_deleted_is_made_again()
    {
        var before = await Run("search", "press", "--json");
        Directory.Delete(Path.Combine(archive.Data, "index"), recursive: true);
        Assert.Equal(before.Output, (await Run("search", "press", "--json")).Output);
    }

    [Fact]
    public async Task Export_writes_every_published_record_as_json()
    {
        using var folder = new ScratchFolder();
        var export = await Run("export", "--format", "json", "--out", folder.File("out"), "--json");
        Assert.Equal(0, export.Code);
        var collections = Directory.GetFiles(folder.File("out/collections"), "*.json");
        Assert.Equal(3, collections.Length);
        var files = Directory.GetFiles(folder.File("out"), "*.json", SearchOption.AllDirectories);
        Assert.Equal(files.Length, JsonDocument.Parse(export.Output).RootElement.GetProperty("written").GetInt32());
        Assert.All(files, file => JsonDocument.Parse(File.ReadAllText(file)));
        Assert.DoesNotContain(collections, file => File.ReadAllText(file).Contains("appraisal", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Export_gives_finding_aids_and_authority_records_back_in_their_own_standard()
    {
        using var folder = new ScratchFolder();
        var export = await Run("export", "--format", "xml", "--out", folder.File("out"));
        Assert.Equal(0, export.Code);
        var files = Directory.GetFiles(folder.File("out"), "*.xml", SearchOption.AllDirectories);
        Assert.Equal(Directory.GetFiles(Checkout.PathOf("samples"), "*.xml", SearchOption.AllDirectories).Length, files.Length);
        Assert.All(files, file => System.Xml.Linq.XDocument.Load(file));

        var again = await FondsProgram.RunAsync("import", folder.File("out"), "--data", folder.File("again"), "--json");
        Assert.Equal(archive.Summary.GetProperty("agents").GetInt32(), JsonDocument.Parse(again.Output).RootElement.GetProperty("agents").GetInt32());
    }

    [Fact]
    public async Task Export_says_a_collection_and_a_component_in_dublin_core()
    {
        using var folder = new ScratchFolder();
        var export = await Run("export", "--format", "dc", "--id", "DEMO 1", "--id", "/collections/demo-1/poster-1", "--out", folder.File("out"));
        Assert.Equal(0, export.Code);
        var component = System.Xml.Linq.XDocument.Load(folder.File("out/collections/demo-1/poster-1.dc.xml"));
        Assert.Contains(component.Root!.Elements(), element => element.Name.LocalName == "relation" && element.Value.StartsWith("Part of: Lantern Press", StringComparison.Ordinal));
        Assert.True(File.Exists(folder.File("out/collections/demo-1.dc.xml")));
    }

    [Fact]
    public async Task Export_writes_one_record_by_its_reference_code()
    {
        using var folder = new ScratchFolder();
        var export = await Run("export", "--format", "json", "--id", "MS 730", "--out", folder.File("out"));
        Assert.Equal(0, export.Code);
        Assert.Equal(["ms-730.json"], Directory.GetFiles(folder.File("out"), "*.json", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Export_of_a_record_that_is_not_there_names_it()
    {
        using var folder = new ScratchFolder();
        var export = await Run("export", "--format", "json", "--id", "MS 999", "--out", folder.File("out"));
        Assert.Equal(3, export.Code);
        Assert.Contains("MS 999", export.Talk, StringComparison.Ordinal);
    }

    private Task<FondsProgram.Finished> Run(params string[] arguments) => FondsProgram.RunAsync([.. arguments, "--data", archive.Data]);
}
