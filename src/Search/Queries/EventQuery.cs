using System.Globalization;
using Fonds.Description.Lives;

namespace Fonds.Search.Queries;

/// <summary>
/// A question about events as somebody typed it: "Barcelona 1917", <c>event:imprisonment date:1912..1917</c>, <c>place:Marseilles date:1940</c>,
/// <c>person:"André Gide"</c>. What is not understood is a word.
/// </summary>
/// <param name="Types">Kinds of event asked for with <c>event:</c>.</param>
/// <param name="Years">First and last year asked for, with <c>date:</c> or as a number.</param>
/// <param name="Places">Places asked for with <c>place:</c>, as typed.</param>
/// <param name="Persons">People asked for with <c>person:</c>, <c>name:</c> or <c>who:</c>, as typed.</param>
/// <param name="Words">What is left, in the order typed: a place, a name, or words of the sentence.</param>
/// <param name="Problems">What was not understood, in sentences for the reader.</param>
public sealed record EventQuery(
    IReadOnlyList<LifeEventType> Types, (int First, int Last)? Years, IReadOnlyList<string> Places, IReadOnlyList<string> Persons,
    IReadOnlyList<string> Words, IReadOnlyList<string> Problems)
{
    private const int LongestQuery = 500;

    /// <summary>Whether nothing was asked.</summary>
    public bool IsEmpty => Types.Count == 0 && Years is null && Places.Count == 0 && Persons.Count == 0 && Words.Count == 0;

    /// <summary>Whether it can only be meant for events: a kind of event was asked for.</summary>
    public bool IsAboutEventsOnly => Types.Count > 0;

    /// <summary>The same with less asked: each time without one of its parts, such as "Barcelona" and "date:1650" for "Barcelona 1650".</summary>
    public IEnumerable<EventQuery> Wider()
    {
        EventQuery[] all =
        [
            this with { Years = null }, this with { Places = [] }, this with { Persons = [] }, this with { Types = [] }, this with { Words = [] },
        ];
        return all.Where(wider => !wider.IsEmpty && wider.ToString() != ToString()).Select(static wider => wider with { Problems = [] });
    }

    /// <summary>As somebody would type it.</summary>
    public override string ToString() => string.Join(' ', Words
        .Concat(Types.Select(static type => $"event:{EventWords.NameOf(type)}"))
        .Concat(Places.Select(static place => $"place:\"{place}\""))
        .Concat(Persons.Select(static person => $"person:\"{person}\""))
        .Concat(Years is { } years ? [years.First == years.Last ? string.Create(CultureInfo.InvariantCulture, $"date:{years.First}") : string.Create(CultureInfo.InvariantCulture, $"date:{years.First}..{years.Last}")] : []));

    public static EventQuery Parse(string query)
    {
        var (types, places, persons, words, problems) = (new List<LifeEventType>(), new List<string>(), new List<string>(), new List<string>(), new List<string>());
        (int First, int Last)? years = null;
        foreach (var (field, value) in Parts(query.Length > LongestQuery ? query[..LongestQuery] : query))
        {
            switch (field)
            {
                case "event" or "type" when EventWords.TypesOf(value) is { Count: > 0 } named:
                    types.AddRange(named);
                    break;
                case "event" or "type":
                    problems.Add($"“{value}” is no kind of event; it was looked for as a word.");
                    words.Add(value);
                    break;
                case "date" or "year" when YearSpan.Read(value) is { } span:
                    years = span;
                    break;
                case "date" or "year":
                    problems.Add($"“{value}” is not a year or a span of years such as 1936..1947; it was looked for as a word.");
                    words.Add(value);
                    break;
                case "place":
                    places.Add(value);
                    break;
                case "person" or "name" or "who":
                    persons.Add(value);
                    break;
                case "" when years is null && value.Length >= 3 && YearSpan.Read(value) is { } span:
                    years = span;
                    break;
                default:
                    words.Add(value);
                    break;
            }
        }

        return new(types, years, places, persons, words, problems);
    }

    private static IEnumerable<(string Field, string Value)> Parts(string query)
    {
        var next = 0;
        while (next < query.Length)
        {
            if (char.IsWhiteSpace(query[next]))
            {
                next++;
                continue;
            }

            var colon = next;
            while (colon < query.Length && char.IsAsciiLetter(query[colon]))
                colon++;
            var field = "";
            if (colon > next && colon + 1 < query.Length && query[colon] == ':' && !char.IsWhiteSpace(query[colon + 1]))
                (field, next) = (query[next..colon].ToLowerInvariant(), colon + 1);
            if (IsQuote(query[next]) && Closing(query, next + 1) is { } close)
            {
                if (query[(next + 1)..close].Trim() is { Length: > 0 } quoted)
                    yield return (field, quoted);
                next = close + 1;
                continue;
            }

            var end = next + 1;
            while (end < query.Length && !char.IsWhiteSpace(query[end]))
                end++;
            if (query[next..end].Trim('"', '“', '”', ',', ';', '?') is { Length: > 0 } word)
                yield return (field, word);
            next = end;
        }
    }

    private static int? Closing(string query, int from)
    {
        for (var at = from; at < query.Length; at++)
        {
            if (IsQuote(query[at]))
                return at;
        }

        return null;
    }

    private static bool IsQuote(char letter) => letter is '"' or '“' or '”' or '„' or '«' or '»';
}
