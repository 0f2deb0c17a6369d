using Fonds.App.Shared.Wording;
using System.Globalization;
using Fonds.App.Shared.Drawing;
using Fonds.Search;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Public.Home;

/// <summary>Everything dated, decade by decade.</summary>
/// <param name="Earlier">What lies before the drawing, by centuries and the oldest together, so that nothing sparse is out of reach.</param>
/// <param name="Later">What lies after it.</param>
public sealed record Century(string Title, string Remark, IHtmlContent Drawing, IReadOnlyList<(string Label, string Address)> Earlier, IReadOnlyList<(string Label, string Address)> Later)
{
    // Older dates are few, and many of them misprints: they stand together.
    private const int OldestCentury = 1500;

    public static Century? Of(IReadOnlyList<FacetCount<int>> decades)
    {
        if (DecadeScale.Of(decades) is not { } scale)
            return null;

        var fullest = decades.MaxBy(decade => decade.Count);
        var title = scale.Years switch { <= 60 => "The decades at a glance", <= 150 => "A century at a glance", <= 260 => "Two centuries at a glance", _ => "The centuries at a glance" };
        var remark = Phrases.Say("Every dated part, by decade. The {0}s hold {1}.", fullest.Value.ToString(CultureInfo.InvariantCulture), fullest.Count);
        return new Century(Phrases.Say(title), remark, new DecadeBars(decades, scale, 150, Phrases.Say("Parts of collections by decade"), Search), Before(decades, scale.First), After(decades, scale.Last + 9));
    }

    private static List<(string, string)> Before(IReadOnlyList<FacetCount<int>> decades, int first)
    {
        var earlier = decades.Where(decade => decade.Value < first).Select(decade => decade.Value).ToList();
        var oldest = Math.Min(OldestCentury, first);
        var links = new List<(string, string)>();
        if (earlier.Any(decade => decade < oldest))
            links.Add((Phrases.Say("before {0}", Year(oldest)), $"/search?to={Year(oldest - 1)}"));
        foreach (var century in earlier.Where(decade => decade >= oldest).Select(decade => decade - (decade % 100)).Distinct().Order())
        {
            var last = Math.Min(century + 99, first - 1);
            links.Add(($"{Year(century)}–{Year(last)}", $"/search?from={Year(century)}&to={Year(last)}"));
        }

        return links;
    }

    private static List<(string, string)> After(IReadOnlyList<FacetCount<int>> decades, int last) =>
        decades.Any(decade => decade.Value > last) ? [(Phrases.Say("after {0}", Year(last)), $"/search?from={Year(last + 1)}")] : [];

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Search(int decade) => string.Create(CultureInfo.InvariantCulture, $"/search?from={decade}&to={decade + 9}");
}
