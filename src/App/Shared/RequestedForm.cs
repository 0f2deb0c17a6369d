namespace Fonds.App.Shared;

/// <summary>
/// In which form a record is asked for: a page to read, data (<c>.json</c>), or a document of the field (<c>.xml</c>: EAD, EAC-CPF).
/// The suffix says it, or the Accept header of a program; all lead to the same address.
/// </summary>
public static class RequestedForm
{
    private const string DataSuffix = ".json";
    private const string DocumentSuffix = ".xml";
    private static readonly object Key = new();

    /// <summary>The media type of data.</summary>
    public const string DataType = "application/json; charset=utf-8";

    /// <summary>The media type of a document.</summary>
    public const string DocumentType = "application/xml; charset=utf-8";

    public static bool IsData(HttpContext context) => DataSuffix.Equals(context.Items[Key]);

    public static bool IsDocument(HttpContext context) => DocumentSuffix.Equals(context.Items[Key]);

    /// <summary>The same address with the suffix of data.</summary>
    public static string DataAddress(HttpRequest request) =>
        (request.Path == "/" ? "/index" : request.Path.Value!.TrimEnd('/')) + DataSuffix + request.QueryString.Value;

    /// <summary>The address of a record with the suffix of a document.</summary>
    public static string DocumentAddress(string address) => address + DocumentSuffix;

    /// <summary>The new address of a record that moved, in the form asked for.</summary>
    public static string AddressAsAsked(HttpContext context, string address) => address + context.Items[Key];

    /// <summary>Takes the suffix off before the address is looked up. Addresses that only exist as data keep theirs.</summary>
    public static void UseRequestedForm(this IApplicationBuilder app, IReadOnlySet<string> dataOnly) => app.Use((context, next) =>
    {
        var request = context.Request;
        var path = request.Path.Value ?? "";
        if (path.EndsWith(DataSuffix, StringComparison.Ordinal) && !dataOnly.Contains(path))
        {
            request.Path = path == "/index" + DataSuffix ? "/" : path[..^DataSuffix.Length];
            context.Items[Key] = DataSuffix;
        }
        // Site maps lie at the root or under an address of their own; a record always stands below its kind.
        else if (path.EndsWith(DocumentSuffix, StringComparison.Ordinal) && IsOfRecord(path))
        {
            request.Path = path[..^DocumentSuffix.Length];
            context.Items[Key] = DocumentSuffix;
        }
        else if (Preferred(request) is { Length: > 0 } preferred)
        {
            context.Items[Key] = preferred;
        }

        return next(context);
    });

    /// <summary>The form for which a program asks by its Accept header, as its suffix; a browser takes pages first: then it is empty.</summary>
    public static string Preferred(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        if (accept.Contains("text/html", StringComparison.OrdinalIgnoreCase))
            return "";
        return accept.Contains("application/json", StringComparison.OrdinalIgnoreCase) ? DataSuffix
            : accept.Contains("application/xml", StringComparison.OrdinalIgnoreCase) && IsOfRecord(request.Path.Value ?? "") ? DocumentSuffix
            : "";
    }

    private static bool IsOfRecord(string path) =>
        path.StartsWith("/collections/", StringComparison.Ordinal) || path.StartsWith("/agents/", StringComparison.Ordinal);
}
