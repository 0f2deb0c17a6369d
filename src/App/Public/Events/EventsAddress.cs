using System.Globalization;
using System.Text;
using Fonds.Description.Lives;
using Fonds.Search.Queries;

namespace Fonds.App.Public.Events;

/// <summary>
/// A question about events as it stands in the address of its answer: words and operators on one line, or each part by itself, as the form and the facets
/// write it. A link that changes the view is this with one part changed.
/// </summary>
public sealed record EventsAddress
{
    public const int PageSize = 50;
    private const int MostPages = 200;
    public string Words { get; init; } = "";
    public string Place { get; init; } = "";
    public string Person { get; init; } = "";

    /// <summary>Whose life alone is asked for: the last part of the address of an agent.</summary>
    public string Life { get; init; } = "";

    public LifeEventType? Type { get; init; }
    public int? From { get; init; }
    public int? To { get; init; }

    /// <summary>Only what shows that somebody was at the place.</summary>
    public bool WasThere { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public bool IsEmpty => Question.Length == 0 && Life.Length == 0;

    /// <summary>All of it on one line, with operators: what is asked.</summary>
    public string Question
    {
        get
        {
            var parts = new List<string>();
            if (Words.Length > 0)
                parts.Add(Words);
            if (Type is { } type)
                parts.Add($"event:{EventWords.NameOf(type)}");
            if (Place.Length > 0)
                parts.Add($"place:\"{Place}\"");
            if (Person.Length > 0)
                parts.Add($"person:\"{Person}\"");
            if (Years.Length > 0)
                parts.Add($"date:{Years}");
            return string.Join(' ', parts);
        }
    }

    public static EventsAddress Read(IQueryCollection query) => new()
    {
        Words = Text(query["q"]),
        Place = Text(query["place"]).Replace('"', ' ').Trim(),
        Person = Text(query["person"]).Replace('"', ' ').Trim(),
        Life = Text(query["life"]),
        Type = EventWords.TypesOf(Text(query["type"])) is [var type] ? type : null,
        From = Year(query["from"]),
        To = Year(query["to"]),
        WasThere = query["there"] == "1",
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, MostPages) : 1,
    };

    public override string ToString() => "/events" + Query;

    /// <summary>The same in a form that events have.</summary>
    public string In(string suffix) => "/events" + suffix + Query;

    private string Query
    {
        get
        {
            var address = new StringBuilder();
            foreach (var (name, value) in Parts().Where(part => part.Value.Length > 0))
                address.Append(address.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal));
            return address.ToString();
        }
    }

    private string Years => (From, To) switch
    {
        (null, null) => "",
        ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"{from}.."),
        (null, { } to) => string.Create(CultureInfo.InvariantCulture, $"..{to}"),
        ({ } from, { } to) when from == to => string.Create(CultureInfo.InvariantCulture, $"{from}"),
        ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"{Math.Min(from, to)}..{Math.Max(from, to)}"),
    };

    private IEnumerable<(string Name, string Value)> Parts() =>
    [
        ("q", Words), ("place", Place), ("person", Person), ("life", Life), ("type", Type is { } type ? EventWords.NameOf(type) : ""), ("from", Number(From)), ("to", Number(To)),
        ("there", WasThere ? "1" : ""), ("page", Page > 1 ? Number(Page) : ""),
    ];

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(string? text) => (text ?? "").Trim();

    private static int? Year(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 3000 ? year : null;
}
