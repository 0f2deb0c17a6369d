using Fonds.Description.Access;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Csv;

/// <summary>
/// A unit as a table shows it: what is internal is not seen and not touched, although it stands in the description. So a table that was
/// made for the public can be taken in again, and says nothing about what it did not hold.
/// </summary>
internal sealed class ShownUnit
{
    private readonly HashSet<Statement>? hidden;

    public ShownUnit(UnitOfDescription unit)
    {
        // A MARC record says what is private in its own way, and is shown as what it says.
        if (unit.Body.Term == Term.MarcRecord)
        {
            Unit = Publication.Published(unit.Body) is { } published ? new UnitOfDescription(published) : unit;
            return;
        }

        Unit = unit;
        if (unit.Body.Content.Any(HoldsInternal))
            Hide(unit.Body, isHidden: false, hidden = new(ReferenceEqualityComparer.Instance));
    }

    public UnitOfDescription Unit { get; }

    public Statement Body => Unit.Said;

    public bool IsShown(Statement statement) => hidden?.Contains(statement) != true;

    public bool IsHidden(Statement statement) => hidden?.Contains(statement) == true;

    /// <summary>The statements directly inside another that are seen.</summary>
    public IEnumerable<Statement> Inside(Statement statement) => hidden is null ? statement.Statements : statement.Statements.Where(IsShown);

    /// <summary>A statement as it is seen.</summary>
    public Statement Seen(Statement statement) => hidden is null ? statement : Publication.Published(statement) ?? new(statement.Term);

    /// <summary>Its words.</summary>
    public string Words(Statement statement) => PlainText.Of(Seen(statement));

    private static bool HoldsInternal(Node node) => node is Statement statement && (Publication.IsInternal(statement) || statement.Content.Any(HoldsInternal));

    private static void Hide(Statement statement, bool isHidden, HashSet<Statement> hidden)
    {
        foreach (var inner in statement.Statements)
        {
            var innerIsHidden = isHidden || Publication.IsInternal(inner);
            if (innerIsHidden)
                hidden.Add(inner);
            Hide(inner, innerIsHidden, hidden);
        }
    }
}
