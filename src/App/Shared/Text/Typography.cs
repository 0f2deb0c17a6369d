using System.Text;
using Fonds.App.Shared.Wording;

namespace Fonds.App.Shared.Text;

/// <summary>Short texts set as a printer would: spans with en dashes, subdivisions with a dash between, numbers with commas.</summary>
public static class Typography
{
    /// <summary>A heading: "Serge, Victor, 1890-1947" with an en dash, "Anarchism--Belgium" with a dash between its parts.</summary>
    public static string Heading(string heading)
    {
        if (heading.Contains('\uFE20', StringComparison.Ordinal))
            heading = heading.Replace('\uFE20', '\u0361').Replace("\uFE21", "", StringComparison.Ordinal);
        if (!heading.Contains('-', StringComparison.Ordinal))
            return heading;

        var set = new StringBuilder(heading.Length + 4);
        for (var at = 0; at < heading.Length; at++)
        {
            if (heading[at] == '-' && at + 1 < heading.Length && heading[at + 1] == '-')
            {
                while (set.Length > 0 && set[^1] == ' ')
                    set.Length--;
                set.Append(" — ");
                at++;
                while (at + 1 < heading.Length && heading[at + 1] is ' ' or '-')
                    at++;
            }
            else if (heading[at] == '-' && IsSpan(heading, at))
            {
                set.Append('–');
            }
            else
            {
                set.Append(heading[at]);
            }
        }

        return set.ToString();
    }

    /// <summary>"12,345".</summary>
    public static string Number(int number) => Phrases.Number(number);

    /// <summary>"1 collection", "2 collections".</summary>
    public static string Count(int number, string one, string many) => Phrases.SayCount(number, one, many);

    /// <summary>A reference code whose parts stay on one line.</summary>
    public static string Unbroken(string code) => code.Length > 24 ? code : code.Replace(' ', '\u00a0');

    /// <summary>"creator, subject and correspondent".</summary>
    public static string Listed(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => Phrases.Say("{0} and {1}", string.Join(", ", words.Take(words.Count - 1)), words[^1]),
    };

    // Between two years, or after one that is still open ("1901-"); never in "1-880-12", which is a number.
    private static bool IsSpan(string heading, int at) =>
        at >= 4 && char.IsAsciiDigit(heading[at - 1]) && char.IsAsciiDigit(heading[at - 4]) && char.IsAsciiDigit(heading[at - 2])
        && (at + 1 == heading.Length || heading[at + 1] is ' ' or '.' or ')' or ',' || FollowedByYear(heading, at));

    private static bool FollowedByYear(string heading, int at)
    {
        var digits = 0;
        while (at + 1 + digits < heading.Length && char.IsAsciiDigit(heading[at + 1 + digits]))
            digits++;
        return digits is 2 or 4;
    }
}
