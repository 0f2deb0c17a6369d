using System.Collections.Immutable;
using System.Globalization;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Lives;

/// <summary>
/// Everything that people decided about the events read from the histories of one record: a record of its own beside that one, so that neither a
/// new edition of the text nor a decision ever writes over the other.
/// </summary>
/// <param name="Of">The unit or agent whose histories were read.</param>
public sealed record LifeJudgements(RecordId Of, ImmutableArray<LifeJudgement> All)
{
    public LifeJudgement? About(string key) => All.FirstOrDefault(judgement => judgement.Key == key);

    /// <summary>With a decision, which takes the place of an earlier one about the same event.</summary>
    public LifeJudgements With(LifeJudgement judgement) => this with { All = Without(judgement.Key).All.Add(judgement) };

    public LifeJudgements Without(string key) => this with { All = All.RemoveAll(judgement => judgement.Key == key) };

    /// <summary>As a statement, to be kept like every record.</summary>
    public Statement ToStatement() => new(
        Term.Chronology, [new Qualifier("record", Of.ToString())], [.. All.Select(Item)]);

    public static LifeJudgements Read(Statement statement) => new(
        new RecordId(long.Parse(statement["record"] ?? "0", NumberStyles.None, CultureInfo.InvariantCulture)),
        [.. statement.All(Term.ChronologyItem).Select(Judgement)]);

    private static Statement Item(LifeJudgement judgement)
    {
        var told = judgement.Event;
        var qualifiers = ImmutableArray.CreateBuilder<Qualifier>();
        Add("key", judgement.Key);
        Add("standing", Number((byte)judgement.Standing));
        Add("by", judgement.By);
        Add("on", judgement.On);
        Add("type", Number((byte)told.Type));
        Add("of", told.Of);
        Add("rule", told.Rule);
        Add("certainty", told.Certainty.ToString("R", CultureInfo.InvariantCulture));
        Add("edtf", told.Date?.Edtf);
        Add("begin", told.Date?.Begin);
        Add("end", told.Date?.End);
        Add("datetext", told.Date?.Text);
        Add("approximate", told.Date is { IsApproximate: true } ? "1" : null);
        Add("inferred", told.Date is { IsInferred: true } ? "1" : null);
        var content = ImmutableArray.CreateBuilder<Node>();
        content.Add(Statement.Of(Term.Event, told.Summary));
        content.Add(Statement.Of(Term.Quotation, judgement.Sentence));
        foreach (var place in told.Places)
            content.Add(new Statement(Term.PlaceName, place.IsInferred ? [new Qualifier("inferred", "1")] : [], [new TextRun(place.Name)]));
        content.AddRange(told.Persons.Select(name => Statement.Of(Term.PersonName, name)));
        content.AddRange(told.Organisations.Select(name => Statement.Of(Term.CorporateName, name)));
        content.AddRange(told.Works.Select(name => Statement.Of(Term.WorkTitle, name)));
        return new Statement(Term.ChronologyItem, qualifiers.ToImmutable(), content.ToImmutable());

        void Add(string name, string? value)
        {
            if (value is not null)
                qualifiers.Add(new Qualifier(name, value));
        }
    }

    private static LifeJudgement Judgement(Statement item) => new()
    {
        Key = item["key"] ?? "",
        Standing = (LifeStanding)byte.Parse(item["standing"] ?? "0", CultureInfo.InvariantCulture),
        By = item["by"] ?? "",
        On = item["on"] ?? "",
        Sentence = item.First(Term.Quotation) is { } sentence ? PlainText.Of(sentence) : "",
        Event = new LifeEvent
        {
            Sentence = 0,
            Type = (LifeEventType)byte.Parse(item["type"] ?? "0", CultureInfo.InvariantCulture),
            Of = item["of"],
            Rule = item["rule"] ?? "",
            Certainty = double.Parse(item["certainty"] ?? "0", CultureInfo.InvariantCulture),
            Summary = item.First(Term.Event) is { } summary ? PlainText.Of(summary) : "",
            Date = item["edtf"] is { } edtf
                ? new LifeDate(edtf, item["begin"], item["end"], item["approximate"] is not null, item["inferred"] is not null, item["datetext"])
                : null,
            Places = [.. item.All(Term.PlaceName).Select(place => new LifePlace(PlainText.Of(place), place["inferred"] is not null))],
            Persons = Names(item, Term.PersonName),
            Organisations = Names(item, Term.CorporateName),
            Works = Names(item, Term.WorkTitle),
        },
    };

    private static ImmutableArray<string> Names(Statement item, Term term) => [.. item.All(term).Select(PlainText.Of)];

    private static string Number(byte number) => number.ToString(CultureInfo.InvariantCulture);
}
