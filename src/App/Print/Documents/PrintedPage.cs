using System.Globalization;
using System.Text;

namespace Fonds.App.Print.Documents;

/// <summary>One page as it is drawn: words that belong to elements of the structure, and furniture that belongs to none.</summary>
internal sealed class PrintedPage(PdfFile file, PdfFonts fonts)
{
    private readonly StringBuilder content = new(8192);
    private readonly List<int> marks = [];
    private readonly List<(int Number, StructureElement Element, string Text)> links = [];
    private StructureElement? open;

    /// <summary>The number of its object.</summary>
    public int Number { get; } = file.Reserve();

    /// <summary>Draws words of an element at a place.</summary>
    /// <param name="slot">Their place in the element.</param>
    public void Show(double x, double y, ShownWords words, StructureElement element, int slot)
    {
        Enter(element, slot);
        Text(x, y, words);
    }

    /// <summary>Draws words that are furniture: a running head, the dots of a leader.</summary>
    /// <param name="kind">What furniture it is (ISO 32000-1, 14.8.2.2).</param>
    public void Furnish(double x, double y, ShownWords words, string kind = "/Layout")
    {
        Leave();
        content.Append(CultureInfo.InvariantCulture, $"/Artifact<</Type{kind}>>BDC\n");
        Text(x, y, words);
        content.Append("EMC\n");
    }

    /// <summary>Draws a rule.</summary>
    public void Rule(double x, double y, double width, double weight)
    {
        Leave();
        content.Append(CultureInfo.InvariantCulture,
            $"/Artifact<</Type/Layout>>BDC\n{PdfText.Number(x)} {PdfText.Number(y)} {PdfText.Number(width)} {PdfText.Number(weight)} re f\nEMC\n");
    }

    /// <summary>Draws what is drawn alike on many pages: the number of them all, which is known when the last is done.</summary>
    public void Stamp(double x, double y, string name)
    {
        Leave();
        content.Append(CultureInfo.InvariantCulture, $"/Artifact<</Type/Pagination/Subtype/Footer>>BDC\nq 1 0 0 1 {PdfText.Number(x)} {PdfText.Number(y)} cm /{name} Do Q\nEMC\n");
    }

    /// <summary>Lets a rectangle lead somewhere; it is part of its element.</summary>
    public void Link(double x, double y, double width, double height, string target, string says, StructureElement element)
    {
        var number = file.Reserve();
        element.Linked(Number, number);
        var box = $"{PdfText.Number(x)} {PdfText.Number(y)} {PdfText.Number(x + width)} {PdfText.Number(y + height)}";
        links.Add((number, element, $"<</Type/Annot/Subtype/Link/Rect[{box}]/Border[0 0 0]/F 4/Contents{PdfText.String(says)}{target}/StructParent "));
    }

    /// <summary>Writes the page, and which elements its words belong to.</summary>
    public void Finish(int parent, int resources, StructureTree structure)
    {
        Leave();
        var key = structure.KeyOfPage(marks, links.Select(link => link.Element.Number));
        for (var at = 0; at < links.Count; at++)
            file.Put(links[at].Number, string.Create(CultureInfo.InvariantCulture, $"{links[at].Text}{key + 1 + at}>>"));
        var words = file.Reserve();
        file.PutStream(words, "", Encoding.ASCII.GetBytes(content.ToString()));
        var annotations = links.Count == 0 ? "" : $"/Annots[{string.Join(' ', links.Select(link => PdfText.Reference(link.Number)))}]";
        file.Put(Number, string.Create(CultureInfo.InvariantCulture,
            $"<</Type/Page/Parent {parent} 0 R/Resources {resources} 0 R/Contents {words} 0 R/StructParents {key}/Tabs/S{annotations}>>"));
    }

    private void Enter(StructureElement element, int slot)
    {
        if (open == element)
            return;
        Leave();
        open = element;
        content.Append(CultureInfo.InvariantCulture, $"/{element.Type}<</MCID {marks.Count}>>BDC\n");
        element.Drawn(slot, Number, marks.Count);
        marks.Add(element.Number);
    }

    private void Leave()
    {
        if (open is null)
            return;
        open = null;
        content.Append("EMC\n");
    }

    private void Text(double x, double y, ShownWords words)
    {
        if (words.Instead is { } instead)
            content.Append("/Span<</ActualText").Append(PdfText.String(instead)).Append(">>BDC\n");
        content.Append(CultureInfo.InvariantCulture, $"BT /{PdfFonts.NameOf(words.Face)} {PdfText.Number(words.Size)} Tf {PdfText.Number(x)} {PdfText.Number(y)} Td <");
        foreach (var (glyph, character) in words.Glyphs)
        {
            fonts.Use(words.Face, glyph, character);
            content.Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
        }

        content.Append("> Tj ET\n");
        if (words.Instead is not null)
            content.Append("EMC\n");
    }
}

/// <summary>Words as glyphs of one face and size.</summary>
/// <param name="Instead">What they stand for, when that is not what is drawn.</param>
internal readonly record struct ShownWords(Face Face, double Size, IReadOnlyList<(ushort Glyph, int Character)> Glyphs, string? Instead = null);
