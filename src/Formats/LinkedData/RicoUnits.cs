using System.Globalization;
using Fonds.Description.DigitalObjects;
using Fonds.Description.Records;
using Fonds.Description.Units;

namespace Fonds.Formats.LinkedData;

/// <summary>A unit of description as Records in Contexts (RiC-O 1.1). The table of docs/crosswalks/rico.md.</summary>
public static class RicoUnits
{
    /// <summary>The unit, then what belongs to it: title, identifier, dates, instantiations, its finding aid.</summary>
    public static IEnumerable<RdfThing> Of(LinkedUnit unit)
    {
        var parts = new List<RdfThing>();
        var isRecord = unit.Unit.Level.Name == LevelName.Item && unit.PartCount == 0;
        var thing = new RdfThing(unit.Address, isRecord ? "rico:Record" : "rico:RecordSet");
        AddIdentity(thing, unit, parts);
        AddDates(thing, unit.Unit, isRecord, parts);
        foreach (var extent in unit.Unit.Extents.Where(extent => extent.Text.Length > 0))
            thing.Add("rico:recordResourceExtent", extent.Text);
        RicoTerms.AddLanguages(thing, isRecord ? "rico:hasOrHadLanguage" : "rico:hasOrHadSomeMembersWithLanguage", unit.Unit.Languages, parts);
        AddNames(thing, unit, isRecord);
        RicoNotes.Add(thing, unit.Unit);
        AddInstantiations(thing, unit, parts);
        if (unit.FindingAid is { } findingAid)
            AddFindingAid(thing, unit, findingAid, parts);
        return parts.Prepend(thing);
    }

    /// <summary>What must be said of the records around it, so that the file is of use by itself.</summary>
    public static IEnumerable<RdfThing> Around(LinkedUnit unit)
    {
        foreach (var name in unit.Names)
            yield return RicoTerms.Named(name.Thing);
        if (unit.Holder is { } holder)
            yield return RicoTerms.Named(holder);
    }

    private static void AddIdentity(RdfThing thing, LinkedUnit unit, List<RdfThing> parts)
    {
        var level = unit.Unit.Level;
        if (SetType(level.Name) is { } setType && thing.Types[0] == "rico:RecordSet")
            thing.Add("rico:hasRecordSetType", RdfValue.Thing(setType));
        thing.Add("rico:type", level.Label);
        thing.Add("rico:title", unit.Title);
        var title = thing.Part("title", "rico:Title");
        title.Add("rico:textualValue", unit.Title);
        parts.Add(title);
        thing.Point("rico:hasOrHadTitle", title.Address);
        if (unit.Unit.ReferenceCode is { Length: > 0 } code)
        {
            thing.Add("rico:identifier", code);
            parts.Add(Identifier(thing, "reference-code", code, "reference code"));
            thing.Point("rico:hasOrHadIdentifier", parts[^1].Address);
        }

        if (unit.Above is { } above)
        {
            thing.Point("rico:isOrWasIncludedIn", above.Address);
            thing.Add("rico:rankInSequence", RdfValue.Number(unit.Place));
        }

        foreach (var part in unit.Parts)
            thing.Point("rico:includesOrIncluded", part.Address);
        thing.Point("rico:hasOrHadHolder", unit.Holder?.Address);
    }

    private static void AddDates(RdfThing thing, UnitOfDescription unit, bool isRecord, List<RdfThing> parts)
    {
        var number = 0;
        foreach (var statement in unit.Dates.Statements)
        {
            var reading = statement.Reading;
            if (statement.Display.Length == 0 && !reading.IsDated)
                continue;
            var date = RicoDates.Of(thing, string.Create(CultureInfo.InvariantCulture, $"date-{++number}"), statement.Display, reading);
            parts.Add(date);
            thing.Point(Dated(statement.Statement["datechar"], statement.IsBulk, isRecord), date.Address);
        }
    }

    // EAD datechar says what happened at the date; without it a unit's dates are those of the making of its records (DACS 2.4).
    private static string Dated(string? character, bool isBulk, bool isRecord) => (character?.Trim().ToLowerInvariant(), isRecord, isBulk) switch
    {
        ("accumulation" or "recordkeeping", true, _) => "rico:hasAccumulationDate",
        ("accumulation" or "recordkeeping", _, true) => "rico:hasOrHadMostMembersWithAccumulationDate",
        ("accumulation" or "recordkeeping", _, _) => "rico:hasOrHadAllMembersWithAccumulationDate",
        ("publication" or "issued", _, _) => "rico:hasPublicationDate",
        (null or "" or "creation" or "created", true, _) => "rico:hasCreationDate",
        (null or "" or "creation" or "created", _, true) => "rico:hasOrHadMostMembersWithCreationDate",
        (null or "" or "creation" or "created", _, _) => "rico:hasOrHadAllMembersWithCreationDate",
        _ => "rico:isAssociatedWithDate",
    };

