using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Fonds.Description.Places;

/// <summary>From a name to the places that bear it, by the number of the folded name; the greatest place comes first.</summary>
internal sealed class GazetteerNames
{
    private readonly int[] heads;
    private readonly int[] next;
    private readonly ulong[] hashes;
    private readonly int[] owners;
    private readonly int[] offsets;
    private int count;

    public GazetteerNames(GazetteerColumns columns)
    {
        heads = new int[BitOperations.RoundUpToPowerOf2((uint)columns.NameCount)];
        next = new int[columns.NameCount + 1];
        hashes = new ulong[next.Length];
        owners = new int[next.Length];
        offsets = new int[next.Length];
        Span<char> name = stackalloc char[512];

        // Each goes to the head of its chain, so the smallest place goes first, and of one place the last name.
        for (var place = columns.Count - 1; place >= 0; place--)
            Add(columns, place, name);
    }

    public bool Have(ulong hash) => First(hash) != 0;

    /// <summary>The first entry of a name, 0 if there is none.</summary>
    public int First(ulong hash) => hash == 0 ? 0 : Same(heads[Bucket(hash)], hash);

    public int Next(int entry) => Same(next[entry], hashes[entry]);

    public int Owner(int entry) => owners[entry];

    /// <summary>Where in the text the name stands, its mark included.</summary>
    public int Offset(int entry) => offsets[entry];

    private int Same(int entry, ulong hash)
    {
        while (entry != 0 && hashes[entry] != hash)
            entry = next[entry];
        return entry;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(GazetteerColumns columns, int place, Span<char> name)
    {
        var line = columns.Line(place);
        var first = count + 1;
        for (var start = 0; start < line.Length;)
        {
            var from = line[start] < 8 ? start + 1 : start;
            var end = line[from..].IndexOfAnyInRange((byte)0, (byte)7);
            end = end < 0 ? line.Length : from + end;
            var length = Encoding.UTF8.GetChars(line[from..end], name);
            var hash = FoldedName.Hash(name[..length]);

            // A spelling that differs only in accents, capitals or hyphens from one before it says nothing new.
            if (hash != 0 && hashes.AsSpan(first, count + 1 - first).IndexOf(hash) < 0)
            {
                count++;
                (hashes[count], owners[count], offsets[count]) = (hash, place, columns.LineStart(place) + start);
            }

            if (end < line.Length && line[end] == NameSense.YearsMark)
                end += 1 + (line[(end + 1)..].IndexOfAnyInRange((byte)0, (byte)7) is var more && more < 0 ? line.Length - end - 1 : more);
            start = end;
        }

        for (var entry = count; entry >= first; entry--)
        {
            ref var head = ref heads[Bucket(hashes[entry])];
            next[entry] = head;
            head = entry;
        }
    }

    private int Bucket(ulong hash) => (int)((hash ^ hash >> 32) & (uint)(heads.Length - 1));
}
