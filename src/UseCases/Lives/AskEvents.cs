using Fonds.Description.Languages;
using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Search.Lives;
using Fonds.Search.Queries;
using Fonds.Storage;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Lives;

/// <summary>Answers questions about events across all lives: "Barcelona 1917", who was in Marseilles in 1940, what happened in a year.</summary>
public sealed class AskEvents(Archive archive, ISearchIndex index)
{
    private const int Window = 50;

    /// <summary>Longest run of words that is tried as the name of a place or an agent.</summary>
    private const int MostWordsOfName = 5;

    // The same finding aids tell events of many years, and a collection's own description can be long to read.
    private readonly Remembered<(RecordId Record, DisplayLanguage Language), RecordLink?> links = new();

    private readonly Remembered<int, bool> years = new();

    // "New York (N.Y.)" and "New York (N.Y.) -- History" are headings of one place, and hundreds are of one country.
    private readonly Remembered<(int Place, string Name, int Offset, int Limit), EventAnswer> atPlaces = new(most: 128);

    /// <summary>Events by a question as typed. A question for nothing is answered with nothing.</summary>
    /// <param name="wasThere">Only what shows that somebody was at the place.</param>
    /// <param name="life">Only events of this agent's life: the last part of its address under <c>/agents/</c>; empty for all.</param>
    /// <param name="asData">With the agents whom events name, whom lists to read do not show.</param>
    public EventsPage Ask(string query, bool wasThere = false, int offset = 0, int limit = Window, string life = "", bool asData = false)
    {
        using var reader = archive.Read();
        var events = new LifeEvents(reader, index, links) { FindsNamed = asData };
        var understood = EventQuery.Parse(query);
        var subject = life.Length > 0 && reader.AuthorityAt("agents", life) is { } agent ? Summaries.LinkTo(agent) : null;
        var asked = Understand(reader, understood, events);
        var request = asked.Request with { WasThere = wasThere, Subject = subject?.Id, Offset = Math.Max(0, offset), Limit = limit, WithCounts = true };
        if (understood.IsEmpty && subject is null)
            return new(query, understood, [], [], 0, 0, limit, [], EventCounts.None);
        var answer = index.Events(request);
        return new(query, understood, asked.Places, asked.Persons, answer.Total, request.Offset, limit, events.Of(answer.Events), answer.Counts)
        {
            Life = subject,
            Lives = LivesOf(answer.Counts, events),
            Wider = answer.Total > 0 ? [] : [.. understood.Wider().Select(wider => new WiderQuestion(wider.ToString(), index.Events(Understand(reader, wider, events).Request with { WasThere = wasThere, Subject = subject?.Id, Limit = 0 }).Total))
                .Where(wider => wider.Total > 0)],
        };
    }

    /// <summary>Everything that could be asked for: how many events there are, when, where, of which kinds and in whose lives.</summary>
    public EventsPage All()
    {
        using var reader = archive.Read();
        var answer = index.Events(new EventRequest { Limit = 0, WithCounts = true });
        return new("", EventQuery.Parse(""), [], [], answer.Total, 0, 0, [], answer.Counts) { Lives = LivesOf(answer.Counts, new LifeEvents(reader, index, links)) };
    }

    /// <summary>Who was at a place of the gazetteer, and what happened there.</summary>
    public EventsPage AtPlace(int place, string name, int offset = 0, int limit = Window) =>
        Page(
            name, [new PlaceAsked(name, [place])], Math.Max(0, offset), limit,
            request => atPlaces.Get(index.IndexedThrough, (place, name, request.Offset, limit), () => index.Events(request with { Where = new EventPlace([place], name), WithCounts = true })));

    /// <summary>What happened in a year.</summary>
    /// <param name="asData">With counts and with the agents whom events name, which the page to read does not show.</param>
    public EventsPage OfYear(int year, int offset = 0, int limit = Window, bool asData = false) =>
        Page(
            year.ToString(System.Globalization.CultureInfo.InvariantCulture), [], Math.Max(0, offset), limit,
            request => index.Events(request with { When = LifeDays.OfYears(year, year), WithCounts = asData }), asData);

    /// <summary>Whether anything is told of a year.</summary>
    public bool HasYear(int year) => year > 0
        && years.Get(index.IndexedThrough, year, () => index.AnyEvent(new EventRequest { When = LifeDays.OfYears(year, year) }));

