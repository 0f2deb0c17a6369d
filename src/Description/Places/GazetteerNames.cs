using System.Numerics;
using System.Runtime.CompilerServices;

namespace Fonds.Description.Places;

/// <summary>From a name to the places that bear it, by the number of the folded name; the greatest place comes first.</summary>
internal sealed class GazetteerNames
{
    /// <summary>How many parts the names are read in, side by side where there are processors for it.</summary>
    private const int Parts = 8;

    private readonly int[] heads;
    private readonly int[] next;
    private readonly ulong[] hashes;
    private readonly int[] owners;
    private readonly int[] offsets;

    public GazetteerNames(GazetteerColumns columns)
    {
        heads = new int[BitOperations.RoundUpToPowerOf2((uint)columns.NameCount)];
        var parts = new GazetteerNamesPart[Parts];
        Parallel.For(0, Parts, part => parts[part] = GazetteerNamesPart.Read(columns, (int)((long)columns.Count * part / Parts), (int)((long)columns.Count * (part + 1) / Parts)));

        var count = parts.Sum(static part => part.Count) + 1;
        next = new int[count];
        hashes = new ulong[count];
        owners = new int[count];
        offsets = new int[count];

        // Entry 0 is none. Each goes to the head of its chain, so the smallest place goes first, and of one place the last name.
        var first = 1;
        foreach (var part in parts)
        {
            part.CopyTo(hashes.AsSpan(first), owners.AsSpan(first), offsets.AsSpan(first));
            first += part.Count;
        }

        Chain();
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
    private void Chain()
    {
        for (var entry = hashes.Length - 1; entry > 0; entry--)
        {
            ref var head = ref heads[Bucket(hashes[entry])];
            next[entry] = head;
            head = entry;
        }
    }

    private int Bucket(ulong hash) => (int)((hash ^ hash >> 32) & (uint)(heads.Length - 1));
}
