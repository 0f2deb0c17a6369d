namespace Fonds.Description.Names.Likeness;

/// <summary>Whether two folded words are one letter apart: a slip of the pen, or another romanization.</summary>
internal static class Spelling
{
    private const int LeastLetters = 5;

    public static bool IsNear(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || Math.Min(a.Length, b.Length) < LeastLetters)
            return false;

        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
            start++;
        var restA = a.AsSpan(start);
        var restB = b.AsSpan(start);
        if (restA.Length > restB.Length)
            return restA[1..].SequenceEqual(restB);
        if (restB.Length > restA.Length)
            return restB[1..].SequenceEqual(restA);
        return restA.Length == 0 || restA[1..].SequenceEqual(restB[1..])
            || (restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]));
    }
}
