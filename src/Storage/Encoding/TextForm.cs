namespace Fonds.Storage.Encoding;

/// <summary>The forms in which a text is written, by the low bits of the number before it. The numbers are stored.</summary>
internal static class TextForm
{
    public const int Bits = 2;

    /// <summary>The number of bytes, then UTF-8.</summary>
    public const uint Utf8 = 0;

    /// <summary>The number of bytes after packing, then the beginning as a text, then hexadecimal digits two to a byte.</summary>
    public const uint Hexadecimal = 1;

    /// <summary>The number of a known value.</summary>
    public const uint Known = 2;

    /// <summary>One of the two below, by a third bit.</summary>
    public const uint Special = 3;
    public const int SpecialBits = 3;

    /// <summary>The place of a hexadecimal text among those of this record.</summary>
    public const uint Earlier = Special;

    /// <summary>The number of UTF-16 units, then they.</summary>
    public const uint Utf16 = Special | 4;
}
