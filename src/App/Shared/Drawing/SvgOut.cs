using System.Globalization;
using System.Text.Encodings.Web;

namespace Fonds.App.Shared.Drawing;

/// <summary>Writes numbers as SVG wants them, in every language of the machine.</summary>
internal readonly struct SvgOut(TextWriter writer, HtmlEncoder encoder)
{
    public void Write(FormattableString text) => writer.Write(text.ToString(CultureInfo.InvariantCulture));

    public string Encode(string text) => encoder.Encode(text);
}
