namespace Fonds.App.Shared;

/// <summary>
/// In which form a record is asked for: a page to read, or data. The suffix <c>.json</c> says it, or the Accept header
/// of a program; both lead to the same address.
/// </summary>
public static class RequestedForm
{
    private const string Suffix = ".json";
    private static readonly object Key = new();

    /// <summary>The media type of data.</summary>
    public const string DataType = "application/json; charset=utf-8";

    public static bool IsData(HttpContext context) => context.Items.ContainsKey(Key);

    /// <summary>The same address with the suffix.</summary>
    public static string DataAddress(HttpRequest request) =>
        (request.Path == "/" ? "/index" : request.Path.Value!.TrimEnd('/')) + Suffix + request.QueryString.Value;

    /// <summary>Takes the suffix off before the address is looked up. Addresses that only exist as data keep theirs.</summary>
    public static void UseRequestedForm(this IApplicationBuilder app, IReadOnlySet<string> dataOnly) => app.Use((context, next) =>
    {
        var request = context.Request;
        var path = request.Path.Value ?? "";
        if (path.EndsWith(Suffix, StringComparison.Ordinal) && !dataOnly.Contains(path))
        {
            request.Path = path == "/index" + Suffix ? "/" : path[..^Suffix.Length];
            context.Items[Key] = true;
        }
        else if (PrefersData(request))
        {
            context.Items[Key] = true;
        }

        return next(context);
    });

    /// <summary>Whether a program asks for data by its Accept header; a browser takes pages first.</summary>
    public static bool PrefersData(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Contains("application/json", StringComparison.OrdinalIgnoreCase) && !accept.Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }
}
