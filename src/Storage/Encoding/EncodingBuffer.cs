using System.Buffers;
using System.Text;
using Utf8 = System.Text.Unicode.Utf8;

namespace Fonds.Storage.Encoding;

/// <summary>Bytes being written. Reused from record to record, so that an import makes no garbage here.</summary>
public sealed class EncodingBuffer
{
    private byte[] bytes = new byte[4096];
    private int length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public int Length => length;

    public void Clear() => length = 0;

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

    public void WriteBytes(ReadOnlySpan<byte> value)
    {
        Ensure(value.Length);
        value.CopyTo(bytes.AsSpan(length));
        length += value.Length;
    }

    /// <summary>Text without a mark before it.</summary>
    public void WriteText(string text) => WriteText(text, 0, 0);

    /// <summary>
    /// Text with its length and <paramref name="mark"/> (of <paramref name="markBits"/> bits) in one number before it. UTF-8, or
    /// UTF-16 for the rare text with half a surrogate pair, which UTF-8 cannot give back.
    /// </summary>
    public void WriteText(string text, int markBits, uint mark)
    {
        var shift = markBits + 1;
        Ensure((text.Length * 3) + 10);

        // Nearly all text is ASCII: write it behind a length that assumes so, and start again when it was not.
        var head = length;
        WriteNumber(((ulong)text.Length << shift) | mark);
        if (Ascii.FromUtf16(text, bytes.AsSpan(length), out var written) == OperationStatus.Done)
        {
            length += written;
            return;
        }

        length = head;
        var rented = ArrayPool<byte>.Shared.Rent(text.Length * 3);
        if (Utf8.FromUtf16(text, rented, out _, out written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            WriteNumber(((ulong)written << shift) | mark);
            WriteBytes(rented.AsSpan(0, written));
        }
        else
        {
            WriteNumber(((ulong)(text.Length * 2) << shift) | (1UL << markBits) | mark);
            WriteBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan()));
        }

        ArrayPool<byte>.Shared.Return(rented);
    }

    private void Ensure(int more)
    {
        if (bytes.Length - length < more)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
    }
}
