namespace Fonds.Search.Embedded.Lives;

/// <summary>The part of the index's file that holds events: their words, their columns in chunks, and what each record told.</summary>
internal static class LifeFile
{
    public const string Schema = """
        CREATE VIRTUAL TABLE event_words USING fts5(sentence, names, content='', contentless_delete=1, tokenize='ascii', detail=full);
        CREATE TABLE event_chunk (number INTEGER PRIMARY KEY, content BLOB NOT NULL);
        CREATE TABLE event_place (number INTEGER PRIMARY KEY, content BLOB NOT NULL);
        CREATE TABLE life (record INTEGER PRIMARY KEY, fingerprint INTEGER NOT NULL, content BLOB NOT NULL);
        CREATE TABLE life_subject (subject INTEGER NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (subject, record)) WITHOUT ROWID;
        """;

    public const string Clear = """
        INSERT INTO event_words(event_words) VALUES('delete-all');
        DELETE FROM event_chunk; DELETE FROM event_place; DELETE FROM life; DELETE FROM life_subject;
        """;

    public static LifeColumns Load(IndexConnection connection)
    {
        var chunks = new EventChunk?[connection.Ask("SELECT coalesce(max(number) + 1, 0) FROM event_chunk")];
        using (var rows = connection.Prepare("SELECT number, content FROM event_chunk"))
        {
            while (rows.Step())
                chunks[rows.Int32(0)] = EventChunk.Read(rows.Blob(1).ToArray());
        }

        var places = new PlaceNumbers();
        using (var rows = connection.Prepare("SELECT number, content FROM event_place ORDER BY number"))
        {
            while (rows.Step())
                places.Put(rows.Int32(0), EventContent.ReadPlace(rows.Blob(1)));
        }

        return new LifeColumns(chunks, places);
    }
}
