using System.Text.Encodings.Web;
using Fonds.App.Shared.Wording;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared;

/// <summary>
/// What a unit stands in, outermost first, each a link; nothing where it stands in nothing. The mark between two is the style sheet's, so that it never begins a line.
/// </summary>
public sealed class PathAbove(IEnumerable<UnitSummary> above) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var isFirst = true;
        foreach (var unit in above)
        {
            writer.Write(isFirst ? "<p class=\"path\"><a href=\"" : " <a href=\"");
            encoder.Encode(writer, SpokenLanguage.Here(unit.Address));
            writer.Write("\">");
            encoder.Encode(writer, unit.Title);
            writer.Write("</a>");
            isFirst = false;
        }

        if (!isFirst)
            writer.Write("</p>");
    }
}
