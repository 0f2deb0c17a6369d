using System.Globalization;

namespace Fonds.Description.Containers;

/// <summary>Containers as a reader asks for them at the desk: "Box 46, folders 1127–1136".</summary>
internal static class ContainerText
{
    /// <summary>One line for each outermost container; folders of one box share its line.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Container> containers) => [.. Outermost(containers).Select(static container => container.Display)];

    /// <summary>Each outermost container once, with everything in it that is named.</summary>
    public static IReadOnlyList<OutermostContainer> Outermost(IReadOnlyList<Container> containers)
    {
        if (containers.Count == 0)
            return [];

        var tops = new List<OutermostContainer>();
        foreach (var container in containers)
        {
            var outermost = container;
            while (outermost.Parent is { } parent)
                outermost = parent;

            var top = tops.Find(candidate => candidate.IsSame(outermost.Type, outermost.Indicator));
            if (top is null)
                tops.Add(top = new(outermost));
            if (!ReferenceEquals(outermost, container))
                top.Take(container);
        }

        return tops;
    }

    /// <summary>"folders 1127–1136, item 3": carriers of one kind that stand together share their word.</summary>
    public static string OfContents(IReadOnlyList<Container> contents)
    {
        var phrases = new List<string>();
        for (var place = 0; place < contents.Count;)
        {
            var type = contents[place].Type;
            var indicators = new List<string>();
            for (; place < contents.Count && contents[place].Type.Equals(type, StringComparison.OrdinalIgnoreCase); place++)
            {
                if (!indicators.Contains(contents[place].Indicator))
                    indicators.Add(contents[place].Indicator);
            }

            if (Phrase(type, indicators) is { Length: > 0 } phrase)
                phrases.Add(phrase);
        }

        return string.Join(", ", phrases);
    }

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];

    public static string Phrase(string type, List<string> indicators)
    {
        // A mere dash stands for "no number".
        indicators.RemoveAll(static indicator => !indicator.Any(char.IsLetterOrDigit));
        var numbers = string.Join(", ", indicators.Select(Range));
        var word = type.Length == 0 ? "" : ContainerWords.Singular(type);
        if (word.Length == 0)
            return numbers;

        if (numbers.Length == 0)
            return ContainerTranslations.Of(word, several: false) ?? word;

        // "Box 12" in a container of type box, "Oversize folder 3" and "Map-case 9.C" already say what they are.
        if (numbers.Replace('-', ' ').Contains(word, StringComparison.OrdinalIgnoreCase))
            return numbers;

        var several = indicators.Count > 1 || IsSeveral(indicators[0]);
        return $"{ContainerTranslations.Of(word, several) ?? (several ? ContainerWords.Plural(word) : word)} {numbers}";
    }

    /// <summary>"1127-1136", "3, 5" and "3 and 5" are several; "12-A" and "B-3" are one.</summary>
    private static bool IsSeveral(string indicator) =>
        indicator.Contains(',', StringComparison.Ordinal) || indicator.Contains('&', StringComparison.Ordinal)
        || indicator.Contains(" and ", StringComparison.Ordinal) || indicator.Contains(" to ", StringComparison.Ordinal) || Dash(indicator) >= 0;

    private static string Range(string indicator) =>
        Dash(indicator) is >= 0 and var dash
            ? string.Concat(indicator.AsSpan(0, dash).TrimEnd(), "–", indicator.AsSpan(dash + 1).TrimStart())
            : indicator;

    /// <summary>Place of the hyphen in a plain range of two rising numbers, or -1.</summary>
    private static int Dash(string indicator)
    {
        var dash = indicator.IndexOfAny(['-', '–']);
        return dash > 0
            && int.TryParse(indicator.AsSpan(0, dash).TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(indicator.AsSpan(dash + 1).TrimStart(), NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && last > first
            ? dash
            : -1;
    }
}
