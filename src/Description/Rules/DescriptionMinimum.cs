using Fonds.Description.AccessPoints;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Description.Rules;

/// <summary>The elements that a description should not be without (DACS chapter 1, minimum and 2.7; ISAD(G) I.12).</summary>
[Flags]
public enum MinimumElements : ushort
{
    None = 0,
    ReferenceCode = 1,
    Repository = 2,
    Title = 4,
    Date = 8,
    Extent = 16,
    Creator = 32,
    History = 64,
    ScopeAndContent = 128,
    Access = 256,
    Language = 512,
}

/// <summary>One rule of the minimum.</summary>
/// <param name="Dacs">Number of the rule in DACS.</param>
/// <param name="Isad">Number of the element in ISAD(G), or null.</param>
/// <param name="Name">What it asks for, in plain words.</param>
/// <param name="IsInherited">Whether what is said of a unit holds for the components in it (ISAD(G) 2.4, no repetition).</param>
/// <param name="Mending">How to mend a unit that lacks it.</param>
public sealed record MinimumRule(MinimumElements Element, string Dacs, string? Isad, string Name, bool IsInherited, string Mending);

/// <summary>
/// Which elements of the minimum a unit says itself. In a description of several levels what a unit above says and what holds for the
/// components in it counts as said; title, extent, reference code and scope are each unit's own.
/// </summary>
public static class DescriptionMinimum
{
    /// <summary>The rules in the order of DACS.</summary>
    public static IReadOnlyList<MinimumRule> Rules { get; } =
    [
        new(MinimumElements.ReferenceCode, "2.1", "3.1.1", "reference code", false, "Give the unit its code in <unitid> (MARC 099)."),
        new(MinimumElements.Repository, "2.2", null, "repository", true, "Name the institution that holds it in <repository> (MARC 852)."),
        new(MinimumElements.Title, "2.3", "3.1.2", "title", false, "Give it a title in <unittitle> (MARC 245), devised if need be."),
        new(MinimumElements.Date, "2.4", "3.1.3", "date", true, "State its dates in <unitdate> (MARC 245 $f); \"undated\" is a date too."),
        new(MinimumElements.Extent, "2.5", "3.1.5", "extent", false, "State how much there is in <physdesc> (EAD3 also <physdescstructured>, MARC 300)."),
        new(MinimumElements.Creator, "2.6", "3.2.1", "creator", true, "Name who made or gathered it in <origination> (MARC 100, 110), when that is known."),
        new(MinimumElements.History, "2.7", "3.2.2", "administrative or biographical history", true, "Tell of its creator in <bioghist> (MARC 545), or link the creator to an authority record."),
        new(MinimumElements.ScopeAndContent, "3.1", "3.3.1", "scope and content", false, "Say what it holds in <scopecontent> (MARC 520); a full title may do for a file."),
        new(MinimumElements.Access, "4.1", "3.4.1", "conditions governing access", true, "Say who may see it in <accessrestrict> (MARC 506), also when it is open."),
        new(MinimumElements.Language, "4.5", "3.4.3", "languages", true, "Name the languages of the material in <langmaterial> (MARC 041, 546)."),
    ];

    /// <summary>Every element that holds for the components below.</summary>
    public static MinimumElements Inheritable { get; } = Rules.Where(rule => rule.IsInherited).Aggregate(MinimumElements.None, (all, rule) => all | rule.Element);

    /// <summary>What a unit says itself.</summary>
    public static MinimumElements SaidBy(UnitOfDescription unit)
    {
        var said = MinimumElements.None;
        foreach (var statement in unit.Identifying)
            said |= Identifying(statement);
        if (unit.Dates.Statements.Count > 0)
            said |= MinimumElements.Date;
        if (unit.TitleText.Length > 0)
            said |= MinimumElements.Title;
        foreach (var note in unit.Notes)
            said |= OfNote(note.Kind);
        if (unit.Headings.Any(heading => heading.Manner == AccessManner.Origination && heading.Heading.Length > 0))
            said |= MinimumElements.Creator;
        return said;
    }

    /// <summary>The rules that neither the unit nor a unit above satisfies.</summary>
    /// <param name="said">What the unit says itself.</param>
    /// <param name="above">What the units above say; only what is inherited counts.</param>
    public static IEnumerable<MinimumRule> Missing(MinimumElements said, MinimumElements above) =>
        Rules.Where(rule => ((said | (above & Inheritable)) & rule.Element) == MinimumElements.None);

    private static MinimumElements Identifying(Statement statement) => statement.Term switch
    {
        _ when PlainText.Of(statement).Length == 0 && statement.Term != Term.LanguageOfMaterial => MinimumElements.None,
        Term.ReferenceCode => MinimumElements.ReferenceCode,
        Term.Repository => MinimumElements.Repository,
        Term.PhysicalDescription or Term.StructuredPhysicalDescription => MinimumElements.Extent,
        Term.LanguageOfMaterial => MinimumElements.Language,
        _ => MinimumElements.None,
    };

    private static MinimumElements OfNote(Term kind) => kind switch
    {
        Term.ScopeAndContent => MinimumElements.ScopeAndContent,
        Term.BiographyOrHistory => MinimumElements.History,
        Term.AccessRestriction => MinimumElements.Access,
        _ => MinimumElements.None,
    };
}
