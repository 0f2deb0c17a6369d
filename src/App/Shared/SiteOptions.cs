using System.Net;
using Fonds.App.Watching;

namespace Fonds.App.Shared;

/// <summary>How one archive presents itself.</summary>
public sealed record SiteOptions
{
    /// <summary>The archive's folder.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Where to listen; several are parted by semicolons.</summary>
    public string Urls { get; init; } = "http://localhost:5000";

    /// <summary>The name in the head of every page.</summary>
    public string Name { get; init; } = "Fonds";

    /// <summary>The address under which readers know the site, such as <c>https://archives.example.org</c>; when null, the one they asked.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>A path of the site as a full address, for sitemaps and citations.</summary>
    public string Absolute(HttpRequest request, string path) =>
        PublicAddress is { } address ? address.TrimEnd('/') + path : $"{request.Scheme}://{request.Host}{path}";

    /// <summary>How many searches one client may ask for in a second, over some time; 0 for as many as they like.</summary>
    public int SearchesPerSecond { get; init; } = UsualSearchesPerSecond;

    /// <summary>After what time a search is given up, so that one question cannot keep everybody else waiting.</summary>
    public TimeSpan SearchPatience { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>
    /// Whether the limits hold for clients on this very machine: as a rule that is a proxy that speaks for many, or somebody who measures.
    /// </summary>
    public bool LimitsThisMachine { get; init; }

    /// <summary>The proxies in front, whose word on who asks is believed: addresses, or networks such as <c>10.0.0.0/8</c>. Without any, nobody's is.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>Where those who watch over the program find its metrics and its own page; null for nowhere. Readers never come here.</summary>
    public string? AdminAddress { get; init; }

    /// <summary>From which time on a search or a statement is slow, and told of.</summary>
    public TimeSpan SlowAfter { get; init; } = TimeSpan.FromSeconds(1);

    public LogOptions Log { get; init; } = new();

    public const int UsualSearchesPerSecond = 4;
}
