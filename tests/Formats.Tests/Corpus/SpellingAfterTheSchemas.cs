using System.Xml;
using System.Xml.Schema;
using Fonds.Description.Units;
using Fonds.Formats.Comparison;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>The vocabularies know every element of the official schemas, and what may stand in it.</summary>
public class SpellingAfterTheSchemas
{
    public static TheoryData<Standard, string, string> Schemas => new()
    {
        { Standard.Ead2002, "ead2002", "ead.xsd" },
        { Standard.Ead3, "ead3", "ead3.xsd" },
        { Standard.Ead3, "ead3", "ead3_undeprecated.xsd" },
        { Standard.EacCpf2010, "eac-cpf-2010", "cpf.xsd" },
        { Standard.EacCpf2, "eac-cpf-2.0", "eac.xsd" },
        { Standard.MarcXml, "marc-mods-dc", "MARC21slim.xsd" },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_element_of_the_schema_has_a_word_and_the_same_content_model(Standard standard, string folder, string file)
    {
        CorpusFiles.Require();
        var vocabulary = Recognition.VocabularyOf(standard);
        var wrong = new List<string>();
        foreach (var (name, content) in ElementsOf(Path.Combine(CorpusFiles.Folder, "schemas", folder), file))
        {
            // The EAD3 schema gives c12 no content, which its tag library does not mean; numbered components are components.
            if (name is ['c', '0' or '1', _])
                continue;
            var spelling = vocabulary.OfElement(name);
            if (spelling is null)
                wrong.Add($"{name} is unknown");
            else if (spelling.Content != content)
                wrong.Add($"{name} is {content}, not {spelling.Content}");
        }

        Assert.Empty(wrong.Distinct());
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void The_comparison_takes_white_space_for_layout_just_where_the_schema_allows_no_text(Standard standard, string folder, string file)
    {
        CorpusFiles.Require();
        var layout = ElementOnly.Of(standard is Standard.Ead2002 or Standard.Ead3 ? "ead" : standard == Standard.MarcXml ? "collection" : "eac",
            standard == Standard.EacCpf2 ? "https://archivists.org/ns/eac/v2" : "", standard == Standard.Ead2002 ? "eadheader" : standard == Standard.MarcXml ? "record" : "control");
        var wrong = ElementsOf(Path.Combine(CorpusFiles.Folder, "schemas", folder), file)
            .Where(element => layout.Contains(element.Name) != (element.Content != ContentModel.Mixed)).Select(element => element.Name).Distinct();
        Assert.Empty(wrong);
    }

    private static List<(string Name, ContentModel Content)> ElementsOf(string folder, string file)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new InFolder(folder) };
        using var reader = XmlReader.Create(Path.Combine(folder, file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        using var xmlNamespace = XmlReader.Create(new StringReader(XmlAttributes));
        schemas.Add(null, xmlNamespace);
        schemas.Add(null, reader);
        schemas.Compile();

        var found = new List<(string, ContentModel)>();
        var seen = new HashSet<XmlSchemaElement>();
        foreach (XmlSchemaElement element in schemas.GlobalElements.Values)
            Visit(element);
        foreach (var type in schemas.GlobalTypes.Values.OfType<XmlSchemaComplexType>())
            VisitParticle(type.ContentTypeParticle);
        return found;

        void Visit(XmlSchemaElement element)
        {
            if (!seen.Add(element) || element.QualifiedName.Namespace.Contains("xlink", StringComparison.Ordinal))
                return;
            if (element.ElementSchemaType is XmlSchemaComplexType complex)
            {
                found.Add((element.QualifiedName.Name, complex.ContentType switch
                {
                    XmlSchemaContentType.Empty => ContentModel.Empty,
                    XmlSchemaContentType.ElementOnly => ContentModel.Elements,
                    _ => ContentModel.Mixed,
                }));
                VisitParticle(complex.ContentTypeParticle);
            }
            else if (element.ElementSchemaType is not null)
            {
                found.Add((element.QualifiedName.Name, ContentModel.Mixed));
            }
        }

        void VisitParticle(XmlSchemaParticle? particle)
        {
            if (particle is XmlSchemaElement element)
                Visit(element);
            else if (particle is XmlSchemaGroupBase group)
                group.Items.OfType<XmlSchemaParticle>().ToList().ForEach(VisitParticle);
        }
    }

    private const string XmlAttributes = """
        <xs:schema targetNamespace="http://www.w3.org/XML/1998/namespace" xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:attribute name="lang" type="xs:string"/><xs:attribute name="id" type="xs:ID"/><xs:attribute name="base" type="xs:anyURI"/><xs:attribute name="space" type="xs:string"/>
        </xs:schema>
        """;

    // Schemas import one another by web address; here they lie in one folder.
    private sealed class InFolder(string folder) : XmlUrlResolver
    {
        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
        {
            var local = Path.Combine(folder, Path.GetFileName(absoluteUri.LocalPath));
            return File.Exists(local) ? File.OpenRead(local) : null;
        }
    }
}
