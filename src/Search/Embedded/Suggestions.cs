using System.Numerics;
using Fonds.Description.Records;
using Fonds.Search.Text;

namespace Fonds.Search.Embedded;

/// <summary>Offers records while somebody types: those whose name begins as typed before those with the word further on; then by how much is tied to them.</summary>
internal static class Suggestions
{
    public static List<Suggestion> Of(IndexSnapshot snapshot, string[] words, int most)
    {
        var best = new Dictionary<int, (float Score, KnownRecord Record, int Name)>();
        var typed = string.Join(' ', words);
        var least = float.MinValue;
        snapshot.Names.Find(words, (record, name) =>
        {
            var units = Units(snapshot, record.Record);
            var score = Weight(record.Kind) + BitOperations.Log2((uint)units + 1);

            // What follows can add six at most; most names are passed over before they are folded.
            if (score + 6 < least)
                return;
            score += Fit(record.Names[name], typed);
            if (best.TryGetValue(record.Record, out var known) && known.Score >= score)
                return;
            best[record.Record] = (score, record, name);
            if (best.Count > most * 8)
                least = Cut(best, most);
        });
        return [.. best.Values.OrderByDescending(one => one.Score).ThenBy(one => one.Record.Names[one.Name].Length).ThenBy(one => one.Record.Record).Take(most)
            .Select(one => new Suggestion(new RecordId(one.Record.Record), one.Record.Kind, one.Record.Names[one.Name], Units(snapshot, one.Record.Record)))];
    }

    private static float Cut(Dictionary<int, (float Score, KnownRecord Record, int Name)> best, int most)
    {
        var kept = best.OrderByDescending(pair => pair.Value.Score).Take(most * 2).ToList();
        best.Clear();
        foreach (var (record, one) in kept)
            best.Add(record, one);
        return kept[Math.Min(most, kept.Count) - 1].Value.Score;
    }

    private static float Fit(string name, string typed)
    {
        var folded = Folding.Words(name);
        if (folded == typed)
            return 6;
        if (folded.StartsWith(typed, StringComparison.Ordinal))
            return 4;
        return folded.Contains(typed, StringComparison.Ordinal) ? 1 : 0;
    }

    private static float Weight(RecordKind kind) => kind switch
    {
        RecordKind.Unit or RecordKind.Person or RecordKind.Family or RecordKind.CorporateBody or RecordKind.Repository => 3,
        _ => 1,
    };

    private static int Units(IndexSnapshot snapshot, int record)
    {
        var ordinal = snapshot.Ordinals.Of(new RecordId(record));
        return ordinal > 0 && ordinal < snapshot.OrdinalLimit ? snapshot.Ties[ordinal] : 0;
    }
}
