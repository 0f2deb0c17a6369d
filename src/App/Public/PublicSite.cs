using System.Collections.Frozen;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fonds.App.Api;
using Fonds.App.Public.Repositories;
using Fonds.App.Public.Search;
using Fonds.App.Shared;
using Fonds.App.Shared.Assets;
using Fonds.App.Shared.Wording;
using Fonds.App.Watching;
using Fonds.Storage;
using Fonds.Storage.Dialects;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;
using Fonds.UseCases.Tables;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace Fonds.App.Public;

/// <summary>The public site in one place: what it is made of, and in which order a request passes through it.</summary>
public static class PublicSite
{
    private static readonly FrozenSet<string> DataOnly = FrozenSet.Create(StringComparer.Ordinal, Suggestions.Path, Branches.Path, SavedItems.Path);

    /// <summary>Registers the pages and the acts behind them. The archive and the index are registered by the host.</summary>
    public static IServiceCollection AddPublicSite(this IServiceCollection services, SiteOptions site)
    {
        services.AddSingleton(site).AddSingleton(AssetCatalogue.Load(typeof(PublicSite).Assembly));
        services.AddSingleton<ShowHome>().AddSingleton<ShowUnit>().AddSingleton<ShowChildren>().AddSingleton<ShowFindingAid>().AddSingleton<ShowContainers>().AddSingleton<ExportDocuments>().AddSingleton<ExportTables>()
            .AddSingleton<ShowAuthority>().AddSingleton<ShowRepository>().AddSingleton<Fonds.UseCases.Discovery.Browse>().AddSingleton<SearchHoldings>()
            .AddSingleton<SuggestNames>().AddSingleton<ListForSitemap>().AddSingleton<ListChanges>().AddSingleton<RecordsInAddress>()
            .AddSingleton<ShowLife>().AddSingleton<AskEvents>().AddSingleton<FindMeetings>().AddSingleton<ShowPair>();

        services.AddHostedService<PreparedRepositories>();
        services.AddSingleton<Rehearsal>();

        // Titles in every script go out as they are: as numeric entities they would be six times as long.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        // Nothing public is signed or sealed, so no key is kept on disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddRazorPages(pages => pages.Conventions.AddFolderRouteModelConvention(AdminSite.Folder, page => page.Selectors.Clear())).WithRazorPagesAtContentRoot();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = ["text/html", "application/json", "application/xml", "text/csv", "application/ld+json", "text/turtle", "text/calendar", "application/atom+xml", "text/plain"];
        });
        services.AddSingleton<CurrentState>().AddSingleton<CurrentPages>();
        services.AddRequestLimits(site);
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.ForwardLimit = null;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in site.Proxies)
                forwarded.KnownIPNetworks.Add(proxy);
        });
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<CurrentPages>((kept, current) =>
        {
            kept.SizeLimit = CurrentPages.MostBytes;
            kept.MaximumBodySize = CurrentPages.LargestPage;
            kept.AddBasePolicy(current);
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        return services;
    }

    /// <summary>Maps every public address.</summary>
    public static WebApplication MapPublicSite(this WebApplication app)
    {
        app.UseRequestsMeasured();
        if (app.Services.GetRequiredService<SiteOptions>().Proxies.Count > 0)
            app.UseForwardedHeaders();
        // Before the pages for problems, so that they speak the language of the page that was asked for.
        app.UseSpokenLanguage();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/problem/500",
            StatusCodeSelector = Problems.StatusOf,
            // A database that is away is told once by who follows it, and not for every reader.
            SuppressDiagnosticsCallback = failed => failed.Exception is DatabaseUnreachableException,
        });
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UseSecurityHeaders();
        app.UseFreshness();
        app.UseRateLimiter();
        app.UseOutputCache();
        app.UseWorkInTurn(app.Services.GetRequiredService<Archive>().IsOnServer ? WorkInTurn.AtOnceForServer : null);
        app.Use(app.Services.GetRequiredService<Rehearsal>().Over);
        app.UseResponseCompression();
        app.UseRequestedForm(DataOnly);
        app.UseRouting();
        app.MapAssets(app.Services.GetRequiredService<AssetCatalogue>());
        app.MapSuggestions();
        app.MapBranches();
        app.MapSavedItems();
        app.MapSitemaps();
        app.MapFeeds();
        app.MapLives();
        app.MapHealth();
        app.MapGet("/agents", () => Results.Redirect("/people", permanent: true));
        app.MapRazorPages();
        return app;
    }
}
