using System.Xml;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Csv;

/// <summary>A unit with what a row of a table says about where it stands.</summary>
/// <param name="Id">The number of its record, which never changes.</param>
/// <param name="Address">Its address on the site.</param>
/// <param name="Collection">Reference code of its top unit.</param>
/// <param name="Codes">Reference codes of the units above, from the top down; a unit without one is a dash.</param>
/// <param name="Titles">Their titles.</param>
/// <param name="Repository">The institution that holds it.</param>
public sealed record UnitInTable(
    UnitOfDescription Unit, long Id, string Address, string Collection, IReadOnlyList<string> Codes, IReadOnlyList<string> Titles, string Repository)
{
    internal ShownUnit Shown => field is { } shown && ReferenceEquals(shown.Unit, Unit) ? shown : field = new ShownUnit(Unit);
}

/// <summary>One column of a table of units.</summary>
public sealed class UnitColumn
{
    private readonly Func<UnitInTable, string> read;
    private readonly UnitField? editable;

    internal UnitColumn(string name, string content, Func<UnitInTable, string> read) => (Name, Content, this.read) = (name, content, read);

    internal UnitColumn(string name, string content, UnitField editable)
        : this(name, content, unit => editable.Read(unit.Shown)) => this.editable = editable;

    /// <summary>Its name in the first row.</summary>
    public string Name { get; }

    /// <summary>What it holds, for the reference.</summary>
    public string Content { get; }

    /// <summary>Whether a table that is taken in can change it; else it is worked out, or says where the unit stands.</summary>
    public bool IsEditable => editable is not null;

    /// <summary>How its cells hold several values.</summary>
    public CellForm Form => editable?.Form ?? CellForm.One;

    /// <summary>The cell of a unit.</summary>
    public string Of(UnitInTable unit) => read(unit);

    /// <summary>Whether a cell says something else than the unit does. An empty cell says nothing.</summary>
    public bool Differs(UnitInTable unit, string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
            return false;
        var present = Of(unit);
        return cell.Trim() != present && !Wanted(cell).SequenceEqual(Cells.Split(present, Form), StringComparer.Ordinal);
    }

    /// <summary>The unit with what the cell says in this column; the same statement where it cannot be done.</summary>
    /// <param name="problems">Told what could not be done, in words for a cataloguer.</param>
    public Statement Change(UnitInTable unit, string cell, Standard standard, Action<string> problems)
    {
        if (editable is null)
        {
            problems($"This column is worked out and cannot be changed. \"{Of(unit)}\" was kept.");
            return unit.Unit.Body;
        }

        if (unit.Unit.Body.Term == Term.MarcRecord)
        {
            problems("The unit is a MARC record. Correct the field in MARC and import the record again. What was there was kept.");
            return unit.Unit.Body;
        }

        if (!IsText(cell))
        {
            problems("The cell holds characters that no document can (control characters). What was there was kept.");
            return unit.Unit.Body;
        }

        var present = Of(unit);
        if (cell.Length >= Cells.Longest - 1 && present.Length > cell.Length && present.StartsWith(cell.TrimEnd(), StringComparison.Ordinal))
        {
            problems($"The cell ends after {cell.Length} characters, where spreadsheets cut off. What was there was kept.");
            return unit.Unit.Body;
        }

        return editable.Change(unit.Unit, Wanted(cell), standard, problems);
    }

    private List<string> Wanted(string cell) => cell.Trim() == Cells.Clear ? [] : Cells.Split(cell, Form);

    private static bool IsText(string cell)
    {
        for (var at = 0; at < cell.Length; at++)
        {
            if (char.IsHighSurrogate(cell[at]) && at + 1 < cell.Length && XmlConvert.IsXmlSurrogatePair(cell[at + 1], cell[at]))
                at++;
            else if (!XmlConvert.IsXmlChar(cell[at]))
                return false;
        }

        return true;
    }
}
