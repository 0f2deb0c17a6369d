using System.Runtime.InteropServices;

namespace Fonds.App.Shared.Text;

/// <summary>
/// Writes HTML so that no element is ever empty: an opening tag waits until there is text to put into it, and is
/// forgotten when there is none. White space is collapsed as a browser would, and stands outside the tags it borders on.
/// </summary>
public sealed class HtmlOut(TextWriter writer) : IProseOut
{
    private readonly List<(string Name, string Tag, bool Written)> open = [];
    private int written;
    private bool spacePending;
    private bool atStartOfBlock = true;

    /// <summary>Whether any text has been written since the start.</summary>
    public bool HasText { get; private set; }

    /// <summary>Opens an element of a block (paragraph, list, heading); text after it starts a new line.</summary>
    public void OpenBlock(string name, string attributes = "")
    {
        StartBlock();
        Push(name, attributes);
    }

    /// <summary>Opens an element inside a sentence.</summary>
    public void Open(string name, string attributes = "") => Push(name, attributes);

    /// <summary>Opens a table cell or another element that stands even when it holds nothing.</summary>
    public void OpenAlways(string name, string attributes = "")
    {
        StartBlock();
        Push(name, attributes);
        Flush();
    }

    /// <summary>Closes the innermost element opened by <see cref="Open"/>.</summary>
    public void Close()
    {
        var (name, _, isWritten) = open[^1];
        open.RemoveAt(open.Count - 1);
        if (!isWritten)
            return;
        written--;
        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }

    /// <summary>Closes the innermost block.</summary>
    public void CloseBlock()
    {
        Close();
        StartBlock();
    }

    /// <summary>Text, escaped.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) && character is not ('\u00a0' or '\u202f' or '\u200a'))
            {
                spacePending = true;
                continue;
            }

            BeforeText(character);
            switch (character)
            {
                case '&': writer.Write("&amp;"); break;
                case '<': writer.Write("&lt;"); break;
                case '>': writer.Write("&gt;"); break;
                // Half marks of romanized names are drawn as the one mark they are halves of; the stored text stays as it is.
                case '\uFE20': writer.Write('\u0361'); break;
                case '\uFE21': break;
                default: writer.Write(character); break;
            }
        }
    }

    /// <summary>A line break, when there is a line to break.</summary>
    public void Break()
    {
        if (atStartOfBlock)
            return;
        spacePending = false;
        writer.Write("<br>");
        atStartOfBlock = true;
    }

    /// <summary>An attribute value, escaped, with its name and a space before.</summary>
    public static string Attribute(string name, string value) =>
        $" {name}=\"{value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}\"";

    private void BeforeText(char character)
    {
        // White space left over at the end of an element does not part a word from the comma after it.
        if (spacePending && !atStartOfBlock && character is not (',' or ')'))
            writer.Write(' ');
        spacePending = false;
        atStartOfBlock = false;
        HasText = true;
        if (written < open.Count)
            Flush();
    }

    private void Push(string name, string attributes) => open.Add((name, attributes, false));

    private void Flush()
    {
        foreach (ref var element in CollectionsMarshal.AsSpan(open))
        {
            if (element.Written)
                continue;
            element.Written = true;
            writer.Write('<');
            writer.Write(element.Name);
            writer.Write(element.Tag);
            writer.Write('>');
        }

        written = open.Count;
    }

    private void StartBlock()
    {
        atStartOfBlock = true;
        spacePending = false;
    }
}