    /// <summary>How many events a search of the whole catalogue would find here; 0 when it asks for no place or kind of event, or for no time.</summary>
    public int CountFor(string query)
    {
        var understood = EventQuery.Parse(query);
        if (!understood.IsAboutEventsOnly && (understood.Years is null || understood.Words.Count + understood.Places.Count == 0))
            return 0;
        using var reader = archive.Read();
        var asked = Understand(reader, understood, new LifeEvents(reader, index, links));
        return understood.IsAboutEventsOnly || asked.Places.Any(place => place.IsKnown) || asked.Persons.Count > 0
            ? index.Events(asked.Request with { Limit = 0 }).Total
            : 0;
    }

    private EventsPage Page(string query, IReadOnlyList<PlaceAsked> places, int offset, int limit, Func<EventRequest, EventAnswer> answerTo, bool asData = false)
    {
        using var reader = archive.Read();
        var answer = answerTo(new EventRequest { Offset = offset, Limit = limit });
        var events = new LifeEvents(reader, index, links) { FindsNamed = asData };
        return new(query, EventQuery.Parse(query), places, [], answer.Total, offset, limit, events.Of(answer.Events), answer.Counts);
    }

    private static IReadOnlyList<(RecordLink Subject, int Count)> LivesOf(EventCounts counts, LifeEvents events) =>
        [.. counts.Lives.Select(each => (Link: events.LinkTo(each.Subject), each.Count)).Where(each => each.Link is not null).Select(each => (each.Link!, each.Count))];

    private Asked Understand(ArchiveReader reader, EventQuery query, LifeEvents events)
    {
        var words = new List<string>(query.Words);
        IReadOnlyList<RecordLink> persons = [];
        var named = new List<string>();
        foreach (var name in query.Persons)
        {
            if (persons.Count == 0 && events.Called(name) is { Count: > 0 } bearers)
                persons = bearers;
            else
                named.Add(name);
        }

        if (query.Places.Count == 0 && Longest(words, run => PlaceAsked.Of(run) is { IsKnown: true } known ? known : null) is { } place)
            return new(RequestOf(reader, query, [place], persons, named, words), [place], persons);
        if (persons.Count == 0 && query.Persons.Count == 0
            && Longest(words, run => run.Contains(' ', StringComparison.Ordinal) && events.Called(run) is { Count: > 0 } bearers ? bearers : null) is { } found)
            persons = found;
        var places = query.Places.Select(PlaceAsked.Of).ToList();
        return new(RequestOf(reader, query, places, persons, named, words), places, persons);
    }

    // The longest run of words that means something, taken away from them.
    private static T? Longest<T>(List<string> words, Func<string, T?> meaning)
        where T : class
    {
        for (var length = Math.Min(MostWordsOfName, words.Count); length > 0; length--)
        {
            for (var start = 0; start + length <= words.Count; start++)
            {
                if (meaning(string.Join(' ', words.Skip(start).Take(length))) is not { } found)
                    continue;
                words.RemoveRange(start, length);
                return found;
            }
        }

        return null;
    }

    private static EventRequest RequestOf(ArchiveReader reader, EventQuery query, List<PlaceAsked> places, IReadOnlyList<RecordLink> persons, List<string> named, List<string> words) => new()
    {
        Types = query.Types,
        When = query.Years is { } years ? LifeDays.OfYears(years.First, years.Last) : null,
        Where = places.Count == 0 ? null : new EventPlace([.. places.SelectMany(place => place.Places)], string.Join(' ', places.Select(place => place.Name))),
        Concerning = persons.Count == 0 ? null : new EventPerson([.. persons.Select(person => person.Id)], [.. persons.SelectMany(person => NamesOf(reader, person.Id)).Distinct(StringComparer.Ordinal)]),
        Named = named,
        Words = string.Join(' ', words),
    };

    // As others' lives write it: "Victor Serge", and the heading of which dates are no part.
    private static IReadOnlyList<string> NamesOf(ArchiveReader reader, RecordId person) =>
        reader.Authority(person) is { } agent ? [.. ((string[])[agent.Record.DirectName, agent.Heading]).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)] : [];

    private sealed record Asked(EventRequest Request, IReadOnlyList<PlaceAsked> Places, IReadOnlyList<RecordLink> Persons);
}
