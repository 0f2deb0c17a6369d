using System.Globalization;
using System.Text;
using Fonds.App.Print.Documents;

namespace Fonds.App.Print.Setting;

/// <summary>How a paragraph is set: its width, indents and distances.</summary>
/// <param name="First">Indent of the first line.</param>
/// <param name="Rest">Indent of the others: more than the first for a hanging entry.</param>
/// <param name="Width">Where lines end, from where indents are counted.</param>
internal readonly record struct Measure(double First, double Rest, double Width, double Leading, double Before = 0, bool KeepsNext = false);

/// <summary>
/// Breaks paragraphs into lines: after spaces, hyphens, dashes and slashes, ragged, never hyphenated, so that what is copied is what was
/// written. Characters that no font has are drawn as a square that still says what it stands for.
/// </summary>
internal sealed class LineBreaker
{
    private readonly SortedDictionary<string, int> missing = new(StringComparer.Ordinal);

    /// <summary>Characters that no font has, and how often each was met.</summary>
    public IReadOnlyDictionary<string, int> Missing => missing;

    public List<SetLine> Lines(IReadOnlyList<Run> runs, Measure measure)
    {
        var letters = Letters(runs);
        var lines = new List<SetLine>();
        for (var at = 0; at < letters.Count;)
        {
            var indent = lines.Count == 0 ? measure.First : measure.Rest;
            var end = End(letters, at, measure.Width - indent);
            lines.Add(new(measure.Leading, Pieces(letters, at, end, runs, indent)) { Before = lines.Count == 0 ? measure.Before : 0 });
            at = end;
        }

        // Two lines at least stand together at the foot of a page and at the head of the next.
        for (var line = 0; line < lines.Count; line++)
        {
            var isLast = line == lines.Count - 1;
            if (isLast ? measure.KeepsNext : measure.KeepsNext || line == 0 || line == lines.Count - 2)
                lines[line] = lines[line] with { KeepsNext = true };
        }

        return lines;
    }

    /// <summary>How wide the runs are on one line, and the widest of their words.</summary>
    public (double Line, double Word) Widths(IReadOnlyList<Run> runs)
    {
        var (line, word, widest) = (0.0, 0.0, 0.0);
        foreach (var letter in Letters(runs))
        {
            line += letter.Width;
            word = letter.Breaks ? 0 : word + letter.Width;
            widest = Math.Max(widest, word);
        }

        return (line, widest);
    }

    /// <summary>Words as they are drawn by themselves: in a running head.</summary>
    public (ShownWords Words, double Width) Plain(string text, TypeStyle style)
    {
        var letters = Letters([new Run(text, style, null)]).FindAll(letter => letter.Face == style.Face);
        return (new(style.Face, style.Size, [.. letters.Select(letter => (letter.Glyph, letter.Character))]), letters.Sum(letter => letter.Width));
    }

    private static int End(List<Letter> letters, int start, double width)
    {
        var (used, lastBreak) = (0.0, -1);
        for (var at = start; at < letters.Count; at++)
        {
            if (letters[at].Character == '\n')
                return at + 1;
            used += letters[at].Width;
            // A space may hang over the edge.
            if (used > width && letters[at].Character != ' ')
                return lastBreak > start ? lastBreak : Math.Max(at, start + 1);
            if (letters[at].Breaks)
                lastBreak = at + 1;
        }

        return letters.Count;
    }

    private List<Piece> Pieces(List<Letter> letters, int start, int end, IReadOnlyList<Run> runs, double x)
    {
        var pieces = new List<Piece>();
        for (var at = start; at < end;)
        {
            var (first, width) = (letters[at], 0.0);
            var glyphs = new List<(ushort, int)>();
            for (; at < end && letters[at] is var letter && letter.Run == first.Run && letter.Face == first.Face && letter.Instead == first.Instead; at++)
            {
                if (letter.Character == '\n')
                    continue;
                glyphs.Add((letter.Glyph, letter.Character));
                width += letter.Width;
            }

            if (glyphs.Count > 0)
            {
                var run = runs[first.Run];
                run.Element?.Await();
                if (first is { Instead: { } lacking, Character: Faces.Replacement })
                    missing[lacking] = missing.GetValueOrDefault(lacking) + glyphs.Count;
                pieces.Add(new(x, width, new(first.Face, run.Style.Size, glyphs, first.Instead), run));
            }

            x += width;
        }

        return pieces;
    }

    private List<Letter> Letters(IReadOnlyList<Run> runs)
    {
        var letters = new List<Letter>();
        for (var run = 0; run < runs.Count; run++)
        {
            foreach (var rune in Drawable(runs[run].Text).EnumerateRunes())
            {
                if (rune.Value == '\n')
                    letters.Add(new('\n', 0, 0, runs[run].Style.Face, run, true, null));
                else if (!IsUnseen(rune))
                    letters.Add(Of(rune, runs[run].Style, run));
            }
        }

        return letters;
    }

    // Letter and accent as one, since marks are not placed by hand; half marks of romanized names as the one mark they are halves of.
    private static string Drawable(string text) => text.Normalize().Replace('\uFE20', '\u0361').Replace("\uFE21", "", StringComparison.Ordinal);

    private static Letter Of(Rune rune, TypeStyle style, int run)
    {
        var character = Rune.IsWhiteSpace(rune) && rune.Value != 0xa0 && rune.Value != 0x202f ? ' ' : rune.Value;
        var (face, glyph) = Faces.For(style.Face, character);
        string? instead = null;
        if (glyph == 0)
        {
            instead = rune.ToString();
            character = Faces.LikenessOf(character);
            (face, glyph) = Faces.For(style.Face, character);
        }

        var font = Faces.FontOf(face);
        return new(
            character, glyph, font.WidthOf(glyph) * style.Size / font.UnitsPerEm, face, run,
            character is ' ' or '-' or '/' or 0x2013 or 0x2014 or Faces.Replacement, instead);
    }

    // Marks of direction and places where a word might be parted have no shape.
    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;

    private readonly record struct Letter(int Character, ushort Glyph, double Width, Face Face, int Run, bool Breaks, string? Instead);
}
