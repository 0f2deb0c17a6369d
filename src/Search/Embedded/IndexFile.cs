using System.Globalization;
using Fonds.Description.Records;
using Fonds.Search.Embedded.Lives;

namespace Fonds.Search.Embedded;

/// <summary>
/// The file that holds an index: the words (FTS5, without the text itself), the columns in chunks, the names, and how far the change
/// log is in it. All of them change in one transaction, so whatever a crash leaves behind is one whole state.
/// </summary>
internal static class IndexFile
{
    /// <summary>Raised when the file's layout or the folding of words changes; an older file is made again.</summary>
    private const int Layout = 6;

    // Contentless: the words of a record are kept in no second copy. The ascii tokenizer parts words at spaces alone and takes every
    // other letter as it is: folding has been done. Names of columns differ in the first letter, which is all that a reader of
    // instances looks at.
    private const string Schema = """
        CREATE VIRTUAL TABLE words USING fts5(
            title, names, codes, body, headline_stems, stems,
            content='', contentless_delete=1, tokenize='ascii', detail=full);
        CREATE TABLE column_chunk (number INTEGER PRIMARY KEY, content BLOB NOT NULL);
        CREATE TABLE ordinal (ordinal INTEGER PRIMARY KEY, record INTEGER NOT NULL, kind INTEGER NOT NULL);
        CREATE TABLE language_set (number INTEGER PRIMARY KEY, codes TEXT NOT NULL);
        CREATE TABLE known_record (record INTEGER PRIMARY KEY, kind INTEGER NOT NULL, names TEXT NOT NULL);
        CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), generation INTEGER NOT NULL, through INTEGER NOT NULL);
        INSERT INTO state VALUES (1, 0, 0);
        """;

    /// <summary>Parts the names of one record: no name holds it.</summary>
    public const char BetweenNames = '\u001F';

    /// <summary>Opens the file for writing and makes it when it is missing, of another layout, or damaged: an index can always be made again.</summary>
    public static IndexConnection OpenForWriting(string path)
    {
        try
        {
            return Open(path);
        }
        catch (IndexFileException damaged) when (damaged.IsDamaged)
        {
            Delete(path);
            return Open(path);
        }
    }

    public static IndexConnection OpenForReading(string path)
    {
        var connection = new IndexConnection(path, readOnly: true);
        // Pages are read where the file is mapped; room of its own a reader needs for those alone that still stand in the log.
        connection.Execute("""
            PRAGMA cache_size = -2048;
            PRAGMA mmap_size = 2147418112;
            CREATE VIRTUAL TABLE temp.word_instance USING fts5vocab('main', 'words', 'instance');
            """);
        return connection;
    }

    /// <summary>Copies a file, as it is at this moment, while others read and write it.</summary>
    public static void Copy(string from, string to)
    {
        var part = to + ".part";
        File.Delete(part);
        using (var source = new IndexConnection(from, readOnly: true))
        {
            var layout = source.Ask("PRAGMA user_version");
            if (layout != Layout)
                throw new IndexFileException(SQLitePCL.raw.SQLITE_NOTADB, $"{from} has layout {layout}, not {Layout}");
            source.Execute($"VACUUM INTO '{part.Replace("'", "''", StringComparison.Ordinal)}'");
        }

        Delete(to);
        File.Move(part, to);
    }

    public static IndexSnapshot Load(IndexConnection connection)
    {
        connection.Execute("BEGIN");
        var chunks = new ColumnChunk?[connection.Ask("SELECT coalesce(max(number) + 1, 0) FROM column_chunk")];
        using (var rows = connection.Prepare("SELECT number, content FROM column_chunk"))
        {
            while (rows.Step())
                chunks[rows.Int32(0)] = ColumnChunk.Read(rows.Blob(1).ToArray());
        }

        var ordinals = new RecordOrdinals();
        using (var rows = connection.Prepare("SELECT ordinal, record, kind FROM ordinal"))
        {
            while (rows.Step())
                ordinals.Put(rows.Int32(0), rows.Int32(1), (RecordKind)rows.Int32(2));
        }

        var languages = new LanguageSets();
        using (var rows = connection.Prepare("SELECT number, codes FROM language_set ORDER BY number"))
        {
            while (rows.Step())
                languages.Put(rows.Int32(0), rows.Text(1).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        var known = new List<KnownRecord>();
        using (var rows = connection.Prepare("SELECT record, kind, names FROM known_record"))
        {
            while (rows.Step())
                known.Add(new KnownRecord(rows.Int32(0), (RecordKind)rows.Int32(1), rows.Text(2).Split(BetweenNames)));
        }

        var generation = connection.Ask("SELECT generation FROM state");
        var through = connection.Ask("SELECT through FROM state");
        var lives = LifeFile.Load(connection);
        connection.Execute("COMMIT");
        return new IndexSnapshot(generation, through, chunks, ordinals, languages, NameDirectory.Of(known), lives);
    }

    private static IndexConnection Open(string path)
    {
        var connection = new IndexConnection(path, readOnly: false);
        try
        {
            // The page size, and that free pages can be given back, count only before the first table; NORMAL in write-ahead mode loses at
            // most the last batches to a power cut, and those are read again from the change log.
            connection.Execute("""
                PRAGMA page_size = 8192;
                PRAGMA auto_vacuum = INCREMENTAL;
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = NORMAL;
                PRAGMA cache_size = -32768;
                PRAGMA temp_store = MEMORY;
                PRAGMA journal_size_limit = 67108864;
                """);
            var layout = connection.Ask("PRAGMA user_version");
            if (layout == Layout)
                return connection;
            if (layout != 0 || connection.Ask("SELECT count(*) FROM sqlite_schema") > 0)
                throw new IndexFileException(SQLitePCL.raw.SQLITE_NOTADB, $"{path} has layout {layout}, not {Layout}");
            connection.Execute($"BEGIN IMMEDIATE; {Schema} {LifeFile.Schema} PRAGMA user_version = {Layout.ToString(CultureInfo.InvariantCulture)}; COMMIT;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Delete(string path)
    {
        foreach (var file in (ReadOnlySpan<string>)[path, path + "-wal", path + "-shm"])
            File.Delete(file);
    }
}
