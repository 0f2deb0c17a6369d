using System.Net;
using System.Text;
using Fonds.App.Print.Documents;
using Fonds.App.Shared.Text;

namespace Fonds.App.Print.Setting;

/// <summary>
/// What the archivist wrote, as blocks to be set and elements of the structure: the printed sibling of <see cref="HtmlOut"/>. An element
/// comes to be with its first word, so none is empty.
/// </summary>
internal sealed partial class ProseOut : IProseOut
{
    private const double Leading = 13.2;
    private readonly List<Frame> frames = [];
    private readonly List<Block> blocks = [];
    private readonly List<StructureElement> made = [];
    private readonly LineBreaker breaker;
    private readonly string site;
    private readonly int headingLevel;
    private readonly StringBuilder word = new();
    private List<Run> runs = [];
    private bool spacePending;

    /// <param name="into">The element that holds the text.</param>
    /// <param name="style">How plain words are set.</param>
    /// <param name="site">What addresses of the site begin with.</param>
    /// <param name="headingLevel">The level of the heading above; 0 where headings inside are none of the document's.</param>
    public ProseOut(StructureElement into, TypeStyle style, LineBreaker breaker, string site, int headingLevel)
    {
        (this.breaker, this.site, this.headingLevel) = (breaker, site, headingLevel);
        frames.Add(new Frame("", "") { Element = into, Style = style, Blocks = blocks });
    }

    /// <summary>Everything written, paragraph by paragraph.</summary>
    public IReadOnlyList<Block> Blocks
    {
        get
        {
            EndParagraph();
            return blocks;
        }
    }

    /// <summary>Closes the elements that were made; their words must be set.</summary>
    public void CloseElements()
    {
        foreach (var element in made)
            element.Close();
    }

    public void OpenBlock(string name, string attributes = "")
    {
        EndParagraph();
        Push(name, attributes);
        Top.IsFirst = true;
    }

    public void OpenAlways(string name, string attributes = "")
    {
        OpenBlock(name, attributes);
        if (name is "td" or "th")
            ElementOf(frames.Count - 1);
    }

    public void Open(string name, string attributes = "")
    {
        EndWord();
        Push(name, attributes);
        if (name == "q")
            Text("“");
    }

    public void Close()
    {
        if (Top.Name == "q")
            Text("”");
        EndWord();
        frames.RemoveAt(frames.Count - 1);
    }

    public void CloseBlock()
    {
        EndParagraph();
        var closed = Top;
        frames.RemoveAt(frames.Count - 1);
        Leave(closed);
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (Top.IsUnseen)
            return;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) && character is not ('\u00a0' or '\u202f' or '\u200a'))
            {
                spacePending = true;
                continue;
            }

            if (spacePending && !AtStart && character is not (',' or ')'))
                word.Append(' ');
            spacePending = false;
            word.Append(character);
        }
    }

    public void Break()
    {
        if (AtStart)
            return;
        spacePending = false;
        word.Append(Run.LineBreak);
    }

    private Frame Top => frames[^1];

    private bool AtStart => word.Length == 0 ? runs.Count == 0 || runs[^1].Text.EndsWith(Run.LineBreak) : word[^1] == Run.LineBreak;

    private void Push(string name, string attributes)
    {
        var above = Top;
        var frame = new Frame(name, attributes) { Style = StyleOf(name, attributes, above.Style), Blocks = above.Blocks, Link = above.Link, Indent = above.Indent, IsUnseen = above.IsUnseen };
        Enter(frame, above);
        frames.Add(frame);
    }

    private void EndWord()
    {
        if (word.Length == 0)
            return;
        var element = ElementOf(frames.Count - 1);
        var text = word.ToString();
        word.Clear();
        var link = Top.Link;
        runs.Add(new(text, Top.Style, element, link is null ? null : new Link(text.Trim(), link)));
    }

    private void EndParagraph()
    {
        EndWord();
        spacePending = false;
        if (runs.Count == 0)
            return;
        var block = frames.FindLast(frame => frame.IsBlock) ?? frames[0];
        var hanging = 0.0;
        if (frames.FindLast(frame => frame.Label is not null) is { Label: { } label } item)
        {
            hanging = breaker.Widths([label]).Line;
            runs.Insert(0, label);
            item.Label = null;
        }

        var isHeading = block.Name is ['h', _];
        var before = isHeading ? 8 : block.Name is "li" or "td" or "th" || (block.IsFirst && block.Name is "dd") ? 1 : 5;
        block.Blocks.Add(new Paragraph(runs, block.Indent - hanging, hanging, block.Blocks.Count == 0 ? 0 : before, Leading, isHeading));
        block.IsFirst = false;
        runs = [];
    }

    private string? Address(string attributes) => Attribute(attributes, "href") is { } address ? address.StartsWith('/') ? site + address : address : null;

    private static string? Attribute(string attributes, string name)
    {
        var start = attributes.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (start < 0)
            return null;
        start += name.Length + 3;
        return WebUtility.HtmlDecode(attributes[start..attributes.IndexOf('"', start)]);
    }

    /// <summary>An element that is open.</summary>
    private sealed class Frame(string name, string attributes)
    {
        public string Name => name;
        public string Attributes => attributes;
        public StructureElement? Element { get; set; }
        public required TypeStyle Style { get; init; }

        /// <summary>Where its paragraphs go: the text, or a cell of a table.</summary>
        public required List<Block> Blocks { get; set; }
        public string? Link { get; set; }
        public double Indent { get; set; }
        public bool IsFirst { get; set; }
        public bool IsUnseen { get; set; }

        /// <summary>The mark of an item that has not been set yet.</summary>
        public Run? Label { get; set; }

        /// <summary>In a list: how many items there were, and the one that a definition belongs to.</summary>
        public int Items { get; set; }
        public StructureElement? Item { get; set; }

        /// <summary>In a table: its rows.</summary>
        public List<List<Cell>>? Rows { get; set; }
        public bool IsBlock => name is "" or "p" or "div" or "blockquote" or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "table" or "thead" or "tbody" or "tr" or "td" or "th" or ['h', _];
    }
}
