using System.Globalization;
using Fonds.Description.Records;

namespace Fonds.Storage.Authorities;

/// <summary>
/// By what a heading meets its authority: the authority identifier, or the exact heading within its kind and vocabulary. Nothing
/// likens: a heading that differs in one sign is another.
/// </summary>
public static class AuthorityKeys
{
    /// <summary>The key of an authority identifier, by its address or its scheme and value. The same identifier is one authority, whatever kind a document takes it for, but agents and terms are never one.</summary>
    public static string Identifier(RecordKind kind, string identifier) => $"i:{(kind.IsAgent() ? 'a' : Letter(kind))}:{identifier}";

    /// <summary>The key of an exact heading.</summary>
    public static string Heading(RecordKind kind, string vocabulary, string heading) =>
        string.Create(CultureInfo.InvariantCulture, $"h:{(int)kind}:{vocabulary}:{heading}");

    private static char Letter(RecordKind kind) => kind switch
    {
        RecordKind.Subject => 's',
        RecordKind.Place => 'p',
        RecordKind.GenreForm => 'g',
        RecordKind.Function => 'f',
        RecordKind.Occupation => 'o',
        _ => 'w',
    };
}
