namespace Fonds.Formats.Crosswalks;

/// <summary>Bytes that are written once, in a row, and read back by place: in memory while they are few, else in a file that goes with the process.</summary>
internal sealed class Spill : Stream
{
    private const int MostInMemory = 16 << 20;

    private Stream bytes = new MemoryStream();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => bytes.Length;

    public override long Position
    {
        get => bytes.Position;
        set => throw new NotSupportedException("Bytes are only added.");
    }

    // The writer flushes after each unit, and the disk need not know.
    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (bytes is MemoryStream memory && memory.Length + buffer.Length > MostInMemory)
        {
            bytes = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
            memory.WriteTo(bytes);
            memory.Dispose();
        }

        bytes.Write(buffer);
    }

    /// <summary>Copies the bytes from one place up to another.</summary>
    public void CopyTo(Stream output, long from, long to)
    {
        if (bytes is MemoryStream memory)
        {
            output.Write(memory.GetBuffer().AsSpan((int)from, (int)(to - from)));
            return;
        }

        bytes.Position = from;
        Span<byte> buffer = stackalloc byte[4096];
        while (from < to)
        {
            var count = bytes.Read(buffer[..(int)Math.Min(buffer.Length, to - from)]);
            output.Write(buffer[..count]);
            from += count;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Bytes are read by place.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("Bytes are only added.");

    public override void SetLength(long value) => throw new NotSupportedException("Bytes are only added.");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            bytes.Dispose();
        base.Dispose(disposing);
    }
}
