using System.Text;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Links;
using Fonds.Storage.Units;
using Fonds.UseCases.Lives;

namespace Fonds.UseCases.Indexing;

/// <summary>
/// Makes the index documents of units, within one view of the archive. A unit that does not say its years, languages or creators has those
/// of the nearest unit above that does (ISAD(G) 2.4: what holds for the whole is said once, at the top).
/// </summary>
internal sealed class UnitDocuments(ArchiveReader reader)
{
    private readonly Dictionary<RecordId, Inherited> inherited = [];
    private readonly Dictionary<RecordId, string?> descriptionLanguages = [];
    private readonly Dictionary<RecordId, IReadOnlyList<StoredLink>> linksOf = [];
    private readonly Dictionary<RecordId, string?> countries = [];
    private readonly StringBuilder text = new();
    private readonly StringBuilder codes = new();
    private readonly StringBuilder names = new();

    /// <summary>The documents of several units, whose links are asked for together.</summary>
    public List<IndexDocument> Of(IReadOnlyList<StoredUnit> these)
    {
        linksOf.Clear();
        foreach (var (unit, links) in reader.LinksOf([.. these.Where(unit => unit.HasLinks).Select(unit => unit.Id)]))
            linksOf[unit] = links;
        return [.. these.Select(Of)];
    }

    public IndexDocument Of(StoredUnit stored)
    {
        var unit = stored.Unit;
        var links = Links(stored);
        var holds = Effective(stored, links);
        Clear();
        ReadStatements(unit);
        var language = DescriptionLanguage(stored);
        var title = unit.TitleText;
        return new IndexDocument
        {
            Id = stored.Id,
            Kind = RecordKind.Unit,
            Collection = stored.Top,
            Parent = stored.Parent,
            Repository = stored.Repository,
            Level = unit.Level,
            Years = holds.Years,
            Digitised = unit.DigitalObjects.Count > 0,
            ChildCount = stored.ChildCount,
            Sibling = stored.Sibling,
            Links = WithInherited(links, holds),
            Languages = holds.Languages,
            DescriptionLanguage = language,
            Title = stored.Parent is null && title.Length == 0 ? stored.FindingAidTitle : title,
            Names = Names(links),
            Codes = codes.ToString(),
            Text = text.ToString(),
            KnownAs = stored.Parent is null && unit.ReferenceCode is { } code ? [code] : [],
            // What its histories tell is read apart, and only when they changed.
            Life = null,
        };
    }

    /// <summary>The histories of a unit, and whose life they tell.</summary>
    public LifeSource LifeOf(StoredUnit stored, IndexDocument document) =>
        LifeSource.Of(stored, () => Links(stored), document.DescriptionLanguage) with { Country = stored.Repository is { } holder ? CountryOf(holder) : null };

    // The code of an institution begins with that of its country (ISO 15511).
    private string? CountryOf(RecordId repository)
    {
        if (!countries.TryGetValue(repository, out var country))
            countries[repository] = country = reader.Repository(repository)?.Code is [>= 'A' and <= 'Z' and var first, >= 'A' and <= 'Z' and var second, '-', ..] ? $"{first}{second}" : null;
        return country;
    }

    // The language is said once for the whole finding aid; what the document says of itself is searched with its top unit.
    private string? DescriptionLanguage(StoredUnit stored)
    {
        if (stored.Parent is not null && descriptionLanguages.TryGetValue(stored.FindingAid, out var known))
            return known;
        var findingAid = reader.FindingAid(stored.FindingAid)?.FindingAid;
        if (stored.Parent is null && findingAid is not null)
            text.Append(PlainText.Of(findingAid.Body)).Append('\n');
        return descriptionLanguages[stored.FindingAid] = findingAid?.Language?.Code;
    }

