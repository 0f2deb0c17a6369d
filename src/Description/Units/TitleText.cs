using System.Collections.Immutable;
using Fonds.Description.Statements;

namespace Fonds.Description.Units;

/// <summary>
/// The words of a title. Many files write the dates inside the title ("Correspondence, &lt;unitdate&gt;1912&lt;/unitdate&gt;");
/// where they end it, they are shown as dates and not as part of the title (DACS 2.3 keeps the two apart).
/// </summary>
internal static class TitleText
{
    /// <summary>The title in plain words.</summary>
    public static string Of(Statement title)
    {
        // Nearly every title is one run of text.
        var text = title.Content is [TextRun only] ? PlainText.Collapse(only.Text) : PlainText.Of(WithoutDates(title));
        return text.AsSpan().TrimEnd(" ,;:").Length is var length && length == text.Length ? text : text[..length];
    }

    /// <summary>The content of the title without dates at its end and the punctuation that led to them.</summary>
    public static IReadOnlyList<Node> WithoutDates(Statement title)
    {
        var content = title.Content;
        var end = content.Length;
        while (end > 0 && (IsDate(content[end - 1]) || IsMerePunctuation(content[end - 1])))
            end--;

        if (end == content.Length)
            return Trimmed(content);

        // Only what follows the last date may go: "Letters." keeps its full stop when no date stands behind it.
        var cut = content[..end];
        for (var place = end; place < content.Length; place++)
        {
            if (IsDate(content[place]))
                return Trimmed(cut);
        }

        return Trimmed(content);
    }

    private static bool IsDate(Node node) => node is Statement { Term: Term.UnitDate or Term.StructuredUnitDate };

    private static bool IsMerePunctuation(Node node) => node switch
    {
        TextRun run => run.Text.AsSpan().Trim(" \t\r\n.,;:()[]").IsEmpty,
        Remark or Instruction => true,
        _ => false,
    };

    private static ImmutableArray<Node> Trimmed(ImmutableArray<Node> content)
    {
        if (content.Length == 0 || content[^1] is not TextRun last)
            return content;

        var text = last.Text.AsSpan().TrimEnd().TrimEnd(",;:").TrimEnd();
        return text.Length == last.Text.Length ? content : content.SetItem(content.Length - 1, new TextRun(text.ToString()));
    }
}
