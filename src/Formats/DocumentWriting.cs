using System.Xml;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Xml;

namespace Fonds.Formats;

/// <summary>Told of a place where units stand: how many, how far in (-1 where lines must not be broken), and how deep they are.</summary>
internal delegate void PlaceUnits(int count, int indent, int depth);

/// <summary>One writing of one document: follows the statements and pulls each unit when its place comes.</summary>
internal sealed class DocumentWriting
{
    private const string Indentation = "                                                                                ";

    private readonly XmlWriter xml;
    private readonly DocumentForm form;
    private readonly Vocabulary vocabulary;
    private readonly ElementWriter elements;
    private readonly IEnumerator<UnitToWrite> units;
    private readonly PlaceUnits? place;
    private readonly HashSet<Term> unspoken = [];
    private readonly List<Finding> findings = [];
    private bool hasUnit;

    public DocumentWriting(XmlWriter xml, DocumentForm form, IEnumerator<UnitToWrite> units, ElementWriter? elements = null)
    {
        this.xml = xml;
        this.form = form;
        this.units = units;
        vocabulary = Recognition.VocabularyOf(form.Standard);
        this.elements = elements ?? new ElementWriter(xml);
    }

    /// <summary>For units that are written elsewhere: told of each place where they stand.</summary>
    public DocumentWriting(XmlWriter xml, DocumentForm form, PlaceUnits place, ElementWriter? elements = null)
        : this(xml, form, Enumerable.Empty<UnitToWrite>().GetEnumerator(), elements) => this.place = place;

    /// <summary>Writes one unit without its components.</summary>
    public IReadOnlyList<Finding> WriteAlone(Statement body, int indent, int depth)
    {
        var spelling = vocabulary.OfTerm(body.Term)!;
        WriteElement(body, spelling, spelling.Element, indent, depth + 1);
        elements.Close();
        return findings;
    }

    public IReadOnlyList<Finding> Write(Statement body)
    {
        if (form.Standalone is { } alone)
            xml.WriteStartDocument(alone);
        else
            xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        WriteBeside(form.Before.Take(form.BeforeDocumentType));
        if (form.DocumentType is { } declaration)
        {
            var type = DocumentType.Parse(declaration);
            xml.WriteDocType(type.Name, type.PublicId, type.SystemId, type.Subset.Length > 0 ? type.Subset : null);
            xml.WriteWhitespace("\n");
        }

        WriteBeside(form.Before.Skip(form.BeforeDocumentType));
        hasUnit = units.MoveNext();
        if (body.Term == Term.MarcCollection && form.RootName.Length > 0)
            WriteLoneRecord(body);
        else
            WriteRoot(body);
        xml.WriteWhitespace("\n");
        WriteBeside(form.After);
        xml.WriteEndDocument();
        return findings;
    }

    private void WriteRoot(Statement body)
    {
        var root = form.RootName.Length > 0 ? form.RootName : Recognition.RootOf(form.Standard);
        elements.Open(form.Prefix, root, form.Namespace, body.Qualifiers, form.NamespaceDeclarations);
        WriteContent(body, ContentModel.Elements, indent: 1, depth: 0);
        elements.Close();
    }

    // A MARC record that is its own root: the collection around it was never written.
    private void WriteLoneRecord(Statement body)
    {
        var record = body.First(Term.MarcRecord) ?? units.Current.Unit.Body;
        elements.Open(form.Prefix, form.RootName, form.Namespace, record.Qualifiers, form.NamespaceDeclarations);
        WriteContent(record, ContentModel.Elements, indent: 1, depth: 1);
        elements.Close();
    }

    private void WriteBeside(IEnumerable<Node> nodes)
    {
        foreach (var node in nodes)
        {
            WriteNode(node, 0, 0);
            xml.WriteWhitespace("\n");
        }
    }

