using System.Text;
using Fonds.Description.Units;
using Fonds.Formats.Comparison;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>
/// Finding aids that the Society of American Archivists' style sheet has carried over to EAD3, laid beside what this crosswalk makes of the same
/// sources: each difference belongs to a class that docs/crosswalks/ead2002-ead3.md counts and explains.
/// </summary>
[Collection("docs/crosswalks/ead2002-ead3.md")]
public class BesideTheStyleSheet
{
    private const string Begin = "<!-- Made by FONDS_WRITE_REFERENCE=1 dotnet run --project tests/Formats.Tests; a test compares. -->\n";
    private const string End = "<!-- End of what is made. -->\n";

    // The results for the DTD and for RELAX NG differ from those for the XSD in their first lines only; the others come from earlier versions of the style sheet.
    private static readonly (string Source, string Result, bool IsUndeprecated)[] Pairs =
    [
        ("2002/beinecke.vita.xml", "results/beinecke.vita_ead3_MR.xml", false),
        ("2002/beinecke.hayward.xml", "results/beinecke.hayward_ead3XSD_MR.xml", false),
        ("2002/beinecke.hayward.xml", "results/beinecke.hayward_ead3XSD-UD_MR.xml", true),
    ];

    [Fact]
    public void Every_difference_is_counted_and_explained()
    {
        CorpusFiles.Require();
        var counts = StyleSheetDifference.All.Select(_ => new (long Here, long There)[Pairs.Length]).ToArray();
        var unexplained = new List<string>();
        for (var pair = 0; pair < Pairs.Length; pair++)
        {
            foreach (var ((parent, own, value), number) in Differences(Pairs[pair]))
            {
                var which = StyleSheetDifference.All.ToList().FindIndex(one => one.Has(parent, own));
                if (which < 0)
                    unexplained.Add($"{Pairs[pair].Result}: {number:+0;-0} {parent}/{own} {value}");
                else if (number > 0)
                    counts[which][pair].Here += number;
                else
                    counts[which][pair].There -= number;
            }
        }

        Assert.True(unexplained.Count == 0, $"{unexplained.Count}:\n{string.Join('\n', unexplained.Order(StringComparer.Ordinal).Take(100))}");
        var file = Path.Combine(CorpusFiles.Root, "docs", "crosswalks", "ead2002-ead3.md");
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var whole = text[..begin] + Table(counts) + text[end..];
        if (Environment.GetEnvironmentVariable("FONDS_WRITE_REFERENCE") == "1")
            File.WriteAllText(file, whole);
        Assert.Equal(whole, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_class_that_explains_nothing_is_gone()
    {
        CorpusFiles.Require();
        var places = Pairs.SelectMany(Differences).Select(one => (one.Key.Parent, one.Key.Own)).Distinct().ToArray();
        Assert.All(StyleSheetDifference.All, one => Assert.Contains(places, place => StyleSheetDifference.All.First(first => first.Has(place.Parent, place.Own)) == one));
    }

    private static IReadOnlyDictionary<(string Parent, string Own, string Value), long> Differences((string Source, string Result, bool IsUndeprecated) pair)
    {
        var folder = Path.Combine(CorpusFiles.Folder, "corpus", "saa-ead2002-to-ead3", "samples");
        using var source = File.OpenRead(Path.Combine(folder, pair.Source));
        using var ours = new MemoryStream();
        Assert.True(DocumentConversion.Convert(source, ours, Standard.Ead3, null, pair.IsUndeprecated).IsConverted);
        ours.Position = 0;
        using var theirs = File.OpenRead(Path.Combine(folder, pair.Result));
        return PlaceCensus.Of(ours).Minus(PlaceCensus.Of(theirs));
    }

    private static string Table((long Here, long There)[][] counts)
    {
        var text = new StringBuilder("| where | vita | hayward | hayward, undeprecated | here | style sheet | why |\n|---|---|---|---|---|---|---|\n");
        foreach (var (difference, numbers) in StyleSheetDifference.All.Zip(counts))
        {
            text.Append($"| {difference.Where.Replace(" ", ", ", StringComparison.Ordinal).Replace("|", " or ", StringComparison.Ordinal)} | {string.Join(" | ", numbers.Select(Shown))} ")
                .Append($"| {difference.Here} | {difference.There} | {difference.Why} |\n");
        }

        var sums = Enumerable.Range(0, Pairs.Length).Select(pair => (counts.Sum(one => one[pair].Here), counts.Sum(one => one[pair].There)));
        return text.Append($"| all | {string.Join(" | ", sums.Select(Shown))} | | | |\n").ToString();
    }

    private static string Shown((long Here, long There) number) => number is (0, 0) ? "" : $"+{number.Here} −{number.There}";
}
