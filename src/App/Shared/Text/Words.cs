using System.Text;

namespace Fonds.App.Shared.Text;

/// <summary>Plain words out of the codes that standards use.</summary>
public static class Words
{
    /// <summary>"associatedSubject" as "Associated subject".</summary>
    public static string FromCode(string code)
    {
        var words = new StringBuilder(code.Length + 4);
        foreach (var letter in code)
        {
            if (char.IsUpper(letter) && words.Length > 0 && words[^1] != ' ')
                words.Append(' ').Append(char.ToLowerInvariant(letter));
            else
                words.Append(words.Length == 0 ? char.ToUpperInvariant(letter) : letter);
        }

        return words.ToString();
    }

    /// <summary>With a capital first letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
