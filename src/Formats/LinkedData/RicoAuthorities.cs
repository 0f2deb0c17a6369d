using System.Globalization;
using Fonds.Description.Agents;
using Fonds.Description.Dates;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Formats.LinkedData;

/// <summary>An authority record or a term as RiC-O and SKOS. The table of docs/crosswalks/rico.md.</summary>
public static class RicoAuthorities
{
    /// <summary>The agent, place or term, then what belongs to it: names, dates, places, activities.</summary>
    public static IEnumerable<RdfThing> Of(LinkedAuthority authority)
    {
        var thing = new RdfThing(authority.Thing.Address, RicoTerms.ClassesOf(authority.Thing.Kind));
        var parts = new List<RdfThing>();
        thing.Add("rico:name", authority.Thing.Label);
        foreach (var same in authority.Thing.SameAs)
            thing.Point(RicoTerms.SameAs(authority.Thing.Kind), same);
        if (thing.Types.Contains("skos:Concept"))
            AddLabels(thing, authority);
        if (authority.Thing.Kind.IsAgent())
            AddAgent(thing, authority, parts);
        else
            AddHistory(thing, authority.Record);
        AddCollections(thing, authority);
        return parts.Prepend(thing);
    }

    /// <summary>An institution that holds archives.</summary>
    public static IEnumerable<RdfThing> Of(LinkedRepository repository)
    {
        var thing = new RdfThing(repository.Thing.Address, "rico:CorporateBody");
        thing.Add("rico:name", repository.Thing.Label);
        thing.Add("rico:identifier", repository.Code);
        foreach (var collection in repository.Collections)
            thing.Point("rico:isOrWasHolderOf", collection.Address);
        if (repository.AddressLines.Count == 0)
            return [thing];
        var place = thing.Part("address", "rico:Place");
        place.Add("rico:location", string.Join("\n", repository.AddressLines));
        thing.Point("rico:hasOrHadLocation", place.Address);
        return [thing, place];
    }

    /// <summary>What must be said of the records around it.</summary>
    public static IEnumerable<RdfThing> Around(LinkedAuthority authority) =>
        authority.Relations.Select(relation => RicoTerms.Named(relation.Target)).Concat(authority.Collections.Select(tied => RicoTerms.Named(tied.Collection)));

    private static void AddLabels(RdfThing thing, LinkedAuthority authority)
    {
        thing.Add("skos:prefLabel", authority.Thing.Label);
        foreach (var other in authority.Record.NameForms.Select(form => form.Text).Concat(authority.AlsoWritten).Distinct(StringComparer.Ordinal))
        {
            if (other != authority.Thing.Label)
                thing.Add("skos:altLabel", other);
        }
    }

    private static void AddAgent(RdfThing thing, LinkedAuthority authority, List<RdfThing> parts)
    {
        var record = authority.Record;
        AddNames(thing, record, parts);
        AddExistence(thing, authority.Thing.Kind, record, parts);
        AddPlaces(thing, authority.Thing.Kind, record, parts);
        RicoTerms.AddLanguages(thing, "rico:hasOrHadLanguage", record.Languages, parts);
        AddAttributes(thing, "activity", "rico:Activity", "rico:performsOrPerformed", record.Functions, parts);
        if (authority.Thing.Kind == RecordKind.Person)
            AddAttributes(thing, "occupation", "rico:OccupationType", "rico:hasOrHadOccupationOfType", record.Occupations, parts);
        AddAttributes(thing, "legal-status", "rico:LegalStatus", "rico:hasOrHadLegalStatus", record.LegalStatuses, parts);
        foreach (var mandate in record.Mandates)
            thing.Add("rico:authorizingMandate", mandate.Name);
        AddHistory(thing, record);
        foreach (var relation in authority.Relations)
            thing.Point(RicoRelations.PropertyOf(relation, authority.Thing.Kind), relation.Target.Address);
    }

    private static void AddNames(RdfThing thing, Agent record, List<RdfThing> parts)
    {
        var number = 0;
        foreach (var form in record.NameForms.Where(form => form.Text.Length > 0))
        {
            var name = thing.Part(string.Create(CultureInfo.InvariantCulture, $"name-{++number}"), "rico:AgentName");
            name.Add("rico:textualValue", form.Text);
            name.Add("rico:type", form.Kind == NameFormKind.Unstated ? null : form.Kind.ToString().ToLowerInvariant());
            parts.Add(name);
            thing.Point("rico:hasOrHadAgentName", name.Address);
        }
    }

