namespace Fonds.Formats.LinkedData;

/// <summary>What the other end of a relation is to an agent, as far as linked data has a word for it (ISAAR 5.3.2).</summary>
public enum RelationSense : byte
{
    /// <summary>They are related, and no more is understood.</summary>
    Related = 0,
    Same,
    Child,
    Parent,
    Sibling,
    Spouse,
    Family,
    Correspondent,
    Acquaintance,
    Teacher,
    Student,

    /// <summary>The group that this person belongs or belonged to.</summary>
    Group,

    /// <summary>The group that this person leads or led.</summary>
    LedGroup,
    Work,

    /// <summary>What this agent is a part of, or is under.</summary>
    Whole,
    Part,
    Earlier,
    Later,
}

/// <summary>
/// Reads what a relation says. Words with "of" or "for" say what this agent is to the other ("parent of"); a bare word says what the
/// other is ("child"), and so does the role of the other where the record gives it.
/// </summary>
public static class RelationSenses
{
    private static readonly Dictionary<string, RelationSense> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["the same as"] = RelationSense.Same,
        ["parent of"] = RelationSense.Child, ["mother of"] = RelationSense.Child, ["father of"] = RelationSense.Child,
        ["child"] = RelationSense.Child, ["son"] = RelationSense.Child, ["daughter"] = RelationSense.Child,
        ["child of"] = RelationSense.Parent, ["son of"] = RelationSense.Parent, ["daughter of"] = RelationSense.Parent,
        ["parent"] = RelationSense.Parent, ["mother"] = RelationSense.Parent, ["father"] = RelationSense.Parent,
        ["sibling of"] = RelationSense.Sibling, ["brother of"] = RelationSense.Sibling, ["sister of"] = RelationSense.Sibling,
        ["sibling"] = RelationSense.Sibling, ["brother"] = RelationSense.Sibling, ["sister"] = RelationSense.Sibling,
        ["spouse of"] = RelationSense.Spouse, ["husband of"] = RelationSense.Spouse, ["wife of"] = RelationSense.Spouse, ["married to"] = RelationSense.Spouse,
        ["spouse"] = RelationSense.Spouse, ["husband"] = RelationSense.Spouse, ["wife"] = RelationSense.Spouse,
        ["family of"] = RelationSense.Family, ["relative"] = RelationSense.Family, ["relative of"] = RelationSense.Family,
        ["corresponded with"] = RelationSense.Correspondent, ["correspondent of"] = RelationSense.Correspondent, ["correspondent"] = RelationSense.Correspondent,
        ["knows"] = RelationSense.Acquaintance, ["knew"] = RelationSense.Acquaintance, ["friend of"] = RelationSense.Acquaintance,
        ["friend"] = RelationSense.Acquaintance, ["comrade"] = RelationSense.Acquaintance, ["companion"] = RelationSense.Acquaintance,
        ["student of"] = RelationSense.Teacher, ["pupil of"] = RelationSense.Teacher, ["teacher"] = RelationSense.Teacher,
        ["teacher of"] = RelationSense.Student, ["student"] = RelationSense.Student, ["pupil"] = RelationSense.Student,
        ["member of"] = RelationSense.Group, ["leader of"] = RelationSense.LedGroup, ["director of"] = RelationSense.LedGroup, ["president of"] = RelationSense.LedGroup,
        ["worked for"] = RelationSense.Work, ["works for"] = RelationSense.Work, ["employee of"] = RelationSense.Work, ["employed by"] = RelationSense.Work,
        ["employer"] = RelationSense.Work, ["colleague"] = RelationSense.Work, ["colleague of"] = RelationSense.Work,
        ["part of"] = RelationSense.Whole, ["subordinate of"] = RelationSense.Whole,
        ["successor of"] = RelationSense.Earlier, ["predecessor"] = RelationSense.Earlier,
        ["predecessor of"] = RelationSense.Later, ["successor"] = RelationSense.Later,
    };

    /// <param name="label">What this agent is to the other, in plain words.</param>
    /// <param name="targetRole">What the other is to this agent, when the record says it.</param>
    public static RelationSense Of(string label, string? targetRole) =>
        Known.TryGetValue(label, out var sense) || (targetRole is not null && Known.TryGetValue(targetRole, out sense)) ? sense : RelationSense.Related;
}
