using Fonds.App.Shared;
using Fonds.Search;
using Fonds.Storage;

namespace Fonds.App.Public;

/// <summary>The site as a web application, for the serve verb and for tests.</summary>
public static class FondsSite
{
    /// <summary>Builds the site over an open archive and its index; who opened them closes them.</summary>
    public static WebApplication Build(SiteOptions site, Archive archive, ISearchIndex index)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(FondsSite).Assembly.GetName().Name });
        builder.WebHost.UseUrls(site.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(archive).AddSingleton(index).AddPublicSite(site);
        return builder.Build().MapPublicSite();
    }
}
