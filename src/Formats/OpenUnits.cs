using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Xml;

namespace Fonds.Formats;

/// <summary>
/// The units of description that are open while a finding aid is read, from the top unit down, each with its place in
/// the tree. A unit goes to the sink when it closes.
/// </summary>
internal sealed class OpenUnits(IDocumentSink sink, FindingLog findings)
{
    private readonly Stack<OpenUnit> open = new();
    private readonly HashSet<string> identifiers = [];
    private bool? numbered;

    /// <summary>How many units have been met.</summary>
    public int Count { get; private set; }

    /// <summary>Whether components are numbered by depth (c01), as the first of them is.</summary>
    public bool Numbered => numbered ?? false;

    /// <summary>
    /// Opens a unit, or says that this element is none: a second archdesc, or a component outside every unit. Such an
    /// element stays a statement where it stands.
    /// </summary>
    /// <param name="frame">How deep the statement stands, to know it again when it closes.</param>
    public bool TryOpen(ElementName element, int line, int frame)
    {
        var isTop = element.Spelling.Term == Term.TopUnit;
        if (isTop ? Count > 0 : open.Count == 0)
        {
            findings.Add(new(isTop ? FindingCodes.TopUnitDoubled : FindingCodes.TopUnitMissing, Severity.Warning, line, isTop
                ? "The document has a second archdesc. It was kept as it stands, but it is no unit of its own."
                : "A component stands outside the archdesc. It was kept as it stands, but it is no unit of its own."));
            return false;
        }

        var unit = new OpenUnit { Ordinal = Count++, Parent = -1, Line = line, Frame = frame };
        if (open.TryPeek(out var parent))
        {
            unit.Parent = parent.Ordinal;
            unit.Sibling = parent.ChildCount++;
            numbered ??= element.Number > 0;
        }

        open.Push(unit);
        return true;
    }

    /// <summary>Whether the element has the name that its place asks for in a document whose first component is named as here.</summary>
    public bool IsNamedAsExpected(ElementName element, bool isUnit)
    {
        if (element.Spelling.Term == Term.TopUnit)
            return true;
        var expected = isUnit && Numbered && open.Count - 1 <= ElementNames.MostNumber ? open.Count - 1 : 0;
        return element.Number == expected;
    }

    /// <summary>Closes the innermost unit and gives it to the sink, if it is that unit's statement which has closed.</summary>
    public bool TryClose(int frame, Statement body)
    {
        if (!open.TryPeek(out var unit) || unit.Frame != frame)
            return false;
        open.Pop();
        if (open.TryPeek(out var parent))
            parent.DescendantCount += unit.DescendantCount + 1;
        if (unit.ChildCount > 0)
            body = StatementBuilder.WithLastUnitsOpen(body);
        var described = new UnitOfDescription(body);
        Check(unit, described);
        sink.Unit(new UnitRead(unit.Ordinal, unit.Parent, unit.Sibling, open.Count, unit.ChildCount, unit.DescendantCount, unit.Line, described));
        return true;
    }

    /// <summary>Lets go of what was kept for the document.</summary>
    public void Complete() => identifiers.Clear();

    private void Check(OpenUnit unit, UnitOfDescription described)
    {
        var identifier = described.LocalIdentifier;
        if (string.IsNullOrWhiteSpace(identifier))
        {
            if (unit.Parent >= 0)
                findings.Count(FindingCodes.IdentifierMissing, Severity.Note, "", unit.Line, "components have no identifier (id). Their addresses come from their places.");
        }
        else if (!identifiers.Add(identifier))
        {
            findings.Add(new(FindingCodes.IdentifierDoubled, Severity.Warning, unit.Line, $"The identifier \"{identifier}\" stands on two units. Both were kept."));
        }

        // EAD asks for a level of the top unit only, and UnitRules says so there.
        if (unit.Parent >= 0 && string.IsNullOrWhiteSpace(described.Body["level"]))
            findings.Count(FindingCodes.LevelMissing, Severity.Note, "", unit.Line, "components have no level.");
        foreach (var finding in UnitRules.Check(described, unit.Line))
            findings.Add(finding);
    }

    private sealed class OpenUnit
    {
        public required int Ordinal { get; init; }

        public int Parent { get; set; }

        public int Sibling { get; set; }

        public required int Line { get; init; }

        public required int Frame { get; init; }

        public int ChildCount { get; set; }

        public int DescendantCount { get; set; }
    }
}
