using System.Globalization;
using System.Text;

namespace Fonds.App.Print.Documents;

/// <summary>The fonts of one document: which glyphs of each it uses, and for which characters, so that its words can be read out and copied.</summary>
internal sealed class PdfFonts(PdfFile file)
{
    private readonly Dictionary<Face, (int Number, SortedDictionary<ushort, int> Used)> fonts = [];

    /// <summary>Counts a glyph in.</summary>
    public void Use(Face face, ushort glyph, int character)
    {
        if (!fonts.TryGetValue(face, out var font))
            fonts[face] = font = (file.Reserve(), []);
        font.Used.TryAdd(glyph, character);
    }

    /// <summary>What a face is called in the content of a page.</summary>
    public static string NameOf(Face face) => "F" + ((int)face).ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the fonts, and under this number the list of them that the pages share.</summary>
    public void Write(int resources)
    {
        file.Put(resources, string.Concat(fonts.Select(font => $"/{NameOf(font.Key)} {PdfText.Reference(font.Value.Number)}").Prepend("<<").Append(">>")));
        foreach (var (face, (number, used)) in fonts)
            Write(number, Faces.FontOf(face), used, isItalic: face is Face.SerifItalic or Face.SerifSemiboldItalic);
    }

    private void Write(int number, OpenTypeFont font, SortedDictionary<ushort, int> used, bool isItalic)
    {
        double Thousandths(int units) => units * 1000.0 / font.UnitsPerEm;
        var name = $"/{Mark(used.Keys)}+{font.Name}";
        var (program, words) = (file.Reserve(), file.Reserve());
        file.PutStream(program, "", font.Part(used.Keys));
        file.PutStream(words, "", Encoding.ASCII.GetBytes(Characters(used)));
        var box = string.Join(' ', font.Box.Select(side => PdfText.Number(Thousandths(side))));
        var descriptor = file.Put(string.Create(CultureInfo.InvariantCulture,
            $"<</Type/FontDescriptor/FontName{name}/Flags {(isItalic ? 68 : 4)}/FontBBox[{box}]/ItalicAngle {(isItalic ? -12 : 0)}/Ascent {Thousandths(font.Ascent):0}/Descent {Thousandths(font.Descent):0}/CapHeight 670/StemV 80/FontFile2 {program} 0 R>>"));
        var widths = string.Concat(used.Keys.Select(glyph => string.Create(CultureInfo.InvariantCulture, $"{glyph}[{PdfText.Number(Thousandths(font.WidthOf(glyph)))}]")));
        var outlines = file.Put($"<</Type/Font/Subtype/CIDFontType2/BaseFont{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 500/W[{widths}]/FontDescriptor {PdfText.Reference(descriptor)}>>");
        file.Put(number, $"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H/DescendantFonts[{PdfText.Reference(outlines)}]/ToUnicode {PdfText.Reference(words)}>>");
    }

    // Six letters tell parts of one font apart (ISO 32000-1, 9.6.4).
    private static string Mark(IEnumerable<ushort> glyphs)
    {
        var sum = glyphs.Aggregate(17u, (sum, glyph) => (sum * 31) + glyph);
        return string.Create(6, sum, (letters, rest) =>
        {
            foreach (ref var letter in letters)
                (letter, rest) = ((char)('A' + (rest % 26)), rest / 26);
        });
    }

    private static string Characters(SortedDictionary<ushort, int> used)
    {
        var text = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
            + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var some in used.Chunk(100))
        {
            text.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (var (glyph, character) in some)
                text.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(character)))}>\n");
            text.Append("endbfchar\n");
        }

        return text.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
