using System.Buffers;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// The encoded units of one document between reading and storing. A document must be known whole before any of it is kept, so it waits
/// here: in memory up to a limit, and a very large one on disk.
/// </summary>
internal sealed class EncodedUnits : IDisposable
{
    private const int BlockSize = 1 << 20;
    private const int MostBlocksInMemory = 48;

    private readonly List<byte[]?> blocks = [];
    private readonly List<(long Offset, int Length)> onDisk = [];
    private FileStream? file;
    private int used = BlockSize;
    private byte[] read = [];

    /// <summary>Adds bytes and returns where they are.</summary>
    public EncodedPlace Add(ReadOnlySpan<byte> bytes)
    {
        if (BlockSize - used < bytes.Length)
            NextBlock(bytes.Length);
        var place = new EncodedPlace(blocks.Count - 1, used, bytes.Length);
        bytes.CopyTo(blocks[^1].AsSpan(used));
        used += bytes.Length;
        return place;
    }

    /// <summary>The bytes at a place, valid until the next call.</summary>
    public ReadOnlySpan<byte> At(EncodedPlace place)
    {
        if (blocks[place.Block] is { } block)
            return block.AsSpan(place.Start, place.Length);
        if (read.Length < place.Length)
            read = new byte[place.Length];
        var bytes = read.AsSpan(0, place.Length);
        RandomAccess.Read(file!.SafeFileHandle, bytes, onDisk[place.Block].Offset + place.Start);
        return bytes;
    }

    public void Dispose()
    {
        foreach (var block in blocks)
        {
            if (block is { Length: BlockSize })
                ArrayPool<byte>.Shared.Return(block);
        }

        blocks.Clear();
        file?.Dispose();
    }

    private void NextBlock(int atLeast)
    {
        if (blocks.Count >= MostBlocksInMemory)
            MoveToDisk(blocks.Count - MostBlocksInMemory);
        blocks.Add(atLeast <= BlockSize ? ArrayPool<byte>.Shared.Rent(BlockSize) : new byte[atLeast]);
        used = 0;
    }

    private void MoveToDisk(int place)
    {
        file ??= new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 0, FileOptions.DeleteOnClose);
        var block = blocks[place]!;
        var offset = onDisk.Count == 0 ? 0 : onDisk[^1].Offset + onDisk[^1].Length;
        RandomAccess.Write(file.SafeFileHandle, block, offset);
        onDisk.Add((offset, block.Length));
        blocks[place] = null;
        if (block.Length == BlockSize)
            ArrayPool<byte>.Shared.Return(block);
    }
}

/// <summary>Where the encoded bytes of a unit wait.</summary>
internal readonly record struct EncodedPlace(int Block, int Start, int Length);
