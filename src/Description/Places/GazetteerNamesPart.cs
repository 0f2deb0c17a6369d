using System.Runtime.CompilerServices;
using System.Text;

namespace Fonds.Description.Places;

/// <summary>The names of some of the places, in their order: each with its number, its place, and where in the text it stands.</summary>
internal sealed class GazetteerNamesPart
{
    private ulong[] hashes;
    private int[] owners;
    private int[] offsets;

    private GazetteerNamesPart(int places)
    {
        hashes = new ulong[places * 5 / 2];
        owners = new int[hashes.Length];
        offsets = new int[hashes.Length];
    }

    public int Count { get; private set; }

    public static GazetteerNamesPart Read(GazetteerColumns columns, int from, int to)
    {
        var part = new GazetteerNamesPart(to - from);
        Span<char> name = stackalloc char[512];
        Span<char> folded = stackalloc char[FoldedName.Longest];
        for (var place = from; place < to; place++)
            part.Add(columns, place, name, folded);
        return part;
    }

    public void CopyTo(Span<ulong> allHashes, Span<int> allOwners, Span<int> allOffsets)
    {
        hashes.AsSpan(0, Count).CopyTo(allHashes);
        owners.AsSpan(0, Count).CopyTo(allOwners);
        offsets.AsSpan(0, Count).CopyTo(allOffsets);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(GazetteerColumns columns, int place, Span<char> name, Span<char> folded)
    {
        var line = columns.Line(place);
        var first = Count;
        for (var start = 0; start < line.Length;)
        {
            var from = line[start] < 8 ? start + 1 : start;
            var end = line[from..].IndexOfAnyInRange((byte)0, (byte)7);
            end = end < 0 ? line.Length : from + end;
            var length = Encoding.UTF8.GetChars(line[from..end], name);
            var hash = FoldedName.Hash(name[..length], folded);

            // A spelling that differs only in accents, capitals or hyphens from one before it says nothing new.
            if (hash != 0 && !hashes.AsSpan(first, Count - first).Contains(hash))
                Append(hash, place, columns.LineStart(place) + start);
            if (end < line.Length && line[end] == NameSense.YearsMark)
                end += 1 + (line[(end + 1)..].IndexOfAnyInRange((byte)0, (byte)7) is var more && more < 0 ? line.Length - end - 1 : more);
            start = end;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(ulong hash, int place, int offset)
    {
        if (Count == hashes.Length)
        {
            Array.Resize(ref hashes, Count * 2);
            Array.Resize(ref owners, Count * 2);
            Array.Resize(ref offsets, Count * 2);
        }

        (hashes[Count], owners[Count], offsets[Count]) = (hash, place, offset);
        Count++;
    }
}
