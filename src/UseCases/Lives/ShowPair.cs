using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Search.Lives;
using Fonds.Storage;
using Fonds.Storage.Authorities;
using Fonds.Storage.Links;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Lives;

/// <summary>Shows two lives beside each other: where and when they met, what each says of the other, what the papers of each hold of the other.</summary>
public sealed class ShowPair(Archive archive, ISearchIndex index)
{
    private const int MostMeetings = 50;
    private const int MostEvents = 200;
    private const int LinksRead = 400;
    private const int PartsShown = 20;

    public Outcome<PairPage> Show(string one, string other)
    {
        using var reader = archive.Read();
        if (reader.AuthorityAt("agents", one) is not { } first)
            return Redirects.Or<PairPage>(reader, $"/agents/{one}");
        return reader.AuthorityAt("agents", other) is { } second
            ? new Outcome<PairPage>.Done(Page(reader, first, second))
            : Redirects.Or<PairPage>(reader, $"/agents/{other}");
    }

    private PairPage Page(ArchiveReader reader, StoredAuthority one, StoredAuthority other)
    {
        var events = new LifeEvents(reader, index);
        var (namesOfOne, namesOfOther) = (NamesOf(reader, one), NamesOf(reader, other));
        return new(
            Summaries.LinkTo(one), Summaries.LinkTo(other),
            FindMeetings.Between(events, index, one.Id, other.Id, MostMeetings),
            ToldOf(events, one.Id, other, namesOfOther), ToldOf(events, other.Id, one, namesOfOne),
            [.. events.Relations(one.Id).Where(relation => relation.To.Link?.Id == other.Id), .. events.Relations(other.Id).Where(relation => relation.To.Link?.Id == one.Id)],
            Held(reader, one.Id, other.Id, namesOfOther), Held(reader, other.Id, one.Id, namesOfOne))
        {
            LifeOfOne = Dated(events, one.Id),
            LifeOfOther = Dated(events, other.Id),
        };
    }

    private IReadOnlyList<LifeEventView> Dated(LifeEvents events, RecordId subject) =>
        events.Of(index.Events(new EventRequest { Subject = subject, DatedOnly = true, Limit = MostEvents }).Events);

    private IReadOnlyList<LifeEventView> ToldOf(LifeEvents events, RecordId subject, StoredAuthority other, IReadOnlyList<string> names) =>
        events.Of(index.Events(new EventRequest { Subject = subject, Named = [.. names.Append(other.Record.DirectName).Distinct(StringComparer.Ordinal)], Limit = MostEvents }).Events);

    private static IReadOnlyList<string> NamesOf(ArchiveReader reader, StoredAuthority agent) =>
        NamedParts.NamesOf(agent.Record, reader.HeadingsOf(agent.Id).Select(heading => heading.Heading));

    /// <summary>In the papers that one created: what is linked to the other, and files that bear the other's name.</summary>
    private List<LinkedCollection> Held(ArchiveReader reader, RecordId creator, RecordId other, IReadOnlyList<string> names)
    {
        var tops = reader.LinksTo(creator, 0, LinksRead)
            .Where(link => link.Manner == LinkManner.Origination && link.Unit == link.Top).Select(link => link.Top).Distinct().ToList();
        if (tops.Count == 0)
            return [];
        var named = NamedParts.In(reader, index, tops, names);
        var linked = reader.CollectionsLinkedTo(other).Where(count => tops.Contains(count.Top)).ToDictionary(count => count.Top);
        var collections = new LinkedCollections(reader, named, PartsShown);
        return [.. reader.Units(tops).Where(top => linked.ContainsKey(top.Id) || named[top.Id].Any())
            .Select(top => collections.Of(other, linked.GetValueOrDefault(top.Id) ?? new LinkedCollectionCount(top.Id, 0, TopIsLinked: false), top))];
    }
}
