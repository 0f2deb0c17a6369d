using System.Text.RegularExpressions;

namespace Fonds.App.Tests.Architecture;

/// <summary>What CONTRIBUTING.md asks of the source, where a machine can tell.</summary>
public sealed partial class TheHouseRules
{
    private const int MostLines = 350;

    /// <summary>Files that may be longer: tables of data, each with the reason.</summary>
    private static readonly Dictionary<string, string> LongTables = new(StringComparer.Ordinal)
    {
        ["src/Description/Statements/Term.cs"] = "every word of archival description that Fonds knows",
        ["src/Description/AccessPoints/Relators.cs"] = "every relator of the MARC code list with its word",
        ["src/Description/Languages/LanguageTable.cs"] = "every language code of ISO 639-2 with its name",
    };

    /// <summary>Places that may ask what BannedSymbols.txt forbids, each with the reason.</summary>
    private static readonly Dictionary<string, string> MayUseBanned = new(StringComparer.Ordinal)
    {
        ["src/App/Commands/Surroundings.cs"] = "the one place where settings are read",
        ["src/Formats/Xml/SafeXml.cs"] = "the one place where XML is opened",
    };

    [Fact]
    public void No_source_file_is_longer_than_a_few_screens_but_tables_of_data() =>
        Findings.ShouldBeNone(SourceFiles.All()
            .Where(file => file.Lines.Length > MostLines && !LongTables.ContainsKey(file.Path))
            .Select(file => $"{file.Path}: {file.Lines.Length} lines"));

    [Fact]
    public void Every_namespace_is_its_folder() =>
        Findings.ShouldBeNone(
            from file in SourceFiles.All()
            from line in file.Lines
            let match = NamespaceLine.Match(line)
            where match.Success
            let folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.')
            where match.Groups[1].Value != "Fonds." + folder
            select $"{file.Path}: {match.Groups[1].Value}");

    [Fact]
    public void Only_the_named_places_ask_what_is_banned() =>
        Findings.ShouldBeNone(SourceFiles.LinesWith("RS0030")
            .Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])
            .Where(path => !MayUseBanned.ContainsKey(path)));

    [Theory]
    [InlineData("TODO", "what is missing stands in an issue")]
    [InlineData("HACK", "a trick gets a reason or goes")]
    [InlineData("FIXME", "what is broken gets a test")]
    [InlineData("Thread.Sleep", "wait for the thing itself, not for time to pass")]
    [InlineData("NotImplementedException", "no stubs")]
    [InlineData("#region", "a file that needs regions is two files")]
    public void No_source_holds(string word, string reason)
    {
        Assert.NotEmpty(reason);
        Findings.ShouldBeNone(SourceFiles.LinesWith(word));
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Findings.ShouldBeNone(
            from file in SourceFiles.All()
            from line in file.Lines
            let match = EmptyName.Match(line)
            where match.Success
            select $"{file.Path}: {line.Trim()}");

    [Fact]
    public void Every_version_of_a_package_stands_in_one_file() =>
        Findings.ShouldBeNone(Directory.EnumerateFiles(Checkout.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var text && text.Contains("<PackageReference", StringComparison.Ordinal)
                && text.Contains(" Version=", StringComparison.Ordinal)));

    [GeneratedRegex(@"^namespace ([\w.]+)")]
    private static partial Regex NamespaceLine { get; }

    [GeneratedRegex(@"\b(class|record|struct|interface) \w*(Manager|Helper|Helpers|Utils|Utilities|Common|Base)\b")]
    private static partial Regex EmptyName { get; }
}
