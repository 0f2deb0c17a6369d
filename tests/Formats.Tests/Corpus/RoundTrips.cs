using Fonds.Formats.Comparison;
using Fonds.Formats.Tests.Writing;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>Nothing lost: every real file, read and written, is the same document as canonical XML.</summary>
public class RoundTrips
{
    [Fact]
    public void Every_file_comes_back_as_the_same_document()
    {
        CorpusFiles.Require();
        long elements = 0;
        var different = new List<string>();
        foreach (var file in CorpusFiles.All)
        {
            var bytes = File.ReadAllBytes(file);
            var read = Collected.From(bytes);
            if (read.Outcome != ReadOutcome.Read)
                continue;
            using var written = WrittenAgain.From(read);
            using var source = new MemoryStream(bytes);
            var result = DocumentComparison.Compare(source, written);
            elements += result.Elements.Total;
            if (!result.AreIdentical)
                different.Add($"{file}: {result.Differences[0]}");
        }

        Assert.Empty(different);
        Assert.True(elements > 1_500_000, $"Only {elements} elements in the whole corpus.");
    }
}
