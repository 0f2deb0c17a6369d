using System.IO.Compression;

namespace Fonds.Storage.Sources;

/// <summary>How an original document is packed. The numbers are stored.</summary>
public enum Packing : byte
{
    Brotli = 1,
}

/// <summary>A document as it was taken in, packed fast: it is evidence, kept for the day somebody doubts the record.</summary>
public static class OriginalBytes
{
    /// <summary>A twentieth smaller than with 3, for two seconds more with each gigabyte; 5 saves half as much again for four times that.</summary>
    private const int Quality = 4;

    public static byte[] Pack(Stream original)
    {
        using var packed = new MemoryStream();
        using (var packer = new BrotliStream(packed, new BrotliCompressionOptions { Quality = Quality }))
            original.CopyTo(packer);
        return packed.ToArray();
    }

    public static byte[] Unpack(Packing packing, ReadOnlySpan<byte> packed)
    {
        if (packing != Packing.Brotli)
            throw new InvalidDataException("An original was packed by a newer Fonds.");
        using var unpacked = new MemoryStream();
        using var unpacker = new BrotliStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        unpacker.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