    private static void AddNames(RdfThing thing, LinkedUnit unit, bool isRecord)
    {
        foreach (var name in unit.Names)
        {
            thing.Point(
                name.Tie switch
                {
                    LinkedTie.Creator when name.Thing.Kind.IsAgent() => "rico:hasCreator",
                    LinkedTie.Collector when name.Thing.Kind.IsAgent() => "rico:hasCollector",
                    LinkedTie.Subject when name.Thing.Kind == RecordKind.GenreForm =>
                        isRecord ? "rico:hasDocumentaryFormType" : "rico:hasOrHadSomeMembersWithDocumentaryFormType",
                    LinkedTie.Subject => "rico:hasOrHadSubject",
                    _ => "rico:isRelatedTo",
                },
                name.Thing.Address);
        }
    }

    private static void AddInstantiations(RdfThing thing, LinkedUnit unit, List<RdfThing> parts)
    {
        var containers = unit.Unit.ContainerDisplay;
        if (containers.Count > 0)
        {
            var carrier = thing.Part("instantiation", "rico:Instantiation");
            foreach (var (container, place) in containers.Select((container, place) => (container, place)))
            {
                // A box is known by what stands on it: that is how the physical thing is found.
                var identifier = Identifier(thing, string.Create(CultureInfo.InvariantCulture, $"container-{place + 1}"), container, "container");
                parts.Add(identifier);
                carrier.Point("rico:hasOrHadIdentifier", identifier.Address);
            }

            carrier.Point("rico:hasOrHadHolder", unit.Holder?.Address);
            Instantiate(thing, carrier, "rico:hasOrHadInstantiation", "rico:isOrWasInstantiationOf", parts);
        }

        var number = 0;
        foreach (var digital in unit.Unit.DigitalObjects.Where(digital => Iri.Of(digital.Address) is not null))
            Instantiate(thing, Digital(thing, ++number, digital), "rico:hasOrHadDigitalInstantiation", "rico:isOrWasDigitalInstantiationOf", parts);
    }

    private static RdfThing Digital(RdfThing thing, int number, DigitalObject digital)
    {
        var copy = thing.Part(string.Create(CultureInfo.InvariantCulture, $"digital-{number}"), "rico:Instantiation");
        copy.Add("rico:title", digital.Title ?? (digital.Description.Length > 0 ? digital.Description : null));
        copy.Add("rico:type", digital.Role);
        copy.Add("rico:identifier", digital.Address);
        copy.Point("rdfs:seeAlso", digital.Address);
        return copy;
    }

    private static void Instantiate(RdfThing thing, RdfThing carrier, string property, string inverse, List<RdfThing> parts)
    {
        carrier.Point(inverse, thing.Address);
        thing.Point(property, carrier.Address);
        parts.Add(carrier);
    }

    private static void AddFindingAid(RdfThing thing, LinkedUnit unit, FindingAid findingAid, List<RdfThing> parts)
    {
        var document = thing.Part("finding-aid", "rico:Record");
        document.Add("rico:hasDocumentaryFormType", RdfValue.Thing("ric-dft:FindingAid"));
        document.Add("rico:title", findingAid.TitleText);
        document.Add("rico:identifier", findingAid.RecordIdentifier);
        document.Add("rico:ruleFollowed", findingAid.Rules);
        document.Add("rico:publicationDate", findingAid.PublicationDate);
        if (unit.ChangedAt is { } changed)
            document.Add("rico:lastModificationDate", RdfValue.Typed(changed.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "xsd:date"));
        document.Point("rico:describesOrDescribed", thing.Address);
        thing.Point("rico:isOrWasDescribedBy", document.Address);
        parts.Add(document);
    }

    private static RdfThing Identifier(RdfThing thing, string name, string text, string type)
    {
        var identifier = thing.Part(name, "rico:Identifier");
        identifier.Add("rico:textualValue", text);
        identifier.Add("rico:type", type);
        return identifier;
    }

    private static string? SetType(LevelName level) => level switch
    {
        LevelName.Fonds or LevelName.Subfonds or LevelName.RecordGroup or LevelName.Subgroup => "ric-rst:Fonds",
        LevelName.Collection => "ric-rst:Collection",
        LevelName.Series or LevelName.Subseries or LevelName.Class => "ric-rst:Series",
        LevelName.File => "ric-rst:File",
        _ => null,
    };
}
