using Fonds.Description.AccessPoints;
using Fonds.Description.Dates;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Agents;

/// <summary>What kind of thing an agent is related to.</summary>
public enum RelationTarget : byte
{
    /// <summary>A person, family or corporate body (ISAAR 5.3).</summary>
    Agent = 1,

    /// <summary>Records or other resources (ISAAR 6).</summary>
    Resource = 2,

    /// <summary>A function (ISDF).</summary>
    Function = 3,

    /// <summary>Something else, or the record does not say.</summary>
    Other = 4,
}

/// <summary>A relation of an agent to another agent, to records or to a function (ISAAR 5.3, 6; EAC relation, cpfRelation, resourceRelation).</summary>
/// <param name="Label">What this agent is to the other, in plain words: "parent of", "associated with".</param>
/// <param name="TargetRole">What the other is to this agent, when the record says it ("mother"); else null.</param>
/// <param name="TargetName">Name of the other, as written.</param>
/// <param name="TargetKind">Kind of the other, when the record says it; else null.</param>
/// <param name="TargetReference">The other's address or record identifier as written, or null.</param>
/// <param name="TargetIdentifier">That address or identifier as understood, or null.</param>
/// <param name="Dates">When, finished; empty when not said.</param>
/// <param name="Note">What is said of it further; empty when nothing is.</param>
public sealed record AgentRelation(
    RelationTarget Target, string Label, string? TargetRole, string TargetName, RecordKind? TargetKind, string? TargetReference,
    AuthorityIdentifier? TargetIdentifier, string Dates, DateSpan Reading, string Note, Statement Statement)
{
    /// <summary>Whether the other is the same agent under another name or in another file.</summary>
    public bool IsIdentity => Label == RelationWords.Identity;

    /// <summary>Reads a relation of EAC 1 (cpfRelation, resourceRelation, functionRelation), EAC 2 or EAD3 (relation).</summary>
    public static AgentRelation Read(Statement statement) =>
        statement.Term != Term.Relation ? ReadFirst(statement)
        : statement.First(Term.RelationEntry) is null ? ReadSecond(statement)
        : ReadOfUnit(statement);

    /// <summary>EAD3 relation of a unit of description: kind and address in qualifiers, the name in relationentry.</summary>
    private static AgentRelation ReadOfUnit(Statement statement)
    {
        var reference = Words(statement["href"]);
        return new(
            statement["relationtype"] switch
            {
                "cpfrelation" => RelationTarget.Agent,
                "resourcerelation" => RelationTarget.Resource,
                "functionrelation" => RelationTarget.Function,
                _ => RelationTarget.Other,
            },
            RelationWords.FromAddress(statement["arcrole"]) ?? RelationWords.Related, Words(statement["linkrole"]),
            string.Join(", ", statement.All(Term.RelationEntry).Select(PlainText.Of)), null, reference, AuthorityIdentifier.Read(reference, null),
            AgentDates.In(statement), AgentDates.Reading(statement), NoteIn(statement), statement);
    }

    private static AgentRelation ReadFirst(Statement statement)
    {
        var entries = statement.All(Term.RelationEntry).Select(PlainText.Of).Where(static text => text.Length > 0).ToList();
        var reference = Words(statement["xlink:href"]);
        var note = NoteIn(statement);
        return new(
            statement.Term switch
            {
                Term.AgentRelation => RelationTarget.Agent,
                Term.ResourceRelation => RelationTarget.Resource,
                _ => RelationTarget.Function,
            },
            RelationWords.Of(statement["cpfRelationType"] ?? statement["resourceRelationType"] ?? statement["functionRelationType"], statement["xlink:arcrole"]),
            null,
            entries.Count > 0 ? entries[0] : Words(statement["xlink:title"]) ?? "",
            EntityTypes.KindOf(statement["xlink:role"]?.Split('#', '/')[^1]) is var kind && kind != RecordKind.UnknownAgent ? kind : null,
            reference,
            AuthorityIdentifier.Read(reference, null),
            AgentDates.In(statement), AgentDates.Reading(statement),
            entries.Count > 1 ? string.Join(" ", [.. entries.Skip(1), note]).Trim() : note,
            statement);
    }

    private static AgentRelation ReadSecond(Statement statement)
    {
        var target = statement.First(Term.TargetEntity);
        var type = statement.First(Term.RelationType);
        var role = statement.First(Term.TargetRole);
        var roleWords = role is null ? null : Words(PlainText.Of(role)) ?? RelationWords.FromAddress(role["valueURI"]);
        var reference = Words(target?["valueURI"]) ?? Words(target?["href"]);
        var label = type is null ? "" : RelationWords.Of(Words(PlainText.Of(type)), type["valueURI"]);
        var kind = target?["targetType"];
        return new(
            kind switch
            {
                "agent" or "person" or "family" or "corporateBody" or null => RelationTarget.Agent,
                "resource" => RelationTarget.Resource,
                "function" => RelationTarget.Function,
                _ => RelationTarget.Other,
            },
            label.Length > 0 ? label : roleWords is null ? RelationWords.Related : "",
            roleWords,
            target is null ? "" : HeadingText.Of(target, kind == "corporateBody" ? Term.CorporateName : Term.PersonName),
            EntityTypes.KindOf(kind) is var known && known != RecordKind.UnknownAgent ? known : null,
            reference,
            AuthorityIdentifier.Read(reference, target?["vocabularySource"]),
            AgentDates.In(statement), AgentDates.Reading(statement), NoteIn(statement), statement);
    }

    private static string NoteIn(Statement statement) => statement.First(Term.DescriptiveNote) is { } note ? PlainText.Of(note) : "";

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : PlainText.Collapse(text);
}
