namespace Fonds.App.Shared.Text;

/// <summary>
/// What prose is written to: a page of the site (<see cref="HtmlOut"/>) or of a printed finding aid. Elements and their attributes are
/// called as HTML calls them, so that both say the same.
/// </summary>
public interface IProseOut
{
    /// <summary>Opens an element of a block (paragraph, list, heading); text after it starts a new line.</summary>
    void OpenBlock(string name, string attributes = "");

    /// <summary>Opens an element inside a sentence.</summary>
    void Open(string name, string attributes = "");

    /// <summary>Opens a table cell or another element that stands even when it holds nothing.</summary>
    void OpenAlways(string name, string attributes = "");

    /// <summary>Closes the innermost element inside a sentence.</summary>
    void Close();

    /// <summary>Closes the innermost block.</summary>
    void CloseBlock();

    /// <summary>Words, whose white space is collapsed.</summary>
    void Text(ReadOnlySpan<char> text);

    /// <summary>A line break, when there is a line to break.</summary>
    void Break();
}
