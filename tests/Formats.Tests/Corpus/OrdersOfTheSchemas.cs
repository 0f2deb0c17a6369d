using System.Text;
using System.Xml.Schema;
using Fonds.Formats.Validation;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>In which order elements stand, as the program knows it, is what the official schemas say.</summary>
public sealed class OrdersOfTheSchemas
{
    private const string Remark = "# In which order, and how often, elements may stand in an element, after the schema: element : order; - is nothing.\n";

    [Theory]
    [InlineData("ead2002/ead.xsd", "Ead2002/ead2002-order.txt")]
    [InlineData("ead3/ead3.xsd", "Ead3/ead3-order.txt")]
    [InlineData("ead3/ead3_undeprecated.xsd", "Ead3/ead3-undeprecated-order.txt")]
    [InlineData("eac-cpf-2010/cpf.xsd", "EacCpf/eac1-order.txt")]
    [InlineData("eac-cpf-2.0/eac.xsd", "EacCpf/eac2-order.txt")]
    public void Are_written_down_as_they_are(string schema, string file)
    {
        CorpusFiles.Require();
        var set = (Schema.Read(Path.Combine(CorpusFiles.Folder, "schemas", schema), out var problem) ?? throw new InvalidOperationException(problem)).Set;
        var orders = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var seen = new HashSet<XmlSchemaElement>();
        var space = set.GlobalElements.Values.Cast<XmlSchemaElement>().First(one => one.Name is "ead" or "eac" or "eac-cpf").QualifiedName.Namespace;
        foreach (XmlSchemaElement element in set.GlobalElements.Values)
            Visit(element);
        // EAC-CPF declares its elements in one another.
        foreach (var type in set.GlobalTypes.Values.OfType<XmlSchemaComplexType>())
            VisitAll(type.ContentTypeParticle);
        var text = new StringBuilder(Remark);
        foreach (var (element, ways) in orders)
            text.Append($"{element} : {Either(ways)}\n");
        var path = Path.Combine(CorpusFiles.Root, "src", "Formats", file);
        if (Environment.GetEnvironmentVariable("FONDS_WRITE_REFERENCE") == "1")
            File.WriteAllText(path, text.ToString());
        Assert.Equal(text.ToString(), File.ReadAllText(path).ReplaceLineEndings("\n"));

        void Visit(XmlSchemaElement element)
        {
            if (element.QualifiedName.Namespace != space || !seen.Add(element))
                return;
            var particle = (element.ElementSchemaType as XmlSchemaComplexType)?.ContentTypeParticle;
            var order = particle is null ? "" : Order(particle);
            if (!orders.TryGetValue(Name(element), out var ways))
                orders.Add(Name(element), ways = new SortedSet<string>(StringComparer.Ordinal));
            ways.Add(order.Length == 0 ? "-" : order);
            if (particle is not null)
                VisitAll(particle);
        }

        void VisitAll(XmlSchemaParticle particle)
        {
            if (particle is XmlSchemaElement element)
                Visit(element);
            foreach (var inner in (particle as XmlSchemaGroupBase)?.Items.OfType<XmlSchemaParticle>() ?? [])
                VisitAll(inner);
        }
    }

    // What is declared in several ways, as in EAC-CPF, or numbered components, may be any of them.
    private static string Either(SortedSet<string> ways)
    {
        var orders = ways.Where(way => way != "-").ToArray();
        return orders.Length == 0 ? "-" : ways.Count == 1 ? orders[0] : $"({string.Join('|', orders.Select(Grouped))}){(orders.Length < ways.Count ? "?" : "")}";
    }

    private static string Order(XmlSchemaParticle particle)
    {
        var one = particle switch
        {
            XmlSchemaElement element => Name(element),
            XmlSchemaAny => "##any",
            XmlSchemaSequence sequence => string.Join(',', Inside(sequence)),
            XmlSchemaChoice choice => string.Join('|', Inside(choice).Distinct()),
            XmlSchemaAll => throw new NotSupportedException("None of these schemas leaves the order open."),
            _ => "",
        };
        return one.Length == 0 ? "" : Often(one, particle.MinOccurs, particle.MaxOccurs);
    }

    private static IEnumerable<string> Inside(XmlSchemaGroupBase group) =>
        group.Items.Cast<XmlSchemaParticle>().Select(Order).Where(order => order.Length > 0).Select(order => order.Contains(',', StringComparison.Ordinal) || order.Contains('|', StringComparison.Ordinal) ? Grouped(order) : order);

    private static string Often(string one, decimal least, decimal most)
    {
        var group = one.Contains(',', StringComparison.Ordinal) || one.Contains('|', StringComparison.Ordinal) || one[^1] is '?' or '*' or '+' ? Grouped(one) : one;
        if (most == decimal.MaxValue)
            return string.Concat(Enumerable.Repeat(group + ",", Math.Max(0, (int)least - 1))) + group + (least == 0 ? "*" : "+");
        return (least, most) is (1, 1) ? one : string.Join(',', Enumerable.Repeat(group, (int)least).Concat(Enumerable.Repeat(group + "?", (int)(most - least))));
    }

    private static string Grouped(string order) => order[0] == '(' && Closes(order) == order.Length - 1 ? order : $"({order})";

    private static int Closes(string order)
    {
        var depth = 0;
        for (var at = 0; at < order.Length; at++)
        {
            depth += order[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }

        return -1;
    }

    // Numbered components are components.
    private static string Name(XmlSchemaElement element) => element.QualifiedName.Name is ['c', '0' or '1', _] ? "c" : element.QualifiedName.Name;
}
