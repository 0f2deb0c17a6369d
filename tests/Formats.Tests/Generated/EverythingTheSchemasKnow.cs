using System.Xml.Schema;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Comparison;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Tests.Corpus;
using Fonds.Formats.Tests.Crosswalks;
using Fonds.Formats.Tests.Writing;

namespace Fonds.Formats.Tests.Generated;

/// <summary>
/// Finding aids and authority records unlike any that the corpus has: every element and every attribute of the official schemas, in documents made of
/// the schemas themselves. They come back as they were, go to the other standard and back valid, and what is lost is told.
/// </summary>
public class EverythingTheSchemasKnow
{
    private const int Documents = 12;

    public static TheoryData<string, string, Standard, bool> Dialects => new()
    {
        { "ead2002/ead.xsd", "ead", Standard.Ead2002, false },
        { "ead3/ead3.xsd", "ead", Standard.Ead3, false },
        { "ead3/ead3_undeprecated.xsd", "ead", Standard.Ead3, true },
        { "eac-cpf-2010/cpf.xsd", "eac-cpf", Standard.EacCpf2010, false },
        { "eac-cpf-2.0/eac.xsd", "eac", Standard.EacCpf2, false },
    };

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Every_element_and_attribute_comes_back_in_its_place(string schema, string root, Standard standard, bool isUndeprecated)
    {
        CorpusFiles.Require();
        var (documents, written) = Made(schema, root);
        var wrong = new List<string>();
        foreach (var bytes in documents)
        {
            Assert.True(Schemas.FirstFault(new MemoryStream(bytes), standard, isUndeprecated) is null, $"The document made of {schema} is not valid: {Schemas.FirstFault(new MemoryStream(bytes), standard, isUndeprecated)}");
            var read = Collected.From(bytes);
            Assert.Equal(ReadOutcome.Read, read.Outcome);
            var result = DocumentComparison.Compare(new MemoryStream(bytes), WrittenAgain.From(read));
            wrong.AddRange(result.Differences.Select(difference => difference.ToString()));
            wrong.AddRange(Bodies(read).SelectMany(Foreign).Select(name => $"foreign: {name}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct().Take(60)));
        var missing = Known(schema).Except(written).Where(name => !name.StartsWith("c12", StringComparison.Ordinal)).ToArray();
        Assert.True(missing.Length == 0, $"{missing.Length} of {schema} are in no document: {string.Join(' ', missing.Take(60))}");
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void They_go_to_the_other_standard_and_back_valid_and_what_is_lost_is_told(string schema, string root, Standard standard, bool isUndeprecated)
    {
        CorpusFiles.Require();
        Assert.Equal(isUndeprecated, schema.Contains("undeprecated", StringComparison.Ordinal));
        var other = standard switch { Standard.Ead2002 => Standard.Ead3, Standard.Ead3 => Standard.Ead2002, Standard.EacCpf2010 => Standard.EacCpf2, _ => Standard.EacCpf2010 };
        var wrong = new List<string>();
        var file = Path.GetTempFileName();
        try
        {
            foreach (var bytes in Made(schema, root).Documents)
            {
                File.WriteAllBytes(file, bytes);
                var journey = Journey.Of(file, standard, other)!;
                wrong.AddRange(journey.Unexplained);
                if (journey.FaultThere is { } there)
                    wrong.Add($"there: {there}");
                if (journey.FaultBack is { } back)
                    wrong.Add($"back: {back}");
            }
        }
        finally
        {
            File.Delete(file);
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join('\n', wrong.Distinct().Take(80))}");
    }

    private static (List<byte[]> Documents, SortedSet<string> Written) Made(string schema, string root)
    {
        var maker = new DocumentOfASchema(Schemas.Read(schema));
        return ([.. Enumerable.Range(0, Documents).Select(_ => maker.Next(root))], maker.Written);
    }

    private static IEnumerable<Statement> Bodies(Collected read) => read.Units.Select(unit => unit.Unit.Body).Append(read.Aid?.Body ?? read.Record!.Body);

    // Of another house is only what the schema leaves open.
    private static IEnumerable<string> Foreign(Statement statement) =>
        (statement.Foreign is { } element && element.Namespace != "urn:example:other" ? [element.LocalName] : Array.Empty<string>()).Concat(statement.Statements.SelectMany(Foreign));

    private static SortedSet<string> Known(string schema)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<XmlSchemaType>();
        var set = Schemas.Read(schema);
        var space = set.GlobalElements.Values.Cast<XmlSchemaElement>().First(one => one.Name is "ead" or "eac" or "eac-cpf").QualifiedName.Namespace;
        Visit(set.GlobalElements.Values.Cast<XmlSchemaElement>().First(one => one.Name is "ead" or "eac" or "eac-cpf"));
        return names;

        void Visit(XmlSchemaElement reference)
        {
            var element = reference.RefName.IsEmpty ? reference : (XmlSchemaElement)set.GlobalElements[reference.RefName]!;
            if (element.QualifiedName.Namespace != space || (!names.Add(element.QualifiedName.Name) && element.ElementSchemaType is not null && !seen.Add(element.ElementSchemaType)))
                return;
            if (element.ElementSchemaType is not XmlSchemaComplexType type)
                return;
            seen.Add(type);
            foreach (var attribute in type.AttributeUses.Values.Cast<XmlSchemaAttribute>().Where(one => one.Use != XmlSchemaUse.Prohibited))
                names.Add($"{element.QualifiedName.Name}/@{attribute.QualifiedName.Name}");
            VisitAll(type.ContentTypeParticle);
        }

        void VisitAll(XmlSchemaParticle? particle)
        {
            if (particle is XmlSchemaElement element)
                Visit(element);
            else if (particle is XmlSchemaGroupBase group)
                foreach (var inner in group.Items.OfType<XmlSchemaParticle>())
                    VisitAll(inner);
        }
    }
}
