using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.LinkedData;

/// <summary>Which property of RiC-O says what a note says. What has none of its own is a note under its heading: no note is left out.</summary>
public static class RicoNotes
{
    /// <summary>The property for a kind of note; null when only <c>rico:note</c> is left.</summary>
    public static string? PropertyOf(Term kind, bool isRecordSet) => kind switch
    {
        Term.ScopeAndContent => "rico:scopeAndContent",
        Term.Arrangement or Term.Organization => "rico:recordResourceStructure",
        Term.FilePlan => "rico:classification",
        Term.AccessRestriction => "rico:conditionsOfAccess",
        Term.UseRestriction => "rico:conditionsOfUse",
        Term.CustodialHistory or Term.Acquisition or Term.Appraisal => "rico:history",
        Term.Accruals when isRecordSet => "rico:accruals",
        _ => null,
    };

    internal static void Add(RdfThing thing, UnitOfDescription unit)
    {
        thing.Add("rico:generalDescription", unit.AbstractText);
        var isRecordSet = thing.Types[0] == "rico:RecordSet";
        foreach (var note in unit.Notes)
        {
            var text = PlainText.Of(note.Content);
            if (text.Length == 0)
                continue;
            if (PropertyOf(note.Kind, isRecordSet) is { } property)
                thing.Add(property, text);
            else
                thing.Add("rico:note", note.Label.Length > 0 ? $"{note.Label}: {text}" : text);
        }
    }
}
