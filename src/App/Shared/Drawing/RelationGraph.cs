using System.Text.Encodings.Web;
using Fonds.App.Shared.Wording;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared.Drawing;

/// <summary>How close a line is: it is drawn heavy for family, thin for work and politics, dotted for those who are only named.</summary>
public enum Tie
{
    Family,
    Bond,
    Named,
}

/// <summary>One line of the fan: to whom, of what kind, and where its evidence is.</summary>
/// <param name="Said">All of it in words.</param>
public sealed record RelationLineDrawn(string Name, Tie Tie, string Said, string Address);

/// <summary>
/// The people around one as a fan of lines from the one to the others, family first. Every line leads to its evidence; arcs on the outer side are ties among
/// themselves. A table beside it says the same.
/// </summary>
/// <param name="among">Pairs of lines, by their place in the list, that are named together.</param>
public sealed class RelationGraph(string name, IReadOnlyList<RelationLineDrawn> lines, IReadOnlyList<(int One, int Other)> among, string said) : IHtmlContent
{
    private const int Step = 25;
    private const int Gap = 34;
    private const int Narrowest = 372;
    private const int LongestName = 34;
    private const int LongestLine = 12;
    private const double LetterWidth = 6.9;
    private const double LargeLetter = 8.6;

    private readonly List<string> own = Lines(name);
    private int Start => 8 + (int)(own.Max(line => line.Length) * LargeLetter);
    private int Text => Start + 96;
    private int Wide => Math.Max(Narrowest, (int)Math.Max(Text + lines.Max(line => Width(Short(line.Name))), among.Count == 0 ? 0 : among.Max(pair => Reach(pair.One, pair.Other))) + 8);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var svg = new SvgOut(writer, encoder);
        var heights = Heights(out var labels, out var height);
        var middle = height / 2;
        svg.Write($"<svg viewBox=\"0 0 {Wide} {height}\" width=\"{Wide}\" height=\"{height}\" role=\"group\" aria-label=\"{svg.Encode(said)}\">");
        for (var at = 0; at < lines.Count; at++)
            svg.Write($"<path class=\"{(lines[at].Tie switch { Tie.Family => "kinline", Tie.Bond => "bond", _ => "letters" })}\" d=\"M{Start} {middle - 4} C {Start + 46} {middle - 4} {Start + 28} {heights[at] - 4} {Text - 8} {heights[at] - 4}\"/>");
        foreach (var (one, other) in among)
            Arc(svg, one, other, heights);
        foreach (var (label, y) in labels)
            svg.Write($"<text class=\"gl\" x=\"{Text}\" y=\"{y}\">{svg.Encode(label)}</text>");
        Name(svg, middle);
        for (var at = 0; at < lines.Count; at++)
            Line(svg, lines[at], heights[at]);
        svg.Write($"</svg>");
    }

    private int[] Heights(out List<(string Label, int Y)> labels, out int height)
    {
        labels = [];
        var heights = new int[lines.Count];
        var y = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            if (at == 0 || lines[at].Tie != lines[at - 1].Tie)
            {
                y += at == 0 ? 14 : Gap;
                labels.Add((Phrases.Say(lines[at].Tie switch { Tie.Family => "Family", Tie.Bond => "Work and company", _ => "Named with" }), y));
                y += 22;
            }
            else
            {
                y += Step;
            }

            heights[at] = y;
        }

        height = Math.Max(y + 14, 60);
        return heights;
    }

    private void Name(SvgOut svg, int middle)
    {
        for (var at = 0; at < own.Count; at++)
            svg.Write($"<text class=\"me\" x=\"0\" y=\"{middle - ((own.Count - 1) * 11) + (at * 22)}\">{svg.Encode(own[at])}</text>");
    }

    // As many words a line as are no longer than one word is, so that the fan begins near the edge; of the long name of a body the beginning, without its years.
    private static List<string> Lines(string name)
    {
        var words = (name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var years ? name[..years] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lines = new List<string>();
        foreach (var word in words.Select(word => word.Length > LongestLine ? word[..(LongestLine - 1)] + "…" : word))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LongestLine)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines.Count <= 3 ? lines : [.. lines.Take(2), lines[2].TrimEnd('…') + "…"];
    }

    private void Line(SvgOut svg, RelationLineDrawn line, int y)
    {
        var shown = Short(line.Name);
        svg.Write($"<a href=\"{svg.Encode(SpokenLanguage.Here(line.Address))}\" aria-label=\"{svg.Encode(shown == line.Name ? line.Said : $"{shown} {line.Said}")}\">");
        svg.Write($"<rect class=\"area\" x=\"{Text - 4}\" y=\"{y - 17}\" width=\"{Width(shown) + 8:0.#}\" height=\"24\"/><text x=\"{Text}\" y=\"{y}\">{svg.Encode(shown)}</text></a>");
    }

    private void Arc(SvgOut svg, int one, int other, int[] heights)
    {
        // A curve of this kind goes three quarters of the way to its handles.
        var (x1, x2) = (EndOf(one), EndOf(other));
        var out_ = (Reach(one, other) - ((x1 + x2) / 8)) / 0.75;
        svg.Write($"<path class=\"among\" d=\"M{x1:0.#} {heights[one] - 4} C {out_:0.#} {heights[one] - 4} {out_:0.#} {heights[other] - 4} {x2:0.#} {heights[other] - 4}\"/>");
    }

    // An arc passes every name between the two that it ties.
    private double Reach(int one, int other)
    {
        var (from, to) = (Math.Min(one, other), Math.Max(one, other));
        return Enumerable.Range(from, to - from + 1).Max(EndOf) + 8 + (2 * (to - from));
    }

    private double EndOf(int line) => Text + Width(Short(lines[line].Name)) + 8;

    private static double Width(string words) => words.Length * LetterWidth;

    // The part of a body says more than what it is a part of: "… Direction du livre".
    private static string Short(string words)
    {
        if (words.Length <= LongestName)
            return words;
        if (words.LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var part)
            words = "… " + words[(part + 2)..];
        return words.Length <= LongestName ? words : words[..(LongestName - 1)].TrimEnd(' ', ',') + "…";
    }
}
