using System.Text;
using Fonds.App.Shared;
using Fonds.App.Shared.Wording;
using Fonds.Description.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Fonds.App.Public.Search;

/// <summary>Search with a line for each field, for those who do not type operators: the form writes the query, and the result shows it.</summary>
public sealed class AdvancedModel : CataloguePage
{
    /// <summary>The lines of the form: the name of each, its label, an example, and what it writes before the words.</summary>
    public static readonly IReadOnlyList<(string Name, string Label, string Example, string Operator)> Lines =
    [
        ("all", "All of these words", "strike garment", ""),
        ("phrase", "These words in a row", "general strike", "\""),
        ("any", "Any of these words", "diary journal", "OR"),
        ("without", "None of these words", "clippings", "-"),
        ("title", "In the title", "minutes", "title:"),
        ("creator", "Made or gathered by", "Serge", "creator:"),
        ("name", "Names anybody", "Macdonald", "name:"),
        ("subject", "Subject", "labor", "subject:"),
        ("place", "Place", "Brooklyn", "place:"),
        ("code", "Reference code", "MS 730", "code:"),
        ("box", "Box", "46", "box:"),
    ];

    public IActionResult OnGet()
    {
        if (Request.Query.Count > 0)
            return Redirect(SpokenLanguage.In(DisplayLanguage.Current, Address(Request.Query).ToString()));
        Title = Phrases.Say("Search by field");
        Summary = Phrases.Say("Search titles, names, subjects, places, reference codes and boxes, each on a line of its own.");
        CanonicalPath = "/advanced-search";
        WithSearchBox = false;
        CanonicalPath = "/advanced-search";
        return Page();
    }

    /// <summary>The search that a filled form asks for.</summary>
    public static SearchAddress Address(IQueryCollection form)
    {
        var query = new StringBuilder();
        foreach (var (name, _, _, mark) in Lines)
        {
            var words = (form[name].ToString() ?? "").Replace('"', ' ').Trim();
            if (words.Length > 0)
                query.Append(query.Length > 0 ? " " : "").Append(Written(mark, words));
        }

        return SearchAddress.Read(form) with { Query = query.ToString(), Page = 1 };
    }

    private static string Written(string mark, string words)
    {
        var each = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return mark switch
        {
            "" => words,
            "\"" => $"\"{words}\"",
            "OR" => string.Join(" OR ", each),
            "-" => string.Join(' ', each.Select(word => "-" + word)),
            "code:" or "box:" => $"{mark}\"{words}\"",
            _ => string.Join(' ', each.Select(word => mark + word)),
        };
    }
}
