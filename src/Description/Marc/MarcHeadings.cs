using System.Text;
using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>
/// Names, titles, topics and places in MARC fields as headings in the form in which authority files and finding aids write them: "Serge, Victor,
/// 1890-1947", "Spain -- History" (MARC 21 X00 to X51; RDA 9 to 11).
/// </summary>
public static class MarcHeadings
{
    private const string Subdivisions = "vxyz";

    /// <summary>What kind of heading the last two characters of a tag and the first indicator say; null when the field is no heading.</summary>
    public static Term? TermOf(MarcField field) => field.Tag switch
    {
        [_, '0', '0'] => field.FirstIndicator == '3' ? Term.FamilyName : Term.PersonName,
        [_, '1', '0'] or [_, '1', '1'] => Term.CorporateName,
        [_, '3', '0'] or "740" => Term.WorkTitle,
        "720" => Term.Name,
        "653" => field.SecondIndicator switch
        {
            '1' => Term.PersonName,
            '2' or '3' => Term.CorporateName,
            '5' => Term.GeographicName,
            '6' => Term.GenreForm,
            _ => Term.Subject,
        },
        [_, '5', '1'] or "662" or "752" => Term.GeographicName,
        [_, '5', '5'] => Term.GenreForm,
        "656" or "374" => Term.Occupation,
        "657" => Term.Function,
        [_, '4', '7'] or [_, '4', '8'] or [_, '5', '0'] or "654" or "658" or ['6', '9', _] => Term.Subject,
        _ => null,
    };

    /// <summary>The name or term of a field without its subdivisions and without a title behind the name; empty when it has none.</summary>
    public static string NameIn(MarcField field)
    {
        var text = new StringBuilder();
        foreach (var (code, words) in field.Subfields)
        {
            if (code == 't' || (!IsOfName(field.Tag, code) && text.Length > 0))
            {
                if (code == 't')
                    break;
                continue;
            }

            if (!IsOfName(field.Tag, code))
                continue;
            if (text.Length > 0)
                text.Append(Joint(field.Tag, code, text, words));
            text.Append(words);
        }

        return MarcText.WithoutStop(text.ToString());
    }

    /// <summary>The title of a work behind a name (MARC $t and what follows it), or empty.</summary>
    public static string TitleIn(MarcField field)
    {
        var words = field.Subfields.SkipWhile(subfield => subfield.Code != 't').Where(subfield => subfield.Code is 't' or 'f' or 'k' or 'l' or 'm' or 'n' or 'o' or 'p' or 'r' or 's');
        return MarcText.WithoutStop(string.Join(' ', words.Select(subfield => subfield.Text)));
    }

    /// <summary>The whole heading with its subdivisions: "Folk songs -- Arkansas -- Texts".</summary>
    public static string WithSubdivisions(MarcField field)
    {
        var text = new StringBuilder(NameIn(field));
        if (TitleIn(field) is { Length: > 0 } title)
            text.Append(text.Length == 0 ? "" : text[^1] == '.' ? " " : ". ").Append(title);
        foreach (var subdivision in field.All(Subdivisions))
            text.Append(text.Length == 0 ? "" : " -- ").Append(MarcText.WithoutStop(subdivision));
        return text.ToString();
    }

    public static bool IsSubdivided(MarcField field) => field.All(Subdivisions).Any();

    /// <summary>The vocabulary of a heading; null when the field does not say.</summary>
    /// <param name="isEnglish">Whether the record was made in English: then a name from no other file is of that of the Library of Congress.</param>
    public static string? SourceOf(MarcField field, bool isEnglish)
    {
        if (field['2'] is { } named && (field.Tag[0] != '6' || field.SecondIndicator is '7' or ' '))
            return named.TrimEnd('.');
        var isName = TermOf(field) is Term.PersonName or Term.FamilyName or Term.CorporateName or Term.WorkTitle;
        if (field.Tag[0] is '1' or '7')
            return isName && isEnglish && field.Tag is not ("720" or "740") ? "naf" : null;
        return field.Tag is "653" ? null : field.Tag is ['6', '9', _] ? "local" : field.SecondIndicator switch
        {
            '0' => isName ? "naf" : "lcsh",
            '1' => "lcshac",
            '2' => "mesh",
            '3' => "nal",
            '5' => "cash",
            '6' => "rvm",
            _ => null,
        };
    }

    /// <summary>Identifier of the authority record ($0, else that of the thing itself, $1), or null.</summary>
    public static string? IdentifierOf(MarcField field)
    {
        if ((field['0'] ?? field['1']) is not { } written)
            return null;
        // The prefix of the Library of Congress names no file: n is of names, sh of subjects.
        var text = written.StartsWith("(uri)", StringComparison.OrdinalIgnoreCase) || written.StartsWith("(DLC)", StringComparison.Ordinal) ? written[5..] : written;
        return text.Trim() is { Length: > 0 } identifier ? identifier : null;
    }

    /// <summary>What the named one did, as written: words ($e, of meetings $j), else codes ($4); null when nothing is said.</summary>
    public static string? RoleOf(MarcField field)
    {
        var words = field.All(field.Tag is [_, '1', '1'] ? "j" : "e").Select(word => MarcText.WithoutStop(word.TrimEnd('.', ','))).Where(word => word.Length > 0).ToArray();
        if (words.Length == 0)
            words = [.. field.All("4").Select(code => code.Trim())];
        return words.Length == 0 ? null : string.Join(", ", words);
    }

    private static bool IsOfName(string tag, char code) => tag switch
    {
        [_, '0', '0'] => code is 'a' or 'b' or 'c' or 'd' or 'q' or 'j',
        [_, '1', '0'] => code is 'a' or 'b' or 'c' or 'd' or 'n' or 'g',
        [_, '1', '1'] => code is 'a' or 'c' or 'd' or 'e' or 'n' or 'q' or 'g',
        [_, '3', '0'] or "740" => code is 'a' or 'd' or 'f' or 'g' or 'k' or 'l' or 'm' or 'n' or 'o' or 'p' or 'r' or 's',
        "662" or "752" => code is >= 'a' and <= 'h',
        "656" or "657" => code is 'a' or 'k',
        "720" or "653" => code is 'a',
        "654" => code is 'a' or 'b',
        _ => code is 'a' or 'b' or 'c' or 'd' or 'g',
    };

    // MARC brings its punctuation along; where a cataloguing agency leaves it out, the mark that rules ask for stands in for it.
    private static string Joint(string tag, char code, StringBuilder text, string words)
    {
        var last = text[^1];
        return (tag, code) switch
        {
            ("662" or "752" or "653" or "654", _) => " -- ",
            _ when words[0] is '(' or '[' => " ",
            ([_, '0', '0'], 'd' or 'c') => last is ',' or '.' or '-' ? " " : ", ",
            ([_, '1', '0'], 'b') => last == '.' ? " " : ". ",
            _ => " ",
        };
    }
}
