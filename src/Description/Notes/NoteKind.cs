using Fonds.Description.Statements;

namespace Fonds.Description.Notes;

/// <summary>The kinds of note, and what the standards call them in English (ISAD(G), DACS, EAD tag library).</summary>
public static class NoteKind
{
    /// <summary>The standard's name for a kind of note: "Scope and content"; null for a term that is no note.</summary>
    public static string? LabelOf(Term term) => term switch
    {
        Term.ScopeAndContent => "Scope and content",
        Term.BiographyOrHistory => "Biographical or historical note",
        Term.Arrangement => "Arrangement",
        Term.AccessRestriction => "Conditions governing access",
        Term.UseRestriction => "Conditions governing use",
        Term.LegalStatus => "Legal status",
        Term.PhysicalCharacteristics => "Physical characteristics and technical requirements",
        Term.CustodialHistory => "Custodial history",
        Term.Acquisition => "Immediate source of acquisition",
        Term.Appraisal => "Appraisal",
        Term.Accruals => "Accruals",
        Term.OtherFindingAid => "Other finding aids",
        Term.OriginalsLocation => "Existence and location of originals",
        Term.AlternativeForm => "Existence and location of copies",
        Term.RelatedMaterial => "Related materials",
        Term.SeparatedMaterial => "Separated materials",
        Term.Bibliography => "Publications",
        Term.OtherDescriptiveData => "General note",
        Term.PreferredCitation => "Preferred citation",
        Term.ProcessingInformation => "Processing information",
        Term.FilePlan => "File plan",
        Term.Index => "Index",
        Term.Note or Term.IdentificationNote => "Note",
        Term.Footnote => "Footnote",
        Term.NoteGroup => "Notes",
        Term.AdministrativeInformation => "Administrative information",
        Term.AdditionalDescription => "Additional description",
        Term.Organization => "Organization",
        Term.MaterialSpecification => "Material specific details",
        Term.PhysicalLocation => "Physical location",
        Term.GeneralContext => "General context",
        Term.InternalStructure => "Internal structure or genealogy",
        _ => null,
    };

    /// <summary>Whether the term groups notes without being one itself (EAD 2002 descgrp).</summary>
    public static bool IsGroup(Term term) => term is Term.NoteGroup or Term.AdministrativeInformation or Term.AdditionalDescription;

    /// <summary>Whether statements with this term are notes of a unit.</summary>
    public static bool IsNote(Term term) => term is (>= Term.ScopeAndContent and <= Term.Index) or Term.Note or Term.Footnote or Term.Organization;

    /// <summary>Whether this identifying statement is shown among the notes.</summary>
    internal static bool IsIdentifyingNote(Term term) => term is Term.IdentificationNote or Term.Note or Term.MaterialSpecification or Term.PhysicalLocation;
}
