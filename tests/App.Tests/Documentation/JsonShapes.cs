using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Fonds.UseCases.Discovery.Json;

namespace Fonds.App.Tests.Documentation;

/// <summary>The JSON documents as they are promised to programs: any change shows in docs/reference/json.md.</summary>
public sealed partial class JsonShapes
{
    private static string File => Checkout.PathOf("docs", "reference", "json.md");

    [Fact]
    public async Task Are_written_down_as_they_are()
    {
        var summaries = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Fonds.UseCases.xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => Words(member.Element("summary")), StringComparer.Ordinal);
        var text = new StringBuilder(
            "# JSON\n\nWhat `.json` addresses answer, and what `export --format json` and `search --json` write. Names are in camel case; what holds nothing is\n"
            + "left out; fields are only ever added. Made by `FONDS_WRITE_REFERENCE=1 dotnet run --project tests/All -- App`; a test compares.\n");
        foreach (var type in typeof(UnitJson).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(UnitJson).Namespace && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            text.Append($"\n## {type.Name[..^"Json".Length]}\n");
            if (summaries.GetValueOrDefault("T:" + type.FullName) is { Length: > 0 } summary)
                text.Append($"\n{summary}\n");
            text.Append("\n| field | holds |\n|---|---|\n");
            foreach (var field in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                text.Append($"| `{JsonNamingPolicy.CamelCase.ConvertName(field.Name)}` | {TypeWords(field.PropertyType)}{Detail(summaries, type, field)} |\n");
        }

        if (Environment.GetEnvironmentVariable("FONDS_WRITE_REFERENCE") == "1")
            await System.IO.File.WriteAllTextAsync(File, text.ToString(), TestContext.Current.CancellationToken);
        Assert.Equal(text.ToString(), (await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
    }

    private static string Detail(Dictionary<string, string> summaries, Type type, PropertyInfo field) =>
        summaries.GetValueOrDefault($"P:{type.FullName}.{field.Name}") is { Length: > 0 } words ? ": " + words : "";

    private static string TypeWords(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return TypeWords(inner);
        if (type == typeof(string))
            return "text";
        if (type == typeof(bool))
            return "true or false";
        if (type == typeof(int) || type == typeof(long))
            return "number";
        if (type == typeof(DateTimeOffset) || type == typeof(DateOnly))
            return "date and time";
        if (type.IsGenericType && type.GetGenericArguments() is [var only])
            return "list of " + TypeWords(only);
        if (type.IsGenericType && type.GetGenericArguments() is [_, var value])
            return "for each name, " + TypeWords(value);
        return type.Name.EndsWith("Json", StringComparison.Ordinal) ? type.Name[..^"Json".Length] : type.Name;
    }

    private static string Words(XElement? summary)
    {
        if (summary is null)
            return "";
        var text = string.Concat(summary.Nodes().Select(node => node switch
        {
            XText words => words.Value,
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement reference => reference.Attribute("cref")?.Value.Split('.')[^1] ?? reference.Value,
            _ => "",
        }));
        return Spaces.Replace(text, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }
}
