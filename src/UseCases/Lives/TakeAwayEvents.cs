using System.Text.Json;
using Fonds.Formats.LinkedData;
using Fonds.Formats.Lives;
using Fonds.Search.Lives;
using Fonds.Storage;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives.Json;

namespace Fonds.UseCases.Lives;

/// <summary>Writes events of an agent, a place, a year or an answer in every form in which they can be taken away.</summary>
/// <param name="site">The address under which the site is known; every full address begins with it.</param>
/// <param name="archive">Whose newest change is the time that a calendar says it was last revised (RFC 5545, 3.8.7.2): the same events are the same calendar whenever it is asked for.</param>
public sealed class TakeAwayEvents(string site, Archive archive)
{
    private readonly string site = site.TrimEnd('/');

    /// <summary>A life.</summary>
    public void Write(LifePage page, EventForm form, Stream output) =>
        Write(page.Subject.Label, page.Events, () => EventShapes.Of(page.Events.Count, page.Events, page.Counts, page.Relations), form, output);

    /// <summary>The answer to a question.</summary>
    public void Write(EventsPage page, EventForm form, Stream output) =>
        Write(page.Query, page.Events, () => EventShapes.Of(page.Total, page.Events, page.Counts), form, output);

    private void Write(string name, IReadOnlyList<LifeEventView> events, Func<EventsJson> json, EventForm form, Stream output)
    {
        switch (form)
        {
            case EventForm.Json:
                JsonSerializer.Serialize(output, json(), ExportJson.Options);
                break;
            case EventForm.JsonLd:
                JsonSerializer.Serialize(output, SchemaOrgEvents.Document(events.Select(Of)), SchemaOrg.Options);
                break;
            case EventForm.Turtle:
                using (var turtle = new TurtleWriter(output))
                {
                    foreach (var thing in events.Select(Of).SelectMany(RicoEvents.Of))
                        turtle.WriteOnce(thing);
                }

                break;
            case EventForm.Csv:
                EventTable.Write(output, events.Select(Of));
                break;
            default:
                EventCalendar.Write(output, name, events.Select(Of), Revised());
                break;
        }
    }

    private DateTimeOffset Revised()
    {
        using var reader = archive.Read();
        return reader.NewestChangeAt ?? archive.Clock.GetUtcNow();
    }

    private ToldEvent Of(LifeEventView told) => new()
    {
        Identifier = new FactReference(told.Tellings[0].Record.Id, told.Tellings[0].Key).ToString(),
        Subject = Of(told.Subject),
        Type = told.Type,
        Date = told.Date,
        Dates = told.Dates,
        Places = [.. told.Places.Select(Of)],
        Names = [.. told.Persons.Select(name => Of(name, isOrganisation: false)), .. told.Organisations.Select(name => Of(name, isOrganisation: true))],
        Works = told.Works,
        Of = told.Of,
        Summary = told.Summary,
        Standing = told.Standing,
        Sentences = [.. told.Tellings.Select(telling => new ToldSentence(Of(telling.Record), site + telling.Address, telling.Sentence.Text, telling.Rule, telling.Certainty))],
    };

    private LinkedThing Of(RecordLink link) => new(site + link.Address, link.Kind, link.Label);

    private ToldName Of(NamedView named, bool isOrganisation) => new(named.Name, named.Link is { } link ? Of(link) : null, isOrganisation);

    // Places of our own that GeoNames does not know have numbers below nought.
    private static ToldPlace Of(IndexedPlace place) => new(place.Name, place.Label, Math.Max(0, place.Place), place.Latitude, place.Longitude);
}
