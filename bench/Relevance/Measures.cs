namespace Fonds.Bench.Relevance;

/// <summary>What lists of answers are worth.</summary>
internal static class Measures
{
    private const int Seen = 10;

    /// <summary>Place of the first wanted record, from 1; 0 when it is not in the list.</summary>
    public static int Place(IReadOnlyList<string> addresses, IReadOnlyList<string> wanted)
    {
        for (var place = 0; place < addresses.Count; place++)
        {
            if (wanted.Contains(addresses[place]))
                return place + 1;
        }

        return 0;
    }

    /// <summary>Discounted gain of the first ten beside the best order of all that was judged. What was not judged is worth nothing.</summary>
    public static double Ndcg(IReadOnlyList<string> addresses, IReadOnlyDictionary<string, int> grades)
    {
        var ideal = Gain(grades.Values.OrderDescending());
        return ideal == 0 ? 0 : Gain(addresses.Select(address => grades.GetValueOrDefault(address))) / ideal;
    }

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Seen).Select((grade, place) => ((1 << grade) - 1) / Math.Log2(place + 2)).Sum();
}
