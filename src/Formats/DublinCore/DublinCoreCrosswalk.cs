using System.Globalization;
using Fonds.Description.AccessPoints;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.DublinCore;

/// <summary>One row of the crosswalk from a unit of description to Dublin Core.</summary>
/// <param name="Element">The element of Dublin Core.</param>
/// <param name="From">Where its values come from, in the words of EAD.</param>
/// <param name="Values">The values, in document order.</param>
public sealed record DublinCoreRule(string Element, string From, Func<DublinCoreSource, IEnumerable<string>> Values);

/// <summary>How a unit of description is said in the fifteen elements of Dublin Core (ISO 15836). The table of docs/crosswalks/dc.md.</summary>
public static class DublinCoreCrosswalk
{
    public static IReadOnlyList<DublinCoreRule> Rules { get; } =
    [
        new("title", "unittitle; a unit without one is called by its dates", source => [Title(source.Unit)]),
        new("creator", "origination", source => Headings(source, AccessManner.Origination, _ => true)),
        new("subject", "controlaccess: subject, function, occupation, persname, famname, corpname, title", source => Headings(source, AccessManner.ControlAccess, IsTopic)),
        new("description", "abstract", source => Words(source.Unit.AbstractText)),
        new("description", "scopecontent", source => Notes(source, Term.ScopeAndContent)),
        new("description", "bioghist", source => Notes(source, Term.BiographyOrHistory)),
        new("description", "arrangement", source => Notes(source, Term.Arrangement)),
        new("publisher", "repository", source => Words(source.Holder)),
        new("date", "unitdate, as first and last year; in its own words where no year is known", source => Dates(source.Unit)),
        new("type", "level", source => Level(source.Unit)),
        new("type", "controlaccess: genreform", source => Headings(source, AccessManner.ControlAccess, heading => heading.Kind == RecordKind.GenreForm)),
        new("format", "physdesc, physdescstructured", source => source.Unit.Extents.Select(extent => extent.Text)),
        new("identifier", "unitid", source => Words(source.Unit.ReferenceCode)),
        new("identifier", "the address that the finding aid gives itself (eadid/@url, recordid/@instanceurl)", source => Words(source.Address)),
        new("source", "originalsloc", source => Notes(source, Term.OriginalsLocation)),
        new("language", "langmaterial, as the code of ISO 639-2; in words where there is none", source => source.Unit.Languages.Select(language => language.Code ?? language.Name)),
        new("relation", "the units above", source => source.PartOf.Select(title => $"Part of: {title}")),
        new("relation", "relatedmaterial", source => Notes(source, Term.RelatedMaterial)),
        new("relation", "separatedmaterial", source => Notes(source, Term.SeparatedMaterial)),
        new("relation", "the address of each dao", source => source.Unit.DigitalObjects.SelectMany(digital => Words(digital.Address))),
        new("coverage", "controlaccess: geogname", source => Headings(source, AccessManner.ControlAccess, heading => heading.Kind == RecordKind.Place)),
        new("rights", "accessrestrict", source => Notes(source, Term.AccessRestriction)),
        new("rights", "userestrict", source => Notes(source, Term.UseRestriction)),
    ];

    /// <summary>The elements of the record in order of the rules, each value once in each element.</summary>
    public static IEnumerable<(string Element, string Text)> Of(DublinCoreSource source)
    {
        var said = new HashSet<(string, string)>();
        foreach (var rule in Rules)
        {
            foreach (var value in rule.Values(source).Concat(IsLastOf(rule) ? source.Inherited.Where(one => one.Element == rule.Element).Select(one => one.Text) : []))
            {
                if (!string.IsNullOrWhiteSpace(value) && said.Add((rule.Element, value)))
                    yield return (rule.Element, value);
            }
        }
    }

    /// <summary>The element that says what a statement inherited from a unit above says; null when none does.</summary>
    public static string? ElementOf(Term term) => term switch
    {
        Term.UnitDate or Term.StructuredUnitDate => "date",
        Term.LanguageOfMaterial => "language",
        Term.AccessRestriction or Term.UseRestriction => "rights",
        Term.Origination or Term.PersonName or Term.FamilyName or Term.CorporateName or Term.Name => "creator",
        _ => null,
    };

    private static bool IsLastOf(DublinCoreRule rule) => ReferenceEquals(rule, Rules.Last(one => one.Element == rule.Element));

    private static string Title(UnitOfDescription unit) => unit.TitleText is { Length: > 0 } title ? title : unit.Dates.Display;

    private static IEnumerable<string> Words(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [text];

    private static IEnumerable<string> Dates(UnitOfDescription unit) => unit.Dates.Years is not var (first, last) ? Words(unit.Dates.Display)
        : [first == last ? Year(first) : $"{Year(first)}/{Year(last)}"];

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Level(UnitOfDescription unit) => unit.Said["level"] is { Length: > 0 } level
        ? [level == "otherlevel" ? unit.Said["otherlevel"] ?? level : level]
        : [];

    private static IEnumerable<string> Headings(DublinCoreSource source, AccessManner manner, Func<AccessPoint, bool> which) =>
        source.Unit.Headings.Where(heading => heading.Manner == manner && which(heading)).Select(heading => heading.Heading);

    private static bool IsTopic(AccessPoint heading) => heading.Kind is not (RecordKind.Place or RecordKind.GenreForm);

    // The heading of a note says again what the element says; the words are what a harvester wants.
    private static IEnumerable<string> Notes(DublinCoreSource source, Term kind) =>
        source.Unit.Notes.Where(note => note.Kind == kind).Select(note => PlainText.Of(note.Content));
}
