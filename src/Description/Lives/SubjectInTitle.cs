using Fonds.Description.AccessPoints;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;
using Fonds.Description.Records;

namespace Fonds.Description.Lives;

/// <summary>
/// Whom a history tells of where that is none of the creators (DACS 2.7: the history is of the creator, but a collector's papers often tell of what he collected):
/// the body that stands above it as a heading does, and the one by whose name both the unit's title and the history begin.
/// </summary>
internal static class SubjectInTitle
{
    /// <summary>How far into a history the name in the title may stand when its only creator keeps records.</summary>
    private const int FirstWords = 200;

    private static readonly string[] Records = ["records", "archives", "archive", "collections", "collection", "papers", "files", "photographs", "correspondence", "letters", "oral history", "oral histories", "interviews", "ephemera", "film", "films", "scrapbooks", "minutes"];

    /// <summary>"Princeton University. Office of Population Research." on a line of its own; null where the first line is none such.</summary>
    public static string? HeadedBody(string line, int longest)
    {
        line = line.TrimEnd('.', ':', ' ');
        if (line.Length > longest || !line.Contains(' ', StringComparison.Ordinal) || line.Contains('"', StringComparison.Ordinal) || line.Any(char.IsAsciiDigit))
            return null;
        var isBody = false;
        foreach (var word in line.Split([' ', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsLower(word[0]) && word.Length > 3 || IsOfHistories(word))
                return null;
            isBody |= NameCues.IsBodyWord(word.ToLowerInvariant());
        }

        return isBody ? line : null;
    }

    private static bool IsOfHistories(string word) => word.ToLowerInvariant() is "history" or "historical" or "biography" or "biographical" or "note" or "notes" or "sketch" or "background" or "chronology" or "timeline" or "introduction" or "overview" or "information" or "about" or "profile";

    /// <summary>"Weavers Guild Archive", and the history begins "The Weavers Guild was founded"; null where a creator bears that name, or the history begins otherwise.</summary>
    public static (string Name, RecordKind Kind)? Of(string title, string first, IReadOnlyList<AccessPoint> makers)
    {
        var name = WithoutRecords(title);
        if (!name.Contains(' ', StringComparison.Ordinal) || !char.IsUpper(name[0]) || name.Contains(':', StringComparison.Ordinal) || IsOfRecords(name))
            return null;
        var words = name.Split(' ');
        var isPerson = Forenames.Have(words[0]);
        var isBody = Array.Exists(words, static word => NameCues.IsBodyWord(word.ToLowerInvariant())) || words.Contains("of");
        if (makers.Any(maker => Bears(maker, name, isBody)) || !Begins(first, name) && !(isBody && makers.Count > 0 && makers.All(Keeps) && first.IndexOf(name, StringComparison.Ordinal) is >= 0 and < FirstWords))
            return null;
        return (name, isBody ? RecordKind.CorporateBody : isPerson ? RecordKind.Person : RecordKind.UnknownAgent);
    }

    /// <summary>"Doe, Jane" as the title of an interview, and the history begins "Jane B. Doe was born"; null where a creator bears that surname, or the first words name somebody else.</summary>
    public static string? Inverted(string title, string first, IReadOnlyList<AccessPoint> makers)
    {
        if (!title.Contains(", ", StringComparison.Ordinal)
            || title.Length > FirstWords
            || NameReader.Read(title, RecordKind.Person) is not { Surname: { } surname, Forename: { } forenames, Rest: null }
            || forenames.Split(' ') is not { Length: < 4 } words
            || !Forenames.Have(words[0])
            || IsOfRecords(title)
            || WithoutRecords(title).Length < title.TrimEnd("0123456789-–/ ,.[]".ToCharArray()).Length)
            return null;
        var forename = words[0];
        var beginning = first.Length <= FirstWords / 2 ? first : first[..(FirstWords / 2)];
        return beginning.IndexOf(forename, StringComparison.Ordinal) is >= 0 and var at && beginning.IndexOf(surname, at + forename.Length, StringComparison.Ordinal) is > 0 and var behind && beginning[at..behind].Split(' ') is { Length: > 1 and < 6 }
            && !makers.Any(maker => maker.Kind == RecordKind.Person && NameReader.Read(maker.Heading, RecordKind.Person).Surname == surname) ? title : null;
    }

    /// <summary>The person whom a history begins with: "Jane B. Doe was born", "Jane Doe (1900-1980)"; null where the first words name none.</summary>
    public static string? BegunPerson(string first)
    {
        var words = first.Split(' ', 8, StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, static word => !char.IsUpper(word[0]));
        return end is > 1 and < 6 && Forenames.Have(words[0]) && (words[end] is "was" or "is" || words[end][0] == '(') ? string.Join(' ', words[..end]) : null;
    }

    /// <summary>The body that a history begins with, as far as its first words before the verb name one: "The Long Island Society (LIS) was founded"; null where they name none.</summary>
    public static string? BegunBody(string first, IReadOnlyList<AccessPoint> makers)
    {
        var words = first.Split(' ', 24, StringSplitOptions.RemoveEmptyEntries);
        var at = words.Length > 0 && words[0] is "The" ? 1 : 0;
        at += at < words.Length && words[at].EndsWith("-based", StringComparison.Ordinal) ? 1 : 0;
        var start = at;
        var isBody = false;
        for (; at < words.Length && at - start < 12 && (char.IsUpper(words[at][0]) || at > start && words[at] is "of" or "for" or "the" or "and" or "&" or "in" or "on"); at++)
        {
            isBody |= NameCues.IsBodyWord(words[at].TrimEnd(',').ToLowerInvariant());
            if (!words[at].EndsWith(',') || at + 1 < words.Length && words[at + 1].StartsWith("Inc", StringComparison.Ordinal))
                continue;
            at++;
            break;
        }

        var isTold = at < words.Length && (words[at] is "was" or "is" or "were" or "are" or "has" or "had" or "began" or "opened" || words[at][0] == '(' || at > start && words[at - 1].EndsWith(','));
        var name = string.Join(' ', words[start..at]).TrimEnd(',');
        return isBody && isTold && at - start > 1 && !makers.Any(maker => Bears(maker, name, isBody: true)) ? name : null;
    }

    private static string WithoutRecords(string title)
    {
        var name = title.AsSpan().TrimEnd("0123456789-–/ ,.[]");
        for (var before = 0; before != name.Length;)
        {
            before = name.Length;
            foreach (var kind in Records)
            {
                if (name.EndsWith(" " + kind, StringComparison.OrdinalIgnoreCase))
                    name = name[..(name.Length - kind.Length - 1)].TrimEnd(" ,.;:");
            }
        }

        return name.StartsWith("The ", StringComparison.Ordinal) ? name[4..].ToString() : name.ToString();
    }

    // "Records of the election study", "the Beach family": no body's name, and told of by another rule.
    private static bool IsOfRecords(string name) =>
        name.Contains("famil", StringComparison.OrdinalIgnoreCase)
        || Array.Exists(Records, kind => !kind.StartsWith("oral", StringComparison.Ordinal) && (name.Contains(kind + " of", StringComparison.OrdinalIgnoreCase) || name.Contains(kind + " on", StringComparison.OrdinalIgnoreCase)));

    private static bool Begins(string first, string name)
    {
        var text = first.AsSpan().TrimStart();
        if (text.StartsWith("The ", StringComparison.OrdinalIgnoreCase))
            text = text[4..];
        return text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || !char.IsLetter(text[name.Length]));
    }

