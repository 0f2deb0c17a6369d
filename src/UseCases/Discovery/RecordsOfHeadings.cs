using System.Globalization;
using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Lives;
using Fonds.Storage;
using Fonds.Storage.Authorities;
using Fonds.Storage.Links;
using Fonds.UseCases.Lives;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// The authority record of an agent that is known by its headings in finding aids only, as EAC-CPF 2.0: its name and the forms in which
/// documents write it, its identifiers, the facts of its life that a person accepted, and the collections that name it, each with how. Nothing is said that no
/// finding aid says.
/// </summary>
internal static class RecordsOfHeadings
{
    private const string Namespace = "https://archivists.org/ns/eac/v2";
    private const int LinksRead = 60;

    /// <summary>Whether there is one: the standard knows persons, families and corporate bodies, and nothing of unstated kind.</summary>
    public static bool Has(StoredAuthority authority) => !authority.HasRecord && authority.Kind is RecordKind.Person or RecordKind.Family or RecordKind.CorporateBody;

    public static AuthorityDocument Of(ArchiveReader reader, StoredAuthority authority)
    {
        var description = new List<Node> { Identity(reader, authority) };
        if (AcceptedFacts.ToldInPapers(reader, authority.Id) is { Count: > 0 } facts)
            description.Add(Statement.Of(Term.DescriptionOfAgent, Statement.Of(Term.BiographyOrHistory, ChronologyOfFacts.Of(facts, Standard.EacCpf2))));
        if (Relations(reader, authority) is { Length: > 0 } relations)
            description.Add(Statement.Of(Term.Relations, relations));
        var body = Statement.Of(Term.AuthorityDocument, Control(reader, authority), Statement.Of(Term.AgentDescription, [.. description]));
        return new(body, new DocumentForm(Standard.EacCpf2) { Namespace = Namespace, NamespaceDeclarations = [new("", Namespace)], Encoding = "UTF-8" });
    }

    private static Statement Control(ArchiveReader reader, StoredAuthority authority)
    {
        var tops = reader.CollectionsLinkedTo(authority.Id);
        var agency = tops.Select(top => reader.Unit(top.Top)?.Repository).OfType<RecordId>().Select(reader.Repository).FirstOrDefault()?.Name;
        // The archive that first named the agent answers for the record; a finding aid without repository leaves only the program.
        var made = reader.History(authority.Id).Min(version => version.MadeAt);
        var day = made.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Statement(Term.Control, [new("maintenanceStatus", "derived")],
        [
            Statement.Of(Term.RecordIdentifier, authority.Id.ToString()),
            Statement.Of(Term.MaintenanceAgency, Statement.Of(Term.AgencyName, string.IsNullOrWhiteSpace(agency) ? "Fonds" : agency)),
            Statement.Of(Term.MaintenanceHistory, new Statement(Term.MaintenanceEvent, [new("maintenanceEventType", "derived")],
            [
                Statement.Of(Term.MaintenanceAgent, "Fonds", new Qualifier("agentType", "machine")),
                Statement.Of(Term.EventDateTime, day, new Qualifier("standardDateTime", day)),
                Statement.Of(Term.EventDescription, "Made from headings in finding aids."),
            ])),
        ]);
    }

    private static Statement Identity(ArchiveReader reader, StoredAuthority authority)
    {
        var stated = authority.Record.Body.First(Term.AgentDescription)?.First(Term.Identity);
        var names = stated?.All(Term.NameEntry).Select(AsCataloguesHaveIt) ?? [];
        var others = reader.HeadingsOf(authority.Id).Select(each => each.Heading).Where(heading => heading != authority.Heading)
            .Select(heading => Statement.Of(Term.NameEntry, Statement.Of(Term.Part, heading)));
        var identifiers = ShowAuthority.IdentifiersOf(reader, authority).Select(identifier => Statement.Of(Term.EntityIdentifier, identifier));
        return Statement.Of(Term.Identity,
        [
            new Statement(Term.EntityType, [new("value", EntityTypes.NameOf(authority.Kind)!)]), .. names, .. others, .. identifiers,
        ]);
    }

    // EAC-CPF 2010 says of a form by which rules or vocabulary it is authorized, and cannot say that it is so by none.
    private static Statement AsCataloguesHaveIt(Statement name)
    {
        var plain = name.Qualified("preferredForm", null);
        return plain["vocabularySource"] is null ? plain.Qualified("status", null) : plain;
    }

    private static Node[] Relations(ArchiveReader reader, StoredAuthority authority) =>
    [
        .. reader.CollectionsLinkedTo(authority.Id).Select(count => (Top: reader.Unit(count.Top), Links: reader.LinksWithin(authority.Id, count.Top, LinksRead)))
            .Where(linked => linked.Top is not null)
            .Select(linked => Statement.Of(Term.Relation,
            [
                new Statement(Term.TargetEntity, [new("targetType", "resource")], [Statement.Of(Term.Part, Named(linked.Top!))]),
                .. linked.Links.Select(InWords).Distinct(StringComparer.Ordinal).Select(words => Statement.Of(Term.RelationType, words)),
            ])),
    ];

    private static string Named(Storage.Units.StoredUnit top)
    {
        var summary = Summaries.Of(top);
        return summary.ReferenceCode.Length == 0 ? summary.Title : $"{summary.Title}, {summary.ReferenceCode}";
    }

    private static string InWords(StoredLink link) => link.Role is { Length: > 0 } role ? role : link.Manner switch
    {
        LinkManner.Origination => "creator",
        LinkManner.ControlAccess => "access point",
        _ => "mentioned",
    };
}
