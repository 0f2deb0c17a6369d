namespace Fonds.Storage.Encoding;

/// <summary>
/// Identifiers made by programs end in long hexadecimal numbers ("aspace_b9b5658e57b2faaf…"): half of the bytes of a typical
/// component. Two digits fit into a byte.
/// </summary>
internal static class HexadecimalTail
{
    private const int Least = 16;
    private const int Most = 64;
    private const string Digits = "0123456789abcdef";

    /// <summary>How many digits at the end can be packed: an even number, 0 when it does not pay.</summary>
    public static int LengthIn(string text)
    {
        var length = 0;
        while (length < text.Length && length < Most && IsDigit(text[text.Length - 1 - length]))
            length++;
        return length < Least ? 0 : length & ~1;
    }

    public static void Pack(ReadOnlySpan<char> digits, Span<byte> packed)
    {
        for (var place = 0; place < digits.Length; place += 2)
            packed[place / 2] = (byte)((Value(digits[place]) << 4) | Value(digits[place + 1]));
    }

    public static string Unpack(string beginning, ReadOnlySpan<byte> packed)
    {
        Span<char> text = stackalloc char[Most];
        for (var place = 0; place < packed.Length; place++)
        {
            text[2 * place] = Digits[packed[place] >> 4];
            text[(2 * place) + 1] = Digits[packed[place] & 15];
        }

        return string.Concat(beginning, text[..(2 * packed.Length)]);
    }

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || character is >= 'a' and <= 'f';

    private static int Value(char digit) => digit <= '9' ? digit - '0' : digit - 'a' + 10;
}
