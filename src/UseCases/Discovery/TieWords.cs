using Fonds.Description.Records;
using Fonds.Search;

namespace Fonds.UseCases.Discovery;

/// <summary>How a record is tied to a unit, in finished words.</summary>
public static class TieWords
{
    public const string Creator = "creator";
    public const string Subject = "subject";
    public const string Correspondent = "correspondent";

    /// <summary>The tie of a part that was found by its title alone: no link of the record says it.</summary>
    public const string NamedInTitle = "named in the title";

    /// <param name="role">What the document says the named one did, in words; null when it does not say.</param>
    public static string Of(TieManner manner, RecordKind kind, string? role) => manner switch
    {
        TieManner.Creator => role ?? Creator,
        TieManner.AccessPoint => role ?? OfAccessPoint(kind),
        TieManner.Mention => role ?? "mentioned",
        _ => "holder",
    };

    /// <summary>Whether the tie is a bare access point: EAD controlaccess without a role says "found under", not more.</summary>
    public static bool IsBareAccessPoint(TieManner manner, string? role) => manner == TieManner.AccessPoint && role is null;

    private static string OfAccessPoint(RecordKind kind) => kind switch
    {
        RecordKind.Place => "place",
        RecordKind.GenreForm => "form",
        RecordKind.Function => "function",
        RecordKind.Occupation => "occupation",
        RecordKind.Work => "work",
        _ => Subject,
    };
}
