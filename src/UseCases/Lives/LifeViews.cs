using Fonds.Description.Lives;
using Fonds.Search.Lives;
using Fonds.Search.Queries;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Lives;

/// <summary>One thing that happened, finished for showing, with every sentence that says it.</summary>
public sealed record LifeEventView : EventInWords
{
    /// <summary>By what it is known again and judged: the key of its first telling.</summary>
    public required string Key { get; init; }

    /// <summary>Whose life it belongs to.</summary>
    public required RecordLink Subject { get; init; }

    /// <summary>Its first and last day, for drawing and sorting; null without a date.</summary>
    public LifeDays? Days { get; init; }

    /// <summary>Last day of the stay that follows from it; null when none does.</summary>
    public int? StaysUntil { get; init; }

    /// <summary>Whether it answers only because that stay reaches into the time asked for.</summary>
    public bool IsByStay { get; init; }

    public IReadOnlyList<IndexedPlace> Places { get; init; } = [];

    public IReadOnlyList<NamedView> Persons { get; init; } = [];

    public IReadOnlyList<NamedView> Organisations { get; init; } = [];

    /// <summary>Every sentence that says it, the one that says most first.</summary>
    public IReadOnlyList<TellingView> Tellings { get; init; } = [];
}

/// <summary>A name in an event as written and, where exactly one agent here bears it, that agent.</summary>
public sealed record NamedView(string Name, RecordLink? Link);

/// <summary>One sentence that says it, and where it stands.</summary>
/// <param name="Record">The authority record or description whose history has the sentence.</param>
/// <param name="Note">Which of its histories, from 0; -1 for what is said as data and stands in none.</param>
/// <param name="Rule">The rule that read it.</param>
public sealed record TellingView(
    RecordLink Record, string Key, int Note, LifeSentence Sentence, int SentenceNumber, string Rule, double Certainty, LifeStanding Standing)
{
    /// <summary>The identifier of the sentence within the page of its record: "s1-14" for the fourteenth of the first history.</summary>
    public string? Anchor => Note < 0 ? null : AnchorOf(Note, SentenceNumber);

    /// <summary>Where the sentence is: on the page of its record, at its own place where it has one.</summary>
    public string Address => Anchor is { } anchor ? $"{Record.Address}#{anchor}" : Record.Address;

    /// <param name="note">Which history of the record, from 0.</param>
    /// <param name="sentence">Which sentence of that history, from 0.</param>
    public static string AnchorOf(int note, int sentence) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{note + 1}-{sentence + 1}");
}

/// <summary>A relation of a life to another agent, with the sentences that state it.</summary>
public sealed record LifeRelationView(NamedView To, LifeRelationType Type, bool IsInverse, IReadOnlyList<RelationTellingView> Tellings);

/// <summary>A sentence that states a relation.</summary>
public sealed record RelationTellingView(RecordLink Record, int Note, LifeSentence Sentence, int SentenceNumber, string Rule, double Certainty)
{
    public string Anchor => TellingView.AnchorOf(Note, SentenceNumber);
}

/// <summary>The life of one agent as all records here tell it.</summary>
/// <param name="Events">In the order of time, the undated ones last.</param>
public sealed record LifePage(RecordLink Subject, IReadOnlyList<LifeEventView> Events, IReadOnlyList<LifeRelationView> Relations, EventCounts Counts);

/// <summary>The answer to a question about events.</summary>
/// <param name="Query">As typed.</param>
/// <param name="Places">The places it was understood to ask for; empty for anywhere.</param>
/// <param name="Persons">The agents it was understood to ask for: all that bear the name; empty for anybody.</param>
public sealed record EventsPage(
    string Query, EventQuery Understood, IReadOnlyList<PlaceAsked> Places, IReadOnlyList<RecordLink> Persons, int Total, int Offset, int Limit,
    IReadOnlyList<LifeEventView> Events, EventCounts Counts)
{
    /// <summary>The one whose life alone was asked for; null for all lives.</summary>
    public RecordLink? Life { get; init; }

    /// <summary>In whose lives the events found are, those with most first.</summary>
    public IReadOnlyList<(RecordLink Subject, int Count)> Lives { get; init; } = [];

    /// <summary>Where nothing was found: questions that ask for less and find something.</summary>
    public IReadOnlyList<WiderQuestion> Wider { get; init; } = [];
}

/// <summary>A question that asks for less than one which found nothing.</summary>
public sealed record WiderQuestion(string Query, int Total);

/// <summary>Somebody who was where the subject was, when the subject was.</summary>
/// <param name="Dates">The time that both share, in words.</param>
/// <param name="IsByStay">Whether one of both is only concluded to have been there so long.</param>
public sealed record MeetingView(RecordLink Other, IndexedPlace Place, string Dates, LifeDays Days, LifeEventView One, LifeEventView Theirs, bool IsByStay);

/// <summary>Two lives beside each other.</summary>
/// <param name="Meetings">Where and when they may have met.</param>
/// <param name="OneOfOther">What is told of the other in the life of the one.</param>
/// <param name="OtherOfOne">What is told of the one in the life of the other.</param>
/// <param name="HeldByOne">What the papers of the one hold of the other: letters, files named after them.</param>
/// <param name="HeldByOther">What the papers of the other hold of the one.</param>
public sealed record PairPage(
    RecordLink One, RecordLink Other, IReadOnlyList<MeetingView> Meetings,
    IReadOnlyList<LifeEventView> OneOfOther, IReadOnlyList<LifeEventView> OtherOfOne,
    IReadOnlyList<LifeRelationView> Relations,
    IReadOnlyList<LinkedCollection> HeldByOne, IReadOnlyList<LinkedCollection> HeldByOther)
{
    /// <summary>The life of the one, as far as it is dated.</summary>
    public IReadOnlyList<LifeEventView> LifeOfOne { get; init; } = [];

    /// <summary>The life of the other, as far as it is dated.</summary>
    public IReadOnlyList<LifeEventView> LifeOfOther { get; init; } = [];
}
