using Fonds.Description.Notes;
using Fonds.Description.Statements;

namespace Fonds.App.Public.Units;

/// <summary>What an inherited statement is called before its words.</summary>
public static class InheritedLabel
{
    public static string Of(Term term) => term switch
    {
        Term.UnitDate or Term.StructuredUnitDate => "Dates",
        Term.Origination or Term.PersonName or Term.CorporateName or Term.FamilyName or Term.Name => "Creator",
        Term.LanguageOfMaterial or Term.LanguageSet or Term.Language => "Languages",
        Term.Repository => "Held by",
        Term.Container => "Boxes",
        Term.PhysicalDescription or Term.StructuredPhysicalDescription => "Extent",
        Term.ReferenceCode => "Reference code",
        _ => NoteKind.LabelOf(term) ?? "Note",
    };
}
