using System.Collections.Concurrent;
using Fonds.Search.Lives;

namespace Fonds.Search.Embedded.Lives;

/// <summary>
/// Writes what records tell, within the transaction of the index's writer. What a record tells as it did before is left alone: an event keeps its number
/// as long as its key is among those told.
/// </summary>
internal sealed class LifeWriter
{
    private readonly MemoryStream room;
    private readonly PreparedStatement lifeOf;
    private readonly PreparedStatement insertWords;
    private readonly PreparedStatement deleteWords;
    private readonly PreparedStatement putChunk;
    private readonly PreparedStatement putPlace;
    private readonly PreparedStatement putLife;
    private readonly PreparedStatement deleteLife;
    private readonly PreparedStatement putSubject;
    private readonly PreparedStatement deleteSubjects;
    private readonly IndexConnection connection;
    private ConcurrentDictionary<int, long> fingerprints;
    private EventColumnsEditor? editor;
    private PlaceNumbers places = new();
    private int placesBefore;
    private int next;
    private (string Sentence, string Words) last = ("", "");

    /// <param name="room">Where chunks are written before they go into the file.</param>
    public LifeWriter(IndexConnection connection, MemoryStream room)
    {
        (this.connection, this.room) = (connection, room);
        lifeOf = connection.Prepare("SELECT content FROM life WHERE record = ?");
        insertWords = connection.Prepare("INSERT INTO event_words(rowid, sentence, names) VALUES(?, ?, ?)");
        deleteWords = connection.Prepare("DELETE FROM event_words WHERE rowid = ?");
        putChunk = connection.Prepare("INSERT OR REPLACE INTO event_chunk(number, content) VALUES(?, ?)");
        putPlace = connection.Prepare("INSERT OR REPLACE INTO event_place(number, content) VALUES(?, ?)");
        putLife = connection.Prepare("INSERT OR REPLACE INTO life(record, fingerprint, content) VALUES(?, ?, ?)");
        deleteLife = connection.Prepare("DELETE FROM life WHERE record = ?");
        putSubject = connection.Prepare("INSERT OR IGNORE INTO life_subject(subject, record) VALUES(?, ?)");
        deleteSubjects = connection.Prepare("DELETE FROM life_subject WHERE record = ?");
        fingerprints = ReadFingerprints();
    }

    /// <summary>Any thread may ask, also while a batch is taken in.</summary>
    public long? Fingerprint(int record) => fingerprints.TryGetValue(record, out var known) ? known : null;

    /// <summary>Forgets what was begun; what stands in the file counts again.</summary>
    public void Reload() => fingerprints = ReadFingerprints();

    public void Begin(LifeColumns before)
    {
        editor = new EventColumnsEditor(before);
        places = before.Places;
        placesBefore = places.Count;
        next = before.Limit;
    }

    /// <summary>Takes in what a record tells now.</summary>
    public void Put(int record, IndexedLife life)
    {
        if (life.Fingerprint == 0)
        {
            Remove(record);
            return;
        }

        var held = fingerprints.ContainsKey(record) ? Held(record) : [];
        var told = new List<(int, byte[])>(life.Events.Count);
        foreach (var each in life.Events)
        {
            var content = EventContent.Write(each);
            var isKnown = held.Remove(each.Key, out var known);
            var number = isKnown ? known.Number : next++;
            if (!isKnown || !known.Content.AsSpan().SequenceEqual(content))
                WriteWords(number, each, isNew: !isKnown);
            editor!.Put(number, record, each);
            told.Add((number, content));
        }

        foreach (var (number, _) in held.Values)
            Delete(number);
        putLife.Bind(1, record).Bind(2, life.Fingerprint).BindBlob(3, PackedLife.Write(told, EventContent.Write(life.Relations))).Run();
        deleteSubjects.Bind(1, record).Run();
        foreach (var subject in life.Relations.Select(relation => relation.Subject).Distinct())
            putSubject.Bind(1, subject.Value).Bind(2, record).Run();
        fingerprints[record] = life.Fingerprint;
    }

    /// <summary>Forgets what a record told.</summary>
    public void Remove(int record)
    {
        if (!fingerprints.TryRemove(record, out _))
            return;
        foreach (var (number, _) in Held(record).Values)
            Delete(number);
        deleteLife.Bind(1, record).Run();
        deleteSubjects.Bind(1, record).Run();
    }

    /// <summary>Writes the columns and answers those of the next generation.</summary>
    public LifeColumns Finish()
    {
        var after = editor!.Finish();
        foreach (var (number, chunk) in editor.Changed)
            putChunk.Bind(1, number).BindBlob(2, chunk.Write(room)).Run();
        for (var number = placesBefore; number < places.Count; number++)
            putPlace.Bind(1, number).BindBlob(2, EventContent.Write(places[number])).Run();
        return after;
    }

    public void Clear()
    {
        connection.Execute(LifeFile.Clear);
        fingerprints.Clear();
    }

    private void WriteWords(int number, IndexedEvent told, bool isNew)
    {
        if (!isNew)
            deleteWords.Bind(1, number).Run();
        // One sentence often tells several events.
        if (told.Sentence.Text != last.Sentence)
            last = (told.Sentence.Text, EventWords.OfSentence(told));
        insertWords.Bind(1, number).BindText(2, last.Words).BindText(3, EventWords.OfNames(told)).Run();
    }

    private void Delete(int number)
    {
        deleteWords.Bind(1, number).Run();
        editor!.Remove(number);
    }

    private Dictionary<string, (int Number, byte[] Content)> Held(int record)
    {
        lifeOf.Bind(1, record);
        var life = PackedLife.Read(lifeOf.Step() ? lifeOf.Blob(0) : []);
        lifeOf.Reset();
        return life.Numbers.ToDictionary(number => EventContent.ReadKey(life.Event(number)), number => (number, life.Event(number).ToArray()), StringComparer.Ordinal);
    }

    private ConcurrentDictionary<int, long> ReadFingerprints()
    {
        var known = new ConcurrentDictionary<int, long>();
        using var rows = connection.Prepare("SELECT record, fingerprint FROM life");
        while (rows.Step())
            known[rows.Int32(0)] = rows.Int64(1);
        return known;
    }
}
