using System.Globalization;
using System.Net;
using System.Text;

namespace Fonds.App.Print.Documents;

/// <summary>
/// A tagged PDF that says what PDF/UA-1 (ISO 14289-1) asks: language, title, structure, bookmarks. Pages in front are numbered by
/// themselves with small Roman numbers, so that the contents can be written when everything else stands.
/// </summary>
internal sealed class PrintedDocument
{
    /// <summary>What the number of all pages is called among the things that pages draw.</summary>
    public const string Total = "Total";

    private readonly PdfFile file;
    private readonly int pageTree;
    private readonly int resources;
    private readonly int fontList;
    private readonly int total;
    private readonly List<int> front = [];
    private readonly List<int> body = [];

    public PrintedDocument(Stream output, string language)
    {
        file = new PdfFile(output);
        Fonts = new PdfFonts(file);
        (Language, pageTree, resources, fontList, total) = (language, file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        Structure = new StructureTree(file, language);
        Outline = new PdfOutline(file);
    }

    public string Language { get; }
    public PdfFonts Fonts { get; }
    public StructureTree Structure { get; }
    public PdfOutline Outline { get; }

    /// <summary>How many pages the body has so far.</summary>
    public int BodyPages => body.Count;

    /// <summary>A new page, in front or in the body.</summary>
    public PrintedPage NewPage(bool isFront)
    {
        var page = new PrintedPage(file, Fonts);
        (isFront ? front : body).Add(page.Number);
        return page;
    }

    /// <summary>Writes a page out.</summary>
    public void Finish(PrintedPage page) => page.Finish(pageTree, resources, Structure);

    /// <summary>Writes what belongs to the document as a whole.</summary>
    /// <param name="allPages">The number of pages in the body, as glyphs.</param>
    public void Finish(string title, string author, double width, double height, ShownWords allPages)
    {
        WriteTotal(allPages);
        Fonts.Write(fontList);
        file.Put(resources, $"<</Font {PdfText.Reference(fontList)}/XObject<</{Total} {PdfText.Reference(total)}>>>>");
        Structure.Finish();
        var pages = front.Concat(body).Select(PdfText.Reference);
        file.Put(pageTree, string.Create(CultureInfo.InvariantCulture,
            $"<</Type/Pages/Count {front.Count + body.Count}/MediaBox[0 0 {PdfText.Number(width)} {PdfText.Number(height)}]/Kids[{string.Join(' ', pages)}]>>"));
        var labels = front.Count > 0 ? $"0<</S/r>>{front.Count.ToString(CultureInfo.InvariantCulture)}<</S/D>>" : "0<</S/D>>";
        var metadata = file.PutPlainStream("/Type/Metadata/Subtype/XML", Metadata(title, author));
        var outline = Outline.Write();
        var catalogue = file.Put(
            $"<</Type/Catalog/Pages {PdfText.Reference(pageTree)}/MarkInfo<</Marked true>>/Lang{PdfText.String(Language)}/StructTreeRoot {PdfText.Reference(Structure.Number)}"
            + $"/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines/Outlines {PdfText.Reference(outline)}/PageLabels<</Nums[{labels}]>>/Metadata {PdfText.Reference(metadata)}>>");
        var information = file.Put($"<</Title{PdfText.String(title)}/Author{PdfText.String(author)}/Producer(Fonds)>>");
        file.Finish(catalogue, information);
    }

    private void WriteTotal(ShownWords words)
    {
        var glyphs = new StringBuilder();
        foreach (var (glyph, character) in words.Glyphs)
        {
            Fonts.Use(words.Face, glyph, character);
            glyphs.Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
        }

        file.PutStream(
            total, $"/Type/XObject/Subtype/Form/BBox[0 -10 60 20]/Resources<</Font {PdfText.Reference(fontList)}>>",
            Encoding.ASCII.GetBytes($"BT /{PdfFonts.NameOf(words.Face)} {PdfText.Number(words.Size)} Tf 0 0 Td <{glyphs}> Tj ET"));
    }

    private string Metadata(string title, string author) =>
        $"""
        <?xpacket begin="{'\ufeff'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part><pdf:Producer>Fonds</pdf:Producer><dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(title)}</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>{Escaped(author)}</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>{Language}</rdf:li></rdf:Bag></dc:language>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """;

    private static string Escaped(string text) => WebUtility.HtmlEncode(string.Concat(text.EnumerateRunes().Where(letter => !Rune.IsControl(letter))));
}
