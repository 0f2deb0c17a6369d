using Fonds.Description.Rules;
using Fonds.Formats.Validation;

namespace Fonds.Formats.Tests.Validation;

/// <summary>Each kind of departure from a schema is told with its line, what is wrong and how to mend it.</summary>
public sealed class ExplainingWhatASchemaSays : IDisposable
{
    private const string SmallSchema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:small" xmlns="urn:small" elementFormDefault="qualified">
          <xs:element name="ead"><xs:complexType><xs:sequence>
            <xs:element name="did"><xs:complexType><xs:sequence><xs:element name="unittitle" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
            <xs:element name="scopecontent" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:element name="head" type="xs:string" minOccurs="0"/><xs:element name="p" type="xs:string"/></xs:sequence></xs:complexType></xs:element>
            <xs:element name="ref" minOccurs="0"><xs:complexType><xs:attribute name="target" type="xs:IDREF" use="required"/></xs:complexType></xs:element>
          </xs:sequence>
          <xs:attribute name="level"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="fonds"/><xs:enumeration value="file"/></xs:restriction></xs:simpleType></xs:attribute>
          <xs:attribute name="id" type="xs:ID"/></xs:complexType></xs:element>
        </xs:schema>
        """;

    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("fonds-schema-").FullName, "small.xsd");

    public ExplainingWhatASchemaSays() => File.WriteAllText(file, SmallSchema);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Theory]
    [InlineData("<did><unitTitle>A</unitTitle></did>", FindingCodes.SchemaElement, "spelt <unittitle>", "a name in the wrong case")]
    [InlineData("<did><unittitle>A</unittitle></did><bibliography/>", FindingCodes.SchemaElement, "Here may stand: <scopecontent>, <ref>", "what may stand there instead")]
    [InlineData("<did><unittitle>A</unittitle></did><scopecontent>Words</scopecontent>", FindingCodes.SchemaText, "\"Words\" stand bare in <scopecontent>", "bare words")]
    [InlineData("<did/>", FindingCodes.SchemaIncomplete, "still needs <unittitle>", "something is missing")]
    [InlineData("<did><unittitle>A</unittitle></did><ref/>", FindingCodes.SchemaAttribute, "needs the attribute target", "an attribute is missing")]
    [InlineData("<did label='x'><unittitle>A</unittitle></did>", FindingCodes.SchemaAttribute, "may not have the attribute label", "an attribute that does not exist")]
    [InlineData("<did><unittitle>A</unittitle></did><ref target='nowhere'/>", FindingCodes.SchemaReference, "\"nowhere\"", "a reference to nothing")]
    [InlineData("<did><unittitle>A</unittitle></did><x:y xmlns:x='urn:other'/>", FindingCodes.SchemaElement, "<x:y> of urn:other is no part of this standard", "an element of somebody else")]
    public void Told_in_plain_words(string content, string code, string words, string what)
    {
        var finding = Findings($"<ead xmlns='urn:small' id='a'>\n{content}</ead>")[0];
        Assert.True(finding.Code == code && finding.Text.Contains(words, StringComparison.Ordinal), $"{what}: {finding}");
        Assert.Equal(2, finding.Line);
    }

    [Fact]
    public void A_value_that_is_none_of_the_list_is_told_with_the_list()
    {
        var finding = Assert.Single(Findings("<ead xmlns='urn:small' level='box'><did><unittitle>A</unittitle></did></ead>"));
        Assert.Equal(FindingCodes.SchemaValue, finding.Code);
        Assert.Contains("fonds, file", finding.Text, StringComparison.Ordinal);
        Assert.Contains("otherlevel", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_document_has_no_finding() =>
        Assert.Empty(Findings("<ead xmlns='urn:small' id='a'>\n <did>\n<unittitle>A</unittitle></did><scopecontent><head>H</head><p>w</p></scopecontent><ref target='a'/></ead>"));

    [Fact]
    public void A_document_of_another_namespace_is_told_once()
    {
        var finding = Assert.Single(Findings("<ead><nothing/><in/><the/><namespace/></ead>"));
        Assert.Equal(FindingCodes.SchemaNotForDocument, finding.Code);
    }

    [Fact]
    public void A_schema_that_is_none_is_refused_with_the_reason()
    {
        File.WriteAllText(file, "<not-a-schema/>");
        Assert.Null(Schema.Read(file, out var problem));
        Assert.NotEmpty(problem);
    }

    private List<Finding> Findings(string document)
    {
        var findings = new List<Finding>();
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document));
        SchemaValidation.Validate(stream, [Schema.Read(file, out _)!], new FindingsOnly(findings.Add));
        return findings;
    }
}
