using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>Every real document, carried over to the other standard and back: what is lost is what the list says, and no word more.</summary>
public class ThereAndBack
{
    public static TheoryData<Standard, Standard, int, int> Ways => new()
    {
        { Standard.Ead2002, Standard.Ead3, 400, 200 },
        { Standard.Ead3, Standard.Ead2002, 10, 5 },
        { Standard.EacCpf2010, Standard.EacCpf2, 100, 50 },
        { Standard.EacCpf2, Standard.EacCpf2010, 4, 2 },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_differs_on_every_file_is_told_and_what_is_told_differs(Standard from, Standard to, int least, int leastValid)
    {
        CorpusFiles.Require();
        var journeys = Journey.All(from, to);
        Report(journeys.SelectMany(journey => journey.Unexplained.Select(one => $"{journey.File}: {one}")));
        Assert.True(journeys.Count >= least && leastValid > 0, $"Only {journeys.Count} files.");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_loss_has_its_row_in_the_table(Standard from, Standard to, int least, int leastValid)
    {
        CorpusFiles.Require();
        var journeys = Journey.All(from, to);
        Report(journeys.SelectMany(journey => journey.Losses).Where(loss => loss.Reason == KnownLoss.Undocumented).GroupBy(loss => $"{loss.Kind} {loss.Name}")
            .OrderByDescending(group => group.Count()).Select(group => $"{group.Count()} {group.Key}: {group.First().Path} = {group.First().Value}"));
        Assert.True(journeys.Count >= least && leastValid > 0, $"Only {journeys.Count} files.");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_was_valid_is_valid_there_and_back(Standard from, Standard to, int least, int leastValid)
    {
        CorpusFiles.Require();
        var journeys = Journey.All(from, to);
        Report(journeys.Where(journey => journey.FaultThere is not null).Select(journey => $"{journey.File}: there: {journey.FaultThere}")
            .Concat(journeys.Where(journey => journey.FaultBack is not null).Select(journey => $"{journey.File}: back: {journey.FaultBack}")));
        Assert.True(journeys.Count >= least && journeys.Count(journey => journey.WasValid) >= leastValid, $"Only {journeys.Count(journey => journey.WasValid)} valid files.");
    }

    // From EAD3 and EAC-CPF 2.0 some have no place in the older standard; they are told as losses.
    [Theory]
    [InlineData(Standard.Ead2002, Standard.Ead3, 400, 200)]
    [InlineData(Standard.EacCpf2010, Standard.EacCpf2, 100, 50)]
    public void No_word_of_a_description_is_missing_in_the_other_standard(Standard from, Standard to, int least, int leastValid)
    {
        CorpusFiles.Require();
        var journeys = Journey.All(from, to);
        Report(journeys.SelectMany(journey => journey.WordsMissing.Select(words => $"{journey.File}: {words}")));
        Assert.True(journeys.Count >= least && leastValid > 0, $"Only {journeys.Count} files.");
    }

    private static void Report(IEnumerable<string> wrong)
    {
        var all = wrong.ToArray();
        Assert.True(all.Length == 0, $"{all.Length}:\n{string.Join('\n', all.Take(200))}");
    }
}
