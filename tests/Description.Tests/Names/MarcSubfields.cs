using System.Xml.Linq;
using Fonds.Description.Names;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Names;

/// <summary>
/// MARC says in subfields what a heading's parts are. Joined to a string as finding aids have them, and read again, they must come apart
/// where the cataloguer put them together (MARC 21 X00: $a name, $b numeration, $c titles, $d dates, $q fuller form, $e relator).
/// </summary>
public class MarcSubfields
{
    private static readonly XNamespace Marc = "http://www.loc.gov/MARC21/slim";

    [Fact]
    public void Parts_read_from_the_joined_heading_are_the_subfields()
    {
        var wrong = new List<string>();
        // The first indicator 3 says that a family is named.
        var fields = Fields("100", "600", "700").Where(static field => (string?)field.Attribute("ind1") != "3").ToArray();
        foreach (var field in fields)
        {
            var reading = NameReader.Read(Joined(field), RecordKind.Person);
            var name = Subfield(field, "a");
            var expected = $"{Plain(name)}|{Plain(Subfield(field, "b"))}|{Plain(Subfield(field, "c"))}|{Plain(Subfield(field, "d"))}|{Plain(Subfield(field, "q").Trim(' ', ',', '(', ')'))}";
            // "(Quiltmaker)" is a role to the reader and $c to the cataloguer.
            var title = reading.Title ?? (Subfield(field, "e").Length == 0 ? string.Join(", ", reading.Relators) : "");
            var actual = $"{Plain(reading.Surname is null ? reading.Forename ?? "" : reading.Forename is null ? reading.Surname : $"{reading.Surname}, {reading.Forename}")}|{Plain(reading.Numeration ?? "")}|{Plain(title)}|{Plain(reading.Dates ?? "")}|{Plain(reading.Fuller ?? "")}";
            if (!expected.Equals(actual, StringComparison.OrdinalIgnoreCase))
                wrong.Add($"{Joined(field)}\n  subfields {expected}\n  read      {actual}");
        }

        Assert.True(fields.Length > 250, $"{fields.Length} fields");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {fields.Length}:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Kinds_known_by_the_form_are_those_of_the_fields()
    {
        var wrong = Fields("100", "600", "700").Select(static field => (field, Kind: RecordKind.Person)).Concat(Fields("110", "610", "710").Select(static field => (field, Kind: RecordKind.CorporateBody)))
            .Where(static pair => NameReader.Read(Joined(pair.field)).Kind != pair.Kind && NameReader.Read(Joined(pair.field)).Kind != RecordKind.Family).Select(static pair => $"{pair.Kind}: {Joined(pair.field)}").ToArray();
        Assert.True(wrong.Length <= 6, $"{wrong.Length} wrong:\n{string.Join('\n', wrong)}");
    }

    private static IEnumerable<XElement> Fields(params string[] tags) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(Dates.SharedMaterial.Path("corpus/loc-marcxml/eadafc.af001001.marc.xml"))!, "*.xml").Order(StringComparer.Ordinal)
            .SelectMany(static file => XDocument.Load(file).Descendants(Marc + "datafield")).Where(field => tags.Contains((string?)field.Attribute("tag")))
            .Where(static field => Subfield(field, "t").Length == 0).DistinctBy(Joined);

    private static string Joined(XElement field) => string.Join(' ', field.Elements(Marc + "subfield").Where(static part => (string)part.Attribute("code")! is "a" or "b" or "c" or "d" or "q" or "e" or "n").Select(static part => part.Value.Trim()));

    private static string Subfield(XElement field, string code) => string.Join(' ', field.Elements(Marc + "subfield").Where(part => (string?)part.Attribute("code") == code).Select(static part => part.Value.Trim()));

    private static string Plain(string text) => text.Replace("(", "").Replace(")", "").Trim(' ', ',', '.', ':');
}
