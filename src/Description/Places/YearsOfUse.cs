using System.Globalization;

namespace Fonds.Description.Places;

/// <summary>The years in which a name was in use or a country existed: Petrograd from 1914 to 1924.</summary>
/// <param name="First">First year, or null when it has always been so.</param>
/// <param name="Last">Last year, or null when it still is so.</param>
public readonly record struct YearsOfUse(int? First, int? Last)
{
    /// <summary>Whether a year lies within, the years of change and one on either side included: people are slow to take a name up.</summary>
    public bool Cover(int year) => (First is not { } first || year >= first - 1) && (Last is not { } last || year <= last + 1);

    /// <summary>Reads "1914-1924", "-1945", "1991-".</summary>
    internal static YearsOfUse? Read(ReadOnlySpan<char> text)
    {
        // A year before our era has a hyphen of its own; none is in the tables.
        var hyphen = text.IndexOf('-');
        return hyphen < 0 ? null : new YearsOfUse(Year(text[..hyphen]), Year(text[(hyphen + 1)..]));

        static int? Year(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}–{Last}");
}
