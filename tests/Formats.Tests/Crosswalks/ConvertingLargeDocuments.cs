using System.Text;
using Fonds.Description.Units;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>A conversion writes each unit as it comes, and a large document is no other than a small one.</summary>
public class ConvertingLargeDocuments
{
    private const int Series = 40;
    private const int Files = 2_000;

    [Fact]
    public void Units_put_by_on_disk_come_into_their_places()
    {
        var source = new StringBuilder("<ead xmlns=\"urn:isbn:1-931666-22-9\"><eadheader><eadid>large</eadid></eadheader><archdesc level=\"fonds\"><did/><dsc>");
        var note = new string('x', 400);
        for (var series = 0; series < Series; series++)
        {
            source.Append($"<c01 level=\"series\" id=\"s{series}\"><did/>");
            for (var file = 0; file < Files; file++)
                source.Append(file % 7 == 0 ? $"<c02 id=\"f{series}.{file}\"/>" : $"<c02 id=\"f{series}.{file}\"><did/><odd><p>{note}</p></odd></c02>");
            source.Append("</c01>");
        }

        source.Append("</dsc></archdesc></ead>");
        var bytes = Encoding.UTF8.GetBytes(source.ToString());
        using var input = new MemoryStream(bytes);
        using var output = new MemoryStream();
        var result = DocumentConversion.Convert(input, output, Standard.Ead3, null);
        Assert.Equal(1 + Series + (Series * Files), result.Units);

        output.Position = 0;
        var (before, after) = (Collected.From(bytes), Collected.From(output));
        Assert.Equal(before.Units.Select(Place), after.Units.Select(Place));
        Assert.True(after.Form.NumberedComponents);
    }

    [Fact]
    public void Components_too_deep_for_the_numbers_of_ead3_have_none()
    {
        var depth = 12;
        var source = "<ead xmlns=\"urn:isbn:1-931666-22-9\"><eadheader><eadid>deep</eadid></eadheader><archdesc level=\"fonds\"><did/><dsc>"
            + string.Concat(Enumerable.Range(1, depth).Select(number => $"<c{number:00}><did/>")) + string.Concat(Enumerable.Range(1, depth).Reverse().Select(number => $"</c{number:00}>"))
            + "</dsc></archdesc></ead>";
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(source));
        using var output = new MemoryStream();
        DocumentConversion.Convert(input, output, Standard.Ead3, null);
        output.Position = 0;
        var after = Collected.From(output);
        Assert.False(after.Form.NumberedComponents);
        Assert.Equal(depth, after.Units.Max(unit => unit.Depth));
    }

    private static (int, int, int, string?) Place(UnitRead unit) => (unit.Ordinal, unit.Parent, unit.Depth, unit.Unit.LocalIdentifier);
}
