using System.Globalization;
using System.Text.Encodings.Web;
using Fonds.Description.Agents;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Public.Authorities;

/// <summary>
/// A life drawn on one scale: years run right, each place has a line of its own in the order of first arrival. Only what the
/// record says is drawn: a bar for a stay with both its dates, a ring for a single date, nothing in between.
/// </summary>
public sealed class LifeLine : IHtmlContent
{
    private const int RowHeight = 34;
    private const int Gutter = 15;
    private const int MostRows = 14;
    // Text is placed for a drawing this many pixels wide; on a narrower one the list stands in its place.
    private const double Width = 1100;
    private const double LetterWidth = 6.4;
    private readonly IReadOnlyList<LifeEvent> events;
    private readonly IReadOnlyList<string> places;
    private readonly int firstYear;
    private readonly int lastYear;

    private LifeLine(IReadOnlyList<LifeEvent> events)
    {
        this.events = events;
        places = [.. events.Select(dated => dated.Place).Distinct(StringComparer.Ordinal).OrderBy(place => place.Length == 0).Take(MostRows)];
        firstYear = (int)Math.Floor(events.Min(dated => dated.From)) - 1;
        lastYear = (int)Math.Ceiling(events.Max(dated => dated.To)) + 1;
    }

    public IReadOnlyList<LifeEvent> Events => events;

    /// <summary>The drawing, or null when the record has fewer than two dated events to draw.</summary>
    public static LifeLine? Of(Agent record)
    {
        var dated = LifeEvent.Of(record);
        return dated.Count < 2 || dated.Max(entry => entry.To) - dated.Min(entry => entry.From) is < 2 or > 400 ? null : new LifeLine(dated);
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var height = places.Count * RowHeight;
        Write(writer, $"<svg class=\"chart\" aria-hidden=\"true\" height=\"{height + 34}\">");
        Grid(writer, height);
        for (var row = 0; row < places.Count; row++)
        {
            Write(writer, $"<line class=\"row\" x1=\"{Gutter}%\" x2=\"100%\" y1=\"{Y(row)}\" y2=\"{Y(row)}\"/>");
            if (places[row].Length > 0)
                Write(writer, $"<text class=\"place\" x=\"0\" y=\"{Y(row) + 4}\">{encoder.Encode(Cut(places[row], 22))}</text>");
            Row(writer, encoder, row);
        }

        writer.Write("</svg>");
    }

    private void Grid(TextWriter writer, int height)
    {
        var step = (lastYear - firstYear) switch { > 200 => 50, > 90 => 20, > 25 => 10, > 12 => 5, _ => 1 };
        for (var year = firstYear + ((step - (firstYear % step)) % step); year <= lastYear; year += step)
            Write(writer, $"<line class=\"grid\" x1=\"{X(year)}%\" x2=\"{X(year)}%\" y1=\"4\" y2=\"{height + 8}\"/><text class=\"year\" x=\"{X(year)}%\" y=\"{height + 26}\" text-anchor=\"middle\">{year}</text>");
    }

    private void Row(TextWriter writer, HtmlEncoder encoder, int row)
    {
        var taken = new List<(double From, double To)>();
        var here = events.Where(dated => dated.Place == places[row]).OrderBy(dated => dated.From).ToList();
        foreach (var dated in here)
            taken.Add((Pixel(dated.From) - 6, Pixel(dated.To) + 6));
        for (var at = 0; at < here.Count; at++)
        {
            Write(writer, $"<g><title>{encoder.Encode($"{here[at].Dates}: {here[at].Text}".TrimEnd(':', ' '))}</title>");
            Mark(writer, here[at], row);
            Label(writer, encoder, here[at], row, taken, taken[at]);
            writer.Write("</g>");
        }
    }

    private void Mark(TextWriter writer, LifeEvent dated, int row)
    {
        if (dated.IsStay)
            Write(writer, $"<rect class=\"dwell\" x=\"{X(dated.From)}%\" y=\"{Y(row) - 3}\" width=\"{Math.Max(0.4, X(dated.To) - X(dated.From)):0.##}%\" height=\"6\"/>");
        else
            Write(writer, $"<circle class=\"dot\" cx=\"{X(dated.From)}%\" cy=\"{Y(row)}\" r=\"4.5\"/>");
    }

    // Words go to the right of their mark, else to its left; where neither is free they are left to the list.
    private void Label(TextWriter writer, HtmlEncoder encoder, LifeEvent dated, int row, List<(double From, double To)> taken, (double From, double To) own)
    {
        var words = Cut((dated.Text.Length > 0 ? dated.Text : dated.Dates).TrimEnd('.', ' '), 34);
        var length = words.Length * LetterWidth;
        foreach (var (from, anchor) in new[] { (own.To + 3, "start"), (own.From - 3 - length, "end") })
        {
            if (from < Width * Gutter / 100 || from + length > Width || taken.Any(other => other != own && other.From < from + length && other.To > from))
                continue;
            taken.Add((from, from + length));
            var at = anchor == "start" ? X(dated.To) : X(dated.From);
            Write(writer, $"<text x=\"{at}%\" y=\"{Y(row)}\" dx=\"{(anchor == "start" ? 9 : -9)}\" dy=\"4\" text-anchor=\"{anchor}\">{encoder.Encode(words)}</text>");
            return;
        }
    }

    

    private double X(double year) => Math.Round(Gutter + ((100 - Gutter) * (year - firstYear) / (lastYear - firstYear)), 2);

    private double Pixel(double year) => X(year) / 100 * Width;

    private static int Y(int row) => (row * RowHeight) + 20;

    private static string Cut(string words, int most)
    {
        if (words.Length <= most)
            return words;
        var space = words.LastIndexOf(' ', most - 1);
        return words[..(space > most / 2 ? space : most - 1)].TrimEnd(' ', ',', ';', '.') + "…";
    }

    private static void Write(TextWriter writer, FormattableString text) => writer.Write(text.ToString(CultureInfo.InvariantCulture));
}
