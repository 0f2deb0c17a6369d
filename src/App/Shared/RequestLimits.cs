using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Fonds.App.Shared;

/// <summary>
/// How much one client may ask of what costs most: searches, suggestions, whole documents. Everybody else is spared by it; a person at a
/// desk never meets it, and pages of records are never counted. Who asks too fast is told how long to wait.
/// </summary>
public static class RequestLimits
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Too many requests</title></head>
        <body><h1>Too many requests</h1>
        <p>So many searches or whole documents were asked for from your address in a short time that others would have to wait. Please try again in WAIT.</p>
        <p>To take in the whole catalogue, a program does better with the <a href="/sitemap.xml">site maps</a> and the <a href="/feed.atom">feed of changes</a>, one request at a time.</p>
        </body></html>
        """;

    /// <summary>Registers the limits; none when the options say so.</summary>
    public static void AddRequestLimits(this IServiceCollection services, SiteOptions site) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = (rejected, cancel) => Explain(rejected.HttpContext, rejected.Lease, cancel);
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (Cost Cost, string Client)>(context => Partition(context, site));
    });

    /// <summary>The client that an address stands for. Who has an IPv6 network has 64 bits of addresses in it, and is one client.</summary>
    public static string ClientOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes).ToString();
    }

    private static RateLimitPartition<(Cost Cost, string Client)> Partition(HttpContext context, SiteOptions site)
    {
        var cost = CostOf(context.Request.Path.Value ?? "");
        var address = context.Connection.RemoteIpAddress;
        if (cost == Cost.Little || site.SearchesPerSecond == 0 || address is null || (IPAddress.IsLoopback(address) && !site.LimitsThisMachine))
            return RateLimitPartition.GetNoLimiter<(Cost, string)>((Cost.Little, ""));
        return RateLimitPartition.GetTokenBucketLimiter((cost, ClientOf(address)), _ => Bucket(cost, site.SearchesPerSecond));
    }

    // Ten seconds' worth at once: a person opens several results, then reads. Letters typed ask more often; whole documents are long.
    private static TokenBucketRateLimiterOptions Bucket(Cost cost, int searches)
    {
        var perSecond = cost switch { Cost.Suggestion => searches * 5, Cost.WholeDocument => Math.Max(1, searches / 4), _ => searches };
        return new() { TokenLimit = perSecond * 10, TokensPerPeriod = perSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0, AutoReplenishment = true };
    }

    private static Cost CostOf(string path) => path switch
    {
        Api.Suggestions.Path => Cost.Suggestion,
        "/search" or "/search.json" => Cost.Search,
        _ when path.EndsWith(RecordForm.Document.Suffix, StringComparison.Ordinal) || path.EndsWith(RecordForm.Table.Suffix, StringComparison.Ordinal) => Cost.WholeDocument,
        _ when path.StartsWith("/collections/", StringComparison.Ordinal) && (path.EndsWith("/all", StringComparison.Ordinal) || path.EndsWith(".pdf", StringComparison.Ordinal)) => Cost.WholeDocument,
        _ => Cost.Little,
    };

    private static async ValueTask Explain(HttpContext context, RateLimitLease lease, CancellationToken cancel)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : 1;
        var response = context.Response;
        response.Headers.RetryAfter = Math.Max(1, wait).ToString(CultureInfo.InvariantCulture);
        response.ContentType = "text/html; charset=utf-8";
        await response.WriteAsync(Page.Replace("WAIT", wait <= 1 ? "a second" : $"{wait} seconds", StringComparison.Ordinal), cancel);
    }

    private enum Cost
    {
        Little,
        Suggestion,
        Search,
        WholeDocument,
    }
}
