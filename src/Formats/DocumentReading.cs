using System.Collections.Immutable;
using System.Xml;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Marc;
using Fonds.Formats.Xml;

namespace Fonds.Formats;

/// <summary>One reading of one document: follows the XML and builds statements, units and the document's form.</summary>
internal sealed class DocumentReading
{
    /// <summary>How many characters of text one unit may hold, with the units above it: thirty times the longest known.</summary>
    public const int MostCharactersHeld = 16_000_000;

    /// <summary>How many remarks and instructions may stand around the root.</summary>
    private const int MostBeside = 100_000;

    private readonly SourceText source;
    private readonly XmlReader xml;
    private readonly CountedNames names;
    private readonly NothingFetched outside;
    private readonly IDocumentSink sink;
    private readonly FindingLog findings;
    private readonly TextPool texts = new();
    private readonly StatementBuilder builder;
    private readonly QualifierReader qualifiers;
    private readonly OpenUnits units;
    private readonly MarcRecords records;
    private readonly char[] chunk = new char[8192];
    private readonly List<Node> beside = [];
    private readonly Dictionary<(string, string, string), ForeignName> foreignNames = [];

    private DocumentForm form = new(Standard.None);
    private ElementNames? elements;
    private Term rootTerm;
    private string rootName = "";
    private Statement? body;
    private ImmutableArray<Qualifier> rootQualifiers = [];
    private int rootLine;
    private int recordLine;

    public DocumentReading(SourceText source, XmlReader xml, CountedNames names, NothingFetched outside, IDocumentSink sink, FindingLog findings)
    {
        this.source = source;
        this.xml = xml;
        this.names = names;
        this.outside = outside;
        this.sink = sink;
        this.findings = findings;
        builder = new StatementBuilder(texts, sink.Lines);
        qualifiers = new QualifierReader(xml, texts, findings);
        units = new OpenUnits(sink, findings);
        records = new MarcRecords(sink, findings);
    }

    private int Line => ((IXmlLineInfo)xml).LineNumber;

    /// <summary>The line of what was read last, for a fault that has none of its own.</summary>
    public int LastLine { get; private set; } = 1;

    public ReadOutcome Read()
    {
        while (xml.Read())
        {
            source.SinceLastNode = 0;
            LastLine = Line;
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when builder.Depth == 0:
                    if (OpenRoot() is { } refused)
                        return refused;
                    break;
                case XmlNodeType.Element:
                    if (xml.Depth > SafeXml.MostDepth)
                        return Refuse(FindingCodes.TooDeep, $"Elements are nested more than {SafeXml.MostDepth} deep.");
                    if (OpenElement() is { } other)
                        return other;
                    if (builder.CharactersHeld > MostCharactersHeld)
                        return RefuseUnit();
                    break;
                case XmlNodeType.EndElement:
                    Close();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when builder.Depth > 0:
                    if (!AppendText())
                        return RefuseUnit();
                    break;
                case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                    Append(xml.NodeType == XmlNodeType.Comment ? new Remark(xml.Value) : new Instruction(xml.Name, xml.Value));
                    if (builder.CharactersHeld > MostCharactersHeld || beside.Count > MostBeside)
                        return RefuseUnit();
                    break;
                case XmlNodeType.XmlDeclaration:
                    form = form with { Encoding = xml.GetAttribute("encoding"), Standalone = xml.GetAttribute("standalone") is { } alone ? alone == "yes" : null };
                    break;
                case XmlNodeType.DocumentType:
                    TakeDocumentType();
                    break;
            }
        }

