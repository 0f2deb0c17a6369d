using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Search.Lives;
using Fonds.Storage;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Lives;

/// <summary>Shows the life of an agent: all that its own record and the histories of its papers tell, merged, each with its sentences.</summary>
public sealed class ShowLife(Archive archive, ISearchIndex index)
{
    /// <summary>The longest life known has some hundreds of events; beyond this a page is none.</summary>
    private const int MostEvents = 5_000;

    /// <param name="slug">Last part of the address under <c>/agents/</c>.</param>
    public Outcome<LifePage> Show(string slug)
    {
        using var reader = archive.Read();
        return reader.AuthorityAt("agents", slug) is { } agent
            ? new Outcome<LifePage>.Done(Page(reader, Summaries.LinkTo(agent)))
            : Redirects.Or<LifePage>(reader, $"/agents/{slug}");
    }

    /// <summary>The agent at an address; null when there is none.</summary>
    public RecordLink? Find(string slug)
    {
        using var reader = archive.Read();
        return reader.AuthorityAt("agents", slug) is { } agent ? Summaries.LinkTo(agent) : null;
    }

    /// <summary>The life of an agent whose record is at hand already.</summary>
    public LifePage Of(RecordLink agent)
    {
        using var reader = archive.Read();
        return Page(reader, agent);
    }

    /// <summary>The events that the histories of one record tell, whosever life they belong to: for the page of a description.</summary>
    public IReadOnlyList<LifeEventView> ToldBy(RecordId record)
    {
        using var reader = archive.Read();
        return new LifeEvents(reader, index).Of(index.Events(new EventRequest { Record = record, Limit = MostEvents }).Events);
    }

    private LifePage Page(ArchiveReader reader, RecordLink agent)
    {
        var answer = index.Events(new EventRequest { Subject = agent.Id, Limit = MostEvents, WithCounts = true });
        var events = new LifeEvents(reader, index);
        return new(agent, events.Of(answer.Events), events.Relations(agent.Id), answer.Counts);
    }
}
