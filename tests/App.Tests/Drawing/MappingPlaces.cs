using System.Globalization;
using System.Text.Encodings.Web;
using System.Xml.Linq;
using Fonds.App.Shared.Drawing.Maps;

namespace Fonds.App.Tests.Drawing;

/// <summary>The map of places: fitted to them, complete as links, and light.</summary>
public class MappingPlaces
{
    private const double Width = 1200;

    private static readonly Dictionary<string, MapPoint[]> Lives = new(StringComparer.Ordinal)
    {
        ["Europe"] =
        [
            Point("Brussels", 50.85, 4.35, 5), Point("Paris", 48.86, 2.35, 14), Point("Barcelona", 41.39, 2.16, 3), Point("Petrograd", 59.94, 30.31, 9), Point("Berlin", 52.52, 13.41, 4),
            Point("Vienna", 48.21, 16.37, 4), Point("Moscow", 55.75, 37.62, 5), Point("Orenburg", 51.77, 55.1, 6), Point("Marseilles", 43.3, 5.38, 3), Point("Mexico City", 19.43, -99.13, 8),
        ],
        ["New York"] = [Point("Brooklyn", 40.65, -73.95, 5), Point("Manhattan", 40.78, -73.97, 8), Point("Harlem", 40.81, -73.95), Point("The Bronx", 40.85, -73.87), Point("Newark", 40.74, -74.17)],
        ["the world"] = [Point("London", 51.51, -0.13), Point("Calcutta", 22.56, 88.36), Point("Sydney", -33.87, 151.21), Point("San Francisco", 37.77, -122.42), Point("Cape Town", -33.93, 18.42), Point("Tokyo", 35.69, 139.69)],
        ["the Pacific"] = [Point("Honolulu", 21.31, -157.86), Point("Tokyo", 35.69, 139.69), Point("Manila", 14.6, 120.98)],
        ["one place"] = [Point("Orenburg", 51.77, 55.1)],
        ["one place twice"] = [Point("Orenburg", 51.77, 55.1), Point("Chkalov", 51.77, 55.1)],
        ["two ends of the globe"] = [Point("Madrid", 40.42, -3.7), Point("Wellington", -41.29, 174.78)],
        ["the poles"] = [Point("North Pole", 90, 0), Point("South Pole", -90, 0)],
        ["China, whose other side is land"] = [Point("Peking", 39.9, 116.4), Point("Shanghai", 31.2, 121.5), Point("Chungking", 29.6, 106.5)],
        ["opposite Spain"] = [Point("Wellington", -41.29, 174.78)],
        ["across the date line"] = [Point("Suva", -18.14, 178.44), Point("Apia", -13.83, -171.77)],
    };

