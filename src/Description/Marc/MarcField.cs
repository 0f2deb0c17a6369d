using System.Text;
using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>A field of a MARC record with its indicators and subfields (MARC 21, fields 010 to 999).</summary>
/// <param name="Statement">The field as it is held.</param>
public readonly record struct MarcField(Statement Statement)
{
    /// <summary>Three characters: "245".</summary>
    public string Tag => Statement["tag"] ?? "";

    public char FirstIndicator => Indicator("ind1");

    public char SecondIndicator => Indicator("ind2");

    /// <summary>The subfields in order, each with its code.</summary>
    public IEnumerable<(char Code, string Text)> Subfields
    {
        get
        {
            foreach (var subfield in Statement.All(Term.MarcSubfield))
            {
                if (subfield["code"] is [var code] && PlainText.Of(subfield) is { Length: > 0 } text)
                    yield return (code, text);
            }
        }
    }

    /// <summary>The text of the first subfield with a code, or null.</summary>
    public string? this[char code]
    {
        get
        {
            foreach (var (candidate, text) in Subfields)
            {
                if (candidate == code)
                    return text;
            }

            return null;
        }
    }

    /// <summary>The texts of the subfields with one of these codes, in order.</summary>
    public IEnumerable<string> All(string codes) => Subfields.Where(subfield => codes.Contains(subfield.Code, StringComparison.Ordinal)).Select(subfield => subfield.Text);

    /// <summary>The texts of the subfields with one of these codes with a space between, for MARC writes its punctuation itself; empty when there are none.</summary>
    public string Words(string codes) => string.Join(' ', All(codes));

    /// <summary>All that is meant to be read: no identifiers, codes of sources and institutions, links between fields.</summary>
    public string AllWords
    {
        get
        {
            var text = new StringBuilder();
            foreach (var (code, words) in Subfields)
            {
                if (!IsControl(code))
                    text.Append(text.Length > 0 ? " " : "").Append(words);
            }

            return text.ToString();
        }
    }

    /// <summary>Whether a subfield says something to machines: $0 to $9 are numbers, codes and links in every field.</summary>
    public static bool IsControl(char code) => code is >= '0' and <= '9' and not '3';

    private char Indicator(string name) => Statement[name] is [var indicator] ? indicator : ' ';
}
