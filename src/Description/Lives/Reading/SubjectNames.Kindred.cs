using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;
using Fonds.Description.Statements;

namespace Fonds.Description.Lives.Reading;

/// <content>Namesakes and kindred: who has the subject's surname and is another, and who has the surname of the family that the history is of.</content>
internal sealed partial class SubjectNames
{
    private readonly List<string> forenames = [];
    private string initials = "";
    private string further = "\n";

    // "the WTUL of New York", "the WTUL" in the history of the Women's Trade Union League of New York
    private bool IsInitialsOf(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
            end++;
        return end >= 3 && (end == text.Length || text.AsSpan(end).StartsWith(" of ")) && initials.AsSpan().StartsWith(text.AsSpan(0, end));
    }

    /// <summary>Whether somebody's name has the surname of the family: "Emma (Hart) Sheridan", "Robert L. Hart"; not "Mr. Hart", who is somebody named before.</summary>
    public bool HasSurname(string name)
    {
        if (Surname is null || !IsFamily)
            return false;
        var words = Folding.Words(name).Split([' ', '(', ')', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words.Length == 2 && (NameCues.IsTitle(words[0]) || NameCues.IsTitle(words[0] + ".")))
            return false;
        if (words.AsSpan(1).IndexOfAny(Folding.Words(Surname), further) is >= 0 and var at)
            return at == words.Length - 2 || name.Contains('(', StringComparison.Ordinal) || Forenames.Have(name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal)));
        // "William W. Van Ness" and "Herman Philip" of the Van Ness-Philip family
        return Array.Exists(Surname.Split('-'), one => (one.Length < Surname.Length || one.Contains(' ', StringComparison.Ordinal)) && Folding.Words(name).EndsWith(' ' + Folding.Words(one), StringComparison.Ordinal));
    }

    /// <summary>Whether a firm has the surname of the family: "Greene &amp; Sons".</summary>
    public bool BearsSurname(string firm) => Surname is { Length: > 2 } surname && IsFamily && Folding.Words(firm).Split(' ').Contains(Folding.Words(surname));

    /// <summary>Whether a longer name begins with a forename and the surname of the subject: "Jane Green Gallery".</summary>
    public bool IsWholeNameOf(string body) =>
        IsPerson
        && Surname is { Length: > 1 } surname
        && Folding.Words(body).Split(' ') is { Length: > 2 } words
        && forenames.Contains(words[0])
        && words.Contains(Folding.Words(surname))
        && words[^1] != Folding.Words(surname);

    // "e n" of "E.N. Horsford": each letter begins a forename.
    private bool IsOwnInitials(string word)
    {
        if (word.Length < 3 || forenames.Count == 0)
            return false;
        for (var at = 0; at < word.Length; at++)
        {
            if (at % 2 == 1 ? word[at] is not (' ' or '.') : !forenames.Exists(name => name[0] == word[at]))
                return false;
        }

        return true;
    }

    /// <summary>Learns a second surname of a family: "the Greene and Buell families".</summary>
    public void LearnSurname(string surname) => further = Folding.Words(surname);

    // "James Sullivan Green" is not "Green, James Atkins": another's middle name.
    private bool IsAnothers(IReadOnlyList<string> lower, int surnameWords) =>
        lower.Count == surnameWords + 2 && forenames.Count > 1 && lower[1].Length > 2 && forenames[1].Length > 2 && forenames[0] == lower[0] && !parts.Contains(lower[1]) && !lower[1].StartsWith('"');
}
