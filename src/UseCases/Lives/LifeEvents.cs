using Fonds.Description.Languages;
using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Search.Lives;
using Fonds.Storage;
using Fonds.UseCases.Agents;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Lives;

/// <summary>
/// Finishes what the index found for showing, within one view of the archive. What the reader may not see is left out: an event whose every
/// telling stands in a record that is not published any more is none. Agents who are in all likelihood one are one here.
/// </summary>
/// <param name="known">The links of records that earlier answers led to, where many are given over the whole archive.</param>
internal sealed class LifeEvents(ArchiveReader reader, ISearchIndex index, Remembered<(RecordId Record, DisplayLanguage Language), RecordLink?>? known = null)
{
    private readonly long version = known is null ? 0 : reader.NewestVersion;
    private readonly Dictionary<RecordId, RecordLink?> records = [];
    private readonly Dictionary<string, RecordLink?> agents = new(StringComparer.Ordinal);
    private readonly OneOfSeveral one = new(reader);

    /// <summary>Whether the agents are looked for whom events name: half of the work, where only the events are shown.</summary>
    public bool FindsNamed { get; init; } = true;

    public IReadOnlyList<LifeEventView> Of(IEnumerable<FoundEvent> found) => [.. found.Select(Of).OfType<LifeEventView>()];

    public LifeEventView? Of(FoundEvent found)
    {
        var tellings = found.Tellings.Select(telling => (telling.Told, View: ViewOf(telling))).Where(each => each.View is not null).ToList();
        if (tellings.Count == 0 || LinkTo(tellings[0].Told.Subject) is not { } subject)
            return null;
        var first = tellings[0].Told;
        var told = first.Event;
        return new()
        {
            Key = first.Key,
            Subject = subject,
            Type = told.Type,
            Date = told.Date,
            Dates = LifeDateWords.Of(told.Date),
            Days = LifeDays.Of(told.Date),
            StaysUntil = first.StaysUntil,
            IsByStay = found.IsByStay,
            Places = PlacesOf([.. tellings.Select(each => each.Told)]),
            Persons = Named(tellings.SelectMany(each => each.Told.Event.Persons)),
            Organisations = Named(tellings.SelectMany(each => each.Told.Event.Organisations)),
            Works = [.. tellings.SelectMany(each => each.Told.Event.Works).Distinct(StringComparer.Ordinal)],
            Of = told.Of,
            Summary = told.Summary,
            Standing = first.Standing,
            Tellings = [.. tellings.Select(each => each.View!)],
        };
    }

    public LifeEventView? Of(Telling telling) => Of(new FoundEvent([telling], IsByStay: false));

    public IReadOnlyList<LifeRelationView> Relations(RecordId subject) =>
        [.. index.RelationsOf(subject)
            .GroupBy(each => (each.Relation.Relation.To, each.Relation.Relation.Type, each.Relation.Relation.IsInverse))
            .Select(group => new LifeRelationView(Named(group.Key.To), group.Key.Type, group.Key.IsInverse,
                [.. group.Select(each => Of(each.Record, each.Relation)).OfType<RelationTellingView>()]))
            .Where(relation => relation.Tellings.Count > 0)];

    public RecordLink? LinkTo(RecordId record)
    {
        if (!records.TryGetValue(record, out var link))
            records[record] = link = known is null ? Read(record) : known.Get(version, (record, DisplayLanguage.Current), () => Read(record));
        return link;
    }

    private RecordLink? Read(RecordId record) => reader.Authority(record) is { } authority ? Summaries.LinkTo(authority)
        : reader.Unit(record) is { } unit ? Summaries.LinkTo(unit) : null;

    /// <summary>The agents here that a name means: those who bear it, without headings that only a subject subdivision makes another.</summary>
    public IReadOnlyList<RecordLink> Called(string name)
    {
        var bearers = index.AgentsNamed(name).Select(LinkTo).OfType<RecordLink>().ToList();
        var plain = bearers.FindAll(bearer => !bearer.Label.Contains(OneOfSeveral.Subdivision, StringComparison.Ordinal));
        return plain.Count > 0 ? plain : bearers;
    }

    /// <summary>The first asked for of the agents that are in all likelihood one with this.</summary>
    public RecordId OneOf(RecordId agent) => one.Of(agent);

    // Those of the telling that says most; one that names a known place says more than one that leaves it open.
    private static IReadOnlyList<IndexedPlace> PlacesOf(IReadOnlyList<IndexedEvent> told) =>
        [.. (told.FirstOrDefault(each => each.Places.Length > 0 && each.Places.All(place => place.Place != 0)) ?? told.FirstOrDefault(each => each.Places.Length > 0) ?? told[0])
            .Places.DistinctBy(place => place.Label)];

    private TellingView? ViewOf(Telling telling) => LinkTo(telling.Record) is not { } record ? null : new(
        record, telling.Told.Key, telling.Told.Note, telling.Told.Sentence, telling.Told.Event.Sentence, telling.Told.Event.Rule,
        telling.Told.Event.Certainty, telling.Told.Standing);

    private RelationTellingView? Of(RecordId record, IndexedRelation relation) => LinkTo(record) is not { } link ? null : new(
        link, relation.Note, relation.Sentence, relation.Relation.Sentence, relation.Relation.Rule, relation.Relation.Certainty);

    private List<NamedView> Named(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Select(Named)];

    private NamedView Named(string name)
    {
        if (!FindsNamed)
            return new(name, null);
        if (!agents.TryGetValue(name, out var link))
            agents[name] = link = Called(name) is { Count: > 0 } bearers && bearers.Select(bearer => one.Of(bearer.Id)).Distinct().ToList() is [var only] ? LinkTo(only) : null;
        return new(name, link);
    }
}
