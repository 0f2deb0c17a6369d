using System.Text.RegularExpressions;

namespace Fonds.App.Tests.Commands;

/// <summary>What the program says to a person who does not know it yet, or mistypes.</summary>
public sealed partial class UsingTheCommandLine
{
    public static TheoryData<string> Verbs => [.. Known];

    internal static readonly string[] Known =
    [
        "agents", "backup", "check", "convert", "dates", "demo", "export", "facts", "import", "lives", "move", "names", "reindex", "restore", "roundtrip", "search", "serve", "validate",
    ];

    [Fact]
    public async Task Help_lists_every_verb()
    {
        var help = await FondsProgram.RunAsync("--help");
        Assert.Equal(0, help.Code);
        Assert.Equal(Known, VerbLine.Matches(help.Output).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Help_of_each_verb_has_an_example(string verb)
    {
        var help = await FondsProgram.RunAsync(verb, "--help");
        Assert.Equal(0, help.Code);
        Assert.Contains("Example", help.Output, StringComparison.Ordinal);
        Assert.Contains($"  fonds {verb}", help.Output, StringComparison.Ordinal);
        Assert.Empty(help.Talk);
    }

    [Theory]
    [InlineData(new string[0], "no verb")]
    [InlineData(new[] { "nonsense" }, "no such verb")]
    [InlineData(new[] { "import" }, "an import of nothing")]
    [InlineData(new[] { "import", "--nonsense", "x" }, "no such option")]
    [InlineData(new[] { "import", "there-is-no-such-folder" }, "an input that is not there")]
    [InlineData(new[] { "convert", "there-is-no-such-file", "--to", "ead3", "--out", "x" }, "a conversion of nothing")]
    [InlineData(new[] { "search" }, "a search for nothing")]
    [InlineData(new[] { "export", "--out", "x", "--format", "nonsense" }, "no such format")]
    [InlineData(new[] { "export", "--format", "json" }, "an export to nowhere")]
    [InlineData(new[] { "search", "x", "--limit", "many" }, "a number that is none")]
    [InlineData(new[] { "serve", "--urls", "nonsense" }, "an address that is none")]
    [InlineData(new[] { "serve", "--admin-address", "nonsense" }, "an address for the administrator that is none")]
    [InlineData(new[] { "backup" }, "a backup to nowhere")]
    [InlineData(new[] { "restore", "there-is-no-such-file" }, "a backup that is not there")]
    public async Task Wrong_usage_is_told_on_stderr_with_code_2(string[] arguments, string what)
    {
        using var folder = new ScratchFolder();
        var run = await FondsProgram.RunAsync(arguments.Length == 0 ? [] : [.. arguments, "--data", folder.File("archive")]);
        Assert.True(run.Code == 2, $"{what}: code {run.Code}, {run.Talk}");
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Talk);
        Assert.False(Directory.Exists(folder.File("archive")), "Nothing is made on wrong usage.");
    }

    [Fact]
    public async Task A_search_where_no_archive_is_fails_with_code_1()
    {
        using var folder = new ScratchFolder();
        var run = await FondsProgram.RunAsync("search", "serge", "--data", folder.File("nothing"));
        Assert.Equal(1, run.Code);
        Assert.Contains(folder.File("nothing"), run.Talk, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("nothing")));
    }

    [GeneratedRegex(@"^  (\w+)(?: <.*?>\.*| \[.*?\])*  +\w", RegexOptions.Multiline)]
    private static partial Regex VerbLine { get; }
}
