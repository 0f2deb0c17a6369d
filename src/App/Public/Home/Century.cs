using System.Globalization;
using Fonds.App.Shared.Drawing;
using Fonds.Search;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Public.Home;

/// <summary>Everything dated, decade by decade.</summary>
public sealed record Century(string Title, string Remark, IHtmlContent Drawing)
{
    public static Century? Of(IReadOnlyList<FacetCount<int>> decades)
    {
        if (DecadeScale.Of(decades) is not { } scale)
            return null;

        var fullest = decades.MaxBy(decade => decade.Count);
        var years = scale.Years switch { <= 60 => "The decades", <= 150 => "A century", <= 260 => "Two centuries", _ => "The centuries" };
        var remark = string.Create(CultureInfo.InvariantCulture, $"Every dated part, by decade. The {fullest.Value}s hold {fullest.Count:N0}.");
        return new Century($"{years} at a glance", remark, new DecadeBars(decades, scale, 150, "Parts of collections by decade", Search));
    }

    private static string Search(int decade) => string.Create(CultureInfo.InvariantCulture, $"/search?from={decade}&to={decade + 9}");
}
