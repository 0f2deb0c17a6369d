using System.Globalization;

namespace Fonds.App.Print.Documents;

/// <summary>
/// One element of the structure by which a tagged PDF is read aloud and copied (ISO 32000-1, 14.7; PDF/UA): a heading, a paragraph, a
/// list. Its place among its siblings is the order in which elements are made, wherever on the pages their words are drawn.
/// </summary>
internal sealed class StructureElement
{
    private readonly PdfFile file;
    private readonly string type;
    private readonly StructureElement? parent;
    private readonly string entries;
    private readonly List<string> kids = [];
    private readonly int above;
    private int awaited;
    private bool closed;

    public StructureElement(PdfFile file, string type, int above, string entries = "")
    {
        (this.file, this.type, this.above, this.entries) = (file, type, above, entries);
        Number = file.Reserve();
    }

    private StructureElement(StructureElement parent, string type, string entries)
        : this(parent.file, type, parent.Number, entries)
    {
        this.parent = parent;
        parent.kids.Add(PdfText.Reference(Number));
        parent.awaited++;
    }

    /// <summary>The number of its object.</summary>
    public int Number { get; }

    /// <summary>What it is called in the content of a page.</summary>
    public string Type => type;

    /// <summary>A new element inside it, after those that are there.</summary>
    public StructureElement Add(string kind, string? language = null, string attributes = "") =>
        new(this, kind, (language is null ? "" : $"/Lang{PdfText.String(language)}") + attributes);

    /// <summary>Words of it are set, and will be drawn.</summary>
    public void Await() => awaited++;

    /// <summary>Keeps the next place among its kids for words, before it is known on which page they stand.</summary>
    public int Slot()
    {
        kids.Add("");
        return kids.Count - 1;
    }

    /// <summary>Words of it stand on a page now, as the marked content of this number.</summary>
    public void Drawn(int slot, int page, int mark) => kids[slot] += string.Create(CultureInfo.InvariantCulture, $"<</Type/MCR/Pg {page} 0 R/MCID {mark}>>");

    /// <summary>A link of it can be followed on a page.</summary>
    public void Linked(int page, int annotation) => kids.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/OBJR/Pg {page} 0 R/Obj {annotation} 0 R>>"));

    /// <summary>What was awaited has come.</summary>
    public void Arrived()
    {
        awaited--;
        WriteWhenWhole();
    }

    /// <summary>Nothing more will be added; it is written once everything in it is drawn.</summary>
    public void Close()
    {
        closed = true;
        WriteWhenWhole();
    }

    private void WriteWhenWhole()
    {
        if (!closed || awaited > 0)
            return;
        file.Put(Number, $"<</Type/StructElem/S/{type}/P {PdfText.Reference(above)}{entries}/K[{string.Join(' ', kids)}]>>");
        kids.Clear();
        parent?.Arrived();
    }
}
