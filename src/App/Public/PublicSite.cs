using System.Collections.Frozen;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fonds.App.Api;
using Fonds.App.Public.Search;
using Fonds.App.Shared;
using Fonds.App.Shared.Assets;
using Fonds.App.Shared.Wording;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Tables;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace Fonds.App.Public;

/// <summary>The public site in one place: what it is made of, and in which order a request passes through it.</summary>
public static class PublicSite
{
    private static readonly FrozenSet<string> DataOnly = FrozenSet.Create(StringComparer.Ordinal, Suggestions.Path, Branches.Path);

    /// <summary>Registers the pages and the acts behind them. The archive and the index are registered by the host.</summary>
    public static IServiceCollection AddPublicSite(this IServiceCollection services, SiteOptions site)
    {
        services.AddSingleton(site).AddSingleton(AssetCatalogue.Load(typeof(PublicSite).Assembly));
        services.AddSingleton<ShowHome>().AddSingleton<ShowUnit>().AddSingleton<ShowChildren>().AddSingleton<ShowFindingAid>().AddSingleton<ExportDocuments>().AddSingleton<ExportTables>()
            .AddSingleton<ShowAuthority>().AddSingleton<ShowRepository>().AddSingleton<Fonds.UseCases.Discovery.Browse>().AddSingleton<SearchHoldings>()
            .AddSingleton<SuggestNames>().AddSingleton<ListForSitemap>().AddSingleton<RecordsInAddress>();

        // Titles in every script go out as they are: as numeric entities they would be six times as long.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        // Nothing public is signed or sealed, so no key is kept on disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddRazorPages().WithRazorPagesAtContentRoot();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = ["text/html", "application/json", "application/xml", "text/csv", "application/ld+json", "text/turtle", "application/atom+xml", "text/plain"];
        });
        services.AddSingleton<CurrentPages>();
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
        // Before the pages for problems, so that they speak the language of the page that was asked for.
        app.UseSpokenLanguage();
        app.UseExceptionHandler("/problem/500");
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UseSecurityHeaders();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseRequestedForm(DataOnly);
        app.UseRouting();
        app.MapAssets(app.Services.GetRequiredService<AssetCatalogue>());
        app.MapSuggestions();
        app.MapBranches();
        app.MapSitemaps();
        app.MapHealth();
        app.MapGet("/agents", () => Results.Redirect("/people", permanent: true));
        app.MapRazorPages();
        return app;
    }
}
