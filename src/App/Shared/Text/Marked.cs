using System.Text.Encodings.Web;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared.Text;

/// <summary>A text with the words that were looked for marked in it. A page of results has some fifty.</summary>
public sealed class Marked(MarkedText text) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (run, isMarked) in text.Runs)
        {
            writer.Write(isMarked ? "<mark>" : "");
            encoder.Encode(writer, Typography.Heading(run));
            writer.Write(isMarked ? "</mark>" : "");
        }
    }
}
