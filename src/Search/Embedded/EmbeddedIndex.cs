using System.Collections.Concurrent;
using Fonds.Description.Records;
using Fonds.Search.Embedded.Inverted;
using Fonds.Search.Queries;
using Fonds.Search.Text;

namespace Fonds.Search.Embedded;

/// <summary>
/// The index of a single machine: one SQLite file for the words, columns in memory for everything that is filtered, counted and
/// sorted. Searches run beside each other and beside the one writer.
/// </summary>
public sealed partial class EmbeddedIndex : ISearchIndex
{
    private const string FileName = "search.db";
    private const string LockName = "writer.lock";
    private const long BytesOfPostings = 80L << 20;
    private const int MostAnswersKept = 64;

    // As many as search at once on a machine that has its hands full. The one used last is taken first: what the others took of memory does not grow.
    private static readonly int MostIdle = Math.Max(8, 4 * Environment.ProcessorCount);

    private readonly string path;
    private readonly IndexConnection connection;
    private readonly FileStream? held;
    private readonly IndexWriter? writer;
    private readonly Lock writing = new();
    private readonly ConcurrentStack<IndexReader> idle = [];
    private readonly PostingsCache cache = new(BytesOfPostings);
    private readonly CommonWords commonWords;
    private volatile IndexSnapshot current;
    private volatile IndexSnapshot? committing;
    private volatile bool disposed;

    private EmbeddedIndex(string path, IndexConnection connection, FileStream? held)
    {
        this.path = path;
        this.connection = connection;
        this.held = held;
        current = IndexFile.Load(connection);
        writer = held is null ? null : new IndexWriter(connection);
        commonWords = new CommonWords(path, cache);
    }

