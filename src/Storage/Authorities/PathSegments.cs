using Fonds.Description.Records;

namespace Fonds.Storage.Authorities;

/// <summary>The first part of an address, by kind of record. Addresses are permanent, so these words never change.</summary>
public static class PathSegments
{
    /// <summary>The first part of the address of a record of this kind, such as "agents".</summary>
    public static string Of(RecordKind kind) => kind switch
    {
        RecordKind.Unit or RecordKind.FindingAid => "collections",
        RecordKind.Subject => "subjects",
        RecordKind.Place => "places",
        RecordKind.GenreForm => "genres",
        RecordKind.Function => "functions",
        RecordKind.Occupation => "occupations",
        RecordKind.Work => "works",
        RecordKind.Repository => "repositories",
        _ => "agents",
    };

    /// <summary>The kinds of authority that live under this first part; empty when it is no such word.</summary>
    public static IReadOnlyList<RecordKind> Kinds(string segment) => segment switch
    {
        "agents" => [RecordKind.Person, RecordKind.Family, RecordKind.CorporateBody, RecordKind.UnknownAgent],
        "subjects" => [RecordKind.Subject],
        "places" => [RecordKind.Place],
        "genres" => [RecordKind.GenreForm],
        "functions" => [RecordKind.Function],
        "occupations" => [RecordKind.Occupation],
        "works" => [RecordKind.Work],
        _ => [],
    };
}