    public static TheoryData<string> Names => [.. Lives.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_place_is_a_link_with_a_name_inside_the_drawing(string life)
    {
        var drawing = Draw(life);
        var height = double.Parse(drawing.Attribute("viewBox")!.Value.Split(' ')[3], CultureInfo.InvariantCulture);
        var links = drawing.Elements("a").ToList();

        Assert.Equal("group", drawing.Attribute("role")?.Value);
        Assert.NotEmpty(drawing.Attribute("aria-label")!.Value);
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var mark = link.Elements("circle").Last();
            Assert.InRange(Number(mark, "cx"), 0, Width);
            Assert.InRange(Number(mark, "cy"), 0, height);
            Assert.NotEmpty(link.Attribute("aria-label")!.Value);
            Assert.StartsWith("#", link.Attribute("href")!.Value, StringComparison.Ordinal);
        }

        // What has no mark of its own is counted by the mark that it lies under.
        var counted = links.Sum(static link => link.Attribute("aria-label")!.Value is var said && said.LastIndexOf(" and ", StringComparison.Ordinal) is > 0 and var more
            ? 1 + int.Parse(said[(more + 5)..].Split(' ')[0], CultureInfo.InvariantCulture) : 1);
        Assert.Equal(Lives[life].Length, counted);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_name_lies_on_another_or_over_the_edge(string life)
    {
        var drawing = Draw(life);
        foreach (var (layout, size) in new[] { ("names wide", 22), ("names narrow", 40) })
        {
            var boxes = drawing.Elements("g").Single(group => group.Attribute("class")!.Value == layout).Elements("text").Select(text => Box(text, size)).ToList();
            Assert.All(boxes, static box => Assert.True(box.Left >= 0 && box.Right <= Width));
            for (var one = 0; one < boxes.Count; one++)
            {
                for (var other = 0; other < one; other++)
                    Assert.False(boxes[one].Left < boxes[other].Right && boxes[other].Left < boxes[one].Right && Math.Abs(boxes[one].Y - boxes[other].Y) < size * 0.7, $"{layout} of {life}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_map_is_light_and_its_land_does_not_run_across_it(string life)
    {
        var text = Write(life);
        var land = Draw(life).Elements("path").First(static path => path.Attribute("class")!.Value == "land").Attribute("d")!.Value;

        Assert.InRange(text.Length, 300, 25_000);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", text, StringComparison.Ordinal);

        // A coast is many short steps; one across half of the map is a ring torn at the edge of the globe.
        foreach (var ring in land.Split('M', StringSplitOptions.RemoveEmptyEntries).Where(static ring => ring.Contains('l', StringComparison.Ordinal)))
            Assert.All(Steps(ring), step => Assert.False(Math.Abs(step.East) > Width / 2 && Math.Abs(step.South) < 60 && Inside(step), $"{life}: a coast goes {step.East} units at a time"));
    }

    [Theory]
    [InlineData("Europe", 48.86, 2.35, "Paris is land")]
    [InlineData("one place", 51.77, 55.1, "Orenburg lies far inland")]
    [InlineData("the world", 22.56, 82, "India, on a map of the world")]
    [InlineData("opposite Spain", -39, 175.8, "the middle of New Zealand's north island")]
    [InlineData("China, whose other side is land", 39.9, 116.4, "the other side of the globe does not turn land and sea round")]
    public void What_is_land_is_drawn_as_land(string life, double latitude, double longitude, string reason)
    {
        var points = Lives[life];
        var view = points.Append(Point("Here", latitude, longitude, 1000)).ToArray();
        var drawing = XElement.Parse(Write(view));
        var mark = drawing.Elements("a").Single(static link => link.Attribute("href")!.Value == "#here").Elements("circle").Last();

        Assert.True(IsInLand(drawing, Number(mark, "cx"), Number(mark, "cy")), reason);
    }

    [Theory]
    [InlineData("opposite Spain", 3, 3, "the Tasman Sea: the coast of Eurasia goes around the other side of the globe")]
    [InlineData("the Pacific", 600, 200, "the ocean between Tokyo and Honolulu")]
    public void What_is_sea_is_drawn_as_sea(string life, double x, double y, string reason) => Assert.False(IsInLand(Draw(life), x, y), reason);

    [Fact]
    public void A_map_without_places_is_nothing() => Assert.Equal("", Write([]));

    [Fact]
    public void What_a_name_holds_is_written_as_text()
    {
        var text = Write([Point("<script>&\"", 10, 10)]);

        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journey_is_drawn_through_its_places_in_their_order()
    {
        var map = new MapOfPlaces("A life", Lives["Europe"]) { Journey = [0, 1, 99, 3] };
        var journey = XElement.Parse(Write(map)).Elements("path").Single(static path => path.Attribute("class")!.Value == "journey").Attribute("d")!.Value;

        Assert.Equal(3, journey.Split('M', 'L').Length - 1);
    }

    private static MapPoint Point(string name, double latitude, double longitude, int weight = 1) =>
        new() { Name = name, Latitude = latitude, Longitude = longitude, Weight = weight, Years = "1917–1919", Address = "#" + name.ToLowerInvariant().Replace(' ', '-') };

    private static XElement Draw(string life) => XElement.Parse(Write(life));

    private static string Write(string life) => Write(Lives[life]);

    private static string Write(MapPoint[] points) => Write(new MapOfPlaces("Places of a life", points));

    private static string Write(MapOfPlaces map)
    {
        using var writer = new StringWriter();
        new PlaceMap(map).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    // Narrower than the drawing reckons, so that an overlap found is one that the eye sees.
    private static (double Left, double Right, double Y) Box(XElement text, int size)
    {
        var width = 0.42 * size * text.Value.Length;
        var x = Number(text, "x");
        var left = text.Attribute("text-anchor")?.Value switch { "end" => x - width, "middle" => x - width / 2, _ => x };
        return (left, left + width, Number(text, "y"));
    }

    private static bool Inside((double X, double Y, double East, double South) step) => step.Y is > 0 and < 600 && step.X + step.East is > -20 and < Width + 20;

    private static IEnumerable<(double X, double Y, double East, double South)> Steps(string ring)
    {
        var numbers = Numbers(ring);
        var (x, y) = (numbers[0], numbers[1]);
        for (var at = 2; at + 1 < numbers.Count; at += 2)
        {
            yield return (x, y, numbers[at], numbers[at + 1]);
            (x, y) = (x + numbers[at], y + numbers[at + 1]);
        }
    }

    private static List<double> Numbers(string path) =>
        [.. path.Replace("-", " -", StringComparison.Ordinal).Split([' ', 'l', 'z', 'H', 'V', 'Z'], StringSplitOptions.RemoveEmptyEntries).Select(static number => double.Parse(number, CultureInfo.InvariantCulture))];

    // By the rule that a browser fills with: how often the coast goes around a point.
    private static bool IsInLand(XElement drawing, double x, double y)
    {
        var winding = 0;
        foreach (var ring in drawing.Elements("path").First().Attribute("d")!.Value.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var (fromX, fromY, toX, toY) in Sides(ring))
            {
                if (fromY <= y == toY <= y || fromX + (y - fromY) / (toY - fromY) * (toX - fromX) <= x)
                    continue;
                winding += toY > fromY ? 1 : -1;
            }
        }

        return winding != 0;
    }

    private static IEnumerable<(double FromX, double FromY, double ToX, double ToY)> Sides(string ring)
    {
        var numbers = Numbers(ring);
        var (startX, startY) = (numbers[0], numbers[1]);
        var (x, y) = (startX, startY);
        if (ring.Contains('H', StringComparison.Ordinal))
        {
            yield return (startX, startY, startX, numbers[2]);
            yield return (numbers[3], numbers[2], numbers[3], numbers[4]);
            yield break;
        }

        foreach (var step in Steps(ring))
        {
            yield return (x, y, x + step.East, y + step.South);
            (x, y) = (x + step.East, y + step.South);
        }

        yield return (x, y, startX, startY);
    }
}
