using System.Globalization;
using Fonds.Description.Records;

namespace Fonds.Storage.Authorities;

/// <summary>
/// By what a heading meets its authority: the authority identifier, or the exact heading within its kind and vocabulary. Nothing
/// likens: a heading that differs in one sign is another.
/// </summary>
public static class AuthorityKeys
{
    private const char Between = '\u001F';

    /// <summary>Stands for the vocabulary in the key of the heading of an authority record, which holds in every vocabulary.</summary>
    private const string OwnRecord = "*";

    /// <summary>
    /// The key of an authority identifier such as <c>naf:n50016856</c>. A name, subject, place or work is one thing however a document uses
    /// it; a genre, a function or an occupation is not what is about it, so each of those has identifiers of its own.
    /// </summary>
    public static string Identifier(RecordKind kind, string identifier) => kind switch
    {
        RecordKind.GenreForm => $"i:g:{identifier}",
        RecordKind.Function => $"i:f:{identifier}",
        RecordKind.Occupation => $"i:o:{identifier}",
        _ => $"i:n:{identifier}",
    };

    /// <summary>The key of an exact heading within its kind and vocabulary.</summary>
    public static string Heading(RecordKind kind, string vocabulary, string heading) => AnyHeading(kind, heading) + vocabulary;

    /// <summary>The key of the heading of an authority record.</summary>
    public static string RecordHeading(RecordKind kind, string heading) => AnyHeading(kind, heading) + OwnRecord;

    /// <summary>The beginning of the keys of a heading in whatever vocabulary.</summary>
    internal static string AnyHeading(RecordKind kind, string heading) =>
        string.Create(CultureInfo.InvariantCulture, $"h:{(int)kind}:{heading}{Between}");
}
