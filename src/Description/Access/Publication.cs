using System.Collections.Immutable;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Description.Access;

/// <summary>
/// Decides what the public may see: a statement marked for internal use (EAD and EAC 2 <c>audience="internal"</c>)
/// is hidden with everything in it, and so is a MARC field that says it is private (first indicator 0 of 541, 542, 561 and 583; $x, the nonpublic
/// note of 583 and 852; 667, the nonpublic note of authority records). The one place that decides.
/// </summary>
public static class Publication
{
    /// <summary>Whether the statement itself is marked for internal use.</summary>
    public static bool IsInternal(Statement statement) =>
        statement["audience"] is { } audience ? audience.AsSpan().Trim().Equals("internal", StringComparison.OrdinalIgnoreCase)
        : statement.Term == Term.MarcDataField && IsPrivate(statement);

    private static bool IsPrivate(Statement field) => field["tag"] switch
    {
        "541" or "542" or "561" or "583" => field["ind1"] == "0",
        "667" => true,
        _ => false,
    };

    private static bool HasPrivatePart(Statement field) => field.Term == Term.MarcDataField && field["tag"] is "583" or "852";

    /// <summary>The form of a document without remarks, instructions and declarations of its own: those speak to cataloguers and programs.</summary>
    public static DocumentForm Published(DocumentForm form)
    {
        var type = form.DocumentType;
        var subset = type?.IndexOf(" [", StringComparison.Ordinal) ?? -1;
        return form with { Before = [], BeforeDocumentType = 0, After = [], DocumentType = subset < 0 ? type : type![..subset] };
    }

    /// <summary>
    /// The statement without anything internal; null when the whole is internal; the same object when
    /// nothing is hidden.
    /// </summary>
    public static Statement? Published(Statement statement)
    {
        if (IsInternal(statement))
            return null;

        ImmutableArray<Node>.Builder? kept = null;
        var content = statement.Content;
        for (var place = 0; place < content.Length; place++)
        {
            var node = content[place];
            // Remarks and instructions speak to cataloguers and programs, never to the public.
            Node? published = node switch
            {
                Statement { Term: Term.MarcSubfield } part when part["code"] == "x" && HasPrivatePart(statement) => null,
                Statement inner => Published(inner),
                Remark or Instruction => null,
                _ => node,
            };

            if (kept is null && !ReferenceEquals(published, node))
            {
                kept = ImmutableArray.CreateBuilder<Node>(content.Length);
                kept.AddRange(content.AsSpan()[..place]);
            }

            if (kept is not null && published is not null)
                kept.Add(published);
        }

        return kept is null ? statement : statement with { Content = kept.ToImmutable() };
    }
}
