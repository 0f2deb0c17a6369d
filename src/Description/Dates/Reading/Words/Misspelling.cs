namespace Fonds.Description.Dates.Reading.Words;

/// <summary>How many slips lie between two words: a letter lost, put in, changed, or swapped with its neighbour.</summary>
internal static class Misspelling
{
    private const int Longest = 16;

    /// <summary>The number of slips; more than <paramref name="most"/> when the words are further apart.</summary>
    public static int Distance(ReadOnlySpan<char> written, ReadOnlySpan<char> meant, int most)
    {
        if (Math.Abs(written.Length - meant.Length) > most || written.Length >= Longest || meant.Length >= Longest)
            return most + 1;

        Span<int> before = stackalloc int[Longest];
        Span<int> above = stackalloc int[Longest];
        Span<int> row = stackalloc int[Longest];
        for (var place = 0; place <= meant.Length; place++)
            above[place] = place;

        for (var line = 1; line <= written.Length; line++)
        {
            row[0] = line;
            for (var place = 1; place <= meant.Length; place++)
            {
                var changed = above[place - 1] + (written[line - 1] == meant[place - 1] ? 0 : 1);
                var least = Math.Min(changed, Math.Min(above[place], row[place - 1]) + 1);
                if (line > 1 && place > 1 && written[line - 1] == meant[place - 2] && written[line - 2] == meant[place - 1])
                    least = Math.Min(least, before[place - 2] + 1);
                row[place] = least;
            }

            above.CopyTo(before);
            row.CopyTo(above);
        }

        return above[meant.Length];
    }
}
