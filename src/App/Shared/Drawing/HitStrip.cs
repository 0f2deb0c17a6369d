using System.Globalization;
using System.Text.Encodings.Web;
using Fonds.App.Shared.Wording;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared.Drawing;

/// <summary>
/// A collection as a strip from its first part to its last, with a mark wherever hits lie, each a link. The list of series beside it says the same in words and is
/// what the keyboard and screen readers meet, so the strip keeps out of their way.
/// </summary>
public sealed class HitStrip(HitMap map) : IHtmlContent
{
    private const int Height = 30;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"strip\" aria-hidden=\"true\" height=\"{Height}\"><rect class=\"ground\" width=\"100%\" height=\"{Height}\"/>"));
        foreach (var series in map.Series.Skip(1))
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<line class=\"bound\" x1=\"{Percent(series.Start)}\" x2=\"{Percent(series.Start)}\" y1=\"0\" y2=\"{Height}\"/>"));
        var most = map.Ticks.Count == 0 ? 1 : map.Ticks.Max(tick => tick.Count);
        foreach (var tick in map.Ticks)
        {
            // By the root, so that one hit can be seen beside a hundred.
            var tall = Height * Math.Max(0.35, Math.Sqrt(tick.Count / (double)most));
            var said = HtmlEncoder.Default.Encode(tick.Count == 1 ? tick.First.Label : Phrases.Say("{0} and {1} more", tick.First.Label, tick.Count - 1));
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"<a href=\"{HtmlEncoder.Default.Encode(SpokenLanguage.Here(tick.First.Address))}\" tabindex=\"-1\"><title>{said}</title>"
                + $"<rect class=\"area\" x=\"{Percent(tick.Start)}\" width=\"{Percent(tick.Width)}\" height=\"{Height}\"/>"
                + $"<rect class=\"tick\" x=\"{Percent(tick.Start)}\" y=\"{Height - tall:0.#}\" width=\"{Percent(tick.Width * 0.8)}\" height=\"{tall:0.#}\"/></a>"));
        }

        writer.Write("</svg>");
    }

    private static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
