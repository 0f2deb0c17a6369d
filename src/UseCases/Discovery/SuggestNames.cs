using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;

namespace Fonds.UseCases.Discovery;

/// <summary>Offers people, places, subjects and collections whose names begin with what was typed.</summary>
public sealed class SuggestNames(Archive archive, ISearchIndex index)
{
    private const int Most = 50;

    public IReadOnlyList<SuggestionLine> Suggest(string typed, int most)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return [];

        var found = index.Suggest(typed, Math.Clamp(most, 1, Most));
        using var reader = archive.Read();
        return [.. found.Select(suggestion => Line(reader, suggestion)).OfType<SuggestionLine>()];
    }

    private static SuggestionLine? Line(ArchiveReader reader, Suggestion suggestion)
    {
        switch (suggestion.Kind)
        {
            case RecordKind.Unit:
                if (reader.Unit(suggestion.Id) is not { } unit)
                    return null;
                var summary = Summaries.Of(unit);
                var detail = unit.Parent is null ? summary.Dates : reader.Unit(unit.Top) is { } top ? Summaries.Of(top).Title : "";
                return new(Summaries.LinkTo(summary), suggestion.Matched, detail, suggestion.Units);

            case RecordKind.Repository:
                return reader.Repository(suggestion.Id) is { } holder
                    ? new(new(holder.Id, RecordKind.Repository, holder.Address, holder.Name), suggestion.Matched, "", suggestion.Units)
                    : null;

            default:
                return reader.Authority(suggestion.Id) is { } authority
                    ? new(Summaries.LinkTo(authority), suggestion.Matched, authority.HasRecord ? authority.Record.Existence?.Display ?? "" : "", suggestion.Units)
                    : null;
        }
    }
}
