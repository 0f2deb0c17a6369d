using Fonds.Description.Lives;
using Fonds.Search.Lives;

namespace Fonds.UseCases.Lives;

/// <summary>Reads the histories of one record and makes of them what the index takes in.</summary>
internal static class LifeOfRecord
{
    /// <summary>Note number of what stands in no history: dates of existence, places.</summary>
    public const int InNoHistory = -1;

    /// <param name="failed">Told of a history on which the reader itself failed: it tells nothing, and all others do.</param>
    public static IndexedLife Of(LifeSource source, long fingerprint, Action<Exception> failed)
    {
        var events = new List<IndexedEvent>();
        var relations = new List<IndexedRelation>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var note = 0; note < source.Histories.Count; note++)
        {
            if (Read(source, note, failed) is not { } history)
                continue;
            Add(source, history, note, events, keys);
            foreach (var relation in history.Relations)
                relations.Add(new IndexedRelation(source.Subject, relation, note, history.Sentences[relation.Sentence]));
        }

        if (source.Stated is { } stated)
            Add(source, stated, InNoHistory, events, keys);
        var facts = source.Facts.Where(fact => !keys.Contains(fact.Key)).ToList();
        var places = new PlacesOfLives(HistoryOf(facts), source);
        events.AddRange(facts.Select(fact => OfFact(source, fact, places)));
        return new IndexedLife(fingerprint, events, relations);
    }

    private static LifeHistory? Read(LifeSource source, int note, Action<Exception> failed)
    {
        try
        {
            return LifeReader.Read(source.Histories[note], source.Told);
        }
#pragma warning disable CA1031 // Whatever a text makes the rules do, a record is searched by its words all the same; who indexes tells of it.
        catch (Exception failure) when (failure is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            failed(failure);
            return null;
        }
    }

    private static LifeHistory HistoryOf(IReadOnlyList<LifeJudgement> facts) => new()
    {
        Sentences = [.. facts.Select(fact => new LifeSentence(0, 0, fact.Sentence))],
        Events = [.. facts.Select((fact, at) => fact.Event with { Sentence = at })],
    };

    private static void Add(LifeSource source, LifeHistory read, int note, List<IndexedEvent> events, HashSet<string> known)
    {
        var keys = LifeEventKey.Of(read);
        var judged = keys.Select(key => source.Judged?.Judgements.About(key)).ToList();
        // A correction stands where the event was read; all else of it is as it was decided.
        var history = read with
        {
            Events = [.. read.Events.Select((told, at) => judged[at] is { Standing: LifeStanding.Corrected } put ? put.Event with { Sentence = told.Sentence } : told)],
        };
        var places = new PlacesOfLives(history, source);
        var stays = Stays.Of(history, places.MeaningOf);
        for (var at = 0; at < keys.Count; at++)
        {
            // A second history of the record that says the same to the letter adds nothing.
            if (!known.Add(keys[at]))
                continue;
            var told = history.Events[at];
            events.Add(new IndexedEvent
            {
                Key = keys[at],
                Subject = source.Subject,
                SubjectKind = source.SubjectKind,
                Standing = judged[at]?.Standing ?? (IsData(told) ? LifeStanding.Stated : LifeStanding.Suggested),
                Event = told,
                Note = note,
                Sentence = history.Sentences[told.Sentence],
                StaysUntil = stays[at],
                Places = places.Of(told),
            });
        }
    }

    // Its sentence was edited away; a person said that it is so all the same.
    private static IndexedEvent OfFact(LifeSource source, LifeJudgement fact, PlacesOfLives places) => new()
    {
        Key = fact.Key,
        Subject = source.Subject,
        SubjectKind = source.SubjectKind,
        Standing = fact.Standing,
        Event = fact.Event,
        Note = InNoHistory,
        Sentence = new LifeSentence(0, 0, fact.Sentence),
        Places = places.Of(fact.Event),
    };

    private static bool IsData(LifeEvent told) => told.Rule is StatedEvents.ExistenceRule or StatedEvents.PlaceRule or "chronology";
}