    /// <summary>What holds for a unit and, where they say nothing else, for the units inside it.</summary>
    private Inherited Effective(StoredUnit unit, IReadOnlyList<StoredLink> links)
    {
        if (inherited.TryGetValue(unit.Id, out var known))
            return known;
        var years = unit.Unit.Dates.Years ?? unit.Unit.DatesInTitle?.Years;
        var languages = LanguagesOf(unit.Unit);
        var creators = CreatorsIn(links);
        if ((years is null || languages.Count == 0 || creators.Count == 0) && unit.Parent is { } parent && Above(parent) is { } above)
        {
            years ??= above.Years;
            languages = languages.Count == 0 ? above.Languages : languages;
            creators = creators.Count == 0 ? above.Creators : creators;
        }

        // Leaves are asked once; only what is above others is worth keeping.
        var holds = new Inherited(years, languages, creators);
        if (unit.ChildCount > 0)
            inherited[unit.Id] = holds;
        return holds;
    }

    private static IReadOnlyList<string> LanguagesOf(UnitOfDescription unit)
    {
        var languages = unit.Languages;
        return languages.Count == 0 ? [] : [.. languages.Where(language => language.Code is not null).Select(language => language.Code!)];
    }

    private static IReadOnlyList<IndexLink> CreatorsIn(IReadOnlyList<StoredLink> links) =>
        links.Count == 0 ? [] : [.. links.Where(link => link.Manner == LinkManner.Origination).Select(link => new IndexLink(link.Authority, link.Kind, TieManner.Creator)).Distinct()];

    private Inherited? Above(RecordId parent)
    {
        if (inherited.TryGetValue(parent, out var known))
            return known;
        var unit = reader.Unit(parent);
        return unit is null ? null : Effective(unit, Links(unit));
    }

    private IReadOnlyList<StoredLink> Links(StoredUnit unit) =>
        !unit.HasLinks ? [] : linksOf.TryGetValue(unit.Id, out var known) ? known : linksOf[unit.Id] = reader.LinksOf(unit.Id);

    private static IReadOnlyList<IndexLink> WithInherited(IReadOnlyList<StoredLink> links, Inherited holds)
    {
        if (links.Count == 0)
            return holds.Creators;
        var all = new List<IndexLink>(links.Count + holds.Creators.Count);
        foreach (var link in links)
            all.Add(new IndexLink(link.Authority, link.Kind, Manner(link.Manner)));
        foreach (var creator in holds.Creators)
        {
            if (!all.Contains(creator))
                all.Add(creator);
        }

        return all;
    }

    private static TieManner Manner(LinkManner manner) => manner switch
    {
        LinkManner.Origination => TieManner.Creator,
        LinkManner.ControlAccess => TieManner.AccessPoint,
        _ => TieManner.Mention,
    };

    private string Names(IReadOnlyList<StoredLink> links)
    {
        foreach (var link in links)
            names.Append(link.Heading).Append('\n');
        return names.ToString();
    }

    private void ReadStatements(UnitOfDescription unit)
    {
        // The reference code first, so that it is told from the numbers of systems.
        if (unit.ReferenceCode is { } code)
            codes.Append(code).Append('\n');
        // What identifies the unit before its notes: an abstract says most, and words that stand early count for more.
        foreach (var statement in unit.Identifying)
        {
            switch (statement.Term)
            {
                case Term.Title or Term.Origination or Term.Repository or Term.Container:
                    break;
                case Term.ReferenceCode:
                    AddCode(PlainText.Of(statement), unit.ReferenceCode);
                    break;
                default:
                    text.Append(PlainText.Of(statement)).Append('\n');
                    break;
            }
        }

        foreach (var statement in unit.Said.Statements)
        {
            if (statement.Term == Term.Identification)
                continue;
            if (statement.Term != Term.AccessPoints)
                text.Append(PlainText.Of(statement)).Append('\n');
        }

        foreach (var container in unit.Containers)
            codes.Append(container.Type).Append(' ').Append(container.Indicator).Append(' ').Append(container.Barcode).Append('\n');
    }

    // Addresses of other systems, such as /repositories/2/archival_objects/84304, are nobody's reference code.
    private void AddCode(string code, string? preferred)
    {
        if (code != preferred && !code.StartsWith('/'))
            codes.Append(code).Append('\n');
    }

    private void Clear()
    {
        text.Clear();
        codes.Clear();
        names.Clear();
    }

    private sealed record Inherited((int First, int Last)? Years, IReadOnlyList<string> Languages, IReadOnlyList<IndexLink> Creators);
}
