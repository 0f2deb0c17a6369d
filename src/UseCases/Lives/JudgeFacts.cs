using System.Globalization;
using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Description.Rules;
using Fonds.Search;
using Fonds.Search.Lives;
using Fonds.Storage;
using Fonds.Storage.Encoding;
using Fonds.Storage.History;
using Fonds.Storage.Judgements;
using Fonds.UseCases.Indexing;

namespace Fonds.UseCases.Lives;

/// <summary>
/// Decides about events that were read from histories: accepts them as facts, puts them right, rejects them, or takes a decision back. Each act is one
/// change set with who, when and why; earlier decisions stay in the history.
/// </summary>
/// <param name="author">Who decides, as the history will show.</param>
public sealed class JudgeFacts(Archive archive, ISearchIndex index, string author)
{
    private static readonly LifeStanding[] Every = Enum.GetValues<LifeStanding>();

    private readonly EncodingBuffer buffer = new();

    public Outcome<FactJudged> Accept(FactReference fact, string? reason = null) => Decide(fact, LifeStanding.Accepted, told => told, reason);

    public Outcome<FactJudged> Reject(FactReference fact, string? reason = null) => Decide(fact, LifeStanding.Rejected, told => told, reason);

    /// <summary>Accepts an event otherwise than it was read.</summary>
    public Outcome<FactJudged> Correct(FactReference fact, FactCorrection correction, string? reason = null) =>
        Decide(fact, LifeStanding.Corrected, correction.Of, reason);

    /// <summary>Takes the decision about an event back: it stands as it did before the decision.</summary>
    public Outcome<FactJudged> Undo(FactReference fact, string? reason = null)
    {
        using var reader = archive.Read();
        if (reader.JudgementsOf(fact.Record) is not { } stored || stored.Judgements.About(fact.Key) is not { } judged)
            return Refused($"Nobody decided anything about {fact}.");

        // What was decided before this decision, if anything: the newest version that says otherwise of it.
        var before = reader.History(stored.Id).OrderByDescending(version => version.Version).Skip(1)
            .Select(version => reader.StatementAt(version.Version) is { } body ? LifeJudgements.Read(body).About(fact.Key) : null)
            .FirstOrDefault(earlier => earlier is null || !earlier.IsSameAs(judged));
        Write(fact.Record, known => before is null ? known.Without(fact.Key) : known.With(before),
            new ChangeCause(CauseKind.Undo, author, Because($"Decision about an event taken back: {judged.Event.Summary}", reason)));
        return new Outcome<FactJudged>.Done(new(fact, before?.Standing ?? LifeStanding.Suggested, judged.Event.Summary));
    }

    private Outcome<FactJudged> Decide(FactReference fact, LifeStanding standing, Func<LifeEvent, LifeEvent> decided, string? reason)
    {
        using (var reader = archive.Read())
        {
            if (reader.Authority(fact.Record) is null && reader.Unit(fact.Record) is null)
                return Refused($"There is no record {fact.Record}.");
        }

        var found = index.Events(new EventRequest { Record = fact.Record, Standings = Every, Limit = int.MaxValue }).Events
            .SelectMany(each => each.Tellings).FirstOrDefault(telling => telling.Told.Key == fact.Key && telling.Record == fact.Record)?.Told;
        if (found is null)
            return Refused($"Record {fact.Record} tells no event {fact.Key}. Its text may have changed since; list its events again.");
        if (found.Standing == LifeStanding.Stated)
            return Refused($"{fact} is written as data in the record itself; it is no suggestion, and is changed there.");

        var judgement = new LifeJudgement
        {
            Key = fact.Key,
            Standing = standing,
            Sentence = found.Sentence.Text,
            Event = decided(found.Event) with { Sentence = 0 },
            By = author,
            On = archive.Clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        Write(fact.Record, known => known.With(judgement), new ChangeCause(CauseKind.Edit, author, Because($"Event {standing.ToString().ToLowerInvariant()}: {judgement.Event.Summary}", reason)));
        return new Outcome<FactJudged>.Done(new(fact, standing, judgement.Event.Summary));
    }

    private void Write(RecordId record, Func<LifeJudgements, LifeJudgements> change, ChangeCause cause)
    {
        using (var batch = archive.Write())
        {
            using (var writer = batch.Begin(cause))
            {
                var row = writer.Judgements.Find(record);
                var known = row is null ? new LifeJudgements(record, []) : LifeJudgements.Read(RecordBody.ReadStatement(writer.Body(row.Version)));
                buffer.Clear();
                RecordBody.Write(buffer, change(known).ToStatement());
                var id = row?.Id ?? writer.TakeRecords(1);
                var version = writer.AddVersion(id, RecordKind.Judgements, row?.Version, buffer.Written);
                writer.Judgements.Write(new JudgementRow(record, id, version));
                // Whoever follows the log reads the record's histories again, with the decision.
                writer.NoteStanding(record, KindOf(record));
                writer.Keep();
            }

            batch.CommitDurably();
        }

        new IndexChanges(archive, index).CatchUp();
    }

    private RecordKind KindOf(RecordId record)
    {
        using var reader = archive.Read(Audience.Staff);
        return reader.Authority(record)?.Kind ?? RecordKind.Unit;
    }

    private static string Because(string what, string? reason) => string.IsNullOrWhiteSpace(reason) ? what : $"{what} ({reason.Trim()})";

    private static Outcome<FactJudged> Refused(string why) =>
        new Outcome<FactJudged>.Refused([new Finding(FindingCodes.FactUnknown, Severity.Refusal, 0, why)]);
}

/// <summary>What became of a decision.</summary>
/// <param name="Standing">How the event stands now.</param>
public sealed record FactJudged(FactReference Fact, LifeStanding Standing, string Summary);

/// <summary>What is put right of an event; what is null stays as it was read.</summary>
/// <param name="Places">All its places.</param>
public sealed record FactCorrection(LifeEventType? Type = null, LifeDate? Date = null, IReadOnlyList<string>? Places = null, string? Summary = null)
{
    internal LifeEvent Of(LifeEvent told) => told with
    {
        Type = Type ?? told.Type,
        Date = Date ?? told.Date,
        Places = Places is null ? told.Places : [.. Places.Select(name => new LifePlace(name))],
        Summary = Summary ?? told.Summary,
    };
}
