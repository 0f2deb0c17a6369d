using System.Collections.Frozen;
using System.Collections.Immutable;
using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>One row of the table of notes: a field, the note it is, and its heading where the kind of note does not say enough.</summary>
public sealed record MarcNoteRule(string Tag, Term Term, string? Heading);

/// <summary>
/// The notes among the fields of a bibliographic record (MARC 21, 3XX to 5XX and linking entries; DACS appendix C), as kinds of note that finding aids
/// have. A data table.
/// </summary>
public static class MarcNotes
{
    public static IReadOnlyList<MarcNoteRule> Rules { get; } =
    [
        new("130", Term.OtherDescriptiveData, "Uniform title"),
        new("240", Term.OtherDescriptiveData, "Uniform title"),
        new("246", Term.OtherDescriptiveData, "Other title"),
        new("247", Term.OtherDescriptiveData, "Former title"),
        new("250", Term.OtherDescriptiveData, "Edition"),
        new("340", Term.PhysicalCharacteristics, null),
        new("351", Term.Arrangement, null),
        new("440", Term.OtherDescriptiveData, "Series"),
        new("490", Term.OtherDescriptiveData, "Series"),
        new("500", Term.OtherDescriptiveData, null),
        new("501", Term.OtherDescriptiveData, "Bound or issued with"),
        new("502", Term.OtherDescriptiveData, "Dissertation"),
        new("504", Term.OtherDescriptiveData, "Bibliography in the materials"),
        new("505", Term.OtherDescriptiveData, "Contents"),
        new("506", Term.AccessRestriction, null),
        new("508", Term.OtherDescriptiveData, "Credits"),
        new("510", Term.Bibliography, "Cited in"),
        new("511", Term.OtherDescriptiveData, "Performers"),
        new("513", Term.OtherDescriptiveData, "Type of report and period covered"),
        new("515", Term.OtherDescriptiveData, "Numbering"),
        new("516", Term.OtherDescriptiveData, "Type of data"),
        new("518", Term.OtherDescriptiveData, "Date and place of the event"),
        new("520", Term.ScopeAndContent, null),
        new("521", Term.OtherDescriptiveData, "Audience"),
        new("522", Term.OtherDescriptiveData, "Geographic coverage"),
        new("524", Term.PreferredCitation, null),
        new("525", Term.OtherDescriptiveData, "Supplement"),
        new("530", Term.AlternativeForm, null),
        new("533", Term.AlternativeForm, "Reproduction"),
        new("534", Term.OriginalsLocation, "Original version"),
        new("535", Term.OriginalsLocation, null),
        new("536", Term.OtherDescriptiveData, "Funding"),
        new("538", Term.PhysicalCharacteristics, null),
        new("540", Term.UseRestriction, null),
        new("541", Term.Acquisition, null),
        new("542", Term.UseRestriction, "Copyright"),
        new("544", Term.RelatedMaterial, null),
        new("545", Term.BiographyOrHistory, null),
        new("547", Term.OtherDescriptiveData, "Former title"),
        new("550", Term.OtherDescriptiveData, "Issuing body"),
        new("552", Term.OtherDescriptiveData, "Entities and attributes"),
        new("555", Term.OtherFindingAid, null),
        new("556", Term.OtherDescriptiveData, "Documentation"),
        new("561", Term.CustodialHistory, null),
        new("562", Term.OtherDescriptiveData, "Copy and version"),
        new("563", Term.OtherDescriptiveData, "Binding"),
        new("565", Term.OtherDescriptiveData, "Case files"),
        new("567", Term.OtherDescriptiveData, "Methodology"),
        new("580", Term.RelatedMaterial, null),
        new("581", Term.Bibliography, null),
        new("583", Term.ProcessingInformation, null),
        new("584", Term.Accruals, null),
        new("585", Term.OtherDescriptiveData, "Exhibitions"),
        new("586", Term.OtherDescriptiveData, "Awards"),
        new("588", Term.OtherDescriptiveData, "Source of the description"),
        new("590", Term.OtherDescriptiveData, "Local note"),
        new("770", Term.RelatedMaterial, "Supplement"),
        new("772", Term.RelatedMaterial, "Supplement to"),
        new("773", Term.RelatedMaterial, "Part of"),
        new("774", Term.RelatedMaterial, "Contains"),
        new("775", Term.RelatedMaterial, "Other edition"),
        new("776", Term.AlternativeForm, "Other form"),
        new("777", Term.RelatedMaterial, "Issued with"),
        new("780", Term.RelatedMaterial, "Preceded by"),
        new("785", Term.RelatedMaterial, "Followed by"),
        new("786", Term.RelatedMaterial, "Source of data"),
        new("787", Term.RelatedMaterial, null),
        new("800", Term.OtherDescriptiveData, "Series"),
        new("810", Term.OtherDescriptiveData, "Series"),
        new("811", Term.OtherDescriptiveData, "Series"),
        new("830", Term.OtherDescriptiveData, "Series"),
        new("880", Term.OtherDescriptiveData, "In the original script"),
    ];

