using System.Xml;
using Fonds.Description.Rules;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>Every real file is taken in whole, and only those broken on purpose are refused.</summary>
public class ReadingTheCorpus
{
    private static readonly string[] Broken = ["EAD_example_weights.xml", "EAD_example_weights_collection.xml", "washsquarephoto.xml"];

    // Read once for all tests; of the units only their places are kept.
    private static readonly Lazy<IReadOnlyList<(string File, Collected Read)>> Corpus = new(() => [.. CorpusFiles.All.Select(file => (file, Read(file)))]);

    [Fact]
    public void Only_files_that_are_not_well_formed_are_refused_with_line_and_reason()
    {
        CorpusFiles.Require();
        var refused = new List<string>();
        foreach (var (file, read) in Corpus.Value)
        {
            if (read.Outcome != ReadOutcome.Refused)
                continue;
            refused.Add(Path.GetFileName(file));
            Assert.Contains(read.Findings, finding => finding is { Severity: Severity.Refusal, Line: > 0, Text.Length: > 20 });
        }

        Assert.Equal(Broken.Order(), refused.Order());
    }

    [Fact]
    public void Units_are_as_many_as_the_archdescs_and_components_in_the_files()
    {
        CorpusFiles.Require();
        long total = 0;
        foreach (var (file, read) in Corpus.Value)
        {
            if (read.Outcome != ReadOutcome.Read)
                continue;
            Assert.True(CountUnits(file) == read.Units.Count, $"{file}: {read.Units.Count} units");
            total += read.Units.Count;
        }

        Assert.True(total > 100_000, $"Only {total} units in the whole corpus.");
    }

    [Fact]
    public void Places_in_the_tree_agree_with_one_another()
    {
        CorpusFiles.Require();
        foreach (var (_, read) in Corpus.Value)
        {
            if (read.Outcome != ReadOutcome.Read)
                continue;
            var byOrdinal = read.Units.OrderBy(unit => unit.Ordinal).ToArray();
            Assert.Equal(Enumerable.Range(0, byOrdinal.Length), byOrdinal.Select(unit => unit.Ordinal));
            foreach (var siblings in byOrdinal.Where(unit => unit.Parent >= 0).GroupBy(unit => unit.Parent))
            {
                var parent = byOrdinal[siblings.Key];
                Assert.Equal(parent.ChildCount, siblings.Count());
                Assert.Equal(Enumerable.Range(0, parent.ChildCount), siblings.Select(unit => unit.Sibling));
                Assert.Equal(parent.DescendantCount, siblings.Sum(unit => unit.DescendantCount + 1));
                Assert.All(siblings, unit => Assert.Equal(parent.Depth + 1, unit.Depth));
            }
        }
    }

    private static Collected Read(string file)
    {
        using var stream = File.OpenRead(file);
        return Collected.PlacesFrom(stream);
    }

    // Counts with the framework's reader alone.
    private static int CountUnits(string file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var reader = XmlReader.Create(file, settings);
        var count = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element
                && (reader.LocalName is "archdesc" or "c" || reader is { LocalName: "record", NamespaceURI: "http://www.loc.gov/MARC21/slim" } || (reader.LocalName is ['c', '0' or '1', _] && char.IsAsciiDigit(reader.LocalName[2]))))
            {
                count++;
            }
        }

        return count;
    }
}
