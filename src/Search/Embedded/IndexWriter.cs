using System.Globalization;
using Fonds.Description.Records;
using Fonds.Search.Embedded.Inverted;
using Fonds.Search.Embedded.Lives;

namespace Fonds.Search.Embedded;

/// <summary>The one writer of the index's file.</summary>
internal sealed class IndexWriter : IDisposable
{
    // A batch as large as this comes from an import or a rebuild: nobody looks for its words while it runs.
    private const int LargeBatch = 500;
    private const int PagesMergedAtOnce = 2000;

    // Segments of words are merged, a few pages with each write, when so many stand side by side. An import ends with Settle, which merges all:
    // whatever was merged before would be written twice.
    private const int SegmentsOfFew = 8;
    private const int SegmentsOfMany = 64;

    // Pages of the log after which it is written back into the file, and the disk is waited for: beside searches soon, so that they read the file and not the log.
    private const int LogOfFew = 1000;
    private const int LogOfMany = 8000;

    private readonly IndexConnection connection;
    private readonly FieldText text = new();
    private readonly MemoryStream room = new();
    private readonly PreparedStatement insertWords;
    private readonly PreparedStatement deleteWords;
    private readonly PreparedStatement putChunk;
    private readonly PreparedStatement putOrdinal;
    private readonly PreparedStatement putLanguages;
    private readonly PreparedStatement putKnown;
    private readonly PreparedStatement deleteKnown;
    private readonly PreparedStatement putState;
    private readonly PreparedStatement mergeSome;
    private readonly LifeWriter lives;
    private bool? expectsMany;

    public IndexWriter(IndexConnection connection)
    {
        this.connection = connection;

        // Words are gathered in memory up to the hash size, then written as one segment.
        connection.Execute("""
            INSERT INTO words(words, rank) VALUES('hashsize', 67108864);
            INSERT INTO words(words, rank) VALUES('crisismerge', 200);
            """);
        Expect(many: false);
        insertWords = connection.Prepare("INSERT INTO words(rowid, title, names, codes, body, headline_stems, stems) VALUES(?, ?, ?, ?, ?, ?, ?)");
        deleteWords = connection.Prepare("DELETE FROM words WHERE rowid = ?");
        putChunk = connection.Prepare("INSERT OR REPLACE INTO column_chunk(number, content) VALUES(?, ?)");
        putOrdinal = connection.Prepare("INSERT OR REPLACE INTO ordinal(ordinal, record, kind) VALUES(?, ?, ?)");
        putLanguages = connection.Prepare("INSERT OR REPLACE INTO language_set(number, codes) VALUES(?, ?)");
        putKnown = connection.Prepare("INSERT OR REPLACE INTO known_record(record, kind, names) VALUES(?, ?, ?)");
        deleteKnown = connection.Prepare("DELETE FROM known_record WHERE record = ?");
        putState = connection.Prepare("UPDATE state SET generation = ?, through = ?");
        mergeSome = connection.Prepare("INSERT INTO words(words, rank) VALUES('merge', ?)");
        lives = new LifeWriter(connection, room);
    }

    /// <summary>The fingerprint of what the index holds of a record's histories; null when it holds nothing. May be asked while a batch is taken in, and answers for what of it has come.</summary>
    public long? LifeFingerprint(RecordId record) => lives.Fingerprint(checked((int)record.Value));

    /// <summary>After a batch that failed: what stands in the file counts again.</summary>
    public void Reload() => lives.Reload();

