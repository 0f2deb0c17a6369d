using Fonds.Description.Access;
using Fonds.Description.Statements;

namespace Fonds.Description.Units;

/// <summary>
/// Chooses the reference code of a unit (DACS 2.1; ISAD(G) 3.1.1) among its unitids: systems write numbers
/// of their own beside it.
/// </summary>
internal static class ReferenceCodes
{
    /// <summary>The first unitid that is a reference code; failing that, a former one; null when the unit has none.</summary>
    public static string? Preferred(Statement unit) => PreferredStatement(unit) is { } code ? TextOf(code) : null;

    /// <summary>The unitid that <see cref="Preferred"/> reads.</summary>
    public static Statement? PreferredStatement(Statement unit)
    {
        Statement? second = null;
        foreach (var node in unit.Content)
        {
            if (node is not Statement { Term: Term.Identification } identification)
                continue;

            foreach (var inner in identification.Content)
            {
                if (inner is not Statement { Term: Term.ReferenceCode } code || Publication.IsInternal(code))
                    continue;

                if (IsSystemNumber(code))
                    continue;

                if (IsFormer(code))
                    second ??= code;
                else if (TextOf(code).Length > 0)
                    return code;
            }
        }

        return second is not null && TextOf(second).Length > 0 ? second : null;
    }

    private static string TextOf(Statement code) => PlainText.Of(code);

    // ArchivesSpace exports its own address (64,620 times in the corpus), EHRI its database keys, museums their record numbers.
    private static bool IsSystemNumber(Statement code) =>
        (code["type"] ?? code["localtype"] ?? code["label"]) is "aspace_uri" or "irn" or "digirepo" or "ehri_structure" or "ehri_internal_id" or "institution_identifier";

    private static bool IsFormer(Statement code) =>
        (code["type"] ?? code["localtype"] ?? code["encodinganalog"]) is "altsignatur" or "former" or "Alte_Bestandssignatur" or "acc_num" or "accession" or "pieces";
}
