using Fonds.App.Shared.Wording;
using Fonds.App.Shared.Text;
using Fonds.Description.Languages;
using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Search;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Search;

/// <summary>One value of a facet: a link that chooses it, or takes the choice back.</summary>
public sealed record FacetLine(string Label, int Count, string Address, bool Chosen);

/// <summary>A facet with its values, the chosen ones first.</summary>
public sealed record FacetGroup(string Label, IReadOnlyList<FacetLine> Lines)
{
    public bool Open { get; init; }

    public static IReadOnlyList<FacetGroup> Of(SearchPage page, SearchAddress address, IReadOnlyDictionary<Filter, RecordId> records)
    {
        var facets = page.Answer.Facets;
        FacetGroup Records(string label, Facet facet, IReadOnlyList<FacetCount<RecordId>> counts) =>
            Group(label, facet, address, [.. counts.Where(count => page.Labels.Records.ContainsKey(count.Value)).Select(count => (Slug(page.Labels.Records[count.Value]), Typography.Heading(page.Labels.Records[count.Value].Label), count.Count))],
                filter => records.TryGetValue(filter, out var record) && page.Labels.Records.TryGetValue(record, out var link) ? Typography.Heading(link.Label) : null);

        FacetGroup[] all =
        [
            Records("Repository", Facet.Repository, facets.Repositories),
            Group("Level", Facet.Level, address, [.. facets.Levels.Where(count => count.Value != LevelName.Unstated).Select(count => (SearchWords.ValueOf(count.Value), LevelLabel(count.Value), count.Count))],
                filter => Enum.TryParse<LevelName>(filter.Value, ignoreCase: true, out var level) ? LevelLabel(level) : null),
            Records("Creator", Facet.Creator, facets.Creators),
            Records("Name", Facet.Name, facets.Names),
            Records("Subject", Facet.Subject, facets.Subjects),
            Records("Place", Facet.Place, facets.Places),
            Records("Kind of record", Facet.Genre, facets.Genres),
            Group("Language", Facet.Language, address, [.. facets.Languages.Select(count => (count.Value, LanguageLabel(count.Value), count.Count))], filter => LanguageLabel(filter.Value)),
        ];
        return [.. all.Where(group => group.Lines.Count > 0).Select((group, at) => group with { Open = at < 4 || group.Lines.Any(line => line.Chosen) })];
    }

    /// <summary>The chosen values of every facet as chips.</summary>
    public static IReadOnlyList<FacetLine> Chosen(IEnumerable<FacetGroup> groups) => [.. groups.SelectMany(group => group.Lines.Where(line => line.Chosen))];

    private static FacetGroup Group(
        string label, Facet facet, SearchAddress address, IReadOnlyList<(string Value, string Label, int Count)> counts, Func<Filter, string?> labelOf)
    {
        var lines = new List<FacetLine>();
        foreach (var value in address.Values(facet).Distinct(StringComparer.Ordinal))
        {
            var filter = new Filter(facet, value);
            var counted = counts.FirstOrDefault(count => count.Value == value);
            if ((counted.Label ?? labelOf(filter)) is { } name)
                lines.Add(new FacetLine(name, counted.Count, address.Without(filter).ToString(), Chosen: true));
        }

        lines.AddRange(counts.Where(count => !address.Has(new(facet, count.Value))).Select(count => new FacetLine(count.Label, count.Count, address.With(new(facet, count.Value)).ToString(), Chosen: false)));
        return new FacetGroup(label, lines);
    }

    private static string Slug(RecordLink link) => link.Address[(link.Address.LastIndexOf('/') + 1)..];

    private static string LevelLabel(LevelName level) => level == LevelName.Other ? Phrases.Say("Other") : Phrases.Say(new Level(level).Label);

    private static string LanguageLabel(string code) => LanguageCodes.Understand(code) is { } known ? LanguageNames.Of(known.Name) : code;
}
