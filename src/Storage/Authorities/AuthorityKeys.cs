using System.Globalization;
using System.Security.Cryptography;
using Fonds.Description.Records;

namespace Fonds.Storage.Authorities;

/// <summary>
/// By what a heading meets its authority: the authority identifier, or the exact heading within its kind and vocabulary. Nothing
/// likens: a heading that differs in one sign is another.
/// </summary>
public static class AuthorityKeys
{
    private const char Between = '\u001F';

    /// <summary>A text of more characters stands in a key by its beginning and its fingerprint: not every engine takes a key of any length.</summary>
    private const int LongestText = 400;
    private const int BeginningOfLong = 100;

    /// <summary>Stands for the vocabulary in the key of the heading of an authority record, which holds in every vocabulary.</summary>
    private const string OwnRecord = "*";

    /// <summary>
    /// The key of an authority identifier such as <c>naf:n50016856</c>. A name, subject, place or work is one thing however a document uses
    /// it; a genre, a function or an occupation is not what is about it, so each of those has identifiers of its own.
    /// </summary>
    public static string Identifier(RecordKind kind, string identifier) => kind switch
    {
        RecordKind.GenreForm => $"i:g:{Short(identifier)}",
        RecordKind.Function => $"i:f:{Short(identifier)}",
        RecordKind.Occupation => $"i:o:{Short(identifier)}",
        _ => $"i:n:{Short(identifier)}",
    };

    /// <summary>The key of an exact heading within its kind and vocabulary.</summary>
    public static string Heading(RecordKind kind, string vocabulary, string heading) => AnyHeading(kind, heading) + Short(vocabulary);

    /// <summary>The key of the heading of an authority record.</summary>
    public static string RecordHeading(RecordKind kind, string heading) => AnyHeading(kind, heading) + OwnRecord;

    /// <summary>The beginning of the keys of a heading in whatever vocabulary.</summary>
    internal static string AnyHeading(RecordKind kind, string heading) =>
        string.Create(CultureInfo.InvariantCulture, $"h:{(int)kind}:{Short(heading)}{Between}");

    private static string Short(string text) => text.Length <= LongestText
        ? text
        : $"{text.AsSpan(0, BeginningOfLong)}\u2026{Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))}";
}
