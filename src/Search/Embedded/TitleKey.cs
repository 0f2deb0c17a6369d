using Fonds.Search.Text;

namespace Fonds.Search.Embedded;

/// <summary>The first 24 letters of a folded title as one number that sorts as the title does.</summary>
internal static class TitleKey
{
    private const int Letters = 24;
    private const uint Alphabet = 40;

    public static UInt128 Of(string title)
    {
        var key = UInt128.Zero;
        var written = 0;
        var reader = new WordReader(title);
        while (written < Letters && reader.Next())
        {
            if (written > 0)
                Append(ref key, ref written, 1);
            foreach (var letter in reader.Word)
                Append(ref key, ref written, Rank(letter));
        }

        // A record without a title comes last.
        if (written == 0)
            return UInt128.MaxValue;
        while (written < Letters)
            Append(ref key, ref written, 0);
        return key;
    }

    private static void Append(ref UInt128 key, ref int written, uint rank)
    {
        if (written == Letters)
            return;
        key = (key * Alphabet) + rank;
        written++;
    }

    // Other scripts after Latin; 0 ends a title, 1 parts its words.
    private static uint Rank(char letter) => letter switch
    {
        >= '0' and <= '9' => 2u + letter - '0',
        >= 'a' and <= 'z' => 12u + letter - 'a',
        _ => 38,
    };
}
