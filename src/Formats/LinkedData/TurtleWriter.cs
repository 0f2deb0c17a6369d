using System.Text;

namespace Fonds.Formats.LinkedData;

/// <summary>Writes things as RDF 1.1 Turtle, each as it comes, so that a collection of any size is written in little memory.</summary>
public sealed class TurtleWriter : IDisposable
{
    private static readonly (string Prefix, string Namespace)[] Prefixes =
    [
        ("rico", RicoTerms.Ontology),
        ("ric-rst", "https://www.ica.org/standards/RiC/vocabularies/recordSetTypes#"),
        ("ric-dft", "https://www.ica.org/standards/RiC/vocabularies/documentaryFormTypes#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("owl", "http://www.w3.org/2002/07/owl#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        ("edtf", "http://id.loc.gov/datatypes/edtf/"),
    ];

    private readonly StreamWriter writer;
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    public TurtleWriter(Stream output)
    {
        writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        foreach (var (prefix, name) in Prefixes)
            writer.WriteLine($"@prefix {prefix}: <{name}> .");
    }

    /// <summary>Writes things that may be named many times, such as an agent with its heading, the first time only.</summary>
    public void WriteOnce(RdfThing thing)
    {
        if (written.Add(thing.Address))
            Write(thing);
    }

    public void Write(RdfThing thing)
    {
        writer.Write('\n');
        WriteAddress(thing.Address);
        writer.Write(" a ");
        writer.Write(string.Join(" , ", thing.Types));
        var said = "";
        foreach (var (property, value) in thing.Statements)
        {
            if (property == said)
            {
                writer.Write(" ,\n        ");
            }
            else
            {
                writer.Write(" ;\n    ");
                writer.Write(property);
                writer.Write(' ');
                said = property;
            }

            if (value.Type is null)
                WriteAddress(value.Text);
            else
                WriteWords(value.Text, value.Type);
        }

        writer.Write(" .\n");
    }

    public void Dispose() => writer.Dispose();

    private void WriteAddress(string address)
    {
        // A value of one of the vocabularies is given by its prefixed name.
        if (address.StartsWith("ric-", StringComparison.Ordinal))
        {
            writer.Write(address);
            return;
        }

        writer.Write('<');
        writer.Write(Iri.Of(address) ?? throw new ArgumentException($"{address} is no address that RDF can write.", nameof(address)));
        writer.Write('>');
    }

    private void WriteWords(string text, string type)
    {
        writer.Write('"');
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '"': writer.Write("\\\""); break;
                case '\\': writer.Write("\\\\"); break;
                case '\n': writer.Write("\\n"); break;
                case '\r': writer.Write("\\r"); break;
                case '\t': writer.Write("\\t"); break;
                case < ' ' or '\u007f': writer.Write($"\\u{(int)letter:X4}"); break;
                default: writer.Write(letter); break;
            }
        }

        writer.Write('"');
        if (type.Length == 0)
            return;
        writer.Write("^^");
        writer.Write(type);
    }
}
