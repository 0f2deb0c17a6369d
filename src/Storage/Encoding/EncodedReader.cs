using System.Runtime.InteropServices;

namespace Fonds.Storage.Encoding;

/// <summary>Reads what <see cref="EncodingBuffer"/> wrote.</summary>
public ref struct EncodedReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;
    private List<string>? remembered;

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

    public string ReadText()
    {
        var head = ReadNumber();
        switch ((uint)head & TextForm.Special)
        {
            case TextForm.Utf8:
                return ReadUtf8((int)(head >> TextForm.Bits));
            case TextForm.Known:
                return KnownValues.Value((int)(head >> TextForm.Bits));
            case TextForm.Hexadecimal:
                var beginning = ReadText();
                var text = HexadecimalTail.Unpack(beginning, Take((int)(head >> TextForm.Bits)));
                remembered ??= [];
                if (remembered.Count < EncodingBuffer.MostRemembered)
                    remembered.Add(text);
                return text;
            default:
                var number = (int)(head >> TextForm.SpecialBits);
                return (head & 4) == 0 ? remembered![number] : new string(MemoryMarshal.Cast<byte, char>(Take(2 * number)));
        }
    }

    public string ReadUtf8(int size) => System.Text.Encoding.UTF8.GetString(Take(size));

    private ReadOnlySpan<byte> Take(int size)
    {
        var taken = rest[..size];
        rest = rest[size..];
        return taken;
    }
}
