using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>
/// What a MARC authority record says, in the words and the shape of an authority record of EAC-CPF 2.0 (MARC 21 authority format; ISAAR(CPF)). The
/// record itself stays as it is: this reading is worked out when it is asked for, and conversion to EAC-CPF writes the same.
/// </summary>
public static class MarcAgent
{
    private static readonly ConditionalWeakTable<Statement, Statement> Read = new();

    /// <summary>The document as an authority record; any other statement is itself.</summary>
    public static Statement Said(Statement body) =>
        body.Term == Term.MarcCollection && RecordIn(body) is { } record ? Read.GetValue(record, static one => Of(new MarcRecord(one))) : body;

    /// <summary>The kind of what the record in a document names, or null when the document is no MARC record.</summary>
    public static RecordKind? KindOf(Statement body) =>
        body.Term != Term.MarcCollection || RecordIn(body) is not { } record ? null
        : Heading(new MarcRecord(record)) is { } heading && MarcHeadings.TermOf(heading) is { } term ? RecordKinds.NamedBy(term)
        : RecordKind.UnknownAgent;

    /// <summary>The authority record that a document holds; others may stand beside it, of holdings or classes.</summary>
    public static Statement? RecordIn(Statement document) => document.All(Term.MarcRecord).FirstOrDefault(static record => MarcRecord.KindOf(record) == MarcKind.Authority);

    /// <summary>The established heading (1XX).</summary>
    internal static MarcField? Heading(MarcRecord record)
    {
        foreach (var one in record.Fields)
        {
            if (one.Tag is ['1', _, _])
                return one;
        }

        return null;
    }

    private static Statement Of(MarcRecord record)
    {
        var content = ImmutableArray.CreateBuilder<Node>();
        content.Add(new Statement(Term.Identity, content: [.. MarcAgentIdentity.Of(record)]));
        var description = MarcAgentDescription.Of(record).ToImmutableArray<Node>();
        if (description.Length > 0)
            content.Add(new Statement(Term.DescriptionOfAgent, content: description));
        var relations = MarcAgentDescription.Relations(record).ToImmutableArray<Node>();
        if (relations.Length > 0)
            content.Add(new Statement(Term.Relations, content: relations));
        return Statement.Of(Term.AuthorityDocument, MarcAgentControl.Of(record), new Statement(Term.AgentDescription, content: content.ToImmutable()));
    }
}
