using System.Globalization;
using System.Text.Encodings.Web;
using Fonds.App.Shared.Wording;
using Fonds.Search;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared.Drawing;

/// <summary>
/// How many records touch each decade, as bars that are links. Every bar says its numbers in words, so the drawing is
/// also the list.
/// </summary>
/// <param name="address">Where a decade leads.</param>
/// <param name="chosen">The years chosen now, or null.</param>
public sealed class DecadeBars(
    IReadOnlyList<FacetCount<int>> decades, DecadeScale scale, int height, string name, Func<int, string> address, (int From, int To)? chosen = null) : IHtmlContent
{
    private const int Foot = 22;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var shown = decades.Where(decade => decade.Value >= scale.First && decade.Value <= scale.Last).ToList();
        var most = shown.Count == 0 ? 1 : shown.Max(decade => decade.Count);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"decades\" role=\"group\" aria-label=\"{HtmlEncoder.Default.Encode(name)}\" height=\"{height + Foot}\">"));
        foreach (var decade in shown)
            Bar(writer, decade, most);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<line class=\"base\" x1=\"0\" x2=\"100%\" y1=\"{height}.5\" y2=\"{height}.5\"/>"));
        foreach (var decade in scale.Named)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{scale.At(decade)}\" y=\"{height + 17}\" aria-hidden=\"true\">{decade}</text>"));
        writer.Write("</svg>");
    }

    private void Bar(TextWriter writer, FacetCount<int> decade, int most)
    {
        // To scale, but never so low that a decade with something in it looks empty.
        var tall = Math.Max(1.5, (height - 4) * (double)decade.Count / most);
        var kind = chosen is { } years && (decade.Value + 9 < years.From || decade.Value > years.To) ? "out" : "in";
        var said = HtmlEncoder.Default.Encode(Phrases.Say("{0}s: {1}", decade.Value.ToString(CultureInfo.InvariantCulture), decade.Count));
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<a href=\"{HtmlEncoder.Default.Encode(SpokenLanguage.Here(address(decade.Value)))}\" aria-label=\"{said}\"><title>{said}</title>"
            + $"<rect class=\"area\" x=\"{scale.At(decade.Value)}\" y=\"0\" width=\"{scale.Length(10)}\" height=\"{height}\"/>"
            + $"<rect class=\"{kind}\" x=\"{scale.At(decade.Value + 0.6)}\" y=\"{height - tall:0.#}\" width=\"{scale.Length(8.8)}\" height=\"{tall:0.#}\"/></a>"));
    }
}
