using System.Globalization;
using System.Text.Json;
using Fonds.Description.Lives;

namespace Fonds.UseCases.Tests.Lives;

/// <summary>How far a reading of lives agrees with the annotated answers, counted by the rules of the corpus's own scorer (gold/lives/README.md).</summary>
internal sealed class LivesScore
{
    public int Expected { get; private set; }

    public int Matched { get; private set; }

    /// <summary>Date, lenient type, place and subject all right.</summary>
    public int Full { get; private set; }

    public int Wrong { get; private set; }

    public int OnDistractors { get; private set; }

    public int Distractors { get; private set; }

    public int RelationsExpected { get; private set; }

    public int RelationsRead { get; private set; }

    public int RelationsMatched { get; private set; }

    public double Events => F1(Matched, Matched + Wrong, Expected);

    public double Fully => F1(Full, Matched + Wrong, Expected);

    public double Relations => F1(RelationsMatched, RelationsRead, RelationsExpected);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"events {Events:0.000} ({Matched} of {Expected}, {Wrong} wrong, {OnDistractors} of {Distractors} distractors), full {Fully:0.000}, relations {Relations:0.000} ({RelationsMatched} of {RelationsExpected}, {RelationsRead} read)");

    public void Add(IReadOnlyList<string> sentences, JsonElement answer, LifeHistory history)
    {
        AddRelations(answer, history);
        if (answer.TryGetProperty("events", out _))
            AddEvents(sentences, answer, history);
    }

    private void AddEvents(IReadOnlyList<string> sentences, JsonElement answer, LifeHistory history)
    {
        var expected = answer.GetProperty("events").EnumerateArray().Select(static one => new Expected1(one)).ToList();
        var read = history.Events;
        var places = read.Select(one => Sentence(sentences, Quote(history, one))).ToList();
        var pairs = Pair(expected.Count, read.Length, (e, r) => expected[e].Is(read[r], places[r]), (e, r) => expected[e].Value(read[r]));
        Expected += expected.Count;
        Matched += pairs.Count;
        Full += pairs.Count(pair => expected[pair.Expected].IsFully(read[pair.Read]));
        var distractors = answer.GetProperty("distractors").EnumerateArray().ToList();
        Distractors += distractors.Count;
        for (var at = 0; at < read.Length; at++)
        {
            var one = read[at];
            if (pairs.Exists(pair => pair.Read == at) || one.Of is not null || one.Date is null && one.Places.IsEmpty)
                continue;
            if (pairs.Exists(pair => expected[pair.Expected].Is(one, places[at]) && places[pair.Read] != places[at]))
                continue;
            Wrong++;
            OnDistractors += distractors.Exists(year => year.GetProperty("sentence").GetInt32() == places[at] && one.Date?.Begin is { Length: >= 4 } begin && year.GetProperty("text").GetString()!.Contains(begin[..4], StringComparison.Ordinal)) ? 1 : 0;
        }
    }

    private void AddRelations(JsonElement answer, LifeHistory history)
    {
        var relations = answer.GetProperty("relations").EnumerateArray().Select(static one => (To: one.GetProperty("to").GetString()!, Type: one.GetProperty("type").GetString()!)).ToList();
        RelationsExpected += relations.Count;
        RelationsRead += history.Relations.Length;
        RelationsMatched += Pair(
            relations.Count, history.Relations.Length, (e, r) => relations[e].Type == LifeNames.Of(history.Relations[r].Type) && IsWithin(relations[e].To, history.Relations[r].To), static (_, _) => 0).Count;
    }

    /// <summary>The words by which the verb names the sentence: those of the entry's date stand in front.</summary>
    public static string Quote(LifeHistory history, LifeEvent one) => history.Sentences[one.Sentence] is var sentence && sentence.Lead.Length > 0 ? $"{sentence.Lead} {sentence.Text}" : history.Sentences[one.Sentence].Text;

    private static int Sentence(IReadOnlyList<string> sentences, string quote)
    {
        for (var at = 0; at < sentences.Count; at++)
        {
            if (sentences[at].Contains(quote, StringComparison.Ordinal) || quote.Contains(sentences[at], StringComparison.Ordinal))
                return at;
        }

        return -1;
    }

    private static List<(int Expected, int Read)> Pair(int expected, int read, Func<int, int, bool> fits, Func<int, int, int> value)
    {
        var candidates = new List<(int Value, int Expected, int Read)>();
        for (var e = 0; e < expected; e++)
        {
            for (var r = 0; r < read; r++)
            {
                if (fits(e, r))
                    candidates.Add((value(e, r), e, r));
            }
        }

        var pairs = new List<(int Expected, int Read)>();
        foreach (var (_, e, r) in candidates.OrderByDescending(static one => one.Value).ThenBy(static one => one.Expected).ThenBy(static one => one.Read))
        {
            if (!pairs.Exists(pair => pair.Expected == e || pair.Read == r))
                pairs.Add((e, r));
        }

        return pairs;
    }

    private static double F1(int hit, int read, int expected) => hit == 0 ? 0 : 2.0 * hit / (read + expected);

    private static string[] Words(string text) =>
        new string([.. text.ToLowerInvariant().Select(static letter => char.IsLetterOrDigit(letter) || letter == '_' ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the words of one name stand in the other in a row.</summary>
    private static bool IsWithin(string first, string second)
    {
        var (inner, outer) = (Words(first), Words(second));
        if (inner.Length > outer.Length)
            (inner, outer) = (outer, inner);
        return inner.Length > 0 && Enumerable.Range(0, outer.Length - inner.Length + 1).Any(start => outer.AsSpan(start, inner.Length).SequenceEqual(inner));
    }

    /// <summary>One annotated event.</summary>
    private sealed class Expected1(JsonElement answer)
    {
        private readonly int[] sentences = [answer.GetProperty("sentence").GetInt32(), .. answer.TryGetProperty("also_in", out var also) ? also.EnumerateArray().Select(static one => one.GetInt32()) : []];
        private readonly string? end = answer.GetProperty("end").GetString();
        private readonly string?[] begins = [answer.GetProperty("begin").GetString(), .. answer.TryGetProperty("begin_alt", out var alternatives) ? alternatives.EnumerateArray().Select(static one => one.GetString()) : []];
        private readonly string[] types = [answer.GetProperty("type").GetString()!, .. answer.TryGetProperty("type_alt", out var others) ? others.EnumerateArray().Select(static one => one.GetString()!) : []];
        private readonly string[] places = [.. answer.GetProperty("places").EnumerateArray().Select(static one => one.GetString()!)];
        private readonly bool isOthers = answer.TryGetProperty("of", out var of) && of.ValueKind == JsonValueKind.String;

        public bool Is(LifeEvent read, int sentence)
        {
            if (!sentences.Contains(sentence))
                return false;
            if (read.Date?.Begin is { Length: >= 4 } begin)
                return begins.Any(one => one?[..4] == begin[..4]);
            if (end is not null && begins[0] is null && read.Date?.End is { } last)
                return last[..4] == end[..4];
            return begins.Contains(null) && (places.Length > 0 ? IsAt(read) : LifeNames.Of(read.Type) == types[0]);
        }

        public int Value(LifeEvent read) => (LifeNames.Of(read.Type) == types[0] ? 4 : 0) + (read.Of is not null == isOthers ? 3 : 0) + (IsAt(read) ? 2 : 0) + (IsDate(read) ? 1 : 0);

        public bool IsFully(LifeEvent read) => IsDate(read) && types.Contains(LifeNames.Of(read.Type)) && read.Of is not null == isOthers && (places.Length == 0 || IsAt(read));

        private bool IsDate(LifeEvent read) =>
            begins.Contains(read.Date?.Begin) && read.Date?.End == end || begins.Skip(1).Contains(null) && read.Date?.Begin is null && read.Date?.End is null;

        private bool IsAt(LifeEvent read) => places.Any(place => read.Places.Any(other => IsWithin(place, other.Name)));
    }
}
