using System.Text;
using System.Xml;
using System.Xml.Schema;
using Fonds.Description.Rules;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Validation;

/// <summary>
/// Holds one document to a schema and says in an archivist's words what is wrong: what stands where it may not, what is missing, which
/// value is none of those allowed, and how to mend it.
/// </summary>
public sealed class SchemaValidation
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private readonly FindingLog findings;
    private readonly XmlReader xml;
    private readonly SourceText source;
    private readonly Schema schema;
    private readonly XmlSchemaValidator validator;
    private readonly XmlSchemaInfo info = new();
    private readonly List<string> path = [];
    private readonly StringBuilder text = new();
    private Func<string, (string Code, string Text)> say = SchemaWords.Document;
    private int textLine;

    private SchemaValidation(SourceText source, XmlReader xml, NameTable names, Schema schema, FindingLog findings)
    {
        (this.source, this.xml, this.schema, this.findings) = (source, xml, schema, findings);
        validator = new XmlSchemaValidator(
            names, schema.Set, (IXmlNamespaceResolver)xml, XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.AllowXmlAttributes);
        validator.ValidationEventHandler += (_, told) =>
        {
            var (code, words) = say(told.Message);
            findings.Add(new(code, Severity.Warning, text.Length > 0 ? textLine : Line, words));
        };
    }

    private int Line => ((IXmlLineInfo)xml).LineNumber;

    /// <summary>Validates a document; that it is well-formed is checked on the way.</summary>
    /// <param name="schemas">The schemas to choose from, by namespace.</param>
    /// <param name="sink">Takes the findings.</param>
    public static void Validate(Stream stream, IReadOnlyList<Schema> schemas, IDocumentSink sink)
    {
        var log = new FindingLog(sink);
        // What the reader says of encodings and prefixes is said when the document is read.
        using var characters = SourceText.Open(stream, new FindingLog(new FindingsOnly(_ => { })));
        var names = new NameTable();
        var definition = schemas.FirstOrDefault(one => one.Definition is not null)?.Definition;
        var held = new List<(int Line, string Message)>();
        using var reader = definition is null
            ? SafeXml.Open(characters, names, new NothingFetched(), characters.LinesSkipped)
            : SafeXml.OpenValidating(characters, names, definition, (_, told) => held.Add((told.Exception.LineNumber, told.Message)), characters.LinesSkipped);
        try
        {
            var hasType = false;
            while (reader.NodeType != XmlNodeType.Element && reader.Read())
                hasType |= reader.NodeType == XmlNodeType.DocumentType;
            if (definition is not null && reader.NamespaceURI.Length == 0)
            {
                if (hasType)
                    HoldToDefinition(characters, reader, held, log);
                else
                    log.Add(new(FindingCodes.SchemaNotForDocument, Severity.Warning, 1, SchemaWords.NoDocumentType));
            }
            else if (schemas.FirstOrDefault(one => one.Namespace == reader.NamespaceURI) is not { } fitting)
            {
                var (code, words) = SchemaWords.NoSchema(reader.NamespaceURI, [.. schemas.Select(one => one.Namespace)]);
                log.Add(new(code, Severity.Warning, ((IXmlLineInfo)reader).LineNumber, words));
            }
            else
            {
                new SchemaValidation(characters, reader, names, fitting, log).Run();
            }
        }
        catch (XmlException)
        {
            // A broken document has been refused with its reason where it was read.
        }

        log.Complete();
    }

    private static void HoldToDefinition(SourceText source, XmlReader reader, List<(int Line, string Message)> held, FindingLog log)
    {
        do
        {
            source.SinceLastNode = 0;
            foreach (var (line, message) in held)
            {
                var (code, words) = DocumentTypeWords.Of(message);
                log.Add(new(code, Severity.Warning, line, words));
            }

            held.Clear();
        }
        while (reader.Read() || held.Count > 0);
    }

    private void Run()
    {
        validator.Initialize();
        do
        {
            source.SinceLastNode = 0;
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    FlushText();
                    Open();
                    break;
                case XmlNodeType.EndElement:
                    FlushText();
                    Close();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when path.Count > 0:
                    if (text.Length == 0)
                        textLine = Line;
                    source.AppendText(xml, text);
                    break;
            }
        }
        while (xml.Read());
        say = SchemaWords.Reference;
        validator.EndValidation();
    }

    private void Open()
    {
        var (name, space, isEmpty) = (xml.LocalName, xml.NamespaceURI, xml.IsEmptyElement);
        var parent = path.Count == 0 ? "" : path[^1];
        say = message => space == schema.Namespace
            ? SchemaWords.Element(name, parent, message)
            : SchemaWords.Stranger(xml.Name, space, parent);
        validator.ValidateElement(name, space, info, xml.GetAttribute("type", Instance), xml.GetAttribute("nil", Instance), null, null);
        path.Add(name);
        var uses = (info.SchemaType as XmlSchemaComplexType)?.AttributeUses;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI is Names.Xmlns or Instance)
                continue;
            var (attribute, local, its, value) = (xml.Name, xml.LocalName, xml.NamespaceURI, xml.Value);
            say = message => SchemaWords.Attribute(
                attribute, value, name, (uses?[new XmlQualifiedName(local, its)] as XmlSchemaAttribute)?.AttributeSchemaType, message);
            validator.ValidateAttribute(local, its, value, info);
        }

        xml.MoveToElement();
        say = message => SchemaWords.MissingAttribute(name, message);
        validator.ValidateEndOfAttributes(info);
        if (isEmpty)
            Close();
    }

    private void Close()
    {
        var name = path[^1];
        say = message => SchemaWords.Unfinished(name, message);
        validator.ValidateEndElement(info);
        path.RemoveAt(path.Count - 1);
    }

    private void FlushText()
    {
        if (text.Length == 0)
            return;
        var words = text.ToString();
        var name = path[^1];
        say = _ => SchemaWords.Text(name, words);
        if (words.AsSpan().IndexOfAnyExcept(" \t\r\n") < 0)
            validator.ValidateWhitespace(words);
        else
            validator.ValidateText(words);
        text.Clear();
    }
}
