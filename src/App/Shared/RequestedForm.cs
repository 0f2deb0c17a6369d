using Microsoft.Net.Http.Headers;

namespace Fonds.App.Shared;

/// <summary>
/// In which form a record is asked for: a page to read, or one of <see cref="RecordForm"/>. The suffix says it, or the Accept header of
/// a program; all lead to the same address.
/// </summary>
public static class RequestedForm
{
    private static readonly object Key = new();

    /// <summary>The form asked for; null for a page to read.</summary>
    public static RecordForm? Of(HttpContext context) => context.Items[Key] as RecordForm;

    /// <summary>The same address with the suffix of data.</summary>
    public static string DataAddress(HttpRequest request) =>
        RecordForm.Data.AddressOf(request.Path == "/" ? "/index" : request.Path.Value!.TrimEnd('/')) + request.QueryString.Value;

    /// <summary>The new address of a record that moved, in the form asked for.</summary>
    public static string AddressAsAsked(HttpContext context, string address) => Of(context)?.AddressOf(address) ?? address;

    /// <summary>Takes the suffix off before the address is looked up. Addresses that only exist as data keep theirs.</summary>
    public static void UseRequestedForm(this IApplicationBuilder app, IReadOnlySet<string> dataOnly) => app.Use((context, next) =>
    {
        var request = context.Request;
        var path = request.Path.Value ?? "";
        if (!dataOnly.Contains(path) && WithSuffix(path) is { } form)
        {
            var address = path[..^form.Suffix.Length];
            request.Path = address == "/index" ? "/" : address;
            context.Items[Key] = form;
        }
        else if (Preferred(request) is { } preferred)
        {
            context.Items[Key] = preferred;
        }

        return next(context);
    });

    /// <summary>The form that the end of a path names; null when it names none.</summary>
    public static RecordForm? WithSuffix(string path)
    {
        foreach (var form in RecordForm.All)
        {
            if (path.EndsWith(form.Suffix, StringComparison.Ordinal) && form.IsOffered(path))
                return form;
        }

        return null;
    }

    /// <summary>
    /// The form for which a program asks by its Accept header (RFC 9110, 12.5.1); null for a page. Who takes a page and something else
    /// equally gladly, as browsers say, gets the page; who names a form and else takes anything gets the form.
    /// </summary>
    public static RecordForm? Preferred(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(accept, out var types))
            return null;

        var path = request.Path.Value ?? "";
        var (best, weight) = ((RecordForm?)null, 0.0);
        foreach (var type in types)
        {
            var quality = type.Quality ?? 1;
            var name = type.MediaType.Value ?? "";
            if (name.Equals("text/html", StringComparison.OrdinalIgnoreCase) && quality >= weight)
                (best, weight) = (null, quality + Preference);
            else if (Named(name) is { } form && form.IsOffered(path) && quality > weight)
                (best, weight) = (form, quality);
            else if (name == "*/*" && quality - Preference > weight)
                (best, weight) = (null, quality - Preference);
        }

        return best;
    }

    // With equal weights, a page named outright comes before a form, and a form before "anything", wherever in the header they stand.
    private const double Preference = 0.0005;

    private static RecordForm? Named(string type)
    {
        foreach (var form in RecordForm.All)
        {
            if (form.AskedBy.Contains(type, StringComparer.OrdinalIgnoreCase))
                return form;
        }

        return null;
    }
}
