using System.Globalization;
using System.Text;

namespace Fonds.Search.Text;

/// <summary>
/// Words for containers: "box 46 folders 1127-1136" is given the words box46, folder1127 … folder1136, so that any folder of the range
/// is found and a box 46 is told from a folder 46. The same holds for every word before a number, "MSS 238" included.
/// </summary>
internal sealed class ContainerCodes
{
    // A wider range is more often a slip, or a barcode, than a box of folders.
    private const int WidestRange = 200;

    private readonly char[] buffer = new char[WordReader.LongestWord + 8];
    private readonly char[] before = new char[WordReader.LongestWord + 8];
    private readonly KnownStems stems = new(StemLanguage.English);

    /// <summary>The words for containers and codes in a text.</summary>
    public void Append(string text, WordSink into)
    {
        Span<char> joined = stackalloc char[WordReader.LongestWord * 2];
        // The word before the number, and how much of what is made of it is its stem; 0 when there is none yet.
        var (length, stem) = (0, 0);
        var lastNumber = -1;
        var lastEnd = 0;
        stems.BeginText();
        var reader = new WordReader(text, buffer);
        while (reader.Next())
        {
            var word = reader.Word;
            if (!char.IsAsciiDigit(word[0]))
            {
                word.CopyTo(before);
                (length, stem) = (word.Length, 0);
                lastNumber = -1;
                continue;
            }

            if (length == 0)
                continue;
            if (stem == 0)
                stem = Stem(before.AsSpan(0, length), joined);
            if (stem + word.Length <= joined.Length)
                into(Join(stem, word, joined));
            var isNumber = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (isNumber && lastNumber >= 0 && number > lastNumber + 1 && number - lastNumber < WidestRange
                && IsRange(text.AsSpan(lastEnd, reader.Start - lastEnd)))
            {
                for (var between = lastNumber + 1; between < number; between++)
                    into(Join(stem, between.ToString(CultureInfo.InvariantCulture), joined));
            }

            lastNumber = isNumber ? number : -1;
            lastEnd = reader.End;
        }
    }

    /// <summary>The word for one container, as a query asks for it: "folders", "1130" → folder1130.</summary>
    public static string Of(string type, string number) => EnglishStem.Of(type) + number;

    private int Stem(ReadOnlySpan<char> word, Span<char> into)
    {
        if (stems.Of(word) is { } known)
            return Encoding.UTF8.GetChars(known.Text, into);
        word.CopyTo(into);
        return word.Length;
    }

    private static ReadOnlySpan<char> Join(int stem, ReadOnlySpan<char> number, Span<char> joined)
    {
        number.CopyTo(joined[stem..]);
        return joined[..(stem + number.Length)];
    }

    private static bool IsRange(ReadOnlySpan<char> between)
    {
        between = between.Trim();
        return between is "-" or "–" or "—" or "to";
    }
}

/// <summary>Takes a word.</summary>
internal delegate void WordSink(ReadOnlySpan<char> word);
