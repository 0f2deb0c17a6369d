using Fonds.Description.Access;
using Fonds.Description.AccessPoints;
using Fonds.Description.Marc;
using Fonds.Description.Notes;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Marc;

/// <summary>One row: the kind of note, the field it becomes, its indicators and the subfield its words stand in.</summary>
internal sealed record NoteToMarcRule(Term Kind, string Tag, string Indicators, char Code);

/// <summary>Notes of a finding aid as fields of a bibliographic record. A data table.</summary>
internal static class MarcNotesToBe
{
    public static IReadOnlyList<NoteToMarcRule> Rules { get; } =
    [
        new(Term.ScopeAndContent, "520", "2 ", 'a'),
        new(Term.BiographyOrHistory, "545", "  ", 'a'),
        new(Term.Arrangement, "351", "  ", 'b'),
        new(Term.Organization, "351", "  ", 'a'),
        new(Term.AccessRestriction, "506", "  ", 'a'),
        new(Term.LegalStatus, "506", "  ", 'a'),
        new(Term.UseRestriction, "540", "  ", 'a'),
        new(Term.PhysicalCharacteristics, "538", "  ", 'a'),
        new(Term.CustodialHistory, "561", "  ", 'a'),
        new(Term.Acquisition, "541", "  ", 'a'),
        new(Term.Appraisal, "583", "  ", 'z'),
        new(Term.ProcessingInformation, "583", "  ", 'z'),
        new(Term.Accruals, "584", "  ", 'a'),
        new(Term.OtherFindingAid, "555", "0 ", 'a'),
        new(Term.FilePlan, "555", "8 ", 'a'),
        new(Term.Index, "555", "8 ", 'a'),
        new(Term.OriginalsLocation, "535", "1 ", 'a'),
        new(Term.AlternativeForm, "530", "  ", 'a'),
        new(Term.RelatedMaterial, "544", "1 ", 'n'),
        new(Term.SeparatedMaterial, "544", "0 ", 'n'),
        new(Term.Bibliography, "581", "  ", 'a'),
        new(Term.PreferredCitation, "524", "  ", 'a'),
        new(Term.OtherDescriptiveData, "500", "  ", 'a'),
        new(Term.Note, "500", "  ", 'a'),
        new(Term.IdentificationNote, "500", "  ", 'a'),
        new(Term.Footnote, "500", "  ", 'a'),
        new(Term.MaterialSpecification, "507", "  ", 'a'),
        new(Term.NoteGroup, "500", "  ", 'a'),
        new(Term.AdministrativeInformation, "500", "  ", 'a'),
        new(Term.AdditionalDescription, "500", "  ", 'a'),
    ];

    /// <summary>The field that a note becomes; null when it has no words, or stands in a field that is made elsewhere.</summary>
    public static Statement? Of(Note note, UnitOfDescription unit)
    {
        if (Rules.FirstOrDefault(one => one.Kind == note.Kind) is not { } rule)
            return null;
        var (tag, indicators, code) = (rule.Tag, rule.Indicators, rule.Code);
        // A note that names its field goes there, where such a field is read as this kind of note.
        if (note.Statement["encodinganalog"] is { Length: >= 3 } analog && analog[..3] is var named && named[0] == '5' && MarcNotes.RuleOf(named)?.Term == note.Kind && named != tag)
            (tag, indicators, code) = (named, "  ", 'a');
        var text = PlainText.Of(note.Content);
        if (text.Length == 0)
            return null;
        if (note.Kind == Term.OtherDescriptiveData && tag == "500" && note.Statement.First(Term.Heading) is { } heading && PlainText.Of(heading).TrimEnd(' ', ':', '.') is { Length: > 0 } label)
            text = $"{label}: {text}";
        if (tag == "545" && indicators[0] == ' ')
            indicators = CreatorIndicator(unit) + " ";
        if (CanBePrivate(note) && Publication.IsInternal(note.Statement))
            indicators = "0 ";
        return tag == "583" ? MarcFieldToBe.Of(tag, indicators, ('a', note.Kind == Term.Appraisal ? "appraisal" : "processing"), (code, text))
            : MarcFieldToBe.Of(tag, indicators, (code, text));
    }

    /// <summary>Whether the field of a note can say that it is private; any other that is internal stays in the finding aid.</summary>
    public static bool CanBePrivate(Note note) => Rules.FirstOrDefault(one => one.Kind == note.Kind)?.Tag is "541" or "561" or "583";

    private static char CreatorIndicator(UnitOfDescription unit) =>
        unit.Headings.FirstOrDefault(heading => heading.Manner == AccessManner.Origination)?.Kind switch
        {
            RecordKind.Person or RecordKind.Family => '0',
            RecordKind.CorporateBody => '1',
            _ => ' ',
        };
}
