using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Marc;

/// <summary>Puts records that came in one file together as that file again.</summary>
public static class MarcCollection
{
    /// <summary>The collection of several records, in the order given.</summary>
    /// <param name="documents">Of each record the document, and the unit where it is a finding aid.</param>
    public static AuthorityDocument Of(IReadOnlyList<(AuthorityDocument Document, UnitOfDescription? Unit)> documents)
    {
        var content = documents.SelectMany(document => document.Document.Body.Content.Select(node => node is UnitsHere ? document.Unit!.Body : node));
        return new(
            new Statement(Term.MarcCollection, documents[0].Document.Body.Qualifiers, [.. content]),
            documents[0].Document.Form with { RootName = "", After = documents[^1].Document.Form.After });
    }
}
