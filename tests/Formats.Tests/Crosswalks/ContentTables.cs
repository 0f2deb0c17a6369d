using System.Text;
using System.Xml.Schema;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>
/// The tables beside the vocabularies that say what may stand in what are read off the official schemas. When a schema has a new version, put it
/// into the folder of schemas and run <c>FONDS_WRITE_REFERENCE=1 dotnet run --project tests/Formats.Tests</c>.
/// </summary>
public class ContentTables
{
    public static TheoryData<string, string, string> Tables => new()
    {
        { "Ead2002/ead2002-content.txt", "EAD 2002", "ead2002/ead.xsd" },
        { "Ead3/ead3-content.txt", "EAD3 1.1.1", "ead3/ead3.xsd" },
        { "Ead3/ead3-undeprecated-content.txt", "undeprecated EAD3 1.1.1", "ead3/ead3_undeprecated.xsd" },
        { "EacCpf/eac1-content.txt", "EAC-CPF 2010", "eac-cpf-2010/cpf.xsd" },
        { "EacCpf/eac2-content.txt", "EAC-CPF 2.0", "eac-cpf-2.0/eac.xsd" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Say_what_the_official_schema_says(string table, string name, string schema)
    {
        CorpusFiles.Require();
        var file = Path.Combine(CorpusFiles.Root, "src", "Formats", table);
        var text = Table(name, Schemas.Read(schema));
        if (Environment.GetEnvironmentVariable("FONDS_WRITE_REFERENCE") == "1")
            File.WriteAllText(file, text);
        Assert.Equal(text, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    private static string Table(string name, XmlSchemaSet schemas)
    {
        var elements = new SortedDictionary<string, Element>(StringComparer.Ordinal);
        var seen = new HashSet<XmlSchemaElement>();
        var space = schemas.GlobalElements.Values.Cast<XmlSchemaElement>().First(one => one.Name is "ead" or "eac" or "eac-cpf").QualifiedName.Namespace;
        foreach (XmlSchemaElement element in schemas.GlobalElements.Values)
            Visit(element);
        // EAC-CPF declares its elements in one another.
        foreach (var type in schemas.GlobalTypes.Values.OfType<XmlSchemaComplexType>())
            VisitAll(type.ContentTypeParticle, null);

        var text = new StringBuilder($"# What may stand in what, after the schema of {name}. element [mixed] : elements : attributes, with their values where the schema lists them, or after ~ the pattern they follow; ! is required.\n");
        foreach (var (element, what) in elements)
            text.Append($"{element}{(what.IsMixed ? " mixed" : "")} : {string.Join(' ', what.Children)} : {string.Join(' ', what.Attributes.Select(one => one.Key + one.Value))}\n");
        return text.ToString();

        void Visit(XmlSchemaElement element)
        {
            if (!seen.Add(element) || element.QualifiedName.Namespace != space)
                return;
            var one = elements.TryGetValue(Plain(element), out var known) ? known : elements[Plain(element)] = new Element();
            if (element.ElementSchemaType is not XmlSchemaComplexType type)
            {
                one.IsMixed = true;
                return;
            }

            one.IsMixed |= type.ContentType is XmlSchemaContentType.Mixed or XmlSchemaContentType.TextOnly;
            if (type.AttributeWildcard is not null)
                one.Attributes["*"] = "";
            foreach (var attribute in type.AttributeUses.Values.Cast<XmlSchemaAttribute>().Where(attribute => attribute.Use != XmlSchemaUse.Prohibited))
                one.Attributes[NameOf(attribute)] = (attribute.Use == XmlSchemaUse.Required ? "!" : "") + (NameOf(attribute) == "xml:lang" ? "~([a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*)?" : Values(attribute.AttributeSchemaType!));
            VisitAll(type.ContentTypeParticle, one);
        }

        void VisitAll(XmlSchemaParticle? particle, Element? parent)
        {
            switch (particle)
            {
                case XmlSchemaElement element:
                    parent?.Children.Add(Plain(element));
                    Visit(element);
                    break;
                case XmlSchemaAny:
                    parent?.Children.Add("*");
                    break;
                case XmlSchemaGroupBase group:
                    foreach (var inner in group.Items.OfType<XmlSchemaParticle>())
                        VisitAll(inner, parent);
                    break;
            }
        }
    }

    // Numbered components are components.
    private static string Plain(XmlSchemaElement element) => element.QualifiedName.Name is ['c', '0' or '1', _] ? "c" : element.QualifiedName.Name;

    private static string NameOf(XmlSchemaAttribute attribute) => attribute.QualifiedName.Namespace switch
    {
        "http://www.w3.org/1999/xlink" => "xlink:" + attribute.QualifiedName.Name,
        "http://www.w3.org/XML/1998/namespace" => "xml:" + attribute.QualifiedName.Name,
        _ => attribute.QualifiedName.Name,
    };

    private static string Values(XmlSchemaSimpleType type)
    {
        if (Listed(type) is { Count: > 0 } values)
            return "=" + string.Join('|', values);
        return PatternOf(type) is { } pattern ? "~" + pattern : "";
    }

    // What the framework checks by the kind of a value, the table says by a pattern; a union has those of all its members, or none.
    private static string? PatternOf(XmlSchemaSimpleType type)
    {
        if (type.Content is XmlSchemaSimpleTypeRestriction restriction && restriction.Facets.OfType<XmlSchemaPatternFacet>().FirstOrDefault() is { } pattern)
            return pattern.Value;
        if (type.Content is XmlSchemaSimpleTypeUnion union)
            return union.BaseMemberTypes!.Select(PatternOf).ToArray() is var members && members.All(member => member is not null) ? string.Join('|', members) : null;
        return type.Datatype?.TypeCode switch
        {
            XmlTypeCode.NmToken => @"[\w.:-]+",
            XmlTypeCode.Language => "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*",
            XmlTypeCode.Date => @"-?\d{4,}-\d\d-\d\d",
            XmlTypeCode.GYearMonth => @"-?\d{4,}-\d\d",
            XmlTypeCode.GYear => @"-?\d{4,}",
            _ => null,
        };
    }

    private static List<string> Listed(XmlSchemaSimpleType type) => type.Content switch
    {
        XmlSchemaSimpleTypeRestriction restriction => [.. restriction.Facets.OfType<XmlSchemaEnumerationFacet>().Select(facet => facet.Value!)],
        XmlSchemaSimpleTypeUnion union when union.BaseMemberTypes!.All(member => Listed(member).Count > 0) => [.. union.BaseMemberTypes!.SelectMany(Listed)],
        _ => [],
    };

    private sealed class Element
    {
        public bool IsMixed { get; set; }

        public SortedSet<string> Children { get; } = new(StringComparer.Ordinal);

        public SortedDictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);
    }
}
