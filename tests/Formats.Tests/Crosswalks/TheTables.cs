using System.Runtime.CompilerServices;
using System.Text;
using Fonds.Formats.Crosswalks;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>The tables in docs/crosswalks are those of the code, row by row.</summary>
[Collection("docs/crosswalks/ead2002-ead3.md")]
public class TheTables
{
    private const string Begin = "<!-- The tables below are made from the code by FONDS_WRITE_REFERENCE=1 dotnet run --project tests/Formats.Tests; a test compares. -->\n";

    public static TheoryData<string> Documents => ["ead2002-ead3.md", "eac-cpf.md"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Are_written_down_as_they_are(string document)
    {
        var file = Path.Combine(Root(), "docs", "crosswalks", document);
        var (there, back) = document == "eac-cpf.md" ? (Eac1ToEac2.Instance, Eac2ToEac1.Instance) : (Ead2002ToEad3.Instance, Ead3ToEad2002.Instance);
        var tables = Tables(there, back);
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var own = text.Split(Begin)[0];
        if (Environment.GetEnvironmentVariable("FONDS_WRITE_REFERENCE") == "1")
            File.WriteAllText(file, own + Begin + tables);
        Assert.Equal(own + Begin + tables, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    private static string Tables(Crosswalk there, Crosswalk back)
    {
        var text = new StringBuilder();
        foreach (var crosswalk in new[] { there, back })
        {
            text.Append($"\n## {Recognition.VocabularyOf(crosswalk.From).Name} to {Recognition.VocabularyOf(crosswalk.To).Name}\n\n| element | becomes | how |\n|---|---|---|\n");
            foreach (var rule in crosswalk.Rules)
                text.Append($"| {rule.Source} | {rule.Target} | {rule.Note} |\n");
            text.Append("\n| attribute | becomes | on | values |\n|---|---|---|---|\n");
            foreach (var rule in crosswalk.Qualifiers)
            {
                var on = rule.Only.Length == 0 ? "any that may have it" : string.Join(", ", rule.Only.Select(term => Recognition.VocabularyOf(crosswalk.From).OfTerm(term)?.Element));
                text.Append($"| {rule.Source} | {rule.Target} | {on} | {string.Join(", ", rule.Values.Select(pair => $"{pair.Source} → {pair.Target}"))} |\n");
            }
        }

        foreach (var crosswalk in new[] { there, back })
        {
            text.Append($"\n## What cannot be had back from {Recognition.VocabularyOf(crosswalk.To).Name} when it was {Recognition.VocabularyOf(crosswalk.From).Name}\n\n| what | where | why |\n|---|---|---|\n");
            foreach (var rows in CrosswalkList.LossesOf(crosswalk.From, crosswalk.To)!.Rows.GroupBy(row => (row.Key.Kind, row.Value)).OrderBy(rows => rows.Key.Kind).ThenBy(rows => rows.Key.Value, StringComparer.Ordinal))
                text.Append($"| {rows.Key.Kind} | {Where(rows.Select(row => row.Key.Name))} | {rows.Key.Value} |\n");
        }

        return text.ToString();
    }

    // What stands in the same is named once: "p, item: quote, ref".
    private static string Where(IEnumerable<string> names) => string.Join("; ", names.Select(name => name.Split('/'))
        .GroupBy(name => name[^1], name => name.Length > 1 ? name[0] : "", StringComparer.Ordinal)
        .Select(group => (What: group.Key, In: string.Join(", ", group.Order(StringComparer.Ordinal))))
        .GroupBy(one => one.In, one => one.What, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Key.Length == 0 ? string.Join(", ", group.Order(StringComparer.Ordinal)) : $"{group.Key}: {string.Join(", ", group.Order(StringComparer.Ordinal))}"));

    private static string Root([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!File.Exists(Path.Combine(folder.FullName, "Fonds.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Fonds.slnx stands above no folder of this file.");
        return folder.FullName;
    }
}
