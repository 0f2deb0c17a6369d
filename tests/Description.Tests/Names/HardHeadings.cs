using Fonds.Description.Names;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Names;

/// <summary>
/// Headings that are hard, labelled by hand before the reader saw them (headings.tsv): heading, kind (P, F, B), parts in the marks of
/// <see cref="ReadingNames"/>, reason. Each is read without being told its kind.
/// </summary>
public class HardHeadings
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Names", "headings.tsv"));

    // "Sun Ra", "Sitting Bull", "Dante Alighieri" cannot be told from a forename and a surname, "Beatles" and "Jesuits" from anybody.
    private const int Unknowable = 19;

    [Fact]
    public void Hard_headings_are_read_as_cataloguers_label_them()
    {
        Assert.True(Lines.Length >= 550, $"{Lines.Length} labelled");
        var wrong = Lines.Select(static line => line.Split('\t')).Where(static row => Said(NameReader.Read(row[0])) != Sorted($"k={row[1]}|{row[2]}"))
            .Select(static row => $"{row[0]} ({row[3]})\n  expected {Sorted($"k={row[1]}|{row[2]}")}\n  actual   {Said(NameReader.Read(row[0]))}").ToArray();
        Assert.True(wrong.Length <= Unknowable, $"{wrong.Length} of {Lines.Length} wrong:\n{string.Join('\n', wrong)}");
    }

    private static string Said(NameReading reading) => Sorted($"k={reading.Kind switch { RecordKind.Person => "P", RecordKind.Family => "F", RecordKind.CorporateBody => "B", _ => "-" }}|{ReadingNames.Parts(reading)}");

    private static string Sorted(string parts) => string.Join('|', parts.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
}
