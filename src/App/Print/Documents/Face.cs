using System.Collections.Frozen;

namespace Fonds.App.Print.Documents;

/// <summary>In which type words are set: what the archivist wrote in serif, what the catalogue says about it in sans.</summary>
internal enum Face : byte
{
    Serif,
    SerifItalic,
    SerifSemibold,
    SerifSemiboldItalic,
    Sans,
    SansSemibold,
}

/// <summary>The fonts that the program carries for print.</summary>
internal static class Faces
{
    public static readonly IReadOnlyList<Face> All = Enum.GetValues<Face>();

    private static readonly FrozenDictionary<Face, OpenTypeFont> Fonts = new Dictionary<Face, OpenTypeFont>
    {
        [Face.Serif] = Load("print-serif", "FondsPrintSerif-Regular"),
        [Face.SerifItalic] = Load("print-serif-italic", "FondsPrintSerif-Italic"),
        [Face.SerifSemibold] = Load("print-serif-semibold", "FondsPrintSerif-Semibold"),
        [Face.SerifSemiboldItalic] = Load("print-serif-semibold-italic", "FondsPrintSerif-SemiboldItalic"),
        [Face.Sans] = Load("print-sans", "FondsPrintSans-Regular"),
        [Face.SansSemibold] = Load("print-sans-semibold", "FondsPrintSans-Semibold"),
    }.ToFrozenDictionary();

    /// <summary>What stands where no font has the character; the character itself stays in the text of the document.</summary>
    public const int Replacement = 0x25a1;

    /// <summary>The character drawn where no font has the one written: one that looks alike, as the primes of romanized Russian, else the square.</summary>
    public static int LikenessOf(int character) => character switch
    {
        0x02b9 or 0x0374 => 0x2032,
        0x02ba => 0x2033,
        0x2010 or 0x2011 => '-',
        _ => Replacement,
    };

    public static OpenTypeFont FontOf(Face face) => Fonts[face];

    /// <summary>The face and glyph for a character: its own face, else one that has it; no glyph when none does.</summary>
    public static (Face Face, ushort Glyph) For(Face face, int character)
    {
        if (Fonts[face].GlyphOf(character) is var own and not 0)
            return (face, own);
        foreach (var other in (ReadOnlySpan<Face>)[Face.Serif, Face.Sans])
        {
            if (Fonts[other].GlyphOf(character) is var found and not 0)
                return (other, found);
        }

        return (face, 0);
    }

    private static OpenTypeFont Load(string file, string name)
    {
        using var stream = typeof(Faces).Assembly.GetManifestResourceStream($"Print/{file}.ttf")
            ?? throw new InvalidOperationException($"The program does not carry the font {file}.");
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        return new(name, whole.ToArray());
    }
}
