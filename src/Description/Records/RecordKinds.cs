using Fonds.Description.Statements;

namespace Fonds.Description.Records;

/// <summary>Questions asked of a <see cref="RecordKind"/>.</summary>
public static class RecordKinds
{
    /// <summary>Whether the record describes a person, family, corporate body or a name of unknown kind.</summary>
    public static bool IsAgent(this RecordKind kind) => kind is >= RecordKind.Person and <= RecordKind.UnknownAgent;

    /// <summary>Whether the record is a term: subject, place, genre, function, occupation or work.</summary>
    public static bool IsTerm(this RecordKind kind) => kind is >= RecordKind.Subject and <= RecordKind.Work;

    /// <summary>The term of the headings that name this kind of record; a personal name where the kind is not known.</summary>
    public static Term HeadingTerm(RecordKind kind) => kind switch
    {
        RecordKind.CorporateBody or RecordKind.Repository => Term.CorporateName,
        RecordKind.Family => Term.FamilyName,
        RecordKind.Subject => Term.Subject,
        RecordKind.Place => Term.GeographicName,
        RecordKind.GenreForm => Term.GenreForm,
        RecordKind.Function => Term.Function,
        RecordKind.Occupation => Term.Occupation,
        RecordKind.Work => Term.WorkTitle,
        _ => Term.PersonName,
    };

    /// <summary>The kind of record that a heading of this term names, or null when the term is no heading.</summary>
    public static RecordKind? NamedBy(Term term) => term switch
    {
        Term.PersonName => RecordKind.Person,
        Term.FamilyName => RecordKind.Family,
        Term.CorporateName => RecordKind.CorporateBody,
        Term.Name => RecordKind.UnknownAgent,
        Term.Subject => RecordKind.Subject,
        Term.GeographicName => RecordKind.Place,
        Term.GenreForm => RecordKind.GenreForm,
        Term.Function => RecordKind.Function,
        Term.Occupation => RecordKind.Occupation,
        Term.WorkTitle => RecordKind.Work,
        _ => null,
    };
}
