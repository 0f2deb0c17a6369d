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
}
