using System.Globalization;
using Fonds.App.Public.Years;
using Fonds.App.Watching;
using Fonds.Search;
using Fonds.Storage;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public;

/// <summary>
/// Makes pages of every kind beside the first requests and sends them to nobody. What is compiled, unpacked and read when the first page of a kind is made is then done, and
/// no reader waits for it: the first page of a year took a third of a second, the hundredth a fortieth of that.
/// </summary>
public sealed class Rehearsal(Archive archive, ISearchIndex index, AskEvents events, IServiceScopeFactory scopes, ILogger<Rehearsal> log)
{
    private const int OfAKind = 3;

    private RequestDelegate? pages;

    /// <summary>Takes hold of what makes pages: all that is after this in the pipeline.</summary>
    internal RequestDelegate Over(RequestDelegate next) => pages = next;

    /// <summary>Makes the pages until all are made or the site stops, and says of each what would have been answered.</summary>
    public Task<IReadOnlyList<(string Address, int Status)>> BeginAsync(CancellationToken stop) => Task.Run(() => MakeAllAsync(stop), CancellationToken.None);

    private async Task<IReadOnlyList<(string Address, int Status)>> MakeAllAsync(CancellationToken stop)
    {
        var made = new List<(string, int)>();
        var address = "/";
        try
        {
            foreach (var next in Addresses().TakeWhile(_ => !stop.IsCancellationRequested))
                made.Add((address = next, await MakeAsync(next)));
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            Log.NotRehearsed(log, address, failed);
        }

        return made;
    }

    private async Task<int> MakeAsync(string address)
    {
        await using var scope = scopes.CreateAsyncScope();
        var query = address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? at : address.Length;
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = Uri.UriSchemeHttp;
        context.Request.Host = new("localhost");
        context.Request.Path = address[..query];
        context.Request.QueryString = new(address[query..]);
        context.Request.Headers.Accept = "text/html";
        context.Request.Headers.AcceptEncoding = "br";
        await pages!(context);
        return context.Response.StatusCode;
    }

    private IReadOnlyList<string> Addresses()
    {
        using var reader = archive.Read();
        var held = index.Search(new() { Limit = 0, FacetValues = OfAKind }).Facets;
        var told = events.All();
        var tops = reader.LargestTopUnits(OfAKind);
        var named = reader.Authorities([.. new[] { held.Creators, held.Names, held.Subjects, held.Places, held.Genres }.SelectMany(static facet => facet).Select(static count => count.Value).Distinct()]);
        return
        [
            "/", "/people", "/collections", "/subjects", "/events",
            .. tops.Select(static top => top.Address), .. tops.SelectMany(top => reader.Children(top.Id, 0, 1)).Select(static component => component.Address),
            .. named.Select(static authority => authority.Address), .. told.Lives.Take(OfAKind).Select(static life => life.Subject.Address),
            .. told.Counts.Years.OrderByDescending(static year => year.Count).Take(OfAKind).SelectMany(static year => new[]
            {
                YearModel.AddressOf(year.Year), string.Create(CultureInfo.InvariantCulture, $"/events?q={year.Year}"), string.Create(CultureInfo.InvariantCulture, $"/search?q={year.Year}"),
            }),
            .. named.Take(OfAKind).SelectMany(static authority => new[] { $"/search?q={Uri.EscapeDataString(authority.Heading)}", $"/search?q={Uri.EscapeDataString(authority.Heading)}&view=list" }),
        ];
    }
}
