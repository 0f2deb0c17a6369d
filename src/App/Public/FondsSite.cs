using Fonds.App.Shared;
using Fonds.App.Watching;
using Fonds.Search;
using Fonds.Storage;
using Fonds.UseCases.Indexing;
using Fonds.UseCases.Watching;

namespace Fonds.App.Public;

/// <summary>The site as a web application, for the serve verb and for tests.</summary>
public static class FondsSite
{
    /// <summary>Builds the site over an open archive and its index; who opened them closes them.</summary>
    /// <param name="following">Who keeps the index fresh beside the site, so that <c>/health</c> can tell when it has stopped.</param>
    public static WebApplication Build(SiteOptions site, Archive archive, ISearchIndex index, FollowChanges? following = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(FondsSite).Assembly.GetName().Name });
        builder.WebHost.UseUrls(site.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        site.Log.Apply(builder.Logging);
        var slow = new SlowQueries(site.SlowAfter, archive.Clock);
        archive.Watch = new(slow.Threshold, slow.Note);
        builder.Services.AddSingleton(archive).AddSingleton(index).AddSingleton(slow).AddSingleton(new Readiness(archive, index, following)).AddPublicSite(site);
        var built = builder.Build();
        slow.Tell = SlowLines.To(built.Services.GetRequiredService<ILoggerFactory>());
        return built.MapPublicSite();
    }
}
