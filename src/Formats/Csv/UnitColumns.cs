using Fonds.Description.Dates;
using Fonds.Description.Dates.Reading;
using Fonds.Description.Statements;

namespace Fonds.Formats.Csv;

/// <summary>The columns of a table of units, in order. The table of docs/reference/csv.md.</summary>
public static class UnitColumns
{
    public const string Id = "id";
    public const string Address = "address";
    public const string Collection = "collection";
    public const string ReferenceCode = "referenceCode";

    public static IReadOnlyList<UnitColumn> All { get; } =
    [
        new(Id, "The number of the record. It never changes.", unit => unit.Id == 0 ? "" : unit.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new(Address, "Its address on the site.", unit => unit.Address),
        new(Collection, "Reference code of the collection.", unit => unit.Collection),
        new("pathCodes", "Reference codes of the units above, from the top down; a dash for one without.", unit => Cells.Joined(unit.Codes, CellForm.List)),
        new("pathTitles", "Titles of the units above, from the top down.", unit => Cells.Joined(unit.Titles, CellForm.List)),
        new("repository", "The institution that holds it.", unit => unit.Repository),
        new(ReferenceCode, "Reference code (unitid).", IdentityFields.ReferenceCode),
        new("level", "Level (level; a word of your own becomes otherlevel).", IdentityFields.Level),
        new("title", "Title (unittitle), without dates at its end.", IdentityFields.Title),
        new("dates", "Dates as written (unitdate).", IdentityFields.Dates),
        new("bulkDates", "Bulk dates as written.", IdentityFields.BulkDates),
        new("normalDates", "Dates for machines, as written (normal, standarddate).", IdentityFields.NormalDates),
        new("edtf", "What the dates are understood to mean, as EDTF (ISO 8601-2).", unit => Cells.Joined(Edtf(unit.Shown), CellForm.List)),
        new("begin", "The first day, month or year meant.", unit => Ends(unit.Shown).Begin),
        new("end", "The last day, month or year meant.", unit => Ends(unit.Shown).End),
        new("extent", "Extent and physical description (physdesc).", IdentityFields.Extent),
        new("containers", "Boxes and folders: kind, colon, number (container).", IdentityFields.Containers),
        new("creators", "Creators (origination); a new one is a name of unstated kind.", HeadingFields.Creators),
        new("persons", "Persons as access points (controlaccess/persname).", HeadingFields.AccessPoints(Term.PersonName)),
        new("families", "Families as access points (famname).", HeadingFields.AccessPoints(Term.FamilyName)),
        new("corporateBodies", "Corporate bodies as access points (corpname).", HeadingFields.AccessPoints(Term.CorporateName)),
        new("names", "Names of unstated kind as access points (name).", HeadingFields.AccessPoints(Term.Name)),
        new("subjects", "Subjects (subject).", HeadingFields.AccessPoints(Term.Subject)),
        new("places", "Places (geogname).", HeadingFields.AccessPoints(Term.GeographicName)),
        new("genres", "Genres and forms (genreform).", HeadingFields.AccessPoints(Term.GenreForm)),
        new("functions", "Functions (function).", HeadingFields.AccessPoints(Term.Function)),
        new("occupations", "Occupations (occupation).", HeadingFields.AccessPoints(Term.Occupation)),
        new("works", "Titles of works as access points (title).", HeadingFields.AccessPoints(Term.WorkTitle)),
        new("languages", "Languages of the material.", unit => Cells.Joined(Languages(unit.Shown), CellForm.List)),
        new("abstract", "Abstract.", IdentityFields.Abstract),
        new("scopeAndContent", "Scope and content (scopecontent).", NoteFields.Of(Term.ScopeAndContent)),
        new("biographyOrHistory", "Biographical or historical note (bioghist).", NoteFields.Of(Term.BiographyOrHistory)),
        new("arrangement", "Arrangement.", NoteFields.Of(Term.Arrangement)),
        new("accessRestriction", "Conditions governing access (accessrestrict).", NoteFields.Of(Term.AccessRestriction)),
        new("useRestriction", "Conditions governing use (userestrict).", NoteFields.Of(Term.UseRestriction)),
        new("physicalCharacteristics", "Physical characteristics and technical requirements (phystech).", NoteFields.Of(Term.PhysicalCharacteristics)),
        new("custodialHistory", "Custodial history (custodhist).", NoteFields.Of(Term.CustodialHistory)),
        new("acquisition", "Immediate source of acquisition (acqinfo).", NoteFields.Of(Term.Acquisition)),
        new("appraisal", "Appraisal.", NoteFields.Of(Term.Appraisal)),
        new("accruals", "Accruals.", NoteFields.Of(Term.Accruals)),
        new("originalsLocation", "Existence and location of originals (originalsloc).", NoteFields.Of(Term.OriginalsLocation)),
        new("alternativeForm", "Existence and location of copies (altformavail).", NoteFields.Of(Term.AlternativeForm)),
        new("relatedMaterial", "Related materials (relatedmaterial).", NoteFields.Of(Term.RelatedMaterial)),
        new("separatedMaterial", "Separated materials (separatedmaterial).", NoteFields.Of(Term.SeparatedMaterial)),
        new("otherFindingAid", "Other finding aids (otherfindaid).", NoteFields.Of(Term.OtherFindingAid)),
        new("generalNote", "General notes (odd).", NoteFields.Of(Term.OtherDescriptiveData)),
        new("preferredCitation", "Preferred citation (prefercite).", NoteFields.Of(Term.PreferredCitation)),
        new("processingInformation", "Processing information (processinfo).", NoteFields.Of(Term.ProcessingInformation)),
        new("digitalObjects", "Addresses of digital objects (dao).", IdentityFields.DigitalObjects),
    ];

    /// <summary>The column of a name in the first row, whether it is written as here or as "Reference code"; null when there is none.</summary>
    public static UnitColumn? Named(string name)
    {
        var plain = Plain(name);
        return plain.Length == 0 ? null : All.FirstOrDefault(column => string.Equals(Plain(column.Name), plain, StringComparison.OrdinalIgnoreCase));
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    private static IEnumerable<string> Languages(ShownUnit unit) =>
        new Description.Units.UnitOfDescription(unit.Seen(unit.Body)).Languages.Select(language => language.Code is { } code ? code : language.Name);

    private static IEnumerable<string> Edtf(ShownUnit unit) => Stated(unit).Select(date =>
        date.Statement.Term == Term.UnitDate && DateReader.Read(unit.Words(date.Statement)).Edtf is { } words ? words : Expressed(date.Reading)).Where(edtf => edtf.Length > 0);

    private static (string Begin, string End) Ends(ShownUnit unit)
    {
        Moment? begin = null, end = null;
        foreach (var reading in Stated(unit).Select(date => date.Reading))
        {
            if (reading.First is { } first && (begin is not { } earlier || first.CompareTo(earlier) < 0))
                begin = first;
            if (reading.Last is { } last && (end is not { } later || last.CompareTo(later) > 0))
                end = last;
        }

        return (begin?.Iso ?? "", end?.Iso ?? "");
    }

    // Bulk dates stand for the whole only where nothing else does.
    private static IEnumerable<DateStatement> Stated(ShownUnit unit)
    {
        var stated = unit.Unit.Dates.Statements.Where(date => unit.IsShown(date.Statement)).ToList();
        return stated.Exists(date => !date.IsBulk) ? stated.Where(date => !date.IsBulk) : stated;
    }

    private static string Expressed(DateSpan span) => (span.First, span.Last) switch
    {
        ({ } first, { } last) => first == last ? first.Iso + Mark(span) : $"{first.Iso}{Mark(span)}/{last.Iso}{Mark(span)}",
        ({ } first, null) => first.Iso + Mark(span) + (span.IsOpenEnded ? "/.." : ""),
        (null, { } last) => "../" + last.Iso + Mark(span),
        _ => "",
    };

    private static string Mark(DateSpan span) => (span.IsApproximate, span.IsUncertain) switch
    {
        (true, true) => "%",
        (true, false) => "~",
        (false, true) => "?",
        _ => "",
    };
}