    /// <summary>
    /// Writes a batch and answers the next generation. <paramref name="committing"/> is called with it when only the commit is left, so that
    /// a search that begins in between finds the columns that belong to the words it reads.
    /// </summary>
    public IndexSnapshot Apply(
        IndexSnapshot before, IReadOnlyList<IndexDocument> documents, IReadOnlyList<RecordId> removed, long through,
        Action<IndexSnapshot, IReadOnlyList<ChangedRecord>?> committing)
    {
        var editor = new ColumnsEditor(before);
        var ordinals = before.Ordinals.Limit;
        var languages = before.Languages.Count;
        var known = new Dictionary<int, KnownRecord?>();
        var isLarge = documents.Count + removed.Count >= LargeBatch;
        var changed = isLarge ? null : new List<ChangedRecord>();

        Expect(isLarge);
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            lives.Begin(before.Lives);
            // In order of identifier: FTS5 begins a new segment whenever the row id goes back.
            foreach (var (record, document) in InOrder(documents, removed))
            {
                var isNew = !editor.Holds(record);
                if (!isNew)
                    deleteWords.Bind(1, record).Run();
                if (document is not null)
                    Insert(document, editor);
                else if (!isNew)
                    editor.Remove(record);
                if (document is null)
                    lives.Remove(record);
                else if (document.Life is { } life)
                    lives.Put(record, life);
                changed?.Add(new ChangedRecord(record, document is null ? new Dictionary<string, ColumnMask>() : text.Masks()));
                if (document is not null && IsKnownByName(document))
                    known[record] = Known(document);
                else if (!isNew)
                    known[record] = null;
            }

            var chunks = editor.Finish();
            foreach (var (number, chunk) in editor.Changed)
            {
                var written = chunk.Write(room);
                putChunk.Bind(1, number).BindBlob(2, written).Run();
                // Of what an import wrote, little is asked for while it lasts.
                if (isLarge)
                    chunk.LetGo(written.ToArray());
            }

            WriteAdditions(before, ordinals, languages);
            WriteKnown(known);
            putState.Bind(1, before.Generation + 1).Bind(2, through).Run();

            var after = new IndexSnapshot(before.Generation + 1, through, chunks, before.Ordinals, before.Languages, before.Names.With(known), lives.Finish(), before);
            committing(after, changed);
            connection.Execute("COMMIT");
            return after;
        }
        catch
        {
            connection.Rollback();
            throw;
        }
    }

    /// <summary>Forgets everything but the number of the generation.</summary>
    public IndexSnapshot Clear(IndexSnapshot before, Action<IndexSnapshot, IReadOnlyList<ChangedRecord>?> committing)
    {
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            connection.Execute("""
                INSERT INTO words(words) VALUES('delete-all');
                DELETE FROM column_chunk; DELETE FROM ordinal; DELETE FROM language_set; DELETE FROM known_record;
                """);
            lives.Clear();
            putState.Bind(1, before.Generation + 1).Bind(2, 0).Run();
            var after = new IndexSnapshot(before.Generation + 1, 0, [], new RecordOrdinals(), new LanguageSets(), NameDirectory.Empty, new LifeColumns([], new PlaceNumbers()));
            committing(after, null);
            connection.Execute("COMMIT");
            return after;
        }
        catch
        {
            connection.Rollback();
            throw;
        }
    }

    /// <summary>Begins to merge all segments into one; <see cref="MergeSome"/> does the work.</summary>
    public void BeginMerge() => Merge(-PagesMergedAtOnce);

    /// <summary>Merges a part of what is to be merged; false when nothing is left.</summary>
    public bool MergeSome() => Merge(PagesMergedAtOnce);

    /// <summary>Gives back the room that merging has freed, writes the log back into the file and empties it.</summary>
    public void Checkpoint() => connection.Execute("PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE)");

    private void Expect(bool many)
    {
        if (many == expectsMany)
            return;
        connection.Execute(string.Create(
            CultureInfo.InvariantCulture,
            $"INSERT INTO words(words, rank) VALUES('automerge', {(many ? SegmentsOfMany : SegmentsOfFew)}); PRAGMA wal_autocheckpoint = {(many ? LogOfMany : LogOfFew)}"));
        expectsMany = many;
    }

    private bool Merge(int pages)
    {
        var before = connection.TotalChanges;
        mergeSome.Bind(1, pages).Run();

        // FTS5 says so: fewer than two changes mean that there was nothing to merge.
        return connection.TotalChanges - before >= 2;
    }

    private static IEnumerable<(int Record, IndexDocument? Document)> InOrder(IReadOnlyList<IndexDocument> documents, IReadOnlyList<RecordId> removed)
    {
        var changes = new Dictionary<int, IndexDocument?>(documents.Count + removed.Count);
        foreach (var record in removed)
            changes[checked((int)record.Value)] = null;
        foreach (var document in documents)
            changes[checked((int)document.Id.Value)] = document;
        var records = changes.Keys.ToArray();
        Array.Sort(records);
        foreach (var record in records)
            yield return (record, changes[record]);
    }

    private void Insert(IndexDocument document, ColumnsEditor editor)
    {
        text.Read(document);
        insertWords.Bind(1, document.Id.Value);
        for (var column = TextColumn.Title; column <= TextColumn.Stems; column++)
            insertWords.BindText((int)column + 2, text.Column(column));
        insertWords.Run();
        editor.Put(document, text.TitleWords, text.AllWords);
    }

    private static bool IsKnownByName(IndexDocument document) =>
        document.Kind != RecordKind.Unit || document.Collection == document.Id || document.KnownAs.Count > 0;

    private static KnownRecord Known(IndexDocument document) => new(
        (int)document.Id.Value, document.Kind,
        [.. document.KnownAs.Prepend(document.Title).Where(name => name.Length > 0).Select(Clean).Distinct(StringComparer.Ordinal)]);

    private static string Clean(string name) => name.Replace(IndexFile.BetweenNames, ' ');

    private void WriteAdditions(IndexSnapshot before, int ordinals, int languages)
    {
        foreach (var ordinal in before.Ordinals.TakeChanged(ordinals))
        {
            putOrdinal.Bind(1, ordinal).Bind(2, before.Ordinals.Record(ordinal).Value).Bind(3, (int)before.Ordinals.Kind(ordinal)).Run();
        }

        for (var number = languages; number < before.Languages.Count; number++)
            putLanguages.Bind(1, number).BindText(2, string.Join(' ', before.Languages[number])).Run();
    }

    private void WriteKnown(Dictionary<int, KnownRecord?> known)
    {
        foreach (var (record, names) in known)
        {
            if (names is null)
                deleteKnown.Bind(1, record).Run();
            else
                putKnown.Bind(1, record).Bind(2, (int)names.Kind).BindText(3, string.Join(IndexFile.BetweenNames, names.Names)).Run();
        }
    }

    public void Dispose() => room.Dispose();
}
