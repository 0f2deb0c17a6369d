using System.Collections.Immutable;
using Fonds.Description.Agents;
using Fonds.Description.Dates;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Lives;

/// <summary>
/// What an authority record says of a life as data: dates of existence (ISAAR(CPF) 5.2.1; EAC existDates) and places with what they were to the agent
/// (5.2.3; EAC place). Each statement stands for the sentence.
/// </summary>
public static class StatedEvents
{
    public const string ExistenceRule = "existence";
    public const string PlaceRule = "place";

    private static readonly (string Word, LifeEventType Type)[] Roles =
    [
        ("birth", LifeEventType.Birth), ("death", LifeEventType.Death), ("burial", LifeEventType.Burial), ("resid", LifeEventType.Residence),
        ("home", LifeEventType.Residence), ("lived", LifeEventType.Residence), ("domicil", LifeEventType.Residence), ("educat", LifeEventType.Education),
        ("stud", LifeEventType.Education), ("work", LifeEventType.Employment), ("employ", LifeEventType.Employment), ("founded", LifeEventType.Founding),
        ("naissance", LifeEventType.Birth), ("décès", LifeEventType.Death), ("geburt", LifeEventType.Birth), ("sterbe", LifeEventType.Death),
    ];

    public static LifeHistory Of(Agent agent)
    {
        var told = new List<(string Sentence, LifeEvent Event)>();
        var places = agent.Places.Where(place => place.Name.Length > 0).Select(place => (Place: place, Type: TypeOf(place.Role))).ToList();
        var isBody = agent.Kind is RecordKind.CorporateBody or RecordKind.Family;
        if (agent.Existence is { } existence)
        {
            var begins = isBody ? LifeEventType.Founding : LifeEventType.Birth;
            var ends = isBody ? LifeEventType.Dissolution : LifeEventType.Death;
            Add(begins, existence, existence.Reading.First, PlaceOf(begins));
            if (!existence.Reading.IsOpenEnded)
                Add(ends, existence, existence.Reading.Last is { } last && last != existence.Reading.First ? last : null, PlaceOf(ends));
        }

        foreach (var (place, named) in places)
        {
            var dates = DatesOf(place);
            var type = dates is { End: not null } ? Lasting(place.Role) ?? named : named;
            // A founding is one moment: "Lantern Press, founded, 1894-1971" lasted so long and was founded in 1894.
            if (type == LifeEventType.Founding && dates is { Begin: { } begun, End: not null })
                dates = dates with { Edtf = begun + (dates.IsApproximate ? "~" : ""), End = null };
            if (dates is null && type is not (LifeEventType.Birth or LifeEventType.Death or LifeEventType.Burial))
                continue;
            if (dates is null && told.Exists(each => each.Event.Type == type))
                continue;
            told.Add((Sentence(place), Event(told.Count, type, dates, place.Name, Sentence(place), PlaceRule)));
        }

        return new LifeHistory
        {
            Sentences = [.. told.Select(each => new LifeSentence(0, 0, each.Sentence))],
            Events = [.. told.Select(each => each.Event)],
        };

        string? PlaceOf(LifeEventType type) => places.Find(each => each.Type == type).Place?.Name;

        void Add(LifeEventType type, ExistenceDates dates, Moment? moment, string? place)
        {
            if (moment is not { } known)
                return;
            var span = new DateSpan { First = known, Last = known, IsApproximate = dates.Reading.IsApproximate, IsUncertain = dates.Reading.IsUncertain };
            told.Add((dates.Display, Event(told.Count, type, LifeDateWords.DateOf(span), place, dates.Display, ExistenceRule)));
        }
    }

    private static LifeEvent Event(int sentence, LifeEventType type, LifeDate? date, string? place, string summary, string rule) => new()
    {
        Sentence = sentence,
        Type = type,
        Date = date,
        Places = place is null ? [] : ImmutableArray.Create(new LifePlace(place)),
        Summary = summary,
        Rule = rule,
        Certainty = 1,
    };

    private static string Sentence(AgentPlace place) => string.Join(", ", ((string?[])[place.Role, place.Name, place.Dates]).Where(part => !string.IsNullOrEmpty(part)));

    private static LifeDate? DatesOf(AgentPlace place) =>
        place.Statement.Statements.Where(statement => statement.Term is Term.Date or Term.SingleDate or Term.DateRange or Term.DateSet)
            .Select(statement => LifeDateWords.DateOf(new DateStatement(statement, IsBulk: false).Reading)).FirstOrDefault(date => date is not null);

    // "Birth, residence and death, 1906-1982": of several words the one for what can last so long.
    private static LifeEventType? Lasting(string? role) => role is null ? null : Roles
        .Where(known => known.Type is not (LifeEventType.Birth or LifeEventType.Death or LifeEventType.Burial or LifeEventType.Founding) && role.Contains(known.Word, StringComparison.OrdinalIgnoreCase))
        .Select(known => (LifeEventType?)known.Type).FirstOrDefault();

    private static LifeEventType TypeOf(string? role) =>
        role is null ? LifeEventType.Other : Array.Find(Roles, known => role.Contains(known.Word, StringComparison.OrdinalIgnoreCase)).Type;
}
