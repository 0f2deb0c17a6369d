using System.Globalization;

namespace Fonds.Search.Text;

/// <summary>
/// Words for containers: "box 46 folders 1127-1136" is given the words box46, folder1127 … folder1136, so that any folder of the range
/// is found and a box 46 is told from a folder 46. The same holds for every word before a number, "MSS 238" included.
/// </summary>
internal static class ContainerCodes
{
    // A wider range is more often a slip, or a barcode, than a box of folders.
    private const int WidestRange = 200;

    /// <summary>The words for containers and codes in a text.</summary>
    public static void Append(string text, WordSink into)
    {
        Span<char> joined = stackalloc char[WordReader.LongestWord * 2];
        string? before = null;
        var lastNumber = -1;
        var lastEnd = 0;
        var reader = new WordReader(text);
        while (reader.Next())
        {
            var word = reader.Word;
            if (!char.IsAsciiDigit(word[0]))
            {
                before = EnglishStem.Of(word.ToString());
                lastNumber = -1;
                continue;
            }

            if (before is null)
                continue;
            if (before.Length + word.Length <= joined.Length)
                into(Join(before, word, joined));
            var isNumber = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (isNumber && lastNumber >= 0 && number > lastNumber + 1 && number - lastNumber < WidestRange
                && IsRange(text.AsSpan(lastEnd, reader.Start - lastEnd)))
            {
                for (var between = lastNumber + 1; between < number; between++)
                    into(Join(before, between.ToString(CultureInfo.InvariantCulture), joined));
            }

            lastNumber = isNumber ? number : -1;
            lastEnd = reader.End;
        }
    }

    /// <summary>The word for one container, as a query asks for it: "folders", "1130" → folder1130.</summary>
    public static string Of(string type, string number) => EnglishStem.Of(type) + number;

    private static ReadOnlySpan<char> Join(string before, ReadOnlySpan<char> number, Span<char> joined)
    {
        before.CopyTo(joined);
        number.CopyTo(joined[before.Length..]);
        return joined[..(before.Length + number.Length)];
    }

    private static bool IsRange(ReadOnlySpan<char> between)
    {
        between = between.Trim();
        return between is "-" or "–" or "—" or "to";
    }
}

/// <summary>Takes a word.</summary>
internal delegate void WordSink(ReadOnlySpan<char> word);
