using Fonds.Description.Records;

namespace Fonds.App.Public.Search;

/// <summary>What kind of thing a record is, in a word that everybody knows.</summary>
public static class KindWords
{
    public static string Of(RecordKind kind) => kind switch
    {
        RecordKind.Person => "Person",
        RecordKind.Family => "Family",
        RecordKind.CorporateBody => "Organisation",
        RecordKind.UnknownAgent => "Name",
        RecordKind.Subject => "Subject",
        RecordKind.Place => "Place",
        RecordKind.GenreForm => "Kind of record",
        RecordKind.Function => "Activity",
        RecordKind.Occupation => "Occupation",
        RecordKind.Work => "Work",
        RecordKind.Repository => "Repository",
        _ => "Part of a collection",
    };

    /// <summary>The heading of a list of them.</summary>
    public static string Many(RecordKind kind) => kind switch
    {
        RecordKind.Person or RecordKind.UnknownAgent => "People",
        RecordKind.Family => "Families",
        RecordKind.CorporateBody => "Organisations",
        RecordKind.Subject => "Subjects",
        RecordKind.Place => "Places",
        RecordKind.GenreForm => "Kinds of record",
        RecordKind.Function => "Activities",
        RecordKind.Occupation => "Occupations",
        RecordKind.Work => "Works",
        RecordKind.Repository => "Repositories",
        _ => "Collections and their parts",
    };
}
