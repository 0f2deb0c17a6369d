using System.Security.Cryptography;
using System.Text.Json;

namespace Fonds.App.Tests.Commands;

/// <summary>Real finding aids and authority records of a dozen archives, through the command line.</summary>
[Collection(ImportedCorpus.Once)]
public sealed class ImportingTheCorpus(ImportedCorpus corpus)
{
    /// <summary>The only files of the corpus that are not well-formed.</summary>
    private static readonly string[] BrokenOnPurpose = ["EAD_example_weights.xml", "EAD_example_weights_collection.xml", "washsquarephoto.xml"];

    [Fact]
    public void Says_that_some_input_was_refused()
    {
        Need();
        Assert.Equal(3, corpus.First!.Code);
    }

    [Fact]
    public void Refuses_only_what_is_broken_on_purpose_each_with_line_and_reason()
    {
        Need();
        var refusals = corpus.Summary.GetProperty("refusals").EnumerateArray().ToList();
        Assert.Equal(BrokenOnPurpose, refusals.Select(refusal => Path.GetFileName(refusal.GetProperty("path").GetString()!)).Order(StringComparer.Ordinal));
        Assert.All(refusals, refusal =>
        {
            Assert.True(refusal.GetProperty("line").GetInt32() > 0);
            Assert.NotEmpty(refusal.GetProperty("reason").GetString()!);
        });
        Assert.Equal(BrokenOnPurpose.Length, corpus.Summary.GetProperty("refused").GetInt32());
    }

    [Fact]
    public void Names_each_refused_file_to_the_person_who_watches()
    {
        Need();
        Assert.All(BrokenOnPurpose, file => Assert.Contains(file, corpus.First!.Talk, StringComparison.Ordinal));
    }

    [Fact]
    public void Takes_in_as_many_units_as_the_files_hold()
    {
        Need();
        Assert.Equal(UnitsCounted.In(corpus.Inputs), corpus.Summary.GetProperty("units").GetInt32());
    }

    [Fact]
    public void Accounts_for_every_file()
    {
        Need();
        var summary = corpus.Summary;
        var files = corpus.Inputs.Sum(folder => Directory.GetFiles(folder, "*.xml", SearchOption.AllDirectories).Length);
        Assert.Equal(files, Number(summary, "files"));
        Assert.Equal(files, Number(summary, "imported") + Number(summary, "unchanged") + Number(summary, "refused") + Number(summary, "passedOver"));
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        Need();
        var before = Fingerprint();
        var second = await FondsProgram.RunAsync(["import", .. corpus.Inputs, "--data", corpus.Data, "--json"]);
        var summary = JsonDocument.Parse(second.Output).RootElement;
        Assert.Equal(3, second.Code);
        Assert.Equal(0, Number(summary, "imported"));
        Assert.Equal(Number(corpus.Summary, "imported") + Number(corpus.Summary, "unchanged"), Number(summary, "unchanged"));
        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public async Task Makes_everything_searchable()
    {
        Need();
        var search = await FondsProgram.RunAsync("search", "serge macdonald", "--data", corpus.Data, "--json");
        Assert.Equal(0, search.Code);
        Assert.Contains("Macdonald, Dwight", search.Output, StringComparison.Ordinal);
    }

    private static int Number(JsonElement summary, string name) => summary.GetProperty(name).GetInt32();

    private void Need() => Checkout.NeedShared("corpus");

    // The write-ahead log may come and go; what is in the archive may not change.
    private string Fingerprint() => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(corpus.Data, "archive.db"))));
}
