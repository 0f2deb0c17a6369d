namespace Fonds.App.Shared.Text;

/// <summary>How emphasis is drawn (EAD render): an HTML element and the marks around the words.</summary>
public static class Rendition
{
    /// <param name="usual">The element for plain italics: <c>em</c> in a sentence, <c>cite</c> for a title.</param>
    public static (string Element, string Attributes, string Before, string After) Of(string render, string usual)
    {
        var quoted = usual == "cite" ? "cite" : "";
        const string Upright = " class=\"upright\"";
        return render switch
        {
            "bold" or "boldunderline" => ("b", "", "", ""),
            "bolditalic" => ("b", " class=\"slanted\"", "", ""),
            "bolddoublequote" => ("b", "", "“", "”"),
            "boldsinglequote" => ("b", "", "‘", "’"),
            "boldsmcaps" or "smcaps" => ("span", " class=\"small-caps\"", "", ""),
            "doublequote" => (quoted, quoted.Length > 0 ? Upright : "", "“", "”"),
            "singlequote" => (quoted, quoted.Length > 0 ? Upright : "", "‘", "’"),
            "nonproport" => ("code", "", "", ""),
            "sub" => ("sub", "", "", ""),
            "super" => ("sup", "", "", ""),
            "underline" => ("u", "", "", ""),
            _ => (usual, "", "", ""),
        };
    }
}
