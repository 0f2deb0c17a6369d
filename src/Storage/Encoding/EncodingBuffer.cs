using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Utf8 = System.Text.Unicode.Utf8;

namespace Fonds.Storage.Encoding;

/// <summary>Bytes being written. Reused from record to record, so that an import makes no garbage here.</summary>
public sealed class EncodingBuffer
{
    /// <summary>How many packed texts of one record can be pointed back to.</summary>
    internal const int MostRemembered = 64;

    private readonly List<string> remembered = [];
    private byte[] bytes = new byte[4096];
    private int length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public void Clear()
    {
        length = 0;
        remembered.Clear();
    }

    public void WriteByte(byte value)
    {
        Ensure(1);
        bytes[length++] = value;
    }

    /// <summary>A number in as few bytes as it needs: seven bits a byte, low bits first.</summary>
    public void WriteNumber(ulong value)
    {
        Ensure(10);
        while (value >= 0x80)
        {
            bytes[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        bytes[length++] = (byte)value;
    }

    /// <summary>
    /// Text in the shortest of its forms: the number of a known value, a look back at the same identifier in this record, a beginning
    /// with hexadecimal digits packed two to a byte, or UTF-8.
    /// </summary>
    public void WriteText(string text)
    {
        if (KnownValues.NumberOf(text) is >= 0 and var known)
        {
            WriteNumber(((ulong)known << TextForm.Bits) | TextForm.Known);
            return;
        }

        var packed = HexadecimalTail.LengthIn(text);
        if (packed == 0)
        {
            WriteFull(text);
            return;
        }

        var earlier = remembered.IndexOf(text);
        if (earlier >= 0)
        {
            WriteNumber(((ulong)earlier << TextForm.SpecialBits) | TextForm.Earlier);
            return;
        }

        WriteNumber(((ulong)(packed / 2) << TextForm.Bits) | TextForm.Hexadecimal);
        WriteText(text[..^packed]);
        Ensure(packed / 2);
        HexadecimalTail.Pack(text.AsSpan(text.Length - packed), bytes.AsSpan(length));
        length += packed / 2;

        // After its beginning, which may itself be such a text: the reader meets them in this order.
        if (remembered.Count < MostRemembered)
            remembered.Add(text);
    }

    /// <summary>Text in no short form, its length and a mark of two bits in one number before it; false, and nothing written, when UTF-8 cannot give it back.</summary>
    internal bool TryWriteUtf8(string text, uint mark)
    {
        Ensure((text.Length * 3) + 10);

        // Nearly all text is ASCII: write it behind a length that assumes so, and start again when it was not.
        var start = length;
        WriteNumber(((ulong)text.Length << TextForm.Bits) | mark);
        if (Ascii.FromUtf16(text, bytes.AsSpan(length), out var written) == OperationStatus.Done)
        {
            length += written;
            return true;
        }

        length = start;
        var rented = ArrayPool<byte>.Shared.Rent(text.Length * 3);
        var whole = Utf8.FromUtf16(text, rented, out _, out written, replaceInvalidSequences: false) == OperationStatus.Done;
        if (whole)
        {
            WriteNumber(((ulong)written << TextForm.Bits) | mark);
            WriteBytes(rented.AsSpan(0, written));
        }

        ArrayPool<byte>.Shared.Return(rented);
        return whole;
    }

    private void WriteFull(string text)
    {
        if (TryWriteUtf8(text, TextForm.Utf8))
            return;

        // Half a surrogate pair, which UTF-8 cannot give back.
        WriteNumber(((ulong)text.Length << TextForm.SpecialBits) | TextForm.Utf16);
        WriteBytes(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private void WriteBytes(ReadOnlySpan<byte> value)
    {
        Ensure(value.Length);
        value.CopyTo(bytes.AsSpan(length));
        length += value.Length;
    }

    private void Ensure(int more)
    {
        if (bytes.Length - length < more)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
    }
}
