using Fonds.App.Shared.Wording;
using Fonds.App.Shared;
using Microsoft.AspNetCore.Diagnostics;

namespace Fonds.App.Public.Errors;

/// <summary>Says that an address leads nowhere, and helps on from there.</summary>
public sealed class NotFoundModel : CataloguePage
{
    private const int Longest = 80;

    /// <summary>The words in the address asked for, as something to search for; empty when there are none.</summary>
    public string Words { get; private set; } = "";

    public void OnGet()
    {
        Title = Phrases.Say("Nothing at this address");
        Summary = Title;
        Indexed = false;
        WithSearchBox = false;
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";
        var last = asked.TrimEnd('/').Split('/')[^1];
        if (last.Length is > 2 and < Longest && last.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or ' '))
            Words = last.Replace('-', ' ').Replace('_', ' ').Trim();
        Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
