using System.Text;
using Fonds.Search.Embedded.Inverted;
using Fonds.Search.Embedded.Lives;

namespace Fonds.Search.Embedded;

/// <summary>
/// A read of the words as of one generation. Every question is one statement on the inverted index, which has one access path; there
/// is no join that a planner could begin at the wrong end.
/// </summary>
internal sealed class IndexReader : IDisposable
{
    internal const string InstancesOfWord = "SELECT doc, col, offset FROM word_instance WHERE term = ?";
    internal const string InstancesInRange = "SELECT doc, col FROM word_instance WHERE term >= ? AND term < ?";
    internal const string RecordsMatching = "SELECT rowid FROM words WHERE words MATCH ?";

    private static readonly byte[] AfterEveryLetter = [0xF4, 0x8F, 0xBF, 0xBF];
    private readonly IndexConnection connection;
    private readonly PreparedStatement begin;
    private readonly PreparedStatement end;
    private readonly PreparedStatement generation;
    private readonly PreparedStatement word;
    private readonly PreparedStatement range;
    private readonly PreparedStatement match;

    public IndexReader(string path)
    {
        connection = IndexFile.OpenForReading(path);
        begin = connection.Prepare("BEGIN");
        end = connection.Prepare("COMMIT");
        generation = connection.Prepare("SELECT generation FROM state");
        word = connection.Prepare(InstancesOfWord);
        range = connection.Prepare(InstancesInRange);
        match = connection.Prepare(RecordsMatching);
    }

    /// <summary>Begins to read and answers the generation that is read until <see cref="End"/>.</summary>
    public long Begin()
    {
        begin.Run();
        generation.Step();
        var number = generation.Int64(0);
        generation.Reset();
        return number;
    }

    public void End() => end.Run();

    /// <summary>What events say.</summary>
    public EventTexts Events => field ??= new EventTexts(connection);

    /// <summary>Gives up what is read when the deadline has passed; null takes it off.</summary>
    public void StopAt(Deadline? deadline) => connection.StopAt(deadline);

    /// <summary>Where one folded word stands.</summary>
    public Postings Word(string folded)
    {
        var builder = new Postings.Builder();
        word.BindText(1, folded);
        while (word.Step())
            builder.Add(word.Int32(0), Column(word.Blob(1)), word.Int32(2));
        return builder.Finish();
    }

    /// <summary>Passes every place of every word from <paramref name="from"/> (included unless <paramref name="after"/>) up to <paramref name="before"/>.</summary>
    public void Range(string from, bool after, string? before, Action<int, ColumnMask> take)
    {
        // The next word after one is the same with the least letter added.
        byte[] lower = after ? [.. Encoding.UTF8.GetBytes(from), 1] : Encoding.UTF8.GetBytes(from);
        range.BindText(1, lower);
        range.BindText(2, before is null ? AfterEveryLetter : Encoding.UTF8.GetBytes(before));
        while (range.Step())
            take(range.Int32(0), Column(range.Blob(1)));
    }

    /// <summary>Records in which the words stand in a row within one of the columns, in order; the last word may go on.</summary>
    public List<int> Phrase(IReadOnlyList<string> words, ColumnMask within, bool prefix)
    {
        var records = new List<int>();
        match.BindText(1, Expression(words, within, prefix));
        while (match.Step())
            records.Add(match.Int32(0));
        return records;
    }

    internal static string Expression(IReadOnlyList<string> words, ColumnMask within, bool prefix)
    {
        var columns = new List<string>();
        foreach (var (mask, name) in ColumnNames)
        {
            if ((within & mask) != ColumnMask.None)
                columns.Add(name);
        }

        // Folded words hold letters and digits alone, so a quotation mark cannot end the string early.
        return $"{{{string.Join(' ', columns)}}} : \"{string.Join(' ', words)}\"{(prefix ? " *" : "")}";
    }

    private static readonly (ColumnMask Mask, string Name)[] ColumnNames =
    [
        (ColumnMask.Title, "title"), (ColumnMask.Names, "names"), (ColumnMask.Codes, "codes"), (ColumnMask.Body, "body"),
        (ColumnMask.TitleStems, "headline_stems"), (ColumnMask.Stems, "stems"),
    ];

    private static ColumnMask Column(ReadOnlySpan<byte> name) => name[0] switch
    {
        (byte)'t' => ColumnMask.Title,
        (byte)'n' => ColumnMask.Names,
        (byte)'c' => ColumnMask.Codes,
        (byte)'b' => ColumnMask.Body,
        (byte)'h' => ColumnMask.TitleStems,
        _ => ColumnMask.Stems,
    };

    public void Dispose() => connection.Dispose();
}
