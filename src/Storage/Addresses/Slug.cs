using System.Globalization;
using Fonds.Description.Statements;

namespace Fonds.Storage.Addresses;

/// <summary>The readable part of an address: folded words joined by hyphens. Addresses are permanent, so this rule does not change.</summary>
public static class Slug
{
    private const int Longest = 80;

    /// <summary>"GEN MSS 238" gives "gen-mss-238"; <paramref name="otherwise"/> when no letter or digit is left.</summary>
    public static string Of(string text, string otherwise)
    {
        var slug = Folding.Words(text.Length > 4 * Longest ? text[..(4 * Longest)] : text).Replace(' ', '-');
        if (slug.Length > Longest)
        {
            // Cut at a word where there is one to cut at.
            var end = slug.LastIndexOf('-', Longest);
            slug = slug[..(end > Longest / 2 ? end : Longest)];
        }

        return slug.Length > 0 ? slug : otherwise;
    }

    /// <summary>The slug itself when it is free, else with the first number that makes it so.</summary>
    public static string Free(string slug, Func<string, bool> isTaken)
    {
        if (!isTaken(slug))
            return slug;
        for (var number = 2; ; number++)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            if (!isTaken(numbered))
                return numbered;
        }
    }
}
