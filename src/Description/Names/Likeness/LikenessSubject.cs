using Fonds.Description.AccessPoints;
using Fonds.Description.Records;

namespace Fonds.Description.Names.Likeness;

/// <summary>What is known of an agent that may be another.</summary>
/// <param name="Names">Its authorized heading first, then its variants.</param>
/// <param name="Identifiers">Its records in authority files.</param>
public sealed record LikenessSubject(RecordKind Kind, IReadOnlyList<NameReading> Names, int? FirstYear, int? LastYear, IReadOnlyList<AuthorityIdentifier> Identifiers)
{
    /// <summary>An agent of whom only a heading is known.</summary>
    public static LikenessSubject Of(NameReading name, params IReadOnlyList<AuthorityIdentifier> identifiers) =>
        new(name.Kind, [name], name.Years.First, name.Years.Last, identifiers);

    /// <summary>
    /// Keys of which two agents share one before they are compared: a surname, a phrase, the first words of a body or what they are
    /// shortened to. No two agents that are one by name alone have none in common, but for misspelt beginnings.
    /// </summary>
    public IEnumerable<string> Keys()
    {
        foreach (var name in Names)
        {
            switch (Kind)
            {
                case RecordKind.Person or RecordKind.Family:
                    if ((name.Surname ?? name.Forename) is { } surname)
                        yield return $"{(Kind == RecordKind.Person ? 'p' : 'f')}:{NameWordsCompared.Surname(surname)}";
                    break;

                default:
                    var words = NameWordsCompared.OfBody(name.Name);
                    if (words.Length > 0)
                        yield return "b:" + string.Join(' ', words.Take(2));
                    if (words.Length > 2)
                        yield return "b:" + NameWordsCompared.Acronym(words);
                    break;
            }
        }
    }
}
