using System.Text;

namespace Fonds.Description.Names;

/// <summary>Subfield marks of MARC that an export left in a heading: "Wharton, Edith |d 1862-1937", "$q (Thomas Stearns)".</summary>
internal static class MarcSubfields
{
    /// <summary>The heading with the punctuation that the subfields stand for; subdivisions keep their marks, which say that they are some.</summary>
    public static string Resolved(string text)
    {
        StringBuilder? builder = null;
        var copied = 0;
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] is not ('|' or '‡' or '$'))
                continue;

            // A mark with nothing behind: "Ginsburg, Ruth Bader|||".
            var isEmpty = place + 1 == text.Length || text[place + 1] is '|' or '‡';
            var code = isEmpty ? (char)0 : text[place + 1];
            if (!isEmpty && !(char.IsAsciiLetterLower(code) && code is not ('x' or 'v' or 'y' or 'z') && place + 2 < text.Length && text[place + 2] == ' '))
                continue;

            builder ??= new();
            builder.Append(text, copied, place - copied);
            copied = place + (isEmpty ? 1 : 3);
            if (isEmpty || builder.Length == 0)
                continue;
            while (builder.Length > 0 && builder[^1] == ' ')
                builder.Length--;
            builder.Append(builder.Length == 0 || builder[^1] is ',' or '.' || code is 'q' or 'b' or 'a' ? " " : code is 't' ? ". " : ", ");
        }

        return builder is null ? text : builder.Append(text, copied, text.Length - copied).ToString();
    }
}
