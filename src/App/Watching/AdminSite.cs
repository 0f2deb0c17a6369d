using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fonds.App.Api;
using Fonds.App.Shared;
using Fonds.App.Shared.Assets;
using Fonds.App.Watching.Metrics;
using Fonds.UseCases.Discovery;
using Microsoft.AspNetCore.DataProtection;

namespace Fonds.App.Watching;

/// <summary>
/// What those who run the program see of it, at an address of its own that readers never reach: a page, the same as JSON, metrics, health.
/// </summary>
public static class AdminSite
{
    /// <summary>The folder of its pages; the public site knows none of them.</summary>
    public const string Folder = "/Administration";

    /// <summary>Builds the site at an address, over what is watched.</summary>
    public static WebApplication Build(string address, Watch watch, SiteOptions site)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(AdminSite).Assembly.GetName().Name });
        builder.WebHost.UseUrls(address);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        site.Log.Apply(builder.Logging);
        builder.Services.AddSingleton(watch).AddSingleton(watch.Readiness).AddSingleton(site).AddSingleton(AssetCatalogue.Load(typeof(AdminSite).Assembly));
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddRazorPages(pages => pages.Conventions.AddFolderRouteModelConvention("/", page =>
        {
            if (!page.ViewEnginePath.StartsWith(Folder, StringComparison.Ordinal))
                page.Selectors.Clear();
        })).WithRazorPagesAtContentRoot();

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.Use((context, next) =>
        {
            if (!context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
                context.Response.Headers.CacheControl = "no-store";
            return next(context);
        });
        app.UseRouting();
        app.MapAssets(app.Services.GetRequiredService<AssetCatalogue>());
        app.MapHealth();
        app.MapGet("/metrics", () => Results.Text(PrometheusText.Of(watch.Metrics, ProgramVersion.Text), PrometheusText.ContentType));
        app.MapGet("/status.json", () => Results.Json(Overview.Of(watch), ExportJson.Options));
        app.MapRazorPages();
        return app;
    }
}
