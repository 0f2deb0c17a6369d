using System.Diagnostics;
using Fonds.App.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Fonds.App.Public.Errors;

/// <summary>Says that something went wrong, what to do next, and what to quote.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : CataloguePage
{
    public string Heading { get; private set; } = "";
    public string Advice { get; private set; } = "";

    /// <summary>What stands in the log beside the cause.</summary>
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public void OnGet(int status) => Say(status);

    public void OnPost(int status) => Say(status);

    private void Say(int status)
    {
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        (Heading, Advice) = Response.StatusCode < 500
            ? ("This address cannot be read", "Something in the address is not what this page understands. Nothing is lost: try the search, or go back.")
            : ("Something went wrong here", "The catalogue could not make this page. Nothing is lost: try again in a moment.");
        Title = Fonds.App.Shared.Wording.Phrases.Say(Heading);
        Indexed = false;
        WithSearchBox = false;
    }
}
