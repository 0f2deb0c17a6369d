using Fonds.Description.Records;

namespace Fonds.Description.Names.Likeness;

/// <summary>
/// Keys of which two agents share one before they are compared, because an archive has too many agents to compare each with each. Every way
/// in which two names can be alike has a key that they share; a weak one is left out where many share it, for then others are there.
/// </summary>
internal static class LikenessKeys
{
    public static IEnumerable<LikenessKey> Of(RecordKind kind, NameReading name) => kind switch
    {
        RecordKind.Person => OfPerson(name),
        RecordKind.Family => name.Surname is { } surname ? [new("f:" + NameWordsCompared.Surname(surname), false)] : [],
        _ => OfBody(name),
    };

    private static IEnumerable<LikenessKey> OfPerson(NameReading name)
    {
        if (name.Surname is null)
        {
            // "Voltaire", "Le Rétif": alike only when equal.
            if (name.Forename is { } whole)
                yield return new("p=" + NameWordsCompared.Surname(whole), false);
            yield break;
        }

        var surname = NameWordsCompared.Surname(name.Surname);
        yield return new("p:" + surname, true);
        var sound = Skeleton(surname);
        foreach (var first in FirstForenames(name))
        {
            yield return new($"p:{surname},{first[0]}", false);
            if (sound.Length > 2)
                yield return new($"p~{sound},{first[0]}", false);

            // "Haywood, Bill" and "Haywood, William"
            foreach (var group in Nicknames.GroupsOf(first))
                yield return new($"p:{surname},{group}", false);
        }
    }

    /// <summary>First forename, and the first of the fuller form: "H. D. (Hilda)".</summary>
    private static IEnumerable<string> FirstForenames(NameReading name)
    {
        foreach (var forenames in (string?[])[name.Forename, name.Fuller])
        {
            if (NameWordsCompared.Forenames(forenames) is [var first, ..])
                yield return first;
        }
    }

    private static IEnumerable<LikenessKey> OfBody(NameReading name)
    {
        var words = NameWordsCompared.OfBody(BracketedWords.Apart(name.Name).Bare);
        if (words.Length == 0)
            yield break;
        yield return new("b:" + string.Join(' ', words), false);
        yield return new("b:" + string.Join(' ', words.Take(2)), true);
        yield return new("b~" + string.Join(' ', words.Select(Skeleton)), false);
        if (words.Length > 2)
        {
            yield return new("b:" + NameWordsCompared.Acronym(words), false);
            yield return new("b:" + string.Concat(words.Select(static word => word[0])), false);
            yield return new("b<" + string.Join(' ', words.Take(3)), false);
            yield return new("b>" + string.Join(' ', words[^2..]), true);
        }

        if (words.Length > 3)
            yield return new("b>" + string.Join(' ', words[^3..]), false);
    }

    /// <summary>A folded word by its sounds: without vowels and doubled letters, letters of one sound made one. "trotsky" and "trotzki" meet.</summary>
    private static string Skeleton(string word)
    {
        Span<char> sounds = stackalloc char[Math.Min(word.Length, 64)];
        var length = 0;
        for (var place = 0; place < Math.Min(word.Length, 64); place++)
        {
            var sound = word[place] switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'j' or 'h' when place > 0 => '\0',
                'a' or 'e' or 'i' or 'o' or 'u' => 'a',
                'c' or 'k' or 'q' or 'x' => 'k',
                's' or 'z' => 's',
                'v' or 'w' or 'f' => 'v',
                'd' or 't' => 't',
                'b' or 'p' => 'p',
                'g' => 'g',
                'm' or 'n' => 'n',
                var other => other,
            };
            if (sound != '\0' && (length == 0 || sounds[length - 1] != sound))
                sounds[length++] = sound;
        }

        return sounds[..length].ToString();
    }
}

/// <summary>A key that agents share which may be one.</summary>
/// <param name="IsWeak">Whether other keys bring the same agents together as well, so that it can be left out where many share it.</param>
public readonly record struct LikenessKey(string Text, bool IsWeak);
