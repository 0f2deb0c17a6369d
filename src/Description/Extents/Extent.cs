using System.Globalization;
using Fonds.Description.Statements;

namespace Fonds.Description.Extents;

/// <summary>
/// How much there is of a unit and what it is like physically (DACS 2.5; ISAD(G) 3.1.5; EAD physdesc, physdescstructured).
/// </summary>
/// <param name="Text">As written, in plain words.</param>
/// <param name="Quantity">The number, when the statement is one number and one unit; else null.</param>
/// <param name="Unit">What is counted: "linear feet"; else null.</param>
public sealed record Extent(string Text, decimal? Quantity, string? Unit, Statement Statement)
{
    /// <summary>All that it counts, with units normalised: what <see cref="ExtentTotal"/> sums.</summary>
    public ExtentReading Reading => ExtentReader.Read(Text);

    /// <summary>Reads the extents of a unit, one for each statement of quantity, or for each physical description without any.</summary>
    public static IReadOnlyList<Extent> Read(IEnumerable<Statement> identifying)
    {
        List<Extent>? extents = null;
        foreach (var statement in identifying)
        {
            switch (statement.Term)
            {
                case Term.StructuredPhysicalDescription:
                    (extents ??= []).Add(Structured(statement));
                    break;

                case Term.PhysicalDescription:
                    var before = extents?.Count ?? 0;
                    foreach (var node in statement.Content)
                    {
                        if (node is Statement { Term: Term.Extent } extent)
                            (extents ??= []).Add(Of(extent));
                    }

                    if ((extents?.Count ?? 0) == before && PlainText.Of(statement).Length > 0)
                        (extents ??= []).Add(Of(statement));
                    break;
            }
        }

        return extents ?? (IReadOnlyList<Extent>)[];
    }

    private static Extent Of(Statement statement)
    {
        var text = PlainText.Of(statement);
        var unit = statement["unit"];
        return SplitQuantity(text) is { } split ? new(text, split.Quantity, split.Unit.Length > 0 ? split.Unit : unit, statement) : new(text, null, unit, statement);
    }

    private static Extent Structured(Statement statement)
    {
        var quantity = statement.First(Term.Quantity) is { } number ? PlainText.Of(number) : "";
        var unit = statement.First(Term.ExtentUnit) is { } type ? ExtentText.LowerWords(PlainText.Of(type)) : null;
        return new(ExtentText.Of(statement), Number(quantity), unit, statement);
    }

    /// <summary>"16 linear feet" is sixteen of linear feet; a text with more numbers in it is not split.</summary>
    private static (decimal Quantity, string Unit)? SplitQuantity(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var number = space < 0 ? text : text[..space];
        if (Number(number) is not { } quantity)
            return null;

        var unit = space < 0 ? "" : text[(space + 1)..];
        return unit.AsSpan().ContainsAnyInRange('0', '9') ? null : (quantity, ExtentText.LowerWords(unit));
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
}
