using Fonds.Description.Records;

namespace Fonds.Description.Lives;

/// <summary>Whose history is read.</summary>
/// <param name="Heading">The authorized heading, such as "Serge, Victor, 1890-1947"; empty when no creator is named.</param>
/// <param name="Kind">Person, family, corporate body or unknown.</param>
/// <param name="Language">ISO 639-2 code of the language of the note; null when it is not said.</param>
public sealed record LifeSubject(string Heading, RecordKind Kind, string? Language = null)
{
    /// <summary>Other forms of the name that the record gives (ISAAR(CPF) 5.1.3 to 5.1.5): under each of them the history may tell of the subject.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];
}
