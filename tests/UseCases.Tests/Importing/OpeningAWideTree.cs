using System.Globalization;
using System.Text;
using static Fonds.UseCases.Tests.Importing.Ead;

namespace Fonds.UseCases.Tests.Importing;

public sealed class OpeningAWideTree
{
    private const int Siblings = 5000;

    [Theory]
    [InlineData("", Siblings, "everything is shown")]
    [InlineData("audience='internal'", Siblings - 1, "one near the beginning is hidden")]
    public void Windows_lie_side_by_side_without_gap(string second, int shown, string why)
    {
        var components = new StringBuilder();
        for (var number = 0; number < Siblings; number++)
            components.Append(Component($"c{number}", number.ToString(CultureInfo.InvariantCulture), attributes: number == 1 ? second : ""));
        using var archive = new ImportedArchive();
        archive.Import("wide.xml", FindingAid("MS 1", Components(components.ToString())));

        using var reader = archive.Archive.Read();
        var top = reader.UnitAt("ms-1", null)!;
        var seen = new List<string>();
        for (var offset = 0; offset < shown; offset += 700)
        {
            var window = reader.Children(top.Id, offset, 700);
            Assert.Equal(offset, window[0].Sibling);
            seen.AddRange(window.Select(unit => unit.Unit.TitleText));
        }

        Assert.True(shown == top.ChildCount && shown == seen.Distinct().Count(), why);
        Assert.Equal(reader.Descendants(top.Id).Select(unit => unit.Unit.TitleText), seen);
    }
}