    /// <param name="depth">Depth of the units that stand here: 0 in the finding aid, 1 in the top unit.</param>
    private void WriteContent(Statement statement, ContentModel model, int indent, int depth)
    {
        // Where only elements belong each begins a line, unless text has strayed in: then the words are left alone.
        var lines = model != ContentModel.Mixed && !statement.Content.Any(node => node is TextRun);
        foreach (var node in statement.Content)
        {
            if (node is UnitsHere here)
            {
                if (place is not null)
                    place(here.Count ?? int.MaxValue, lines ? indent : -1, depth);
                else
                    WriteUnits(here.Count ?? int.MaxValue, lines ? indent : -1, depth);
                continue;
            }

            if (lines)
                NewLine(indent);
            WriteNode(node, indent, depth);
        }

        if (lines && statement.Content.Length > 0)
            NewLine(indent - 1);
    }

    private void WriteNode(Node node, int indent, int depth)
    {
        switch (node)
        {
            case TextRun run:
                xml.WriteString(run.Text);
                break;
            case Statement statement:
                WriteStatement(statement, indent, depth);
                break;
            case Remark remark:
                xml.WriteComment(remark.Text);
                break;
            case Instruction instruction:
                xml.WriteProcessingInstruction(instruction.Target, instruction.Data);
                break;
        }
    }

    private void WriteStatement(Statement statement, int indent, int depth)
    {
        if (statement.Foreign is { } foreign)
        {
            elements.Open(foreign.Prefix, foreign.LocalName, foreign.Namespace, statement.Qualifiers, []);
            WriteContent(statement, ContentModel.Mixed, indent + 1, depth);
            elements.Close();
        }
        else if (vocabulary.OfTerm(statement.Term) is { } spelling)
        {
            WriteElement(statement, spelling, spelling.Element, indent, depth);
            elements.Close();
        }
        else if (unspoken.Add(statement.Term))
        {
            findings.Add(new(FindingCodes.TermUnspoken, Severity.Warning, 0,
                $"{vocabulary.Name} has no word for {statement.Term}: \"{PlainText.Of(statement)}\". It was left out."));
        }
    }

    private void WriteElement(Statement statement, Spelling spelling, string usualName, int indent, int depth)
    {
        var name = statement[Qualifier.ElementAsWritten] ?? usualName;
        elements.Open(statement[Qualifier.PrefixAsWritten] ?? form.Prefix, name, form.Namespace, statement.Qualifiers, []);
        // The end tag is the caller's: a unit may have components still to come.
        WriteContent(statement, spelling.Content, indent + 1, depth);
    }

    // Writes the next units of this depth. An indent of -1 says that lines must not be broken here.
    private void WriteUnits(int count, int indent, int depth)
    {
        for (; count > 0 && hasUnit && units.Current.Depth == depth; count--)
        {
            if (indent >= 0)
                NewLine(indent);
            WriteUnit(units.Current.Unit.Body, indent, depth);
        }
    }

    private void WriteUnit(Statement body, int indent, int depth)
    {
        hasUnit = units.MoveNext();
        var spelling = vocabulary.OfTerm(body.Term)!;
        var name = depth > 0 && form.NumberedComponents ? ElementNames.Numbered(depth) : spelling.Element;
        WriteElement(body, spelling, name, Math.Max(indent, 0), depth + 1);
        if (hasUnit && units.Current.Depth > depth)
            WriteUnplacedUnits(indent, depth + 1);
        elements.Close();
    }

    // Components of a unit in whose content nothing says where they stand: they were added since it was written.
    private void WriteUnplacedUnits(int indent, int depth)
    {
        var inList = depth == 1;
        if (inList)
            elements.Open(form.Prefix, vocabulary.OfTerm(Term.ComponentList)!.Element, form.Namespace, [], []);
        WriteUnits(int.MaxValue, indent < 0 ? -1 : indent + 1, depth);
        if (inList)
            elements.Close();
    }

    private void NewLine(int indent)
    {
        xml.WriteWhitespace("\n");
        if (indent > 0)
            xml.WriteWhitespace(Indentation[..Math.Min(indent * 2, Indentation.Length)]);
    }
}
