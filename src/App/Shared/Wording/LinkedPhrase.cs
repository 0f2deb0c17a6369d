using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared.Wording;

/// <summary>
/// A whole phrase with links in it: "in [13 repositories]". Brackets stand where a link begins and ends, backticks around what is typed as it
/// stands, so that each language can set its words around them.
/// </summary>
/// <param name="addresses">Where the links lead, in the order of the phrase.</param>
public sealed class LinkedPhrase(string phrase, params string[] addresses) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var (link, inCode) = (0, false);
        foreach (var letter in phrase)
        {
            if (letter == '[' && link < addresses.Length)
                writer.Write($"<a href=\"{encoder.Encode(SpokenLanguage.Here(addresses[link++]))}\">");
            else if (letter == ']' && link > 0)
                writer.Write("</a>");
            else if (letter == '`')
                writer.Write((inCode = !inCode) ? "<code>" : "</code>");
            else if (letter is '<' or '>' or '&' or '"')
                writer.Write(encoder.Encode(letter.ToString()));
            else
                writer.Write(letter);
        }
    }
}