    private static void AddExistence(RdfThing thing, RecordKind kind, Agent record, List<RdfThing> parts)
    {
        if (record.Existence is not { } existence)
            return;
        var isPerson = kind == RecordKind.Person;
        parts.Add(RicoDates.Of(thing, "existence", existence.Display, existence.Reading));
        thing.Point("rico:isAssociatedWithDate", parts[^1].Address);
        var qualified = existence.Reading with { Last = null, First = null };
        if (existence.Reading.First is { } first)
            AddEnd("begin", isPerson ? "rico:hasBirthDate" : "rico:hasBeginningDate", isPerson ? "rico:birthDate" : "rico:beginningDate", existence.FromText, first);
        if (existence.Reading.Last is { } last && !existence.Reading.IsOpenEnded)
            AddEnd("end", isPerson ? "rico:hasDeathDate" : "rico:hasEndDate", isPerson ? "rico:deathDate" : "rico:endDate", existence.ToText, last);

        void AddEnd(string name, string property, string literal, string words, Moment moment)
        {
            parts.Add(RicoDates.Of(thing, name, words, qualified with { First = moment, Last = moment }));
            thing.Point(property, parts[^1].Address);
            thing.Add(literal, RicoDates.Moment(moment));
        }
    }

    private static void AddPlaces(RdfThing thing, RecordKind kind, Agent record, List<RdfThing> parts)
    {
        var number = 0;
        foreach (var place in record.Places.Where(place => place.Name.Length > 0))
        {
            var there = thing.Part(string.Create(CultureInfo.InvariantCulture, $"place-{++number}"), "rico:Place");
            there.Add("rico:name", place.Name);
            there.Add("rico:note", place.Note);
            there.Point("owl:sameAs", place.Identifier?.Uri);
            if (place.Coordinates is var (latitude, longitude))
                there.Add("rico:geographicalCoordinates", string.Create(CultureInfo.InvariantCulture, $"{latitude}, {longitude}"));
            parts.Add(there);
            thing.Point(
                (PlaceRoles.Of(place.Role), kind) switch
                {
                    (PlaceRole.Birth, RecordKind.Person) => "rico:hasBirthPlace",
                    (PlaceRole.Death, RecordKind.Person) => "rico:hasDeathPlace",
                    _ => "rico:isAgentAssociatedWithPlace",
                },
                there.Address);
        }
    }

    private static void AddAttributes(RdfThing thing, string stem, string type, string property, IReadOnlyList<AgentAttribute> attributes, List<RdfThing> parts)
    {
        foreach (var (attribute, place) in attributes.Select((attribute, place) => (attribute, place)))
        {
            var what = thing.Part(string.Create(CultureInfo.InvariantCulture, $"{stem}-{place + 1}"), type);
            what.Add("rico:name", attribute.Name);
            what.Add("rico:date", attribute.Dates);
            what.Add("rico:note", attribute.Note);
            what.Point("skos:exactMatch", attribute.Identifier?.Uri);
            parts.Add(what);
            thing.Point(property, what.Address);
        }
    }

    private static void AddHistory(RdfThing thing, Agent record)
    {
        var property = thing.Types[0] is "rico:Person" or "rico:Family" or "rico:CorporateBody" or "rico:Agent" or "rico:Place" ? "rico:history" : "skos:note";
        foreach (var history in record.BiographicalHistory)
            thing.Add(property, PlainText.Of(history));
        foreach (var structure in record.InternalStructure)
            thing.Add("rico:note", PlainText.Of(structure));
        if (record.GeneralContext is { } context)
            thing.Add("rico:note", PlainText.Of(context));
    }

    private static void AddCollections(RdfThing thing, LinkedAuthority authority)
    {
        foreach (var (collection, tie) in authority.Collections)
        {
            thing.Point(
                (tie, authority.Thing.Kind.IsAgent()) switch
                {
                    (LinkedTie.Creator, true) => "rico:isCreatorOf",
                    (LinkedTie.Collector, true) => "rico:isCollectorOf",
                    (LinkedTie.Subject, _) => "rico:isOrWasSubjectOf",
                    _ => "rico:isRelatedTo",
                },
                collection.Address);
        }
    }
}
