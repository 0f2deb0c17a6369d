using System.Text.Encodings.Web;
using Fonds.App.Shared.Wording;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Public.Search;

/// <summary>In which parts of a record the words stand: "Matched in title, abstract". Nothing where there were no words.</summary>
public sealed class WhereMatched(IReadOnlyList<string> parts) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (parts.Count == 0)
            return;
        writer.Write("<p class=\"why\">");
        encoder.Encode(writer, Phrases.Say("Matched in"));
        for (var at = 0; at < parts.Count; at++)
        {
            writer.Write(at == 0 ? " <b>" : ", <b>");
            encoder.Encode(writer, DerivedWords.Found(parts[at]));
            writer.Write("</b>");
        }

        writer.Write("</p>");
    }
}
