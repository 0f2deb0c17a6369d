using Fonds.Description.Languages;

namespace Fonds.App.Shared.Wording;

/// <summary>
/// In which language the site answers. The address says it (<c>/fr/agents/…</c>); at an address without a language a browser is led to the
/// one its reader prefers, and everybody else is answered in English. Data and documents have one address, without a language.
/// </summary>
public static class SpokenLanguage
{
    private static readonly string[] InNoLanguage = [".json", ".jsonld", ".xml", ".ttl", ".csv", ".pdf", ".txt", ".atom", ".ics", ".ris"];

    /// <summary>An address of the site in the language that is spoken: what a page links to.</summary>
    public static string Here(string address) => In(DisplayLanguage.Current, address);

    /// <summary>An address of the site in a language; English has the bare address.</summary>
    public static string In(DisplayLanguage language, string address) =>
        language == DisplayLanguage.English || !IsPage(address) ? address : $"/{language.Code}{(address == "/" ? "" : address)}";

    /// <summary>Where suggestions are asked for, in the language that is spoken.</summary>
    public static string Suggestions => Answering(Api.Suggestions.Path);

    /// <summary>Where branches of the tree are asked for, in the language that is spoken.</summary>
    public static string Branches => Answering(Api.Branches.Path);

    /// <summary>A document that carries words of the catalogue, in the language that is spoken.</summary>
    public static string Printed(string path) => Answering(path);

    // Data for our own pages: unlike the data of a record, it carries words of the catalogue and links to pages.
    private static string Answering(string path) => DisplayLanguage.Current == DisplayLanguage.English ? path : $"/{DisplayLanguage.Current}{path}";

    /// <summary>The page that is asked for, in another language. Said outright in English too, so that no browser is led elsewhere.</summary>
    public static string Same(HttpRequest request, DisplayLanguage language) =>
        $"/{language.Code}{(request.Path == "/" ? "" : request.Path.Value)}{request.QueryString.Value}";

    /// <summary>Takes the language out of the address before it is looked up, or leads a browser to its reader's language.</summary>
    public static void UseSpokenLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (OfAddress(request.Path.Value ?? "") is var (language, path))
        {
            request.PathBase = request.PathBase.Add($"/{language.Code}");
            request.Path = path;
            DisplayLanguage.Current = language;
            return next(context);
        }

        DisplayLanguage.Current = DisplayLanguage.English;
        if (!IsForReading(request))
            return next(context);

        context.Response.Headers.Append("Vary", "Accept-Language");
        if (Preferred(request.Headers.AcceptLanguage.ToString()) is var preferred && preferred == DisplayLanguage.English)
            return next(context);

        context.Response.Headers.CacheControl = "private, max-age=300";
        context.Response.Redirect(In(preferred, request.Path.Value!) + request.QueryString.Value);
        return Task.CompletedTask;
    });

    /// <summary>The language that an Accept-Language header likes best among those the catalogue speaks; English when none.</summary>
    public static DisplayLanguage Preferred(string header)
    {
        var best = DisplayLanguage.English;
        var weight = 0.0;
        foreach (var part in header.AsSpan().Split(','))
        {
            var entry = header.AsSpan()[part].Trim();
            var mark = entry.IndexOf(';');
            var tag = (mark < 0 ? entry : entry[..mark]).Trim();
            var dash = tag.IndexOf('-');
            if (DisplayLanguage.Of(dash < 0 ? tag : tag[..dash]) is { } language && Weight(mark < 0 ? [] : entry[(mark + 1)..]) is var said && said > weight)
                (best, weight) = (language, said);
        }

        return best;
    }

    private static double Weight(ReadOnlySpan<char> parameter)
    {
        parameter = parameter.Trim();
        return parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            ? double.TryParse(parameter[2..], System.Globalization.CultureInfo.InvariantCulture, out var weight) ? weight : 0
            : 1;
    }

    private static (DisplayLanguage Language, string Path)? OfAddress(string path)
    {
        if (path.Length < 3 || path[0] != '/' || (path.Length > 3 && path[3] != '/') || DisplayLanguage.Of(path.AsSpan(1, 2)) is not { } language)
            return null;
        return (language, path.Length <= 4 ? "/" : path[3..]);
    }

    private static bool IsForReading(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers.AcceptLanguage.Count > 0 && IsPage(request.Path.Value ?? "")
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    // Data, documents and feeds have one address in no language.
    private static bool IsPage(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        return path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/assets/", StringComparison.Ordinal)
            && !path.StartsWith("/health", StringComparison.Ordinal)
            && !Array.Exists(InNoLanguage, suffix => path.EndsWith(suffix, StringComparison.Ordinal));
    }
}
