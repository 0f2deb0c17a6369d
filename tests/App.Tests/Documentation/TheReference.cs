using System.Text;
using Fonds.App.Tests.Commands;

namespace Fonds.App.Tests.Documentation;

/// <summary>What is written about the program says what the program says of itself.</summary>
public sealed class TheReference
{
    private static string CommandsFile => Checkout.PathOf("docs", "reference", "commands.md");

    [Fact]
    public async Task Of_commands_is_the_help_of_each_verb()
    {
        var text = new StringBuilder();
        text.Append("# Commands\n\nThe help of each verb, as `fonds VERB --help` prints it. Made by `FONDS_WRITE_REFERENCE=1 dotnet run --project tests/All -- App`; a test compares.\n");
        text.Append("\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some input was refused. Data goes to stdout, everything else to stderr.\n");
        foreach (var verb in UsingTheCommandLine.Known)
        {
            var help = await FondsProgram.RunAsync(verb, "--help");
            text.Append($"\n## {verb}\n\n```\n{help.Output.ReplaceLineEndings("\n").Trim()}\n```\n");
        }

        if (Environment.GetEnvironmentVariable("FONDS_WRITE_REFERENCE") == "1")
            await File.WriteAllTextAsync(CommandsFile, text.ToString(), TestContext.Current.CancellationToken);
        Assert.Equal(text.ToString(), (await File.ReadAllTextAsync(CommandsFile, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_verb_stands_in_the_readme_and_no_other()
    {
        var section = File.ReadAllText(Checkout.PathOf("README.md")).Split("\n## ").Single(part => part.StartsWith("Verbs", StringComparison.Ordinal));
        var named = section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        Assert.Equal(UsingTheCommandLine.Known, named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_stands_in_the_readme()
    {
        var readme = File.ReadAllText(Checkout.PathOf("README.md"));
        var projects = new[] { "src", "tests" }.SelectMany(folder => Directory.GetFiles(Checkout.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Checkout.Root, Path.GetDirectoryName(file)!).Replace('\\', '/'));
        Findings.ShouldBeNone(projects.Where(project => !readme.Contains($"`{project}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_link_between_documents_leads_somewhere()
    {
        var wrong = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Checkout.Root, "*.md", SearchOption.AllDirectories).Where(file => !file.Contains("node_modules", StringComparison.Ordinal) && !file.Contains("artifacts", StringComparison.Ordinal)))
        {
            foreach (var link in File.ReadAllText(file).Split("](").Skip(1).Select(rest => rest.Split(')', '#')[0]))
            {
                if (link.Length > 0 && !link.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, link)))
                    wrong.Add($"{Path.GetRelativePath(Checkout.Root, file)}: {link}");
            }
        }

        Findings.ShouldBeNone(wrong);
    }

    [Fact]
    public void The_readme_has_two_commands_to_set_up()
    {
        var blocks = File.ReadAllText(Checkout.PathOf("README.md")).Split("```").Where((_, place) => place % 2 == 1).Take(1).Single();
        Assert.Equal(2, blocks.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Count());
    }
}
