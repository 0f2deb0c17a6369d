using System.Xml;
using System.Xml.Schema;

namespace Fonds.Formats.Tests.Generated;

/// <summary>
/// Valid documents that nobody has written: each element of a schema at least once with everything that it may hold, and with every attribute. What
/// stands in it a second time is as small as the schema allows, so that the documents end.
/// </summary>
internal sealed class DocumentOfASchema(XmlSchemaSet schemas)
{
    private const int TooCostly = 10_000;

    private readonly Dictionary<XmlSchemaChoice, int> turns = [];
    private readonly HashSet<string> whole = [];
    private readonly Dictionary<XmlSchemaElement, int> costs = [];
    private SampleValues values = new();
    private XmlWriter xml = null!;
    private int words;

    /// <summary>Names of elements and of their attributes that have been written in the documents so far.</summary>
    public SortedSet<string> Written { get; } = new(StringComparer.Ordinal);

    /// <summary>The next document; the choices that the schema leaves are made anew.</summary>
    public byte[] Next(string root)
    {
        whole.Clear();
        values = new();
        using var output = new MemoryStream();
        using (xml = XmlWriter.Create(output, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            xml.WriteComment(" made of a schema ");
            Write(schemas.GlobalElements.Values.Cast<XmlSchemaElement>().Single(element => element.Name == root));
            xml.WriteProcessingInstruction("last", "instruction");
        }

        return output.ToArray();
    }

    private void Write(XmlSchemaElement reference)
    {
        var element = Declared(reference);
        var isWhole = whole.Add(element.QualifiedName.Name);
        Written.Add(element.QualifiedName.Name);
        xml.WriteStartElement(element.QualifiedName.Name, element.QualifiedName.Namespace);
        if (element.ElementSchemaType is XmlSchemaComplexType type)
        {
            foreach (var attribute in type.AttributeUses.Values.Cast<XmlSchemaAttribute>().Where(one => one.Use != XmlSchemaUse.Prohibited && (isWhole || one.Use == XmlSchemaUse.Required)))
                Write(element, attribute);
            if (isWhole && type.AttributeWildcard is not null)
                xml.WriteAttributeString("o", "own", "urn:example:other", "of another");
            if (type.ContentType == XmlSchemaContentType.TextOnly)
                xml.WriteString(WordsOf(type));
            else if (element.QualifiedName.Name.EndsWith("agencycode", StringComparison.OrdinalIgnoreCase))
                xml.WriteString("DE-2");
            else if (type.ContentType == XmlSchemaContentType.Mixed)
                WriteMixed(type, isWhole);
            else
                WriteParticle(type.ContentTypeParticle, isWhole);
        }
        else
        {
            xml.WriteString(values.Of((XmlSchemaSimpleType)element.ElementSchemaType!, element.FixedValue));
        }

        xml.WriteEndElement();
    }

    // White space in a sentence is data, so are remarks, instructions, and characters that have to be written in another way.
    private void WriteMixed(XmlSchemaComplexType type, bool isWhole)
    {
        xml.WriteString($" Words  {words++} & < \u201cthem\u201d ");
        if (isWhole)
        {
            xml.WriteComment(" within ");
            xml.WriteProcessingInstruction("within", "a sentence");
        }

        WriteParticle(type.ContentTypeParticle, isWhole);
        xml.WriteString(isWhole ? "\nand\tmore " : "");
        if (isWhole)
            xml.WriteCData("<as it is>");
    }

    private void Write(XmlSchemaElement element, XmlSchemaAttribute attribute)
    {
        var name = attribute.QualifiedName;
        Written.Add($"{element.QualifiedName.Name}/@{name.Name}");

        // Pictures and the like outside the document have to be declared in a document type.
        if (attribute.AttributeSchemaType!.Datatype!.TypeCode is XmlTypeCode.Entity)
            return;
        var prefix = name.Namespace switch { "" => null, "http://www.w3.org/XML/1998/namespace" => "xml", "http://www.w3.org/1999/xlink" => "xlink", _ => "a" };
        xml.WriteAttributeString(prefix, name.Name, name.Namespace, values.Of(attribute.AttributeSchemaType!, attribute.FixedValue));
    }

    private void WriteParticle(XmlSchemaParticle? particle, bool isWhole)
    {
        var times = particle is null ? 0 : isWhole ? Math.Max(1, particle.MinOccurs) : particle.MinOccurs;
        for (var time = 0; time < times; time++)
            WriteOnce(particle!, isWhole);
    }

    private void WriteOnce(XmlSchemaParticle particle, bool isWhole)
    {
        switch (particle)
        {
            case XmlSchemaElement element:
                Write(element);
                break;
            case XmlSchemaAny any:
                xml.WriteStartElement("o", "other", "urn:example:other");
                xml.WriteAttributeString("of", any.ProcessContents.ToString());
                xml.WriteString("of another house");
                xml.WriteEndElement();
                break;
            // The schema of EAD3 lets c12 hold nothing, so that none can be written that another schema would take.
            case XmlSchemaSequence { Items: var items } when items.OfType<XmlSchemaElement>().Any(one => one.QualifiedName.Name == "c12" && one.QualifiedName.Namespace.StartsWith("http://ead3", StringComparison.Ordinal)):
                break;
            case XmlSchemaSequence or XmlSchemaAll:
                foreach (var inner in ((XmlSchemaGroupBase)particle).Items.Cast<XmlSchemaParticle>())
                    WriteParticle(inner, isWhole);
                break;
            case XmlSchemaChoice choice:
                WriteChoice(choice, isWhole);
                break;
        }
    }

    private void WriteChoice(XmlSchemaChoice choice, bool isWhole)
    {
        var ways = choice.Items.Cast<XmlSchemaParticle>().ToArray();
        if (!isWhole)
        {
            WriteParticle(ways.MinBy(Cost), false);
            return;
        }

        // All of them where they may stand in a row, else each in its turn.
        if (choice.MaxOccurs >= ways.Length)
        {
            foreach (var way in ways)
                WriteParticle(way, true);
            return;
        }

        var turn = turns[choice] = turns.GetValueOrDefault(choice, -1) + 1;
        WriteParticle(ways[turn % ways.Length], true);
    }

    // How much has to be written at least.
    private int Cost(XmlSchemaParticle particle)
    {
        if (particle.MinOccurs == 0)
            return 0;
        return particle switch
        {
            XmlSchemaElement element => CostOf(Declared(element)),
            XmlSchemaChoice choice => choice.Items.Cast<XmlSchemaParticle>().Min(Cost),
            XmlSchemaGroupBase group => Math.Min(TooCostly, group.Items.Cast<XmlSchemaParticle>().Sum(Cost)),
            _ => 1,
        };
    }

    private int CostOf(XmlSchemaElement element)
    {
        if (costs.TryGetValue(element, out var known))
            return known;
        costs[element] = TooCostly;
        var cost = 1 + (element.ElementSchemaType is XmlSchemaComplexType { ContentTypeParticle: { } particle } ? Cost(particle) : 0);
        return costs[element] = Math.Min(TooCostly, cost);
    }

    private XmlSchemaElement Declared(XmlSchemaElement element) => element.RefName.IsEmpty ? element : (XmlSchemaElement)schemas.GlobalElements[element.RefName]!;

    private string WordsOf(XmlSchemaComplexType type)
    {
        if (type.ContentModel is XmlSchemaSimpleContent { Content: XmlSchemaSimpleContentRestriction { BaseType: { } own } })
            return values.Of(own, null);
        return SimpleOf(type) is { } simple ? values.Of(simple, null) : "words of it";
    }

    // Null where the words are free.
    private static XmlSchemaSimpleType? SimpleOf(XmlSchemaComplexType type)
    {
        for (XmlSchemaType? one = type; one is not null; one = one.BaseXmlSchemaType)
        {
            if (one is XmlSchemaSimpleType simple)
                return simple;
        }

        return null;
    }
}
