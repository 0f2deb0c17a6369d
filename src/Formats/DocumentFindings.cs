using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Formats.Xml;

namespace Fonds.Formats;

/// <summary>What a cataloguer should know of a document as a whole.</summary>
internal static class DocumentFindings
{
    public static void Report(Statement body, Term kind, int unitCount, FindingLog findings)
    {
        var header = body.First(Term.EadHeader) ?? body.First(Term.Control);
        var identifier = header?.First(Term.RecordIdentifier);
        if (identifier is null || PlainText.Of(identifier).Length == 0)
        {
            findings.Add(new(FindingCodes.RecordIdentifierMissing, Severity.Warning, 1,
                "The document has no identifier of its own (EAD eadid or recordid, EAC recordId). Another version of it cannot be told from a new document by that."));
        }

        if (kind == Term.FindingAidDocument && unitCount == 0)
        {
            findings.Add(new(FindingCodes.TopUnitMissing, Severity.Warning, 1,
                "The finding aid describes nothing: it has no archdesc. What it says of itself was kept."));
        }
    }
}