    private static readonly FrozenDictionary<string, MarcNoteRule> ByTag = Rules.ToFrozenDictionary(rule => rule.Tag);

    /// <summary>The note that a field is, or null when it is none.</summary>
    public static Statement? Of(MarcField field)
    {
        if (RuleOf(field.Tag) is not { } rule)
            return null;
        var (term, heading) = Refined(field, rule);
        var paragraphs = Paragraphs(field).ToArray();
        if (paragraphs.Length == 0)
            return null;
        var content = ImmutableArray.CreateBuilder<Node>();
        if (heading is not null)
            content.Add(Statement.Of(Term.Heading, heading));
        content.AddRange(paragraphs);
        return MarcText.Said(term, field.Tag, content.ToImmutable());
    }

    /// <summary>The rule for a tag; fields 590 to 599 are an archive's own notes.</summary>
    public static MarcNoteRule? RuleOf(string tag) =>
        ByTag.TryGetValue(tag, out var rule) ? rule : tag is ['5', '9', _] ? ByTag["590"] : null;

    private static (Term, string?) Refined(MarcField field, MarcNoteRule rule) => (field.Tag, field.FirstIndicator) switch
    {
        ("520", '3') => (Term.Abstract, null),
        ("520", '4') => (rule.Term, "Content advice"),
        ("535", '2') => (Term.AlternativeForm, null),
        ("544", '0') => (Term.SeparatedMaterial, null),
        ("583", _) when field['a'] is { } action && action.Contains("apprais", StringComparison.OrdinalIgnoreCase) => (Term.Appraisal, null),
        // Some say in their own words what they are: "Also known as:".
        ("246" or ['7', '7' or '8', _], _) when field['i'] is { } words => (rule.Term, MarcText.WithoutStop(words)),
        _ => (rule.Term, rule.Heading),
    };

    // A biography has a summary and its expansion (545 $a, $b).
    private static IEnumerable<Statement> Paragraphs(MarcField field)
    {
        if (field.Tag == "545" && field['a'] is not null && field['b'] is not null)
        {
            if (MarcText.Paragraph(field, except: "b") is { } summary)
                yield return summary;
            yield return Statement.Of(Term.Paragraph, field.Words("b"));
        }
        else if (MarcText.Paragraph(field, except: Unread(field)) is { } paragraph)
        {
            yield return paragraph;
        }
    }

    // What a linking entry says to machines: numbers of the other record, ISSN, ISBN, coded forms.
    private static string Unread(MarcField field) => field.Tag switch
    {
        "246" => "i",
        ['7', '7' or '8', _] => "iwxyz",
        "351" => "c",
        // The action is the kind of note; what was done stands in the public note.
        "583" when field['a'] is "appraisal" or "processing" && field['z'] is not null => "a",
        _ => "",
    };
}
