using Fonds.App.Shared.Wording;
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
        var title = scale.Years switch { <= 60 => "The decades at a glance", <= 150 => "A century at a glance", <= 260 => "Two centuries at a glance", _ => "The centuries at a glance" };
        var remark = Phrases.Say("Every dated part, by decade. The {0}s hold {1}.", fullest.Value.ToString(CultureInfo.InvariantCulture), fullest.Count);
        return new Century(Phrases.Say(title), remark, new DecadeBars(decades, scale, 150, Phrases.Say("Parts of collections by decade"), Search));
    }

    private static string Search(int decade) => string.Create(CultureInfo.InvariantCulture, $"/search?from={decade}&to={decade + 9}");
}
