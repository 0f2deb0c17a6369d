using System.Diagnostics;
using Fonds.App.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Fonds.App.Public.Errors;

/// <summary>Says that something went wrong, what to do next, and what to quote.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : CataloguePage
{
    private const string SecondsToWait = "5";

    public string Heading { get; private set; } = "";
    public string Advice { get; private set; } = "";

    /// <summary>What stands in the log beside the cause.</summary>
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public void OnGet(int status) => Say(status);

    public void OnPost(int status) => Say(status);

    private void Say(int status)
    {
        Response.StatusCode = Problems.StatusOf(HttpContext, status);
        if (Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            Response.Headers.RetryAfter = SecondsToWait;
        (Heading, Advice) = Response.StatusCode switch
        {
            < 500 => ("This address cannot be read", "Something in the address is not what this page understands. Nothing is lost: try the search, or go back."),
            StatusCodes.Status503ServiceUnavailable => ("The catalogue cannot be reached just now", "The records are kept on another machine, which does not answer at the moment. Nothing is lost: try again in a few seconds."),
            StatusCodes.Status507InsufficientStorage => ("There is no room left to save this", "The disk of the catalogue is full. What was saved before is whole, and what you sent was not kept: tell the archive, and send it again when there is room."),
            _ => ("Something went wrong here", "The catalogue could not make this page. Nothing is lost: try again in a moment."),
        };
        Title = Fonds.App.Shared.Wording.Phrases.Say(Heading);
        Indexed = false;
        WithSearchBox = false;
    }
}
