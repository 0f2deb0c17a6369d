using System.Text.Json.Nodes;
using Fonds.Description.Agents;
using Fonds.Description.Names;
using Fonds.Description.Records;

namespace Fonds.Formats.LinkedData;

/// <summary>An authority record, a term or a repository as schema.org says it: Person, Organization, Place, DefinedTerm, ArchiveOrganization.</summary>
public static class SchemaOrgAuthorities
{
    public static JsonObject Of(LinkedAuthority authority)
    {
        var thing = Brief(authority);
        var record = authority.Record;
        if (authority.Thing.Kind.IsAgent())
        {
            SchemaOrg.Put(thing, "hasOccupation", [.. record.Occupations.Select(occupation => (JsonNode)new JsonObject { ["@type"] = "Occupation", ["name"] = occupation.Name })]);
            SchemaOrg.Put(thing, "knowsLanguage", record.Languages.Select(language => language.Code).OfType<string>());
            foreach (var group in authority.Relations.Where(relation => relation.Target.Kind.IsAgent()).GroupBy(relation => PropertyOf(relation, authority.Thing.Kind)).Where(group => group.Key is not null))
                SchemaOrg.Put(thing, group.Key!, [.. group.DistinctBy(relation => relation.Target.Address).Select(relation => (JsonNode)SchemaOrg.Named(relation.Target))]);
        }

        AddCollections(thing, authority);
        if (authority.ChangedAt is { } changed)
            thing["subjectOf"] = new JsonObject { ["@type"] = "WebPage", ["url"] = Iri.Of(authority.Thing.Address), ["dateModified"] = changed.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
        return thing;
    }

    /// <summary>What search engines use, for the head of the page.</summary>
    public static JsonObject Brief(LinkedAuthority authority)
    {
        var (thing, record, kind) = (SchemaOrg.Named(authority.Thing), authority.Record, authority.Thing.Kind);
        thing["url"] = Iri.Of(authority.Thing.Address);
        if (!kind.IsAgent())
        {
            SchemaOrg.Put(thing, "alternateName", authority.AlsoWritten);
            return thing;
        }

        var direct = record.DirectName.Length > 0 ? record.DirectName : authority.Thing.Label;
        thing["name"] = direct;
        SchemaOrg.Put(thing, "alternateName", record.NameForms.Select(form => form.Text).Append(authority.Thing.Label).Where(form => form.Length > 0 && form != direct));
        SchemaOrg.Put(thing, "description", record.AbstractText);
        if (kind == RecordKind.Person)
            AddPerson(thing, record, authority.Thing.Label);
        else if (kind is RecordKind.CorporateBody or RecordKind.Family)
            AddBody(thing, record, kind);
        return thing;
    }

    public static JsonObject Of(LinkedRepository repository)
    {
        var thing = SchemaOrg.Named(repository.Thing);
        thing["url"] = Iri.Of(repository.Thing.Address);
        SchemaOrg.Put(thing, "identifier", repository.Code);
        SchemaOrg.Put(thing, "address", string.Join(", ", repository.AddressLines));
        SchemaOrg.Put(thing, "archiveHeld", [.. repository.Collections.Select(collection => (JsonNode)SchemaOrg.Named(collection, isCollection: true))]);
        return thing;
    }

    private static void AddPerson(JsonObject thing, Agent record, string heading)
    {
        var name = NameReader.Read(record.Heading.Length > 0 ? record.Heading : heading, RecordKind.Person);
        SchemaOrg.Put(thing, "familyName", name.Surname);
        SchemaOrg.Put(thing, "givenName", name.Forename);
        if (record.Existence is { } existence)
        {
            // Schema.org has no word for "about": a date that is not sure is left out rather than said as if it were.
            var isSure = !existence.Reading.IsApproximate && !existence.Reading.IsUncertain;
            SchemaOrg.Put(thing, "birthDate", isSure ? existence.From : null);
            SchemaOrg.Put(thing, "deathDate", isSure && !existence.Reading.IsOpenEnded ? existence.To : null);
        }

        foreach (var place in record.Places)
        {
            var property = PlaceRoles.Of(place.Role) switch { PlaceRole.Birth => "birthPlace", PlaceRole.Death => "deathPlace", _ => null };
            if (property is not null && !thing.ContainsKey(property) && place.Name.Length > 0)
                thing[property] = Place(place);
        }
    }

    private static JsonObject Place(AgentPlace place)
    {
        var there = new JsonObject { ["@type"] = "Place", ["name"] = place.Name };
        SchemaOrg.Put(there, "sameAs", Iri.Of(place.Identifier?.Uri));
        if (place.Coordinates is var (latitude, longitude))
            there["geo"] = new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = latitude, ["longitude"] = longitude };
        return there;
    }

    private static void AddBody(JsonObject thing, Agent record, RecordKind kind)
    {
        if (kind == RecordKind.Family)
            thing["additionalType"] = RicoTerms.Ontology + "Family";
        if (record.Existence is not { } existence || existence.Reading.IsApproximate || existence.Reading.IsUncertain)
            return;
        SchemaOrg.Put(thing, "foundingDate", existence.From);
        SchemaOrg.Put(thing, "dissolutionDate", existence.Reading.IsOpenEnded ? null : existence.To);
    }

    // What schema.org has a word for between two persons, or a person and an organization; the rest is left to RiC-O.
    private static string? PropertyOf(LinkedRelation relation, RecordKind kind) => (kind, relation.Target.Kind, relation.Sense) switch
    {
        (RecordKind.Person, RecordKind.Person, RelationSense.Child) => "children",
        (RecordKind.Person, RecordKind.Person, RelationSense.Parent) => "parent",
        (RecordKind.Person, RecordKind.Person, RelationSense.Sibling) => "sibling",
        (RecordKind.Person, RecordKind.Person, RelationSense.Spouse) => "spouse",
        (RecordKind.Person, RecordKind.Person, RelationSense.Family) => "relatedTo",
        (RecordKind.Person, RecordKind.Person, _) => "knows",
        (RecordKind.Person, RecordKind.CorporateBody or RecordKind.Family, RelationSense.Group) => "memberOf",
        (RecordKind.Person, RecordKind.CorporateBody, RelationSense.Work) => "worksFor",
        (RecordKind.Person, RecordKind.CorporateBody, _) => "affiliation",
        (RecordKind.CorporateBody, RecordKind.CorporateBody, RelationSense.Part or RelationSense.Child) => "subOrganization",
        (RecordKind.CorporateBody, RecordKind.CorporateBody, RelationSense.Whole or RelationSense.Parent) => "parentOrganization",
        _ => null,
    };

    // The collections say who made them; seen from here that is the reverse of what they say.
    private static void AddCollections(JsonObject thing, LinkedAuthority authority)
    {
        var reverse = new JsonObject();
        foreach (var group in authority.Collections.GroupBy(tied => tied.Tie switch
        {
            LinkedTie.Creator => "creator",
            LinkedTie.Collector => "contributor",
            LinkedTie.Subject => authority.Thing.Kind == RecordKind.Place ? "spatialCoverage" : "about",
            _ => "mentions",
        }))
        {
            SchemaOrg.Put(reverse, group.Key, [.. group.DistinctBy(tied => tied.Collection.Address).Select(tied => (JsonNode)SchemaOrg.Named(tied.Collection, isCollection: true))]);
        }

        if (reverse.Count > 0)
            thing["@reverse"] = reverse;
    }
}
