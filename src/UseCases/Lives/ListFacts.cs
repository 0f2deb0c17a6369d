using Fonds.Description.Lives;
using Fonds.Search;
using Fonds.Search.Lives;
using Fonds.Storage;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Lives;

/// <summary>Lists events with what they rest on, for whoever decides about them: rejected ones too, when asked for.</summary>
public sealed class ListFacts(Archive archive, ISearchIndex index)
{
    /// <param name="address">An agent, whose life is listed, or a description, whose histories are; null for all.</param>
    /// <param name="standings">Only events that stand so; empty for all but rejected ones.</param>
    public Outcome<IReadOnlyList<LifeEventView>> List(string? address, IReadOnlyList<LifeStanding> standings, int limit)
    {
        using var reader = archive.Read();
        var request = new EventRequest { Standings = standings, Limit = limit };
        switch (address?.Trim('/').Split('/', 3))
        {
            case null:
                break;
            case ["agents", var slug] when reader.AuthorityAt("agents", slug) is { } agent:
                request = request with { Subject = agent.Id };
                break;
            case ["collections", var slug] when reader.UnitAt(slug, null) is { } top:
                request = request with { Record = top.Id };
                break;
            case ["collections", var slug, var key] when reader.UnitAt(slug, key) is { } unit:
                request = request with { Record = unit.Id };
                break;
            default:
                return Redirects.Or<IReadOnlyList<LifeEventView>>(reader, address);
        }

        return new Outcome<IReadOnlyList<LifeEventView>>.Done(new LifeEvents(reader, index).Of(index.Events(request).Events));
    }
}
