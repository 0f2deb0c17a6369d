using Fonds.Formats.Comparison;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>To its own standard a document keeps its dialect: it comes out as it was.</summary>
public class ConvertingToItsOwnStandard
{
    [Fact]
    public void Every_file_comes_out_the_same_to_the_last_remark()
    {
        CorpusFiles.Require();
        var (files, differing) = (0, new List<string>());
        foreach (var file in CorpusFiles.All)
        {
            var bytes = File.ReadAllBytes(file);
            var read = Collected.From(bytes);
            if (read.Outcome != ReadOutcome.Read)
                continue;
            files++;
            using var output = new MemoryStream();
            using var input = new MemoryStream(bytes);
            var losses = new List<Fonds.Formats.Crosswalks.Loss>();
            DocumentConversion.Convert(input, output, read.Form.Standard, losses.Add);
            using var again = new MemoryStream(output.ToArray());
            var result = DocumentComparison.Compare(new MemoryStream(bytes), again);
            if (!result.AreIdentical || losses.Count > 0)
                differing.Add($"{file}: {losses.Count} losses; {string.Join("; ", result.Differences.Take(2))}");
        }

        Assert.True(differing.Count == 0, string.Join('\n', differing.Take(20)));
        Assert.True(files > 500, $"Only {files} files.");
    }
}