    // Most of the words are a creator's own: "Brooklyn Eagle" and "Brooklyn Daily Eagle (Firm)" are one.
    private static bool Bears(AccessPoint maker, string name, bool isBody)
    {
        if (NameReader.Read(maker.Heading, maker.Kind == RecordKind.UnknownAgent ? null : maker.Kind).Surname is { } surname
            && (isBody ? Forenames.Have(name.Split(' ')[0]) && name.EndsWith(surname, StringComparison.Ordinal) : name.Contains(surname, StringComparison.OrdinalIgnoreCase)))
            return true;
        var (shared, all) = (0, 0);
        foreach (var word in name.Split([' ', ',', '.', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length < 4 && char.IsLower(word[0]))
                continue;
            all++;
            shared += maker.Heading.Contains(word.TrimEnd('s'), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return shared * 5 >= all * 3;
    }

    // Who keeps records made none of them: "Princeton University. Library. Special Collections".
    public static bool Keeps(AccessPoint maker) =>
        maker.Kind == RecordKind.CorporateBody && (maker.Heading.Contains("Librar", StringComparison.OrdinalIgnoreCase) || maker.Heading.Contains("Archives", StringComparison.OrdinalIgnoreCase) || maker.Heading.Contains("Special Collections", StringComparison.OrdinalIgnoreCase) || maker.Heading.Contains("Historical Society", StringComparison.OrdinalIgnoreCase) || maker.Heading.Contains("Museum", StringComparison.OrdinalIgnoreCase));
}
