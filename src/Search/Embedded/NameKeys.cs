using Fonds.Description.Records;
using Fonds.Search.Text;

namespace Fonds.Search.Embedded;

/// <summary>How near what was typed comes to a name.</summary>
internal enum Bearing : byte
{
    None = 0,

    /// <summary>The family name alone ("trotsky"), or the acronym a body adds.</summary>
    FamilyName = 1,

    /// <summary>The name without dates and qualifiers, in either order, with all forenames or the first ("angela davis").</summary>
    Usual = 2,

    /// <summary>The whole name, title or code.</summary>
    Whole = 3,
}

/// <summary>
/// The forms in which people type a name that is written as a heading: "Davis, Angela Y. (Angela Yvonne), 1944-" is typed
/// "angela davis", "angela y davis" or "davis angela". DACS 2.6 and RDA 9.2 make the headings; nobody types their dates.
/// </summary>
internal static class NameKeys
{
    /// <summary>The folded forms of one name, each with how near it is.</summary>
    public static IEnumerable<(string Key, Bearing Bearing)> Of(string name, RecordKind kind)
    {
        var whole = Folding.Words(name);
        if (whole.Length == 0)
            yield break;
        yield return (whole, Bearing.Whole);
        if (kind.IsAgent() || kind.IsTerm())
        {
            foreach (var (key, bearing) in OfHeading(name, kind))
            {
                if (key.Length > 0 && key != whole)
                    yield return (key, bearing);
            }
        }
    }

    private static IEnumerable<(string Key, Bearing Bearing)> OfHeading(string name, RecordKind kind)
    {
        var (bare, fuller) = WithoutParentheses(name);
        if (kind is not (RecordKind.Person or RecordKind.UnknownAgent))
        {
            yield return (Folding.Words(bare), Bearing.Usual);
            yield break;
        }

        var comma = bare.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            yield return (WithoutDates(Folding.Words(bare)), Bearing.Usual);
            yield break;
        }

        var family = Folding.Words(bare[..comma]);
        var rest = bare[(comma + 1)..];
        var next = rest.IndexOf(',', StringComparison.Ordinal);
        var forenames = WithoutDates(Folding.Words(next < 0 ? rest : rest[..next]));
        yield return (family, Bearing.FamilyName);
        if (forenames.Length == 0 || char.IsAsciiDigit(forenames[0]))
            yield break;
        foreach (var given in (string[])[forenames, First(forenames), Folding.Words(fuller), First(Folding.Words(fuller))])
        {
            if (given.Length == 0)
                continue;
            yield return ($"{given} {family}", Bearing.Usual);
            yield return ($"{family} {given}", Bearing.Usual);
        }
    }

    // The first forename that is more than a letter.
    private static string First(string forenames) => forenames.Split(' ').FirstOrDefault(word => word.Length > 1) ?? "";

    private static (string Bare, string Fuller) WithoutParentheses(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : name.IndexOf(')', open);
        return close < 0 ? (name, "") : (name[..open] + name[(close + 1)..], name[(open + 1)..close]);
    }

    private static string WithoutDates(string folded)
    {
        var words = folded.Split(' ');
        var last = words.Length;
        while (last > 0 && words[last - 1] is [.., >= '0' and <= '9'])
            last--;
        return string.Join(' ', words, 0, last);
    }
}
