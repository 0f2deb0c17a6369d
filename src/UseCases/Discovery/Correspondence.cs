using System.Collections.Frozen;
using Fonds.Description.Statements;

namespace Fonds.UseCases.Discovery;

/// <summary>Whether a series holds letters, by the words of its title in the languages of the field.</summary>
public static class Correspondence
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "correspondence", "correspondences", "correspondent", "correspondents", "letter", "letters",
        "correspondance", "correspondances", "correspondants", "lettre", "lettres",
        "korrespondenz", "korrespondenzen", "korrespondenten", "brief", "briefe", "briefwechsel", "schriftwechsel",
        "correspondencia", "corresponsales", "carta", "cartas", "epistolario",
    ]);

    /// <summary>Whether the title says that letters are what the series holds.</summary>
    public static bool IsSaidBy(string title)
    {
        foreach (var word in Folding.Words(title).Split(' '))
        {
            // "Brief" alone is English for short; as a whole title it is German for letter.
            if (Words.Contains(word) && (word != "brief" || title.Trim().Length == word.Length))
                return true;
        }

        return false;
    }
}
