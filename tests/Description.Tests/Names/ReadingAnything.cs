using System.Diagnostics;
using Fonds.Description.Names;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Names;

/// <summary>Whatever stands in a heading has a reading: noise, halves of headings, and every heading of a large institution.</summary>
public class ReadingAnything
{
    private static readonly string[] Pieces =
    [
        "Serge", "Victor", ",", ", ", ".", "(", ")", "[", "]", " -- ", "—", "  ", "-", "–", "1890", "-1947", "Jr.", "IV", "van", "d'", "Mrs.", "King of", "family", "(pseud.)", "collector", "|x ", "$v ",
        "︠", "͡", "لبنى", "\u200f", "\ud83d", "\ude00", "\n", "\t", "\0", "&", "United States. ", "Co.", " ", "é", "e\u0301", ";", ":", "'", "\"", "of", "né", "?", "١٩٦٠",
    ];

    [Fact]
    public void Noise_is_read_without_an_exception()
    {
        var chance = new Random(4);
        for (var round = 0; round < 100_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, chance.Next(12)).Select(_ => Pieces[chance.Next(Pieces.Length)]));
            RecordKind? kind = chance.Next(4) switch { 0 => RecordKind.Person, 1 => RecordKind.Family, 2 => RecordKind.CorporateBody, _ => null };
            var reading = NameReader.Read(text, kind);
            Assert.Equal(text, reading.Text);
            Assert.NotNull(reading.Direct);
        }

        Assert.Equal(new string('(', 9000), NameReader.Read(new string('(', 9000)).Rest);
        Assert.Equal("", NameReader.Read("").Text);
    }

    [Fact]
    public void Kinds_and_parts_agree_with_the_gold()
    {
        int right = 0, all = 0, rests = 0;
        foreach (var line in File.ReadLines(Dates.SharedMaterial.Path("gold/access-points-nyu.tsv")))
        {
            var columns = line.Split('\t');
            RecordKind? kind = columns[1] switch { "persname" => RecordKind.Person, "corpname" => RecordKind.CorporateBody, "famname" => RecordKind.Family, _ => null };
            if (kind is null)
                continue;
            all++;
            right += NameReader.Read(columns[2]).Kind == kind ? 1 : 0;
            rests += NameReader.Read(columns[2], kind).Rest is null ? 0 : 1;
        }

        Assert.True(right >= 0.955 * all, $"kind known by form alone: {right} of {all}");
        Assert.True(rests <= 0.002 * all, $"not wholly understood: {rests} of {all}");
    }
}
