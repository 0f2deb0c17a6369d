using System.Collections.Immutable;
using Fonds.Description.Records;

namespace Fonds.Storage.Encoding;

/// <summary>
/// The arrangement of a finding aid (ISAD(G) 3.3.4): its units in document order, each with its depth. It is part of the
/// finding aid's version, so that a past order can be rebuilt and adding one component makes no new version of its siblings.
/// </summary>
public sealed record Arrangement(ImmutableArray<PlacedUnit> Units)
{
    internal void Write(EncodingBuffer buffer)
    {
        buffer.WriteNumber((uint)Units.Length);
        var previous = 0L;
        foreach (var placed in Units)
        {
            // Units taken in together have consecutive numbers, so the step is mostly one: a byte with its depth in a byte.
            var step = placed.Unit.Value - previous;
            buffer.WriteNumber((ulong)((step << 1) ^ (step >> 63)));
            buffer.WriteNumber((uint)placed.Depth);
            previous = placed.Unit.Value;
        }
    }

    internal static Arrangement Read(ref EncodedReader reader)
    {
        var units = new PlacedUnit[(int)reader.ReadNumber()];
        var previous = 0L;
        for (var place = 0; place < units.Length; place++)
        {
            var step = reader.ReadNumber();
            previous += (long)(step >> 1) ^ -(long)(step & 1);
            units[place] = new PlacedUnit(new RecordId(previous), (int)reader.ReadNumber());
        }

        return new Arrangement([.. units]);
    }
}

/// <summary>A unit with its depth below the top unit.</summary>
public readonly record struct PlacedUnit(RecordId Unit, int Depth);
