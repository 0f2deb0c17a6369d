using System.Collections.Frozen;

namespace Fonds.Description.Places;

/// <summary>
/// Names that mean no place by themselves, though the gazetteer has a place of that name somewhere: articles that begin a title, quarters of the sky, seasons,
/// what places are called after ("the City", "the Village"), words and people that share their letters with a town. "The South" of a history is no province of Cameroon.
/// </summary>
internal static class WordsNoPlace
{
    // From here on a name in capitals means the city, and not an abbreviation that is spelt alike: PARIS, but not FORTUNE.
    private const int City = 500_000;

    private static readonly FrozenSet<string> Sides = Set("north south east west northeast northwest southeast northern southern eastern western central upper lower middle");

    private static readonly FrozenSet<string> Words = Set("""
        la le les las los el il de der die das
        spring summer autumn fall winter
        city town village borough county state district province region country colony island islands hill hills heights park place square street avenue bridge port harbor harbour bay beach
        church college university school center centre chair union liberty hope home house hall hell lion soul fortune mesa oasis muse kings marx stalin lenin
        on que man action residence carnival research section media médias triangle palais b.c. a.b. v.a. p.r.
        """);

    /// <summary>Whether a name, as it stands, is left open whatever surrounds it.</summary>
    public static bool Are(string name)
    {
        var bare = Bare(name);
        return (Has(Words, bare) || Has(Sides, bare) || IsTooShort(bare)) && !IsAbbreviation(bare) || IsSpeltLikeOne(bare);
    }

    /// <summary>Whether a word names not even a part of the world, as "the South" does: the City, the Fall.</summary>
    public static bool AreNowhere(string name) => Bare(name) is var bare && Has(Words, bare) && !IsAbbreviation(bare);

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool Has(FrozenSet<string> table, ReadOnlySpan<char> name) => table.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static ReadOnlySpan<char> Bare(string name)
    {
        var bare = name.AsSpan().Trim();
        return bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? bare[4..].TrimStart() : bare;
    }

    // "LA" and "DE" are states, "La" and "De" are not.
    private static bool IsAbbreviation(ReadOnlySpan<char> name) => name.Length == 2 && name.IndexOfAnyExceptInRange('A', 'Z') < 0;

    // "Read to Me": no Maine.
    private static bool IsTooShort(ReadOnlySpan<char> name) => name.Length == 1 && char.IsLetter(name[0]) || name.Length == 2 && char.IsLower(name[1]) && name is not ("Po" or "Aa" or "Ii" or "Ie" or "Eu" or "Ob" or "Ur");

    // "ACS", "OASIS": in capitals without points, and no abbreviation that the gazetteer has of a place.
    private static bool IsSpeltLikeOne(ReadOnlySpan<char> name)
    {
        if (name.Length < 3 || name.IndexOfAnyExceptInRange('A', 'Z') >= 0)
            return false;
        foreach (var sense in Gazetteer.Shipped.Find(name.ToString()))
        {
            if (sense.Use == NameUse.Short || sense.Place.Population >= City)
                return false;
        }

        return true;
    }
}
