using System.Globalization;
using Fonds.Description.Dates.Reading;
using Fonds.Description.Tests.Dates;

namespace Fonds.Bench.Dates;

/// <summary>
/// How often the reader finds the first and last year that @normal gives, by what the words themselves say of it (count, text, normal;
/// tab-separated). An open end agrees with the year that is repeated for it: EAD 2002 has no form for one.
/// </summary>
internal static class Agreement
{
    private const int SampleSize = 5000;

    /// <summary>The samples are these for as long as System.Random keeps its promise for seeds.</summary>
    private const int Seed = 20261122;

    private sealed record Pair(long Count, string Text, string Normal, Contradiction Contradiction, bool Agrees);

    public static void Measure(string file)
    {
        Pair[] pairs =
        [
            .. from line in File.ReadLines(file)
               let cells = line.Split('\t')
               select new Pair(long.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2], ContradictedNormal.Of(cells[1], cells[2]), Agrees(cells[1], cells[2])),
        ];

        Console.WriteLine("| the words and the form | distinct pairs | agree | by occurrence | agree |\n|---|---|---|---|---|");
        foreach (var kind in Enum.GetValues<Contradiction>())
            Row(kind.ToString(), pairs.Where(pair => pair.Contradiction == kind));
        Row("all", pairs);
        Row("all whose words say a year", pairs.Where(pair => pair.Contradiction != Contradiction.NoYear));

        var random = new Random(Seed);
        var order = (Pair[])pairs.Clone();
        random.Shuffle(order);
        Sample("distinct pairs", order.Take(SampleSize));
        Sample("distinct pairs whose words say a year", order.Where(pair => pair.Contradiction != Contradiction.NoYear).Take(SampleSize));
        Sample("occurrences", Occurrences(pairs, random));
        Sample("occurrences whose words say a year", Occurrences([.. pairs.Where(pair => pair.Contradiction != Contradiction.NoYear)], random));

        Console.WriteLine("\nDisagreements that the words do not explain:");
        foreach (var pair in order.Where(pair => pair.Contradiction == Contradiction.None && !pair.Agrees).Take(120))
            Console.WriteLine($"{pair.Text}\t{pair.Normal}\t{DateReader.Read(pair.Text).Edtf}");
    }

    private static bool Agrees(string text, string normal)
    {
        var reading = DateReader.Read(text);
        var ends = normal.Split('/');
        return (reading.Begin ?? reading.End)?.Year == ContradictedNormal.Year(ends[0]) && (reading.End ?? reading.Begin)?.Year == ContradictedNormal.Year(ends[^1]);
    }

    private static IEnumerable<Pair> Occurrences(Pair[] pairs, Random random)
    {
        var total = pairs.Sum(pair => pair.Count);
        var drawn = new SortedSet<long>();
        while (drawn.Count < SampleSize)
            drawn.Add(random.NextInt64(total));

        var (place, passed) = (0, pairs[0].Count);
        foreach (var occurrence in drawn)
        {
            while (occurrence >= passed)
                passed += pairs[++place].Count;
            yield return pairs[place];
        }
    }

    private static void Row(string name, IEnumerable<Pair> chosen)
    {
        var pairs = chosen.ToArray();
        var (occurrences, agreeing) = (pairs.Sum(pair => pair.Count), pairs.Where(pair => pair.Agrees).Sum(pair => pair.Count));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {pairs.Length:N0} | {Percent(pairs.Count(pair => pair.Agrees), pairs.Length)} | {occurrences:N0} | {Percent(agreeing, occurrences)} |"));
    }

    private static void Sample(string of, IEnumerable<Pair> chosen)
    {
        var sample = chosen.ToArray();
        var wrong = sample.Where(pair => !pair.Agrees).ToArray();
        var kinds = string.Join(", ", wrong.CountBy(pair => pair.Contradiction).OrderBy(kind => kind.Key).Select(kind => $"{kind.Key} {kind.Value}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sample of {sample.Length:N0} {of}: {Percent(sample.Length - wrong.Length, sample.Length)} agree; {wrong.Length} do not: {kinds}"));
    }

    private static string Percent(long part, long whole) => whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0}%");
}
