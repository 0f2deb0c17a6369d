using System.Globalization;
using System.Text;

namespace Fonds.Description.Containers;

/// <summary>Containers as a reader asks for them at the desk: "Box 46, folders 1127–1136".</summary>
internal static class ContainerText
{
    /// <summary>One line for each outermost container; folders of one box share its line.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Container> containers)
    {
        if (containers.Count == 0)
            return [];

        var tops = new List<Shelf>();
        foreach (var container in containers)
        {
            var outermost = container;
            while (outermost.Parent is { } parent)
                outermost = parent;

            var shelf = tops.Find(candidate => candidate.Holds(outermost));
            if (shelf is null)
                tops.Add(shelf = new(outermost));
            if (!ReferenceEquals(outermost, container))
                shelf.Contents.Add(container);
        }

        return tops.ConvertAll(static shelf => shelf.Display());
    }

    /// <summary>An outermost container with everything in it that is named.</summary>
    private sealed record Shelf(Container Outermost)
    {
        public List<Container> Contents { get; } = [];

        /// <summary>Whether this is the same box, written again for another folder in it.</summary>
        public bool Holds(Container other) =>
            ReferenceEquals(Outermost, other)
            || (Outermost.Type.Equals(other.Type, StringComparison.OrdinalIgnoreCase) && Outermost.Indicator == other.Indicator);

        public string Display()
        {
            var builder = new StringBuilder(Phrase(Outermost.Type, [Outermost.Indicator]));
            for (var place = 0; place < Contents.Count;)
            {
                var type = Contents[place].Type;
                var indicators = new List<string>();
                for (; place < Contents.Count && Contents[place].Type.Equals(type, StringComparison.OrdinalIgnoreCase); place++)
                {
                    if (!indicators.Contains(Contents[place].Indicator))
                        indicators.Add(Contents[place].Indicator);
                }

                builder.Append(", ").Append(Phrase(type, indicators));
            }

            if (builder.Length > 0)
                builder[0] = char.ToUpper(builder[0], CultureInfo.InvariantCulture);
            return builder.ToString();
        }
    }

    private static string Phrase(string type, List<string> indicators)
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
