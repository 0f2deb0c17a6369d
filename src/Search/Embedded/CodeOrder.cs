using System.Text;
using Fonds.Description.Records;
using Fonds.Search.Text;

namespace Fonds.Search.Embedded;

/// <summary>Collections in the order of their reference codes, numbers as numbers: MS 9, MS 10, MSS 1. Those without a code come last.</summary>
internal sealed class CodeOrder
{
    private readonly Dictionary<int, int> ranks = [];

    public CodeOrder(NameDirectory names)
    {
        var codes = new List<(string Key, int Record)>();
        foreach (var known in names.All().Where(known => known.Kind == RecordKind.Unit && known.Names.Length > 1))
            codes.Add((Key(known.Names[^1]), known.Record));
        codes.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key) is not 0 and var order ? order : one.Record.CompareTo(other.Record));
        for (var rank = 0; rank < codes.Count; rank++)
            ranks[codes[rank].Record] = rank;
    }

    /// <summary>The place of a collection, by its top unit.</summary>
    public int Of(int top) => ranks.GetValueOrDefault(top, int.MaxValue);

    // A number is led by its length, so that it sorts as a number.
    private static string Key(string code)
    {
        var key = new StringBuilder(code.Length + 8);
        foreach (var word in Folding.Words(code).Split(' '))
        {
            for (var at = 0; at < word.Length;)
            {
                var end = at;
                while (end < word.Length && char.IsAsciiDigit(word[end]))
                    end++;
                if (end == at)
                {
                    key.Append(word[at++]);
                    continue;
                }

                var number = word.AsSpan(at, end - at).TrimStart('0');
                key.Append((char)('0' + Math.Min(number.Length, 9))).Append(number);
                at = end;
            }

            key.Append(' ');
        }

        return key.ToString();
    }
}
