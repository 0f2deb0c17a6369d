using System.Text.Encodings.Web;
using Fonds.App.Shared.Wording;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Public.Search;

/// <summary>What a unit is, in a line under its title: level, dates, extent, whether it can be seen online, and in which containers it lies. Nothing where nothing is known.</summary>
public sealed class HitFacts(UnitSummary unit) : IHtmlContent
{
    private const int LongestExtent = 90;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var facts = new List<string>();
        if (unit.Level.Length > 0)
            facts.Add(Phrases.Say(unit.Level));
        if (unit.Dates.Length > 0 && unit.Dates != unit.Title)
            facts.Add(unit.Dates);
        if (unit.Extent.Length > 0)
            facts.Add(Excerpt.Of(unit.Extent, LongestExtent));
        if (unit.Digitised)
            facts.Add(Phrases.Say("digitised"));
        if (facts.Count + unit.Containers.Count == 0)
            return;
        writer.Write("<p class=\"meta\">");
        encoder.Encode(writer, string.Join(" · ", facts));
        for (var at = 0; at < unit.Containers.Count; at++)
        {
            writer.Write(at > 0 ? "; <span class=\"box\">" : facts.Count > 0 ? " · <span class=\"box\">" : "<span class=\"box\">");
            encoder.Encode(writer, unit.Containers[at]);
            writer.Write("</span>");
        }

        writer.Write("</p>");
    }
}
