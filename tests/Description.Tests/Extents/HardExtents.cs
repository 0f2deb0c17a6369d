using Fonds.Description.Extents;

namespace Fonds.Description.Tests.Extents;

/// <summary>Statements of extent labelled by hand before the reader saw them (extents.tsv): text, quantities in the marks of <see cref="ReadingExtents"/>, reason.</summary>
public class HardExtents
{
    // "126 files; 5.0 linear feet in 9 boxes" is taken for files that fill five feet.
    private const int Unknowable = 1;

    [Fact]
    public void Hard_extents_are_read_as_archivists_label_them()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Extents", "extents.tsv"));
        Assert.True(lines.Length >= 330, $"{lines.Length} labelled");
        var wrong = lines.Select(static line => line.Split('\t')).Where(static row => !Said(row[0]).Equals(row[1], StringComparison.OrdinalIgnoreCase))
            .Select(static row => $"{row[0]} ({row[2]})\n  expected {row[1]}\n  actual   {Said(row[0])}").ToArray();
        Assert.True(wrong.Length <= Unknowable, $"{wrong.Length} of {lines.Length} wrong:\n{string.Join('\n', wrong)}");
    }

    private static string Said(string text) => string.Join('|', ExtentReader.Read(text).Quantities.Select(static quantity =>
        ReadingExtents.Said(quantity)));
}
