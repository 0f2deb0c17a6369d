using Fonds.Description.AccessPoints;
using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage.Links;

namespace Fonds.UseCases.Discovery;

/// <summary>How a record is tied to a unit, in finished words.</summary>
public static class TieWords
{
    public const string Creator = "creator";
    public const string Subject = "subject";
    public const string Correspondent = "correspondent";

    /// <summary>Letters that answer those kept elsewhere: what follows is the reference code or title of that collection.</summary>
    public const string OtherEnd = "the other end of the letters in ";

    /// <summary>The tie of a part that was found by its title alone: no link of the record says it.</summary>
    public const string NamedInTitle = "named in the title";

    /// <summary>"creator", "photographer" as the document's role says; without a role, what the place in the description says.</summary>
    public static string Of(StoredLink link) => (link.Manner, Relators.InWords(link.Role)) switch
    {
        (_, { } role) => role,
        (LinkManner.Origination, _) => Creator,
        (LinkManner.Sentence, _) => "mentioned",
        _ => OfAccessPoint(link.Kind),
    };

    /// <summary>Whether the tie is a bare access point: EAD controlaccess without a role says "found under", not more.</summary>
    public static bool IsBareAccessPoint(StoredLink link) => link.Manner == LinkManner.ControlAccess && Relators.InWords(link.Role) is null;

    public static TieManner MannerOf(StoredLink link) => link.Manner switch
    {
        LinkManner.Origination => TieManner.Creator,
        LinkManner.ControlAccess => TieManner.AccessPoint,
        _ => TieManner.Mention,
    };

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
