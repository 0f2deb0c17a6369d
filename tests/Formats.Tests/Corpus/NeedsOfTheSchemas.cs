using System.Text.RegularExpressions;
using System.Xml.Schema;
using Fonds.Formats.Validation;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>What an element cannot do without, as the program knows it, is what the official schemas say.</summary>
public sealed partial class NeedsOfTheSchemas
{
    private const int MostClauses = 12;
    private const string Remark = "# What an element cannot do without, after the schema: element : one of these, and one of these : in which order elements stand in it.\n";

    [Theory]
    [InlineData("ead2002/ead.xsd", "Ead2002/ead2002-needs.txt")]
    [InlineData("ead3/ead3.xsd", "Ead3/ead3-needs.txt")]
    [InlineData("eac-cpf-2.0/eac.xsd", "EacCpf/eac2-needs.txt")]
    public void Are_written_down_as_they_are(string schema, string file)
    {
        CorpusFiles.Require();
        var set = (Schema.Read(Path.Combine(CorpusFiles.Folder, "schemas", schema), out var problem) ?? throw new InvalidOperationException(problem)).Set;
        var needs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (XmlSchemaElement element in set.GlobalElements.Values)
            Visit(element, needs);
        var text = Remark + string.Concat(needs.Where(need => need.Value.Length > 0).Select(need => $"{need.Key} : {need.Value}\n"));
        var path = Path.Combine(CorpusFiles.Root, "src", "Formats", file);
        if (Environment.GetEnvironmentVariable("FONDS_WRITE_REFERENCE") == "1")
            File.WriteAllText(path, text);
        Assert.Equal(text, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static void Visit(XmlSchemaElement element, SortedDictionary<string, string> needs)
    {
        if (element.ElementSchemaType is not XmlSchemaComplexType type || !needs.TryAdd(Name(element), ""))
            return;
        var clauses = Clauses(type.ContentTypeParticle);
        needs[Name(element)] = clauses.Count == 0 ? ""
            : $"{string.Join(' ', clauses.Select(clause => string.Join('|', clause)))} : {string.Join(' ', Elements(type.ContentTypeParticle).Select(Name).Distinct())}";
        foreach (var inner in Elements(type.ContentTypeParticle))
            Visit(inner, needs);
    }

    // In the form "one of these, and one of these": a choice needs one of what each of its ways needs.
    private static List<string[]> Clauses(XmlSchemaParticle particle)
    {
        if (particle.MinOccurs == 0)
            return [];
        switch (particle)
        {
            case XmlSchemaElement element:
                return [[Name(element)]];
            case XmlSchemaSequence or XmlSchemaAll:
                return Distinct(((XmlSchemaGroupBase)particle).Items.Cast<XmlSchemaParticle>().SelectMany(Clauses));
            case XmlSchemaChoice choice:
                List<string[]>? either = null;
                foreach (var way in choice.Items.Cast<XmlSchemaParticle>().Select(Clauses))
                {
                    if (way.Count == 0)
                        return [];
                    either = either is null ? way : Distinct(either.SelectMany(one => way.Select(other => one.Union(other).ToArray())));
                    Assert.True(either.Count <= MostClauses);
                }

                return either ?? [];
            default:
                return [];
        }
    }

    private static List<string[]> Distinct(IEnumerable<string[]> clauses)
    {
        var kept = new List<string[]>();
        foreach (var clause in clauses)
        {
            if (kept.Exists(one => one.All(clause.Contains)))
                continue;
            kept.RemoveAll(one => clause.All(one.Contains));
            kept.Add(clause);
        }

        return kept;
    }

    private static IEnumerable<XmlSchemaElement> Elements(XmlSchemaParticle particle) => particle switch
    {
        XmlSchemaElement element => [element],
        XmlSchemaGroupBase group => group.Items.Cast<XmlSchemaParticle>().SelectMany(Elements),
        _ => [],
    };

    private static string Name(XmlSchemaElement element) =>
        Numbered().IsMatch(element.QualifiedName.Name) ? "c" : element.QualifiedName.Name;

    [GeneratedRegex("^c[01][0-9]$")]
    private static partial Regex Numbered();
}
