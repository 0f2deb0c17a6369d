using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Formats.Marc;

/// <summary>One row of the crosswalk from an authority record of EAC-CPF to one of MARC 21.</summary>
internal sealed record AgentToMarcRule(string Field, string From, Func<Agent, IEnumerable<Statement?>> Fields);

/// <summary>What an authority record of EAC-CPF says as a MARC 21 authority record. The table of docs/crosswalks/marcxml.md.</summary>
internal static class AgentToMarc
{
    // Nothing is claimed by codes: only that the heading is established (position 9).
    private static readonly string Codes = new string('|', 9) + "a" + new string('|', 30);

    public static IReadOnlyList<AgentToMarcRule> Rules { get; } =
    [
        new("010 $a", "entityId, identityId, otherRecordId in the name file of the Library of Congress", agent => agent.Identifiers.Where(one => one.Scheme == "naf").Select(one => MarcFieldToBe.Of("010", "  ", ('a', one.Value)))),
        new("024 $a $2", "the same in any other file; an address of no file known is a uri", agent => agent.Identifiers.Where(one => one.Scheme is not ("naf" or "local" or "record"))
            .Select(one => MarcFieldToBe.Of("024", "7 ", ('a', one.Value), ('2', one.Scheme)))),
        new("040 $a $c", "agencyCode, agencyName", agent => [MarcFieldToBe.Of("040", "  ", ('a', agent.MaintenanceAgency), ('c', agent.MaintenanceAgency))]),
        new("046 $f $g; $q $r", "existDates, of a person; of a family or body", agent => [Existence(agent)]),
        new("100, 110", "nameEntry, authorized", agent => [agent.AuthorizedForm is { } form ? Name("1", form.Text, agent.Kind) : null]),
        new("370 $a $b $c $e $f $s $t", "place: birth, death, country, residence, any other", agent => agent.Places.Select(Place)),
        new("372 $a", "function", agent => agent.Functions.Select(one => Term("372", one))),
        new("374 $a", "occupation", agent => agent.Occupations.Select(one => Term("374", one))),
        new("375 $a", "localDescription of gender", agent => agent.LocalDescriptions.Where(IsGender).Select(one => Term("375", one))),
        new("368 $c", "any other localDescription", agent => agent.LocalDescriptions.Where(one => !IsGender(one)).Select(one => MarcFieldToBe.Of("368", "  ", ('c', one.Name)))),
        new("377 $a", "languageUsed", agent => agent.Languages.Select(one => MarcFieldToBe.Of("377", "  ", ('a', one.Code)))),
        new("400, 410", "nameEntry, any other", agent => agent.NameForms.Where(form => form.Text.Length > 0 && !ReferenceEquals(form.Statement, agent.AuthorizedForm?.Statement)).Select(form => Name("4", form.Text, agent.Kind))),
        new("500, 510 $w $i $a $0", "cpfRelation, relation to an agent", agent => agent.Relations.Where(one => one.Target == RelationTarget.Agent && one.TargetName.Length > 0).Select(one => Related(one, agent.Kind))),
        new("670 $a $b $u", "source", agent => agent.Sources.Select(one => MarcFieldToBe.Of("670", "  ", ('a', one.Text), ('b', one.Note), ('u', one.Address)))),
        new("678 $a", "biogHist", agent => agent.BiographicalHistory.Select(one => MarcFieldToBe.Of("678", $"{(agent.Kind == RecordKind.CorporateBody ? '1' : '0')} ", ('a', PlainText.Of(one))))),
        new("680 $i", "generalContext, structureOrGenealogy, mandate, legalStatus", agent => Context(agent).Select(text => MarcFieldToBe.Of("680", "  ", ('i', text)))),
        new("856 $u $3", "resourceRelation with an address", agent => agent.Relations.Where(one => one.Target != RelationTarget.Agent && one.TargetReference is not null)
            .Select(one => MarcFieldToBe.Of("856", "42", ('3', one.TargetName), ('u', one.TargetReference)))),
    ];

    /// <summary>The record.</summary>
    public static Statement Of(Agent agent)
    {
        var control = new List<Statement>();
        if (agent.RecordIdentifier is { } identifier)
            control.Add(MarcFieldToBe.Control("001", identifier));
        if (agent.MaintenanceAgency is { } agency)
            control.Add(MarcFieldToBe.Control("003", agency));
        control.Add(MarcFieldToBe.Control("008", Codes));
        var status = agent.MaintenanceStatus switch { "revised" => 'c', "deleted" => 'd', "deletedSplit" => 's', "deletedReplaced" => 'x', _ => 'n' };
        return MarcFieldToBe.Record($"00000{status}z  a2200000n  4500", control, Rules.SelectMany(rule => rule.Fields(agent)).OfType<Statement>());
    }

    private static Statement? Name(string hundreds, string text, RecordKind kind)
    {
        var tag = hundreds + (kind == RecordKind.CorporateBody ? "10" : "00");
        return MarcFieldToBe.Of(tag, $"{(HeadingsToMarc.NameIndicator(text, kind) is ' ' ? '1' : HeadingsToMarc.NameIndicator(text, kind))} ", [.. HeadingsToMarc.Parts(text, kind, tag)]);
    }

    private static Statement? Existence(Agent agent)
    {
        if (agent.Existence is not { IsFromHeading: false } dates)
            return null;
        var (from, to) = agent.Kind is RecordKind.Person ? ('f', 'g') : ('q', 'r');
        return MarcFieldToBe.Of("046", "  ", (from, dates.From), (to, dates.To), ('2', dates.From is null && dates.To is null ? null : "edtf"));
    }

    private static Statement? Place(AgentPlace place) => MarcFieldToBe.Of(
        "370", "  ", (place.Role?.ToLowerInvariant() switch
        {
            "birth" or "born" or "birthplace" => 'a',
            "death" or "died" => 'b',
            "country" or "nationality" => 'c',
            "residence" => 'e',
            _ => 'f',
        }, place.Name), ('s', place.Dates));

    private static Statement? Term(string tag, AgentAttribute attribute) => MarcFieldToBe.Of(tag, "  ", ('a', attribute.Name), ('s', attribute.Dates));

    private static bool IsGender(AgentAttribute one) => one.Type is { } type && type.Contains("gender", StringComparison.OrdinalIgnoreCase);

    private static Statement? Related(AgentRelation relation, RecordKind own)
    {
        var kind = relation.TargetKind ?? own;
        var tag = kind == RecordKind.CorporateBody ? "510" : "500";
        var control = relation.Label switch { "successor of" => "a", "predecessor of" => "b", "part of" => "t", _ => "r" };
        var words = control == "r" ? relation.TargetRole ?? (relation.Label == RelationWords.Related ? null : relation.Label) : null;
        return MarcFieldToBe.Of(
            tag, $"{(HeadingsToMarc.NameIndicator(relation.TargetName, kind) is ' ' ? '1' : HeadingsToMarc.NameIndicator(relation.TargetName, kind))} ",
            [('w', control), ('i', words is null ? null : words + ":"), .. HeadingsToMarc.Parts(relation.TargetName, kind, tag), ('0', relation.TargetReference)]);
    }

    private static IEnumerable<string> Context(Agent agent) =>
        (agent.GeneralContext is { } context ? [PlainText.Of(context)] : Enumerable.Empty<string>())
            .Concat(agent.InternalStructure.Select(PlainText.Of)).Concat(agent.Mandates.Concat(agent.LegalStatuses).Select(one => one.Name));
}
