using Fonds.App.Public.Search;
using Fonds.App.Shared.Text;
using Fonds.App.Shared.Wording;
using Fonds.Description.Records;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Api;

/// <summary>What is offered while a reader types: <c>/suggest.json?q=serg</c>, grouped by kind.</summary>
public static class Suggestions
{
    public const string Path = "/suggest.json";
    private const int Most = 12;
    private const int Longest = 100;

    public static void MapSuggestions(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, (string? q, SuggestNames suggest) =>
        {
            var typed = (q ?? "").Trim();
            var found = typed.Length is 0 or > Longest ? [] : suggest.Suggest(typed, Most);
            return new SuggestionsJson([.. found
                .GroupBy(line => KindWords.Many(line.Link.Kind))
                .Select(group => new SuggestionGroupJson(Phrases.Say(group.Key), [.. group.Select(Entry)]))]);
        });

    private static SuggestionEntryJson Entry(SuggestionLine line)
    {
        var label = Typography.Heading(line.Link.Label);
        var detail = line.Detail.Length > 0 && !label.Contains(line.Detail, StringComparison.Ordinal) ? line.Detail
            : line.Units > 0 && line.Link.Kind != RecordKind.Unit ? Typography.Count(line.Units, "part", "parts") : "";
        return new(label, detail, SpokenLanguage.Here(line.Link.Address));
    }
}

/// <summary>Suggestions under plain words, in the order in which they are offered.</summary>
public sealed record SuggestionsJson(IReadOnlyList<SuggestionGroupJson> Groups);

public sealed record SuggestionGroupJson(string Name, IReadOnlyList<SuggestionEntryJson> Entries);

public sealed record SuggestionEntryJson(string Label, string Detail, string Address);
