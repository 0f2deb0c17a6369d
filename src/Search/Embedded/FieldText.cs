using System.Buffers;
using System.Text;
using Fonds.Description.Records;
using Fonds.Search.Embedded.Inverted;
using Fonds.Search.Text;

namespace Fonds.Search.Embedded;

/// <summary>
/// The columns of the full-text table. The first four hold the words as written, folded; the last two hold, once for each record,
/// the stems of words that are not their own stem.
/// </summary>
internal enum TextColumn
{
    Title = 0,
    Names = 1,
    Codes = 2,
    Body = 3,
    TitleStems = 4,
    Stems = 5,
}

/// <summary>Turns the text of a document into the folded words that the engine is given, as UTF-8 with a space between.</summary>
internal sealed class FieldText
{
    /// <summary>
    /// How much of one field is searched: the engine holds every word of a record in memory while it takes it in, and the longest description
    /// known has an eighth of this.
    /// </summary>
    private const int MostSearched = 4_000_000;

    private readonly char[] wordBuffer = new char[WordReader.LongestWord + 8];
    private readonly ArrayBufferWriter<byte>[] columns = [new(256), new(256), new(256), new(1024), new(256), new(1024)];
    private readonly KnownStems[] stems = [.. Stems.Languages.Select(language => new KnownStems(language))];
    private readonly ContainerCodes containers = new();

    private KnownStems ofLanguage = null!;
    private int documents;

    /// <summary>How many words the title has: a short title says more with each.</summary>
    public int TitleWords { get; private set; }

    /// <summary>How many words all fields have.</summary>
    public int AllWords { get; private set; }

    public ReadOnlySpan<byte> Column(TextColumn column) => columns[(int)column].WrittenSpan;

    /// <summary>The words of the document just read, each with the columns in which it stands and the signs of its weight there.</summary>
    public IReadOnlyDictionary<string, ColumnMask> Masks()
    {
        var masks = new Dictionary<string, ColumnMask>(StringComparer.Ordinal);
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < columns.Length; index++)
        {
            var words = Encoding.UTF8.GetString(columns[index].WrittenSpan).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var place = 0; place < words.Length; place++)
            {
                var column = (ColumnMask)(1 << index);
                times[words[place]] = times.GetValueOrDefault(words[place]) + 1;
                masks[words[place]] = masks.GetValueOrDefault(words[place]) | Postings.Sign(column, place, times[words[place]]);
            }
        }

        return masks;
    }

    public void Read(IndexDocument document)
    {
        foreach (var column in columns)
            column.ResetWrittenCount();
        documents++;
        ofLanguage = stems[(int)Stems.LanguageOf(document.DescriptionLanguage)];
        ofLanguage.BeginText();
        AllWords = 0;
        TitleWords = Words(document.Title, TextColumn.Title, TextColumn.TitleStems);
        Words(document.Names, TextColumn.Names, TextColumn.Stems);
        foreach (var name in document.KnownAs)
            Words(name, document.Kind == RecordKind.Unit ? TextColumn.Codes : TextColumn.Names, TextColumn.Stems);
        Words(document.Codes, TextColumn.Codes, null);
        containers.Append(document.Codes, AppendCode);
        Words(document.Text, TextColumn.Body, TextColumn.Stems);
    }

    private int Words(string text, TextColumn into, TextColumn? stemsInto)
    {
        var column = columns[(int)into];
        var count = 0;
        var reader = new WordReader(text.AsSpan(0, Math.Min(text.Length, MostSearched)), wordBuffer);
        while (reader.Next())
        {
            count++;
            Append(column, reader.Word);
            if (stemsInto is not { } stemColumn || ofLanguage.Of(reader.Word) is not { } stem || stem.MetIn == documents)
                continue;
            stem.MetIn = documents;
            Append(columns[(int)stemColumn], stem.Text);
        }

        AllWords += count;
        return count;
    }

    private void AppendCode(ReadOnlySpan<char> word) => Append(columns[(int)TextColumn.Codes], word);

    private static void Append(ArrayBufferWriter<byte> column, ReadOnlySpan<byte> word)
    {
        var into = column.GetSpan(word.Length + 1);
        word.CopyTo(into);
        into[word.Length] = (byte)' ';
        column.Advance(word.Length + 1);
    }

    private static void Append(ArrayBufferWriter<byte> column, ReadOnlySpan<char> word)
    {
        var into = column.GetSpan((word.Length * 3) + 1);
        var length = 0;
        if (Ascii.FromUtf16(word, into, out length) != OperationStatus.Done)
            length = Encoding.UTF8.GetBytes(word, into);
        into[length] = (byte)' ';
        column.Advance(length + 1);
    }
}
