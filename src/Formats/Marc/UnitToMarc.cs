using System.Globalization;
using Fonds.Description.Access;
using Fonds.Description.AccessPoints;
using Fonds.Description.Dates;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Marc;

/// <summary>One row of the crosswalk from a finding aid to a bibliographic record.</summary>
/// <param name="Field">The field, as cataloguers write it: "245 $a $f $g".</param>
/// <param name="From">What it is made of, as EAD spells it.</param>
/// <param name="Fields">Makes the fields.</param>
internal sealed record UnitToMarcRule(string Field, string From, Func<UnitOfDescription, FindingAid, IEnumerable<Statement?>> Fields);

/// <summary>
/// What a finding aid says of its top unit as a MARC 21 bibliographic record under archival control (DACS appendix C; the EAD tag library's crosswalk to MARC).
/// The table of docs/crosswalks/marcxml.md.
/// </summary>
internal static class UnitToMarc
{
    public static IReadOnlyList<UnitToMarcRule> Rules { get; } =
    [
        new("040 $a $b $c $e", "eadid/@mainagencycode or agencycode; langusage; descrules", (_, aid) => [Source(aid)]),
        new("041 $a", "langmaterial/language/@langcode", (unit, _) => [Languages(unit)]),
        new("046 $a $c $e", "unitdate/@normal: i for inclusive, k for bulk", (unit, _) => unit.Dates.Statements.Select(CodedDate)),
        new("099 $a", "unitid: the reference code", (unit, _) => [MarcFieldToBe.Of("099", "  ", ('a', unit.ReferenceCode))]),
        new("024 $a $q", "unitid: any other, with its type", (unit, _) => OtherCodes(unit)),
        new("100, 110, 700, 710, 720", "origination: the first name main entry, the others added entries with their role", (unit, _) => HeadingsToMarc.Creators(unit)),
        new("245 $a $f $g", "unittitle; unitdate, of the bulk in $g", (unit, _) => [Title(unit)]),
        new("300 $a $b $c", "physdesc: extent, physfacet, dimensions", (unit, _) => Extents(unit)),
        new("351 $c", "archdesc/@level, where it is no collection", (unit, _) => [unit.Level.Name is LevelName.Collection or LevelName.Unstated ? null : MarcFieldToBe.Of("351", "  ", ('c', unit.Level.Label))]),
        new("520 $a", "abstract, first indicator 3", (unit, _) => Statements(unit, Term.Abstract).Select(text => MarcFieldToBe.Of("520", "3 ", ('a', PlainText.Of(text))))),
        new("546 $a", "langmaterial: its sentence", (unit, _) => Statements(unit, Term.LanguageOfMaterial).Select(LanguageNote)),
        new("5XX", "notes, by the table below", (unit, _) => unit.Notes.Where(note => !Publication.IsInternal(note.Statement) || MarcNotesToBe.CanBePrivate(note)).Select(note => MarcNotesToBe.Of(note, unit))),
        new("600, 610, 630, 650, 651, 655, 656, 657, 700, 710, 720", "controlaccess and index; names with a role are added entries", (unit, _) => HeadingsToMarc.AccessPoints(unit)),
        new("852 $a $e $c", "repository and its address; physloc", (unit, aid) => [Holder(unit, aid)]),
        new("856 $u $3", "dao; eadid/@url as the finding aid", (unit, aid) => Links(unit, aid)),
    ];

    /// <summary>The record.</summary>
    public static Statement Of(UnitOfDescription unit, FindingAid findingAid)
    {
        var control = new List<Statement>();
        if (findingAid.RecordIdentifier is { } identifier)
            control.Add(MarcFieldToBe.Control("001", identifier));
        if (findingAid.AgencyCode is { } agency)
            control.Add(MarcFieldToBe.Control("003", agency));
        control.Add(MarcFieldToBe.Control("008", Codes(unit)));
        return MarcFieldToBe.Record(Leader(unit, findingAid), control, Rules.SelectMany(rule => rule.Fields(unit, findingAid)).OfType<Statement>());
    }

    // Mixed materials, a collection or a part of one, under archival control, Unicode; i where DACS, which asks for ISBD, is followed.
    private static string Leader(UnitOfDescription unit, FindingAid findingAid)
    {
        var level = unit.Level.Name switch { LevelName.Item => 'm', LevelName.Series or LevelName.Subseries or LevelName.File or LevelName.Subfonds or LevelName.Subgroup => 'd', _ => 'c' };
        return $"00000np{level}aa2200000 {(IsDacs(findingAid) ? 'i' : 'u')} 4500";
    }

    private static bool IsDacs(FindingAid findingAid) =>
        findingAid.Rules.Contains("dacs", StringComparison.OrdinalIgnoreCase) || findingAid.Rules.Contains("Describing Archives", StringComparison.OrdinalIgnoreCase);

    // The day of entry is not known to a conversion: fill characters. Place unknown.
    private static string Codes(UnitOfDescription unit)
    {
        var dates = unit.Dates.Years is var (first, last) && first >= 0 ? $"i{first:0000}{last:0000}" : "nuuuuuuuu";
        var language = unit.Languages.Select(one => one.Code).FirstOrDefault(code => code is not null) ?? "und";
        return $"||||||{dates}xx                  {language} d";
    }

