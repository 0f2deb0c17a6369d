using Fonds.Search;

namespace Fonds.Bench.Search;

/// <summary>Times the questions that come on stdin, "class TAB view TAB queries parted by |", and says of each: class, view, matches, p50 and p95 in ms.</summary>
internal static class Asked
{
    private const int Hits = 20;
    private const int Groups = 10;

    public static void Run(ISearchIndex index, int rounds)
    {
        while (Console.ReadLine() is { } line)
        {
            var parts = line.Split('\t');
            var isGrouped = parts[1] == "grouped";
            var requests = parts[2].Split('|').Select(query => new SearchRequest { Query = query, Grouped = isGrouped, Limit = isGrouped ? Groups : Hits }).ToArray();
            var times = new Times();
            var matches = 0;
            for (var round = 0; round < rounds * 2; round++)
            {
                if (round >= rounds)
                    times.Begin();
                matches = index.Search(requests[round % requests.Length]).Total;
                if (round >= rounds)
                    times.End();
            }

            Console.WriteLine($"{parts[0]}\t{parts[1]}\t{matches}\t{times.Clock(0.5):F1}\t{times.Clock(0.95):F1}");
        }
    }
}
