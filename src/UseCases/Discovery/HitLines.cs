using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Search;
using Fonds.Search.Highlighting;
using Fonds.Search.Queries;
using Fonds.Storage.Authorities;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>Hits as shown: path, title with the words marked, the words around the best match, where the words stand.</summary>
internal sealed class HitLines(RecentlyShown.View shown, ParsedQuery query)
{
    private const int AroundLength = 240;

    private readonly Highlighter highlighter = new(query);

    public IReadOnlyList<HitLine> Of(IReadOnlyList<Hit> hits) => Of(hits, shown.Units(hits.Where(hit => hit.Kind == RecordKind.Unit).Select(hit => hit.Id)));

    /// <param name="units">All units among the hits that can be shown.</param>
    public IReadOnlyList<HitLine> Of(IReadOnlyList<Hit> hits, Dictionary<RecordId, StoredUnit> units) =>
        [.. hits.Select(hit => hit.Kind == RecordKind.Unit ? units.TryGetValue(hit.Id, out var unit) ? OfUnit(hit, unit) : null : OfOther(hit)).OfType<HitLine>()];

    private HitLine? OfOther(Hit hit)
    {
        if (hit.Kind == RecordKind.Repository)
            return shown.Repository(hit.Id) is { } holder ? new(holder, null, [], Marked(holder.Label), null, [], "", 0) : null;
        return shown.Reader.Authority(hit.Id) is { } authority ? OfAuthority(hit, authority) : null;
    }

    private HitLine OfUnit(Hit hit, StoredUnit stored)
    {
        var summary = shown.Summary(stored);
        var matchedIn = new List<string>();
        MarkedText? around = null;
        if (hit.MatchedIn.HasFlag(MatchedFields.Title))
            matchedIn.Add("title");
        if (hit.MatchedIn.HasFlag(MatchedFields.Codes))
            matchedIn.Add(Around(summary.ReferenceCode) is null && summary.Containers.Count > 0 ? "box and folder" : "reference code");
        if (hit.MatchedIn.HasFlag(MatchedFields.Names) && NameFound(stored) is { } name)
            (around, _) = (name, Add(matchedIn, "names and subjects"));
        if (hit.MatchedIn.HasFlag(MatchedFields.Text) && TextFound(stored) is var (label, text))
            (around, _) = (text, Add(matchedIn, label));
        return new(Summaries.LinkTo(summary), summary, shown.PathTo(stored), Marked(summary.Title), around, matchedIn, summary.Dates, stored.DescendantCount);
    }

    private HitLine OfAuthority(Hit hit, StoredAuthority stored)
    {
        var matchedIn = new List<string>();
        if (hit.MatchedIn.HasFlag(MatchedFields.Title))
            matchedIn.Add("name");
        MarkedText? around = null;
        if (hit.MatchedIn.HasFlag(MatchedFields.Names)
            && stored.Record.NameForms.Select(form => Around(form.Text)).FirstOrDefault(found => found is not null) is { } variant)
            (around, _) = (variant, Add(matchedIn, "other form of the name"));
        if (hit.MatchedIn.HasFlag(MatchedFields.Text)
            && stored.Record.BiographicalHistory.Select(note => Around(PlainText.Of(note))).FirstOrDefault(found => found is not null) is { } life)
            (around, _) = (life, Add(matchedIn, stored.Kind == RecordKind.Person ? "life" : "history"));
        return new(
            Summaries.LinkTo(stored), null, [], Marked(stored.Heading), around, matchedIn,
            stored.Record.Existence?.Display ?? "", shown.Reader.LinkCount(stored.Id));
    }

    private MarkedText? NameFound(StoredUnit stored) =>
        stored.Unit.Headings.Select(heading => Around(heading.Heading)).FirstOrDefault(found => found is not null);

    private (string Label, MarkedText Text)? TextFound(StoredUnit stored)
    {
        var unit = stored.Unit;
        if (Around(unit.AbstractText) is { } inAbstract)
            return ("abstract", inAbstract);
        foreach (var note in unit.Notes)
        {
            if (Around(PlainText.Of(note.Content)) is { } found)
                return (note.Label.ToLowerInvariant(), found);
        }

        return null;
    }

    private static bool Add(List<string> matchedIn, string label)
    {
        matchedIn.Add(label);
        return true;
    }

    private MarkedText Marked(string text) => new([.. highlighter.Mark(text).Select(run => (run.Text, run.Marked))]);

    private MarkedText? Around(string text) =>
        text.Length > 0 && highlighter.Around(text, AroundLength) is { } runs ? new([.. runs.Select(run => (run.Text, run.Marked))]) : null;
}
