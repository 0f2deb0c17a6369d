namespace Fonds.Description.Names;

/// <summary>
/// What the parts of a name are called where a record marks them up: EAD3 and EAC-CPF local types in English and French,
/// ArchivesSpace's fields, MARC subfields.
/// </summary>
internal static class NamePartTypes
{
    private static readonly Words Surnames = new("surname", "familyname", "lastname", "nom", "primary_name");
    private static readonly Words Forenames = new("forename", "firstname", "givenname", "prénom", "prenom", "rest_of_name");
    private static readonly Words Suffixes = new("suffix", "number", "numeration");
    private static readonly Words Bracketed = new("q", "fullerForm", "fuller_form", "qualifier", "100$q", "110$g");

    public static bool IsSurname(string? type) => Surnames.Have(type);

    public static bool IsForename(string? type) => Forenames.Have(type);

    public static bool IsSuffix(string? type) => Suffixes.Have(type);

    /// <summary>A qualifier or fuller form, which stands in brackets.</summary>
    public static bool IsBracketed(string? type) => Bracketed.Have(type);

    public static bool IsDates(string? type) =>
        type is "d" || (type is not null && type.Contains("date", StringComparison.OrdinalIgnoreCase));
}
