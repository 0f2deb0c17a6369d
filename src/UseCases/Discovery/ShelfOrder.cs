namespace Fonds.UseCases.Discovery;

/// <summary>Names of containers as they stand on the shelf: runs of digits by their value, so that "Box 9" comes before "Box 10", and "Box 10a" after it.</summary>
public sealed class ShelfOrder : IComparer<string>
{
    public static readonly ShelfOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var left = (x ?? "").AsSpan();
        var right = (y ?? "").AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var (mine, theirs) = (Digits(left), Digits(right));
            var isNumber = mine > 0 && theirs > 0;
            var order = isNumber ? ByValue(left[..mine], right[..theirs]) : char.ToUpperInvariant(left[0]).CompareTo(char.ToUpperInvariant(right[0]));
            if (order != 0)
                return order;
            left = left[(isNumber ? mine : 1)..];
            right = right[(isNumber ? theirs : 1)..];
        }

        return left.Length.CompareTo(right.Length);
    }

    // However many digits there are: bar codes have more than a number holds.
    private static int ByValue(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