    /// <summary>Opens the index in a folder and makes it when there is none; a damaged one is made anew, empty.</summary>
    public static EmbeddedIndex Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = FileIn(folder);
        var writerLock = HoldForWriting(Path.Combine(folder, LockName));
        IndexConnection? opened = null;
        try
        {
            opened = writerLock is null ? IndexFile.OpenForReading(file) : IndexFile.OpenForWriting(file);
            return new EmbeddedIndex(file, opened, writerLock);
        }
        catch
        {
            opened?.Dispose();
            writerLock?.Dispose();
            throw;
        }
    }

    /// <summary>Whether there is an index in a folder.</summary>
    public static bool IsIn(string folder) => File.Exists(FileIn(folder));

    /// <summary>Copies the index of another folder, which may be in use there, into a folder where nobody has one open; what was in it is gone. False when somebody has.</summary>
    public static bool Copy(string from, string folder)
    {
        Directory.CreateDirectory(folder);
        using var writerLock = HoldForWriting(Path.Combine(folder, LockName));
        if (writerLock is null)
            return false;
        IndexFile.Copy(FileIn(from), FileIn(folder));
        // After the file: of a place that is not in the copy yet it also says of which log it is.
        if (File.Exists(NoteOf(FileIn(from))))
            File.Copy(NoteOf(FileIn(from)), NoteOf(FileIn(folder)), overwrite: true);
        return true;
    }

    internal static string FileIn(string folder) => Path.Combine(folder, FileName);

    public bool IsWriter => writer is not null;

    public string? Remembered
    {
        get => File.Exists(NotePath) ? File.ReadAllText(NotePath) : null;
        set
        {
            // Beside the old one first: there is a whole note at every moment.
            File.WriteAllText(NotePath + "~", value);
            File.Move(NotePath + "~", NotePath, overwrite: true);
        }
    }

    private string NotePath => NoteOf(path);

    private static string NoteOf(string file) => file + ".followed";

    // The lock goes with the process that holds it, however that ends.
    private static FileStream? HoldForWriting(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public long IndexedThrough => current.Through;

    public IReadOnlyDictionary<RecordKind, int> Counts
    {
        get
        {
            var snapshot = current;
            return Enum.GetValues<RecordKind>().Where(kind => snapshot.CountOf(kind) > 0).ToDictionary(kind => kind, snapshot.CountOf);
        }
    }

    public void Apply(IReadOnlyList<IndexDocument> documents, IReadOnlyList<RecordId> removed, long through)
    {
        lock (writing)
        {
            try
            {
                current = Writer.Apply(current, documents, removed, through, Committing);
            }
            catch
            {
                // Ordinals may have been given that the file does not know.
                current = IndexFile.Load(connection);
                Writer.Reload();
                throw;
            }
            finally
            {
                committing = null;
            }
        }
    }

    public void Clear()
    {
        lock (writing)
        {
            current = Writer.Clear(current, Committing);
            committing = null;
            File.Delete(NotePath);
        }
    }

    public void Settle()
    {
        lock (writing)
            Writer.BeginMerge();
        var more = true;
        while (more && !disposed)
        {
            // A small change waits for a part of the work at most.
            lock (writing)
                more = Writer.MergeSome();
        }

        lock (writing)
            Writer.Checkpoint();
    }

    public void WarmUp(Func<bool>? stop = null)
    {
        // What the first page and the first letter typed need, before the words.
        Search(new SearchRequest());
        Suggest("a", 1);
        commonWords.Read(current.Limit, () => disposed || (stop?.Invoke() ?? false));
    }

    public HeldUnit? Held(RecordId unit)
    {
        var snapshot = current;
        if (!snapshot.Holds(unit))
            return null;
        var chunk = snapshot.Chunk((int)unit.Value)!;
        var slot = (int)unit.Value & (ColumnChunk.Size - 1);
        var creators = new List<RecordId>();
        foreach (var tie in chunk.LinksOf(slot))
        {
            if (tie.IsCreator)
                creators.Add(snapshot.Ordinals.Record(tie.Target));
        }

        return new HeldUnit(
            chunk.Parent[slot] == 0 ? null : new RecordId(chunk.Parent[slot]), chunk.Sibling[slot],
            chunk.Repository[slot] == 0 ? null : snapshot.Ordinals.Record(chunk.Repository[slot]),
            chunk.First[slot] == ColumnChunk.Undated ? null : (chunk.First[slot], chunk.Last[slot]),
            snapshot.Languages[chunk.Languages[slot]], [.. creators.Order()]);
    }

    public SearchAnswer Search(SearchRequest request)
    {
        var query = QueryParser.Parse(request.Query);
        if (query.Clauses.Count == 0 && IsWithoutFilters(request))
            return Everything(request, query);
        var deadline = request.Patience is { } patience ? new Deadline(patience) : null;
        try
        {
            return Read(query.Clauses.Count > 0, (snapshot, reader) =>
            {
                reader?.StopAt(deadline);
                try
                {
                    var lookup = reader is null ? null : new TermLookup(reader, cache, snapshot.Generation, snapshot.Limit, word => commonWords.ReadLate(word, () => disposed));
                    using var run = new SearchRun(snapshot, request, query, lookup, Cores, deadline);
                    return run.Answer();
                }
                finally
                {
                    reader?.StopAt(null);
                }
            });
        }
        catch (DeadlinePassedException)
        {
            return new SearchAnswer(0, [], [], 0, FacetCounts.Empty, query) { GaveUp = true };
        }
    }

    private SearchAnswer Everything(SearchRequest request, ParsedQuery query) => Read(needsWords: false, (snapshot, _) =>
    {
        // The lists that stand where a filter could are empty, and two that are both empty are not equal; the key leaves them out.
        var key = new SearchRequest
        {
            Scope = request.Scope, Grouped = request.Grouped, HitsInGroup = request.HitsInGroup, Order = request.Order, Offset = request.Offset,
            Limit = request.Limit, FacetValues = request.FacetValues, WithFacets = request.WithFacets, Names = request.Names,
        };
        if (snapshot.AnswersOfEverything.TryGetValue(key, out var known))
            return known with { Query = query, Times = default };
        using var run = new SearchRun(snapshot, request, query, null, Cores);
        var answer = run.Answer();
        if (snapshot.AnswersOfEverything.Count < MostAnswersKept)
            snapshot.AnswersOfEverything.TryAdd(key, answer);
        return answer;
    });

    public SearchAnswer LinkedTo(RecordId record, SearchRequest request) =>
        current.KindOf((int)record.Value) == RecordKind.Repository
            ? Search(request with { Repositories = [record] })
            : Search(request with { Linked = [.. request.Linked, record] });

    public IReadOnlyList<Suggestion> Suggest(string typed, int most)
    {
        var words = Folding.Words(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 || most <= 0 ? [] : Suggestions.Of(current, words, most);
    }

    public void Dispose()
    {
        disposed = true;
        lock (writing)
        {
            writer?.Dispose();
            connection.Dispose();
            held?.Dispose();
        }

        while (idle.TryPop(out var reader))
            reader.Dispose();
    }

    private IndexWriter Writer => writer ?? throw new InvalidOperationException("Another program keeps this index; it is only read here.");

    private void Committing(IndexSnapshot next, IReadOnlyList<ChangedRecord>? changed)
    {
        cache.Changed(next.Generation, changed);
        committing = next;
    }

    private static bool IsWithoutFilters(SearchRequest request) =>
        request is { Collection: null, Years: null, DigitisedOnly: false, Repositories.Count: 0, Levels.Count: 0, Creators.Count: 0, Linked.Count: 0, Languages.Count: 0 };
}
