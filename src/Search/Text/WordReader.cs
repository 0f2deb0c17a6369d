using System.Text;

namespace Fonds.Search.Text;

/// <summary>Reads the words of a text one after the other, folded, with the place where each stands.</summary>
internal ref struct WordReader
{
    /// <summary>Longer words are cut: nobody types them, and they are mostly debris.</summary>
    public const int LongestWord = 64;

    private readonly ReadOnlySpan<char> text;
    private readonly char[] buffer;
    private int next;
    private int length;

    public WordReader(ReadOnlySpan<char> text)
        : this(text, new char[LongestWord + 8])
    {
    }

    /// <summary>Reads into a buffer of at least <see cref="LongestWord"/> + 8 letters that the caller keeps.</summary>
    public WordReader(ReadOnlySpan<char> text, char[] buffer)
    {
        this.text = text;
        this.buffer = buffer;
    }

    /// <summary>The word just read, folded; good until the next one is read.</summary>
    public readonly ReadOnlySpan<char> Word => buffer.AsSpan(0, length);

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where the word ends in the text.</summary>
    public int End { get; private set; }

    /// <summary>Goes on to the next word; false at the end of the text.</summary>
    public bool Next()
    {
        length = 0;
        for (; next < text.Length; next++)
        {
            var letter = text[next];
            var folded = letter < 0x80 ? Ascii(letter) : Folding.Of(letter);
            if (folded == Folding.Dropped)
                continue;
            if (folded == Folding.Apostrophe && length > 0 && next + 1 < text.Length && IsLetter(text[next + 1]))
            {
                if (IsPossessive())
                {
                    End = next;
                    next += 2;
                    return true;
                }

                if (IsElision())
                    return EndWord(1);
                continue;
            }

            if (folded <= Folding.Apostrophe)
            {
                if (length > 0)
                    return EndWord(1);
                continue;
            }

            if (letter >= '\u3040' && (Folding.IsWordOfItsOwn(letter) || char.IsSurrogate(letter)))
            {
                if (length > 0)
                    return EndWord(0);
                if (WordOfItsOwn(letter))
                    return true;
                continue;
            }

            if (length == 0)
                Start = next;
            Append(folded);
        }

        End = text.Length;
        return length > 0;
    }

    private static char Ascii(char letter) => letter switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => letter,
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        '\'' or '`' => Folding.Apostrophe,
        _ => Folding.Separator,
    };

    private static bool IsLetter(char letter) => Folding.Of(letter) > Folding.Apostrophe;

    private bool EndWord(int skip)
    {
        End = next;
        next += skip;
        return true;
    }

    // "Serge's letters" is found by "Serge".
    private readonly bool IsPossessive() =>
        text[next + 1] is 's' or 'S' && (next + 2 == text.Length || !IsLetter(text[next + 2]));

    // "l'histoire" is found by "histoire", but "O'Brien" is one word.
    private readonly bool IsElision()
    {
        if (Folding.Of(text[next + 1]) is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h'))
            return false;
        return length switch
        {
            1 => buffer[0] is 'l' or 'd' or 'j' or 'm' or 's' or 'c' or 'n',
            2 => buffer[0] == 'q' && buffer[1] == 'u',
            _ => false,
        };
    }

    private bool WordOfItsOwn(char letter)
    {
        Start = next;
        if (!char.IsSurrogate(letter))
        {
            Append(letter);
            return EndWordAfter(1);
        }

        if (next + 1 < text.Length && Rune.TryCreate(letter, text[next + 1], out var rune))
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                Append(letter);
                Append(text[next + 1]);
                return EndWordAfter(2);
            }

            next++;
        }

        return false;
    }

    private bool EndWordAfter(int letters)
    {
        next += letters;
        End = next;
        return true;
    }

    private void Append(char folded)
    {
        if (length >= LongestWord)
            return;
        if (!Folding.IsSeveral(folded))
        {
            buffer[length++] = folded;
            return;
        }

        foreach (var letter in Folding.Open(folded))
            buffer[length++] = letter;
    }
}
