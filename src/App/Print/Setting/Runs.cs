using Fonds.App.Print.Documents;

namespace Fonds.App.Print.Setting;

/// <summary>How words are set.</summary>
/// <param name="Rise">How far above the line they stand, in points.</param>
internal readonly record struct TypeStyle(Face Face, double Size, double Rise = 0)
{
    public TypeStyle Italic => this with { Face = Face is Face.SerifSemibold or Face.SerifSemiboldItalic ? Face.SerifSemiboldItalic : Face is Face.Serif ? Face.SerifItalic : Face };

    public TypeStyle Bold => this with { Face = Face is Face.SerifItalic or Face.SerifSemiboldItalic ? Face.SerifSemiboldItalic : Face is Face.Serif or Face.SerifSemibold ? Face.SerifSemibold : Face.SansSemibold };

    public TypeStyle Upright => this with { Face = Face is Face.SerifItalic ? Face.Serif : Face is Face.SerifSemiboldItalic ? Face.SerifSemibold : Face };
}

/// <summary>Words of one style that belong to one element of the structure; a line break stands for itself.</summary>
/// <param name="Element">Null for what belongs to none.</param>
/// <param name="Link">Where they lead.</param>
internal sealed record Run(string Text, TypeStyle Style, StructureElement? Element, Link? Link = null)
{
    /// <summary>Text that ends a line.</summary>
    public const char LineBreak = '\n';

    /// <summary>Its place in its element: runs and elements are read in the order in which they are made.</summary>
    public int Slot { get; } = Element?.Slot() ?? 0;
}

/// <summary>Where words lead: an address, or a place in the document.</summary>
/// <param name="Says">What it is called by a program that reads aloud.</param>
internal sealed record Link(string Says, string? Address = null, Spot? Spot = null);

/// <summary>Words in their place on a line.</summary>
internal sealed record Piece(double X, double Width, ShownWords Words, Run Run);

/// <summary>A line set, and not yet placed on a page.</summary>
internal sealed record SetLine(double Leading, IReadOnlyList<Piece> Pieces)
{
    /// <summary>Space above it, unless it stands at the head of a page.</summary>
    public double Before { get; init; }

    /// <summary>Whether the next line must stand on the same page.</summary>
    public bool KeepsNext { get; init; }

    /// <summary>What leads here.</summary>
    public Spot? Spot { get; init; }

    /// <summary>A hairline above.</summary>
    public bool Ruled { get; init; }
}
