using System.Globalization;
using Fonds.Search;

namespace Fonds.App.Shared.Drawing;

/// <summary>
/// The decades that a drawing of time runs over. Catalogues hold a few dates of antiquity and some misprints far in the
/// future: the scale covers the years where nearly everything lies, and the remark beside it names the rest.
/// </summary>
/// <param name="First">First decade drawn: 1860.</param>
/// <param name="Last">Last decade drawn: 2000 for the years to 2009.</param>
public readonly record struct DecadeScale(int First, int Last)
{
    private const double Kept = 0.985;

    // A bar lower than this share of the highest cannot be told from the line it stands on.
    private const double Faint = 0.04;

    /// <summary>How many years the scale is long.</summary>
    public int Years => Last + 10 - First;

    /// <summary>Where a year stands on the scale, in per cent.</summary>
    public string At(double year) => Percent((year - First) / Years);

    /// <summary>How long a number of years is on the scale, in per cent.</summary>
    public string Length(double years) => Percent(years / Years);

    /// <summary>Decades that are named under the drawing: each, or every second or fifth when there are many.</summary>
    public IEnumerable<int> Named
    {
        get
        {
            var step = Years switch { > 600 => 100, > 300 => 50, > 160 => 20, _ => 10 };
            for (var decade = First + (step - (First % step)) % step; decade <= Last; decade += step)
                yield return decade;
        }
    }

    /// <summary>The shortest run of decades with nearly all of what is dated; null when nothing is.</summary>
    public static DecadeScale? Of(IReadOnlyList<FacetCount<int>> decades)
    {
        long total = decades.Sum(decade => (long)decade.Count);
        if (total == 0)
            return null;

        var ordered = decades.OrderBy(decade => decade.Value).ToList();
        var (from, to) = (0, ordered.Count - 1);
        var left = (long)(total * (1 - Kept));
        while (from < to)
        {
            var lighter = ordered[from].Count <= ordered[to].Count ? from : to;
            if (ordered[lighter].Count > left)
                break;
            left -= ordered[lighter].Count;
            if (lighter == from)
                from++;
            else
                to--;
        }

        var faint = Faint * ordered.Max(decade => decade.Count);
        while (from < to && ordered[from].Count < faint)
            from++;
        while (from < to && ordered[to].Count < faint)
            to--;
        return new DecadeScale(ordered[from].Value, ordered[to].Value);
    }

    private static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
