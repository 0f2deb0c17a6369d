using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared.Drawing;

/// <summary>A thin bar as long as a share of the largest: decoration beside a count that says the same.</summary>
public sealed class Share(int part, int whole) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var width = whole == 0 ? 0 : Math.Max(100.0 * part / whole, 1);
        writer.Write("<svg class=\"share\" aria-hidden=\"true\"><rect width=\"");
        writer.Write(width.ToString("0.#", CultureInfo.InvariantCulture));
        writer.Write("%\" height=\"3\"/></svg>");
    }
}
