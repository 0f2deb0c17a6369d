using Fonds.Description.Records;

namespace Fonds.Formats.LinkedData;

/// <summary>Relations of agents (ISAAR 5.3) in the words of RiC-O. Domains and ranges of the ontology are kept: a child is a person's.</summary>
public static class RicoRelations
{
    /// <summary>The property between this agent and the other; the most general where RiC-O has no closer one.</summary>
    public static string PropertyOf(LinkedRelation relation, RecordKind kind)
    {
        var other = relation.Target.Kind;
        if (!other.IsAgent())
            return "rico:isRelatedTo";
        return (relation.Sense, kind == RecordKind.Person, other == RecordKind.Person) switch
        {
            (RelationSense.Same, _, _) => "owl:sameAs",
            (RelationSense.Child, true, true) => "rico:hasChild",
            (RelationSense.Parent, true, true) => "rico:isChildOf",
            (RelationSense.Sibling, true, true) => "rico:hasSibling",
            (RelationSense.Spouse, true, true) => "rico:hasOrHadSpouse",
            (RelationSense.Family, true, true) => "rico:hasFamilyAssociationWith",
            (RelationSense.Correspondent, true, true) => "rico:hasOrHadCorrespondent",
            (RelationSense.Acquaintance, true, true) => "rico:knows",
            (RelationSense.Student, true, true) => "rico:hasOrHadStudent",
            (RelationSense.Teacher, true, true) => "rico:hasOrHadTeacher",
            (RelationSense.Group, true, false) => "rico:isOrWasMemberOf",
            (RelationSense.LedGroup, true, false) => "rico:isOrWasLeaderOf",
            (RelationSense.Work, _, _) => "rico:hasOrHadWorkRelationWith",
            (RelationSense.Whole or RelationSense.Parent, false, _) => "rico:isOrWasSubordinateTo",
            (RelationSense.Part or RelationSense.Child, false, _) => "rico:hasOrHadSubordinate",
            (RelationSense.Earlier, _, _) => "rico:isSuccessorOf",
            (RelationSense.Later, _, _) => "rico:hasSuccessor",
            _ => "rico:isAgentAssociatedWithAgent",
        };
    }
}
