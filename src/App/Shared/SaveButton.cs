using System.Text.Encodings.Web;
using Fonds.App.Shared.Wording;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared;

/// <summary>The bookmark that saves a record in the reader's browser; shown by script, for without it nothing can be saved.</summary>
public sealed class SaveButton(RecordLink record) : IHtmlContent
{
    private const string Bookmark =
        "<svg width=\"14\" height=\"18\" viewBox=\"0 0 14 18\" aria-hidden=\"true\"><path d=\"M1.5 1.5h11v14.5l-5.5-4-5.5 4z\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linejoin=\"round\" /></svg>";

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<button type=\"button\" class=\"save\" hidden data-save=\"");
        encoder.Encode(writer, record.Address);
        writer.Write("\" aria-pressed=\"false\" aria-label=\"");
        encoder.Encode(writer, Phrases.Say("Save {0}", record.Label));
        writer.Write("\" data-word=\"");
        encoder.Encode(writer, Phrases.Say("Save"));
        writer.Write("\" data-done=\"");
        encoder.Encode(writer, Phrases.Say("Saved"));
        writer.Write("\">");
        writer.Write(Bookmark);
        writer.Write("</button>");
    }
}
