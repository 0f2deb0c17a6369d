using System.Globalization;
using System.Text.Encodings.Web;
using Fonds.App.Shared.Wording;
using Fonds.Description.Languages;
using Fonds.Description.Places;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>
/// A map of places, fitted to them: coasts and borders as hairlines, each place a mark that is a link and says its years and how much happened there. The names
/// are laid out twice, for a wide and for a narrow page; the stylesheet shows one. The table beside it (<c>_PlaceMap</c>) says the same and more.
/// </summary>
public sealed class PlaceMap(MapOfPlaces map) : IHtmlContent
{
    private const int Wide = 22;
    private const int Narrow = 40;
    private const int MostWithYears = 14;
    private const int MostCountries = 12;
    private const double WidestWithCountries = 80;

    private static readonly Lazy<List<(string Name, Direction Middle)>> Countries = new(static () => [.. Gazetteer.Shipped.Countries.Select(static country => (country.Name, Direction.Of(country.Latitude, country.Longitude)))]);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (map.Points.Count == 0)
            return;
        var view = MapView.Of([.. map.Points.Select(static point => Direction.Of(point.Latitude, point.Longitude))]);
        var marks = MapMark.Of(map.Points, view);
        var (land, borders) = OutlinesDrawn.Of(view);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"placemap-drawing\" role=\"group\" aria-label=\"{Encoded(map.Name)}\" viewBox=\"0 0 {MapView.Width} {view.Height}\">"));
        writer.Write($"<path class=\"land\" d=\"{land}\"/>");
        if (borders.Length > 0)
            writer.Write($"<path class=\"border\" d=\"{borders}\"/>");
        Journey(writer, view);
        var wide = new MapLabels(view, Wide);
        Names(writer, "wide", wide.Place(marks, marks.Count <= MostWithYears));

        // The gazetteer's countries have their English names.
        if (DisplayLanguage.Current == DisplayLanguage.English && view.Degrees < WidestWithCountries)
            Names(writer, "wide countries", wide.PlaceCountries(Countries.Value.Where(country => !view.IsBehind(country.Middle)), MostCountries));
        Names(writer, "narrow", new MapLabels(view, Narrow).Place(marks, false));
        var most = marks.Max(static mark => mark.Weight);

        // In the order of the table, as the keyboard goes; each mark with its weightiest place.
        foreach (var mark in marks.OrderBy(mark => mark.Points.Min(IndexOf)))
            Mark(writer, mark, most);
        writer.Write("</svg>");
    }

    private int IndexOf(MapPoint point)
    {
        for (var at = 0; at < map.Points.Count; at++)
        {
            if (ReferenceEquals(map.Points[at], point))
                return at;
        }

        return map.Points.Count;
    }

    private void Journey(TextWriter writer, MapView view)
    {
        var steps = map.Journey.Where(at => at >= 0 && at < map.Points.Count).Select(at => view.Place(Direction.Of(map.Points[at].Latitude, map.Points[at].Longitude))).ToList();
        if (steps.Count < 2)
            return;
        writer.Write("<path class=\"journey\" d=\"");
        for (var at = 0; at < steps.Count; at++)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{(at == 0 ? 'M' : 'L')}{steps[at].X:0} {steps[at].Y:0}"));
        writer.Write("\"/>");
    }

    private static void Names(TextWriter writer, string width, List<MapLabel> labels)
    {
        writer.Write($"<g class=\"names {width}\" aria-hidden=\"true\">");
        foreach (var label in labels)
        {
            var anchor = label.Anchor == "start" ? "" : $" text-anchor=\"{label.Anchor}\"";
            var years = label.Years is null ? "" : $" <tspan>{Encoded(label.Years)}</tspan>";
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{label.X:0}\" y=\"{label.Y:0}\"{anchor}>{Encoded(label.Name)}{years}</text>"));
        }

        writer.Write("</g>");
    }

    private static void Mark(TextWriter writer, MapMark mark, int most)
    {
        var first = mark.Points[0];
        var name = first.Years is { Length: > 0 } years ? $"{first.Name}, {years}" : first.Name;
        var said = Encoded(mark.Points.Count == 1 ? name : Phrases.Say("{0} and {1} more", name, mark.Points.Count - 1));
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<a href=\"{Encoded(SpokenLanguage.Here(first.Address))}\" aria-label=\"{said}\"><title>{said}</title><circle class=\"area\" cx=\"{mark.Place.X:0}\" cy=\"{mark.Place.Y:0}\" r=\"24\"/>"
            + $"<circle cx=\"{mark.Place.X:0}\" cy=\"{mark.Place.Y:0}\" r=\"{mark.Radius(most):0}\"/></a>"));
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
