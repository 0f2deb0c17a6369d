using System.Text;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>The lists of what cannot be had back are what the schemas and the corpus show, row by row, and each row has its reason.</summary>
public class TheLists
{
    public static TheoryData<Standard, Standard, string> Lists => new()
    {
        { Standard.Ead2002, Standard.Ead3, "ead2002-ead3-losses.txt" },
        { Standard.Ead3, Standard.Ead2002, "ead3-ead2002-losses.txt" },
        { Standard.EacCpf2010, Standard.EacCpf2, "eac1-eac2-losses.txt" },
        { Standard.EacCpf2, Standard.EacCpf2010, "eac2-eac1-losses.txt" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Have_the_rows_that_schema_and_corpus_show_and_no_others(Standard from, Standard to, string list)
    {
        CorpusFiles.Require();
        var rows = WhatTheSchemaAllows.Losses(from, to);
        rows.UnionWith(Journey.All(from, to).SelectMany(journey => journey.Losses).Where(loss => loss.Reason != KnownLoss.AgainstTheRules && !loss.IsWithElement).Select(WhatTheSchemaAllows.Row));
        var file = Path.Combine(CorpusFiles.Root, "src", "Formats", "Crosswalks", list);
        var elsewhere = File.ReadLines(file).Where(line => line.StartsWith(DocumentedLosses.SeenElsewhere)).Select(line => line[1..]).Where(row => !rows.Contains(row)).ToArray();
        var text = new StringBuilder("# What cannot be had back, as the schema of the source and the documents of the corpus show it (+: documents seen elsewhere). Made by the tests; see docs/crosswalks.\n");
        foreach (var row in rows.Concat(elsewhere.Select(row => DocumentedLosses.SeenElsewhere + row)).OrderBy(row => row.TrimStart(DocumentedLosses.SeenElsewhere), StringComparer.Ordinal))
            text.Append(row).Append('\n');
        if (Environment.GetEnvironmentVariable("FONDS_WRITE_REFERENCE") == "1")
            File.WriteAllText(file, text.ToString());
        Assert.Equal(text.ToString(), File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Give_a_reason_for_each_row(Standard from, Standard to, string list)
    {
        var without = CrosswalkList.LossesOf(from, to)!.Rows.Where(row => row.Value.Length == 0).Select(row => $"{row.Key.Kind} {row.Key.Name}").ToArray();
        Assert.True(without.Length == 0, $"{list}: {without.Length} rows have no reason:\n{string.Join('\n', without.Order(StringComparer.Ordinal).Take(3000))}");
    }
}
