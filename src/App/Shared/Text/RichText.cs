using System.Text.Encodings.Web;
using Fonds.Description.Statements;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared.Text;

/// <summary>Where a text stands on its page: where its names lead, and at which level its headings start.</summary>
/// <param name="HeadingLevel">Level of the first heading inside the text, 2 to 6.</param>
/// <param name="Language">The language of the whole description, as HTML wants it, where the source says it and the page speaks another; else null.</param>
public sealed record TextSetting(ILinkResolver Links, int HeadingLevel = 3, string? Language = null)
{
    /// <summary>The sentences that something on the site leads to; null where there are none.</summary>
    public SentenceMarks? Sentences { get; init; }
}

/// <summary>
/// What the archivist wrote, as HTML: every word, in its order, with its paragraphs, lists, tables and links,
/// and nothing that the archivist did not write.
/// </summary>
public sealed class RichText : IHtmlContent
{
    private readonly Action<ProseWriter> write;
    private readonly TextSetting setting;

    private RichText(TextSetting setting, Action<ProseWriter> write) => (this.setting, this.write) = (setting, write);

    /// <summary>A whole note as paragraphs, lists and tables. Its first heading is left out when it is shown as the note's label.</summary>
    public static RichText Note(Statement note, TextSetting setting, bool withoutHeading = true) =>
        new(setting, prose => prose.Note(withoutHeading ? note with { Content = [.. WithoutHeading(note.Content)] } : note));

    /// <summary>A run of nodes as paragraphs, lists and tables.</summary>
    public static RichText Flow(IEnumerable<Node> nodes, TextSetting setting) => new(setting, prose => prose.Flow([.. nodes]));

    /// <summary>A title or another statement as a piece of a sentence.</summary>
    public static RichText Sentence(Statement statement, TextSetting setting) => new(setting, prose => prose.Sentence(statement.Content));

    /// <summary>A run of nodes as a piece of a sentence: the content of a title without its dates.</summary>
    public static RichText Sentence(IEnumerable<Node> nodes, TextSetting setting) => new(setting, prose => prose.Sentence(nodes));

    /// <summary>A title as a piece of a sentence, none of whose words is a link: for a line that is a link itself.</summary>
    public static RichText Label(Statement statement) =>
        new(new TextSetting(NoLinks.Instance), prose => prose.Sentence(statement.Content));

    /// <summary>Writes it to something else than a page of the site.</summary>
    public void WriteTo(IProseOut sheet) => write(new ProseWriter(sheet, setting));

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => write(new ProseWriter(new HtmlOut(writer), setting));

    private static IReadOnlyList<Node> WithoutHeading(IReadOnlyList<Node> content)
    {
        for (var at = 0; at < content.Count; at++)
        {
            if (content[at] is Statement { Term: Term.Heading })
                return [.. content.Take(at), .. content.Skip(at + 1)];
        }

        return content;
    }

    private sealed class NoLinks : ILinkResolver
    {
        public static readonly NoLinks Instance = new();

        public string? AddressOf(Statement statement) => null;
    }
}
