using Fonds.Formats.Lives;
using Fonds.UseCases.Lives;

namespace Fonds.App.Commands;

/// <summary>What <c>facts</c> prints for programs.</summary>
internal sealed record FactsJson(IReadOnlyList<FactJson> Facts)
{
    public static FactsJson Of(IReadOnlyList<LifeEventView> events) => new([.. events.SelectMany(told => told.Tellings.Select(telling => new FactJson(
        new FactReference(telling.Record.Id, telling.Key).ToString(), EventWording.Of(telling.Standing), told.Summary)
    {
        Subject = told.Subject.Label,
        Type = EventWording.Of(told.Type),
        Edtf = told.Date?.Edtf,
        Places = [.. told.Places.Select(place => place.Label)],
        Sentence = telling.Sentence.Text,
        Address = telling.Address,
        Rule = telling.Rule,
        Certainty = telling.Certainty,
    }))]);

    public static FactsJson Of(IReadOnlyList<FactJudged> judged) =>
        new([.. judged.Select(each => new FactJson(each.Fact.ToString(), EventWording.Of(each.Standing), each.Summary))]);
}

/// <summary>One event as one record tells it.</summary>
internal sealed record FactJson(string Id, string Standing, string Summary)
{
    public string? Subject { get; init; }
    public string? Type { get; init; }
    public string? Edtf { get; init; }
    public IReadOnlyList<string>? Places { get; init; }
    public string? Sentence { get; init; }
    public string? Address { get; init; }
    public string? Rule { get; init; }
    public double? Certainty { get; init; }
}
