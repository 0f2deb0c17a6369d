using Fonds.Description.Records;

namespace Fonds.Description.Agents;

/// <summary>The types of entity (ISAAR 5.1.1), as EAC-CPF writes them.</summary>
public static class EntityTypes
{
    public static RecordKind KindOf(string? written) => written?.Trim().ToLowerInvariant() switch
    {
        "person" => RecordKind.Person,
        "family" => RecordKind.Family,
        "corporatebody" or "corporate body" => RecordKind.CorporateBody,
        _ => RecordKind.UnknownAgent,
    };

    public static string? NameOf(RecordKind kind) => kind switch
    {
        RecordKind.Person => "person",
        RecordKind.Family => "family",
        RecordKind.CorporateBody => "corporateBody",
        _ => null,
    };
}
