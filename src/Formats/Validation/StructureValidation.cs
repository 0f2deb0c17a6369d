using System.Xml;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Validation;

/// <summary>
/// Holds a document to the structure of its own standard, without a schema at hand: which elements stand where they may not, or not in their order,
/// what is missing, which attributes and values the standard does not have. Told as a schema's faults are, with line and mending.
/// </summary>
/// <remarks>
/// It knows what the tables beside the vocabularies hold. What only a schema knows (the form of free values, such as one word or a date, and whether
/// identifiers are one of a kind) is not judged.
/// </remarks>
public sealed class StructureValidation
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private readonly FindingLog findings;
    private readonly XmlReader xml;
    private readonly StructureRules rules;
    private readonly string space;
    private readonly List<Open> open = [];

    private readonly Standard standard;

    private StructureValidation(XmlReader xml, Standard standard, StructureRules rules, FindingLog findings) =>
        (this.xml, this.standard, this.rules, this.findings, space) = (xml, standard, rules, findings, xml.NamespaceURI);

    private int Line => ((IXmlLineInfo)xml).LineNumber;

    /// <summary>Judges the structure of a document that has been read as one of a standard.</summary>
    public static void Validate(Stream stream, Standard standard, IDocumentSink sink)
    {
        var log = new FindingLog(sink);
        using var source = SourceText.Open(stream, new FindingLog(new FindingsOnly(_ => { })));
        using var reader = SafeXml.Open(source, new NameTable(), new NothingFetched(), source.LinesSkipped);
        try
        {
            while (reader.NodeType != XmlNodeType.Element && reader.Read())
                source.SinceLastNode = 0;
            if (StructureRules.Of(standard, reader.NamespaceURI) is { } rules)
                new StructureValidation(reader, standard, rules, log).Run(source);
        }
        catch (XmlException)
        {
            // A broken document has been refused with its reason where it was read.
        }

        log.Complete();
    }

    private void Run(SourceText source)
    {
        var skipped = 0;
        do
        {
            source.SinceLastNode = 0;
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when skipped > 0:
                    skipped += xml.IsEmptyElement ? 0 : 1;
                    break;
                case XmlNodeType.Element:
                    skipped = Begins(xml.IsEmptyElement);
                    break;
                case XmlNodeType.EndElement when skipped > 0:
                    skipped--;
                    break;
                case XmlNodeType.EndElement:
                    Ends();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when skipped == 0 && open.Count > 0:
                    Words();
                    break;
            }
        }
        while (xml.Read());
    }

    // Whether what stands in the element is passed over: 1, else 0. What is no part of the standard may hold anything.
    private int Begins(bool isEmpty)
    {
        var name = xml.NamespaceURI == space ? Named(xml.LocalName) : "";
        var line = Line;
        if (open.Count > 0)
            Place(name);
        else if (!IsRoot(name))
            Tell(FindingCodes.StructureElement, line, SchemaWords.Element(xml.LocalName, "", []).Item2);
        var spelling = name.Length == 0 ? null : rules.Content.Vocabulary.OfElement(name);
        if (spelling is null || rules.Orders.Of(name) is not { } order)
            return isEmpty ? 0 : 1;
        Attributes(spelling, line);
        open.Add(new Open(xml.LocalName, spelling, order, line));
        if (isEmpty)
            Ends();
        return 0;
    }

    private bool IsRoot(string name) =>
        rules.Content.Vocabulary.OfElement(name) is { Term: Term.FindingAidDocument or Term.AuthorityDocument } && rules.Orders.Of(name) is not null
        && (space.Length == 0 || space.StartsWith(Recognition.NamespaceOf(standard), StringComparison.Ordinal));

    private void Place(string name)
    {
        var holder = open[^1];
        var places = holder.Places is null ? holder.Order.First(name) : holder.Order.Next(holder.Places, name);
        if (places.Length > 0)
        {
            holder.Places = places;
            return;
        }

        if (!holder.IsWrong)
        {
            var (code, text) = name.Length > 0 && rules.Orders.Of(name) is not null
                ? SchemaWords.Element(xml.LocalName, holder.Name, holder.Order.Expected(holder.Places))
                : SchemaWords.Stranger(xml.Name, xml.NamespaceURI == space ? null : xml.NamespaceURI, holder.Name);
            Tell(code, Line, text);
        }

        // One fault in an element often makes others; the first is told.
        holder.IsWrong = true;
    }

    private void Attributes(Spelling spelling, int line)
    {
        var name = xml.LocalName;
        var allowed = rules.Content.QualifiersOf(spelling.Term).ToDictionary(one => one.Name, one => one.Values, StringComparer.Ordinal);
        var missing = rules.Content.Required(spelling.Term).Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI is Names.Xmlns or Instance)
                continue;
            var plain = xml.NamespaceURI == Names.XLink ? "xlink:" + xml.LocalName : xml.Name;
            // The form for the DTD spells links without their namespace, and some of their values otherwise.
            var isOfDtd = space.Length == 0 && xml.NamespaceURI.Length == 0;
            var own = isOfDtd && !allowed.ContainsKey(plain) && (allowed.ContainsKey("xlink:" + plain) || plain == "linktype" && allowed.ContainsKey("xlink:type")) ? null : plain;
            missing.Remove(own ?? "xlink:" + plain);
            if (own is null || rules.Content.Allows(spelling.Term, own, Collapsed(xml.Value)))
                continue;
            // The form for the DTD leaves open how values are written that it does not list.
            var isKnown = allowed.TryGetValue(own, out var values);
            if (isKnown && values!.Count == 0 && space.Length == 0)
                continue;
            var (code, text) = isKnown
                ? SchemaWords.Value(xml.Name, xml.Value, name, values!)
                : SchemaWords.Attribute(xml.Name, xml.Value, name);
            Tell(code, line, text);
        }

        xml.MoveToElement();
        foreach (var one in missing)
        {
            var (code, text) = SchemaWords.NeedsAttribute(name, one);
            Tell(code, line, text);
        }
    }

    private void Words()
    {
        var holder = open[^1];
        if (holder.HasWords || rules.Content.AllowsText(holder.Spelling.Term) || string.IsNullOrWhiteSpace(xml.Value))
            return;
        // The words are what is missing, most of the time.
        holder.HasWords = holder.IsWrong = true;
        var (code, text) = SchemaWords.Text(holder.Name, xml.Value);
        Tell(code, Line, text);
    }

    private void Ends()
    {
        var holder = open[^1];
        open.RemoveAt(open.Count - 1);
        if (holder.IsWrong || (holder.Places is null ? holder.Order.MayBeEmpty : holder.Order.MayEnd(holder.Places)))
            return;
        var (code, text) = SchemaWords.Unfinished(holder.Name, holder.Order.Expected(holder.Places));
        Tell(code, holder.Line, text);
    }

    private void Tell(string code, int line, string text) => findings.Add(new(code switch
    {
        FindingCodes.SchemaElement => FindingCodes.StructureElement,
        FindingCodes.SchemaAttribute => FindingCodes.StructureAttribute,
        FindingCodes.SchemaValue => FindingCodes.StructureValue,
        FindingCodes.SchemaText => FindingCodes.StructureText,
        FindingCodes.SchemaIncomplete => FindingCodes.StructureIncomplete,
        _ => code,
    }, Severity.Warning, line, text));

    private static string Collapsed(string value) => value.AsSpan().IndexOfAny("\t\r\n") < 0 && value.AsSpan().Trim().Length == value.Length ? value : string.Join(' ', value.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Named(string name) => name is ['c', '0' or '1', >= '0' and <= '9'] ? "c" : name;

    private sealed class Open(string name, Spelling spelling, ContentOrder order, int line)
    {
        public string Name { get; } = name;

        public Spelling Spelling { get; } = spelling;

        public ContentOrder Order { get; } = order;

        public int Line { get; } = line;

        /// <summary>Where the last element in it stands in its order; null before the first.</summary>
        public int[]? Places { get; set; }

        public bool IsWrong { get; set; }

        public bool HasWords { get; set; }
    }
}