    private static Statement? Source(FindingAid aid) => MarcFieldToBe.Of(
        "040", "  ", ('a', aid.AgencyCode), ('b', aid.Language?.Code), ('c', aid.AgencyCode), ('e', IsDacs(aid) ? "dacs" : null));

    private static Statement? Languages(UnitOfDescription unit) =>
        MarcFieldToBe.Of("041", "0 ", [.. unit.Languages.Where(language => language.Code is not null).Select(language => ('a', (string?)language.Code))]);

    private static Statement? LanguageNote(Statement material)
    {
        var words = PlainText.Of(material);
        var names = string.Join(", ", material.All(Term.Language).Select(PlainText.Of));
        return words == names ? null : MarcFieldToBe.Of("546", "  ", ('a', words));
    }

    private static Statement? CodedDate(DateStatement date) => date.Reading.Years is not var (first, last) || first < 0 ? null : MarcFieldToBe.Of(
        "046", "  ", ('a', date.IsBulk ? "k" : "i"), ('c', Year(first)), ('e', first == last ? null : Year(last)));

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static IEnumerable<Statement?> OtherCodes(UnitOfDescription unit) => Statements(unit, Term.ReferenceCode)
        .Where(code => PlainText.Of(code) != unit.ReferenceCode)
        .Select(code => MarcFieldToBe.Of("024", "8 ", ('a', PlainText.Of(code)), ('q', code["type"] ?? code["localtype"] ?? code["label"])));

    private static Statement? Title(UnitOfDescription unit)
    {
        var inclusive = Words(unit.Dates.Statements.Where(date => !date.IsBulk));
        var bulk = Words(unit.Dates.Statements.Where(date => date.IsBulk));
        var title = unit.TitleText;
        var isDated = inclusive.Length + bulk.Length > 0;
        // A record without a title has none in the schema's eyes either, but no catalogue can list it.
        if (title.Length == 0 && !isDated)
            return null;
        return MarcFieldToBe.Of("245", unit.Headings.Any(heading => heading.Manner == AccessManner.Origination) ? "10" : "00", ('a', isDated && title.Length > 0 ? title + "," : title), ('f', inclusive), ('g', bulk));
    }

    private static string Words(IEnumerable<DateStatement> dates) =>
        string.Join(", ", dates.Select(date => PlainText.Of(date.Statement) is { Length: > 0 } words && date.Statement.Term == Term.UnitDate ? words : date.Display).Distinct(StringComparer.Ordinal));

    private static IEnumerable<Statement?> Extents(UnitOfDescription unit)
    {
        foreach (var statement in unit.Identifying.Where(one => one.Term is Term.PhysicalDescription or Term.StructuredPhysicalDescription))
        {
            var parts = new List<(char, string?)>();
            if (statement.Term == Term.PhysicalDescription && statement.First(Term.Extent) is null && statement.First(Term.PhysicalFacet) is null && statement.First(Term.Dimensions) is null)
                parts.Add(('a', PlainText.Of(statement)));
            else if (statement.Term == Term.PhysicalDescription)
                parts.AddRange(statement.Content.Select(node => (node is Statement inner ? CodeOf(inner.Term) : 'a', (string?)PlainText.Of([node]))).Where(part => part.Item2!.AsSpan().Trim(" ,;:.()+").Length > 0));
            else
                parts.AddRange(Description.Extents.Extent.Read([statement]).Select(extent => ('a', (string?)extent.Text))
                    .Concat(statement.Statements.Where(inner => inner.Term is Term.PhysicalFacet or Term.Dimensions).Select(inner => (CodeOf(inner.Term), (string?)PlainText.Of(inner)))));
            yield return MarcFieldToBe.Of("300", "  ", [.. parts]);
        }
    }

    private static char CodeOf(Term term) => term switch { Term.PhysicalFacet => 'b', Term.Dimensions => 'c', _ => 'a' };

    private static Statement? Holder(UnitOfDescription unit, FindingAid aid)
    {
        var holder = Description.Institutions.Repository.Of(unit, aid);
        var shelf = string.Join("; ", Statements(unit, Term.PhysicalLocation).Select(PlainText.Of));
        return MarcFieldToBe.Of("852", "  ", [('a', holder?.Name), .. (holder?.AddressLines ?? []).Select(line => ('e', (string?)line)), ('c', shelf)]);
    }

    private static IEnumerable<Statement?> Links(UnitOfDescription unit, FindingAid aid)
    {
        foreach (var digital in unit.DigitalObjects.Where(one => one.Address is not null))
            yield return MarcFieldToBe.Of("856", "41", ('3', digital.Title ?? (digital.Description.Length > 0 ? digital.Description : null)), ('u', digital.Address));
        yield return aid.Address is { } address ? MarcFieldToBe.Of("856", "42", ('3', "Finding aid"), ('u', address)) : null;
    }

    private static IEnumerable<Statement> Statements(UnitOfDescription unit, Term term) =>
        unit.Identifying.Where(one => one.Term == term && !Publication.IsInternal(one) && PlainText.Of(one).Length > 0);
}
