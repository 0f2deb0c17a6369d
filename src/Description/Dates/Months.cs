namespace Fonds.Description.Dates;

/// <summary>The names of the months as finding aids write them.</summary>
internal static class Months
{
    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The month of an English name or abbreviation, or 0.</summary>
    public static int Read(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length < 3)
            return 0;

        for (var month = 1; month <= 12; month++)
        {
            if (English[month - 1].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return month;
        }

        return 0;
    }
}
