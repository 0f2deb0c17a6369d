using Fonds.Description.Lives;
using Fonds.Search.Lives;

namespace Fonds.UseCases.Lives;

/// <summary>Reads the histories of one record and makes of them what the index takes in.</summary>
internal static class LifeOfRecord
{
    /// <summary>Note number of what stands in no history: dates of existence, places.</summary>
    public const int InNoHistory = -1;

    public static IndexedLife Of(LifeSource source, long fingerprint)
    {
        var places = new PlacesOfLives();
        var events = new List<IndexedEvent>();
        var relations = new List<IndexedRelation>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var note = 0; note < source.Histories.Count; note++)
        {
            var history = LifeReader.Read(source.Histories[note], source.Told);
            Add(source, history, note, places, events, keys);
            foreach (var relation in history.Relations)
                relations.Add(new IndexedRelation(source.Subject, relation, note, history.Sentences[relation.Sentence]));
        }

        if (source.Stated is { } stated)
            Add(source, stated, InNoHistory, places, events, keys);
        foreach (var fact in source.Facts.Where(fact => !keys.Contains(fact.Key)))
            events.Add(OfFact(source, fact, places));
        return new IndexedLife(fingerprint, events, relations);
    }

    private static void Add(LifeSource source, LifeHistory history, int note, PlacesOfLives places, List<IndexedEvent> events, HashSet<string> known)
    {
        var keys = LifeEventKey.Of(history);
        var stays = Stays.Of(history, places.MeaningOf);
        for (var at = 0; at < history.Events.Length; at++)
        {
            // A second history of the record that says the same to the letter adds nothing.
            if (!known.Add(keys[at]))
                continue;
            var judged = source.Judged?.Judgements.About(keys[at]);
            var read = history.Events[at];
            // A correction stands where the event was read; all else of it is as it was decided.
            var told = judged is { Standing: LifeStanding.Corrected } ? judged.Event with { Sentence = read.Sentence } : read;
            events.Add(new IndexedEvent
            {
                Key = keys[at],
                Subject = source.Subject,
                SubjectKind = source.SubjectKind,
                Standing = judged?.Standing ?? (IsData(read) ? LifeStanding.Stated : LifeStanding.Suggested),
                Event = told,
                Note = note,
                Sentence = history.Sentences[told.Sentence],
                StaysUntil = ReferenceEquals(told, read) ? stays[at] : null,
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
