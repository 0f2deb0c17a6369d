using System.Runtime.InteropServices;

namespace Fonds.Storage.Encoding;

/// <summary>Reads what <see cref="EncodingBuffer"/> wrote.</summary>
public ref struct EncodedReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public readonly bool AtEnd => rest.IsEmpty;

    public byte ReadByte()
    {
        var value = rest[0];
        rest = rest[1..];
        return value;
    }

    public ulong ReadNumber()
    {
        ulong value = rest[0];
        if (value < 0x80)
        {
            rest = rest[1..];
            return value;
        }

        value &= 0x7F;
        for (int place = 1, shift = 7; ; place++, shift += 7)
        {
            ulong next = rest[place];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                rest = rest[(place + 1)..];
                return value;
            }
        }
    }

    public string ReadText() => ReadText(ReadNumber(), 0);

    /// <summary>Text whose number has been read already, because its mark had to be looked at.</summary>
    public string ReadText(ulong head, int markBits)
    {
        var size = (int)(head >> (markBits + 1));
        var text = rest[..size];
        rest = rest[size..];
        return (head & (1UL << markBits)) == 0
            ? System.Text.Encoding.UTF8.GetString(text)
            : new string(MemoryMarshal.Cast<byte, char>(text));
    }
}
