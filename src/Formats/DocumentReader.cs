using System.Xml;
using Fonds.Description.Rules;
using Fonds.Formats.Xml;

namespace Fonds.Formats;

/// <summary>
/// Reads a finding aid or an authority record in whichever standard it is written (EAD 2002, EAD3, EAC-CPF 2010
/// and 2.0), known by its content. Bad data is a finding; nothing about the data is an exception.
/// </summary>
public static class DocumentReader
{
    private const int MostOfMessage = 300;

    /// <summary>Reads a document from the stream, to its end, and gives what it finds to the sink.</summary>
    public static ReadOutcome Read(Stream stream, IDocumentSink sink)
    {
        var findings = new FindingLog(sink);
        using var source = SourceText.Open(stream, findings);
        if (NotXml(source) is { } refusal)
        {
            findings.Add(refusal);
            return ReadOutcome.Refused;
        }

        var outside = new NothingFetched();
        var names = new CountedNames();
        using var xml = SafeXml.Open(source, names, outside, source.LinesSkipped);
        var reading = new DocumentReading(source, xml, names, outside, sink, findings);
        try
        {
            var outcome = reading.Read();
            source.ReportStrayBytes(findings);
            findings.Complete();
            return outcome;
        }
        catch (XmlException fault)
        {
            source.ReportStrayBytes(findings);
            findings.Add(Refusal(fault, fault.LineNumber > 0 ? fault.LineNumber : reading.LastLine, source, names, outside));
            return ReadOutcome.Refused;
        }
    }

    private static Finding? NotXml(SourceText source)
    {
        if (source.IsEmpty)
            return new(FindingCodes.NotXml, Severity.Refusal, 0, "The file is empty.");
        var beginning = source.Beginning.AsSpan().TrimStart();
        if (beginning.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || beginning.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return HtmlPage(1);
        return beginning.StartsWith('<') ? null : new(FindingCodes.NotXml, Severity.Refusal, 1, "The file is no XML: it does not begin with \"<\".");
    }

    internal static Finding HtmlPage(int line) => new(FindingCodes.HtmlPage, Severity.Refusal, line,
        "The file is a web page, perhaps an error message that was saved under the name of a finding aid.");

    private static Finding Refusal(XmlException fault, int line, SourceText source, CountedNames names, NothingFetched outside)
    {
        // The parser tells its reasons apart only in words; these are the invariant English ones.
        var message = fault.Message;
        if (outside.Refused)
            return new(FindingCodes.EntityRefused, Severity.Refusal, line, "The text refers to an entity that is kept outside the document. Nothing outside a document is ever fetched.");
        if (source.TooLong)
            return new(FindingCodes.TooLarge, Severity.Refusal, line, $"One tag, remark or declaration is longer than {SourceText.MostInOneNode / 1_000_000} million characters. That is the limit; nothing of the document was taken in.");
        if (names.TooMany)
            return new(FindingCodes.TooLarge, Severity.Refusal, line, $"The document uses more than {CountedNames.Most} different names of elements and attributes. That is the limit; nothing of it was taken in.");
        if (message.Contains("MaxCharactersFromEntities", StringComparison.Ordinal))
            return new(FindingCodes.EntityRefused, Severity.Refusal, line, "The entities that the document declares swell beyond any measure when they are put in their places.");
        if (message.Contains("undeclared entity", StringComparison.Ordinal) || message.Contains("references itself", StringComparison.Ordinal))
            return new(FindingCodes.EntityRefused, Severity.Refusal, line, Shortened(message));
        if (message.Contains("Unexpected end of file", StringComparison.Ordinal))
            return new(FindingCodes.Truncated, Severity.Refusal, line, "The file breaks off: " + Shortened(message));
        return new(FindingCodes.NotWellFormed, Severity.Refusal, line, "The XML is not well-formed: " + Shortened(message));
    }

    private static string Shortened(string message) => message.Length <= MostOfMessage ? message : message[..MostOfMessage] + "…";
}
