using System.Globalization;

namespace Fonds.Bench.Mutations;

/// <summary>What became of the damaged documents, by kind of damage and by verb, and everything that must not be.</summary>
internal sealed class Outcomes
{
    private readonly SortedDictionary<string, long[]> kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedDictionary<string, long>> verbs = new(StringComparer.Ordinal);
    private readonly List<string> wrongs = [];
    private readonly SortedDictionary<string, long> reasons = new(StringComparer.Ordinal);

    /// <summary>What must not be: a fault, a refusal without reason or place, a document that came back different, something kept of a refused file.</summary>
    public IReadOnlyList<string> Wrongs => wrongs;

    public int Exceptions { get; private set; }

    public void Kind(string kind, Fate fate)
    {
        if (!kinds.TryGetValue(kind, out var counts))
            kinds.Add(kind, counts = new long[3]);
        counts[(int)fate]++;
    }

    public void Verb(string verb, string outcome, long count = 1)
    {
        if (!verbs.TryGetValue(verb, out var outcomes))
            verbs.Add(verb, outcomes = new(StringComparer.Ordinal));
        outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + count;
    }

    public void Reason(string code) => reasons[code] = reasons.GetValueOrDefault(code) + 1;

    public void Exception(string what, TextWriter talk)
    {
        Exceptions++;
        Wrong("exception: " + what, talk);
    }

    /// <summary>Something that must not be: told at once, for a run takes an hour.</summary>
    public void Wrong(string what, TextWriter talk)
    {
        wrongs.Add(what);
        talk.WriteLine("WRONG " + what);
    }

    public void Print(TextWriter output)
    {
        output.WriteLine($"{"kind of mutation",-30} {"taken in",9} {"refused",9} {"passed over",12}");
        foreach (var (kind, counts) in kinds)
            output.WriteLine($"{kind,-30} {Number(counts[0]),9} {Number(counts[1]),9} {Number(counts[2]),12}");
        output.WriteLine($"{"all",-30} {Number(kinds.Values.Sum(counts => counts[0])),9} {Number(kinds.Values.Sum(counts => counts[1])),9} {Number(kinds.Values.Sum(counts => counts[2])),12}");
        output.WriteLine();
        output.WriteLine("reasons of the import: " + string.Join(", ", reasons.OrderByDescending(reason => reason.Value).Select(reason => $"{reason.Key} {Number(reason.Value)}")));
        foreach (var (verb, outcomes) in verbs)
            output.WriteLine($"{verb}: {string.Join(", ", outcomes.Select(outcome => $"{outcome.Key} {Number(outcome.Value)}"))}");
        foreach (var wrong in Wrongs.Take(40))
            output.WriteLine("WRONG " + wrong);
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>What became of one document in an import.</summary>
internal enum Fate
{
    TakenIn,
    Refused,
    PassedOver,
}
