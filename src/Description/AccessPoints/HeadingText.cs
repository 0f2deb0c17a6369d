using System.Text;
using Fonds.Description.Agents;
using Fonds.Description.Names;
using Fonds.Description.Statements;

namespace Fonds.Description.AccessPoints;

/// <summary>
/// The text of a heading. EAD 2002 writes it as one string; EAD3 and EAC-CPF write parts, which are joined
/// with the punctuation that cataloguing rules give them (RDA and AACR2 headings, LCSH subdivisions).
/// </summary>
public static class HeadingText
{
    /// <summary>The heading of a statement, white space collapsed: "Serge, Victor, 1890-1947", "Spain -- History -- Civil War, 1936-1939".</summary>
    public static string Of(Statement statement) => Of(statement, statement.Term);

    /// <summary>The heading of a statement, joined as headings of another term are: a name entry as a personal name.</summary>
    internal static string Of(Statement statement, Term term)
    {
        var parts = 0;
        Statement? only = null;
        foreach (var node in statement.Content)
        {
            if (node is Statement { Term: Term.Part } part)
            {
                parts++;
                only = part;
            }
        }

        return parts switch
        {
            0 => PlainText.Of(statement),
            1 => PlainText.Of(only!),
            _ => Joined(statement, term),
        };
    }

    private static string Joined(Statement statement, Term term) => Of(
        statement.Content.OfType<Statement>().Where(static node => node.Term == Term.Part).Select(static part => new NamePart(part["localtype"] ?? part["localType"], PlainText.Of(part))), term);

    /// <summary>Parts joined as headings of a term are; parts with nothing in them are left out.</summary>
    internal static string Of(IEnumerable<NamePart> parts, Term term)
    {
        var builder = new StringBuilder();
        string? earlier = null;
        foreach (var (type, text) in parts)
        {
            if (text.Length == 0)
                continue;
            if (builder.Length == 0)
                builder.Append(text);
            else
                Join(builder, term, earlier, type, text);
            earlier = type;
        }

        return builder.ToString();
    }

    private static void Join(StringBuilder builder, Term term, string? earlier, string? type, string text)
    {
        // A qualifier or fuller form stands in brackets, whether or not the encoder wrote them.
        if (NamePartTypes.IsBracketed(type) && text[0] is not ('(' or '['))
            text = $"({text})";

        var last = builder[^1];
        if (text[0] is '(' or '[' or ')' or ',' || last is '(' or '[')
        {
            if (text[0] is '(' or '[' && last is not ('(' or '['))
                builder.Append(' ');
        }
        else if (last is ',' or ':' or ';' or '-' or '–')
        {
            builder.Append(' ');
        }
        else
        {
            builder.Append(Separator(term, earlier, type, last));
        }

        builder.Append(text);
    }

    private static string Separator(Term term, string? earlier, string? type, char last) => term switch
    {
        Term.Subject or Term.GeographicName or Term.GenreForm or Term.Function or Term.Occupation => " -- ",
        Term.CorporateName or Term.WorkTitle => NamePartTypes.IsDates(type) ? ", " : last == '.' ? " " : ". ",
        _ => NamePartTypes.IsForename(earlier) && NamePartTypes.IsSurname(type) ? " " : ", ",
    };
}