        return Complete();
    }

    private ReadOutcome Refuse(string code, string text)
    {
        findings.Add(new(code, Severity.Refusal, Line, text));
        return ReadOutcome.Refused;
    }

    private ReadOutcome RefuseUnit() => Refuse(
        FindingCodes.TooLarge,
        $"One unit of description holds more than {MostCharactersHeld / 1_000_000} million characters of text, or as much in elements, attributes and remarks. That is the limit; nothing of the document was taken in.");

    private void TakeDocumentType()
    {
        var type = DocumentType.Read(xml);
        if (type.Subset.Length > 0)
            findings.Add(new(FindingCodes.DtdInternalSubset, Severity.Note, Line, "The document brings declarations of its own (an internal DTD subset). They were kept; entities in the text were put in their places."));
        form = form with { DocumentType = type.ToString(), BeforeDocumentType = beside.Count };
    }

    private ReadOutcome? OpenRoot()
    {
        outside.InContent = true;
        rootName = xml.LocalName;
        var @namespace = xml.NamespaceURI;
        if (string.Equals(rootName, "html", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(DocumentReader.HtmlPage(Line));
            return ReadOutcome.Refused;
        }

        if (Recognition.OfRoot(rootName, @namespace) is not { } term)
            return OtherDocument(Recognition.NameOther(rootName, @namespace, xml.Prefix), Line);

        rootTerm = term;
        rootLine = recordLine = Line;
        var isEmpty = xml.IsEmptyElement;
        var prefix = xml.Prefix;
        TellUndeclaredPrefix();
        var own = qualifiers.Read(isRoot: true);
        form = form with { Namespace = @namespace, Prefix = prefix, NamespaceDeclarations = qualifiers.Declarations, Before = [.. beside] };
        beside.Clear();
        rootQualifiers = own;
        builder.Open(Line, term, null, own, ContentModel.Elements);
        Settle(firstChild: isEmpty ? "" : null);
        if (isEmpty)
            Close();
        return null;
    }

    private ReadOutcome OtherDocument(string name, int line)
    {
        // Read on: a broken file of another kind is still a broken file.
        while (xml.Read())
        {
            source.SinceLastNode = 0;
            if (xml.Depth > SafeXml.MostDepth)
                return Refuse(FindingCodes.TooDeep, $"Elements are nested more than {SafeXml.MostDepth} deep.");
        }

        findings.Add(new(FindingCodes.UnknownFormat, Severity.Note, line, $"This is {name}. It is neither a finding aid nor an authority record, and nothing was taken in."));
        return ReadOutcome.NotDescription;
    }

    // Settles the standard as soon as it can be told: at the root, or else at the first element in it.
    private void Settle(string? firstChild)
    {
        if (Recognition.StandardOf(rootName, form.Namespace, firstChild) is not { } standard)
            return;
        form = form with { Standard = standard, RootName = rootName == Recognition.RootOf(standard) ? "" : rootName };
        elements = new ElementNames(Recognition.VocabularyOf(standard), names);
        sink.Begins(form);
    }

    private ReadOutcome? OpenElement()
    {
        if (elements is null)
            Settle(xml.LocalName);
        if (elements is null && !(rootTerm == Term.MarcCollection && xml is { Depth: 1, LocalName: "record" }))
            return OtherDocument($"a document of another kind, whose root is <{rootName}>", rootLine);

        var isEmpty = xml.IsEmptyElement;
        var known = string.Equals(xml.NamespaceURI, form.Namespace, StringComparison.Ordinal) ? elements?[xml.LocalName] : null;
        if (rootTerm == Term.MarcCollection && xml.Depth == 1)
            recordLine = Line;
        if (elements is null)
            builder.Open(Line, Term.MarcRecord, null, qualifiers.Read(isRoot: false, PrefixIfOdd()), ContentModel.Elements);
        else if (known is null)
            OpenForeign();
        else if (known.Spelling.Term == Term.Component || known.Spelling.Term == Term.TopUnit)
            OpenUnit(known);
        else
            builder.Open(Line, known.Spelling.Term, null, qualifiers.Read(isRoot: false, PrefixIfOdd()), known.Spelling.Content);

        if (isEmpty)
            Close();
        return null;
    }

    private Qualifier? PrefixIfOdd() =>
        string.Equals(xml.Prefix, form.Prefix, StringComparison.Ordinal) ? null : new Qualifier(Qualifier.PrefixAsWritten, xml.Prefix);

    private void OpenUnit(ElementName known)
    {
        var line = Line;
        var isUnit = units.TryOpen(known, line, builder.Depth);
        var odd = units.IsNamedAsExpected(known, isUnit) ? PrefixIfOdd() : new Qualifier(Qualifier.ElementAsWritten, xml.LocalName);
        builder.Open(Line, known.Spelling.Term, null, qualifiers.Read(isRoot: false, odd), known.Spelling.Content);
    }

    private void OpenForeign()
    {
        var (space, name, prefix) = (xml.NamespaceURI, xml.LocalName, xml.Prefix);
        TellUndeclaredPrefix();
        var isFirst = !foreignNames.TryGetValue((space, name, prefix), out var foreign);
        if (isFirst)
            foreignNames.Add((space, name, prefix), foreign = new ForeignName(space, name, prefix));
        findings.Count(FindingCodes.ForeignElement, Severity.Note, xml.Name, Line, isFirst ? Stranger(foreign!) : "");
        builder.Open(Line, Term.Foreign, foreign, qualifiers.Read(isRoot: false), ContentModel.Mixed);
    }

    private void TellUndeclaredPrefix()
    {
        if (LenientNamespaces.UndeclaredPrefix(xml.NamespaceURI) is { } prefix)
        {
            findings.Count(FindingCodes.UndeclaredPrefix, Severity.Warning, prefix, Line,
                $"elements use the prefix \"{prefix}\", which the document does not declare. They were kept.");
        }
    }

    private string Stranger(ForeignName foreign)
    {
        var origin = foreign.Namespace == form.Namespace ? "" : foreign.Namespace.Length == 0 ? " without a namespace" : $" of the namespace {foreign.Namespace}";
        return $"elements <{xml.Name}>{origin} are no part of {Recognition.VocabularyOf(form.Standard).Name}. They were kept as they are.";
    }

    private void Close()
    {
        var depth = builder.Depth - 1;
        var statement = builder.Close();
        if (depth == 0)
            body = statement;
        else if (depth == 1 && rootTerm == Term.MarcCollection && statement.Term == Term.MarcRecord)
            records.Add(statement, recordLine, builder.TakeContent(), form, rootQualifiers);
        else if (units.TryClose(depth, statement))
            builder.AppendUnit();
        else
            builder.Append(statement);
    }

    private bool AppendText()
    {
        int count;
        while (builder.CharactersHeld <= MostCharactersHeld && (count = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
        {
            builder.AppendText(chunk.AsSpan(0, count));
            source.SinceLastNode = 0;
        }

        return builder.CharactersHeld <= MostCharactersHeld;
    }

    private void Append(Node node)
    {
        if (builder.Depth > 0)
            builder.Append(node);
        else
            beside.Add(node);
    }

    private ReadOutcome Complete()
    {
        if (elements is null)
            Settle(firstChild: "");
        form = form with { After = [.. beside], NumberedComponents = units.Numbered };
        if (rootTerm is Term.MarcCollection or Term.MarcRecord)
            return CompleteRecords();
        DocumentFindings.Report(body!, rootTerm, units.Count, findings);
        units.Complete();
        if (rootTerm == Term.FindingAidDocument)
            sink.FindingAid(new FindingAid(StatementBuilder.WithLastUnitsOpen(body!), form));
        else
            sink.Authority(new AuthorityDocument(body!, form));
        return ReadOutcome.Read;
    }

    private ReadOutcome CompleteRecords()
    {
        var (after, collection) = (body!.Content, rootQualifiers);
        if (rootTerm == Term.MarcRecord)
        {
            records.Add(body, recordLine, [], form, []);
            (after, collection) = ([], []);
        }

        if (records.Complete(after, form, collection))
            return ReadOutcome.Read;
        return OtherDocument(records.WhatElse ?? Recognition.NameOther(rootName, form.Namespace, form.Prefix), rootLine);
    }
}
