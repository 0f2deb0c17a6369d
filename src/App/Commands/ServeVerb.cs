using System.CommandLine;
using System.Globalization;
using System.Net;
using Fonds.App.Public;
using Fonds.App.Shared;
using Fonds.App.Watching;
using Fonds.UseCases.Indexing;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Fonds.App.Commands;

/// <summary><c>fonds serve</c>: the public site and its JSON.</summary>
internal static class ServeVerb
{

    public static Verb Create(Surroundings surroundings)
    {
        var urls = Urls();
        var site = CommonOptions.PublicAddress();
        var limit = Limit();
        var proxies = Proxies();
        var place = ArchiveOptions.ToRead(surroundings);
        var watching = new WatchingOptions();
        var verb = new Verb(
            "serve", "Serves the site until it is stopped; an empty archive is made when there is none.",
            "fonds serve", "fonds serve --urls http://0.0.0.0:8080 --data /srv/archive",
            "fonds serve --public-address https://archives.example.org --proxy 127.0.0.1",
            "fonds serve --store \"Host=db;Database=archive;Username=fonds\" --data /var/lib/fonds",
            "fonds serve --admin-address http://127.0.0.1:5001 --log information --log-form json")
        {
            urls, site, limit, proxies,
        };
        place.AddTo(verb);
        watching.AddTo(verb);
        verb.SetAction(async (parsed, cancel) =>
        {
            using var archive = place.Open(parsed);
            var options = new SiteOptions
            {
                DataFolder = archive.Archive.Folder,
                Urls = parsed.GetValue(urls)!,
                PublicAddress = parsed.GetValue(site) ?? surroundings.PublicAddress,
                SearchesPerSecond = parsed.GetValue(limit) ?? SiteOptions.UsualSearchesPerSecond,
                LimitsThisMachine = parsed.GetValue(limit) is not null,
                Proxies = [.. (parsed.GetValue(proxies) ?? []).Select(proxy => Network(proxy)!.Value)],
            };
            await ServeAsync(archive, watching.Apply(options, parsed, surroundings), surroundings, cancel);
            return ExitCodes.Done;
        });
        return verb;
    }

    /// <summary>Where to listen, checked before anything is opened.</summary>
    public static Option<string> Urls()
    {
        var urls = new Option<string>("--urls")
        {
            HelpName = "U", Description = "Where to listen; several are parted by semicolons.", DefaultValueFactory = _ => "http://localhost:5000",
        };
        urls.Validators.Add(result =>
        {
            foreach (var url in result.Tokens.SelectMany(token => token.Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            {
                if (!IsListenable(url))
                    result.AddError($"{url} is no address to listen on; write it as http://localhost:5000 or http://0.0.0.0:8080.");
            }
        });
        return urls;
    }

    /// <summary>Serves until the process is asked to stop, then finishes the requests under way.</summary>
    public static async Task ServeAsync(OpenedArchive archive, SiteOptions options, Surroundings surroundings, CancellationToken cancel)
    {
        // While a question is on its way to a server the thread that asked it waits, and there must be others for other readers from the first moment on.
        if (archive.Archive.IsOnServer)
            ThreadPool.SetMinThreads(WorkInTurn.AtOnceForServer, WorkInTurn.AtOnceForServer);
        using var tidying = new TidyMemory();
        using var indexing = FollowChanges.Start(archive.Archive, archive.Index, forSearches: true);
        await using var site = FondsSite.Build(options, archive.Archive, archive.Index, indexing);
        site.MapGet("/samples/{name}", (string name) =>
            SampleArchive.Image(name) is { } image ? Results.Stream(image, "image/svg+xml") : Results.NotFound());
        using var watch = Watch.Over(site);
        await using var admin = options.AdminAddress is { } address ? AdminSite.Build(address, watch, options) : null;
        if (admin is not null)
            await admin.StartAsync(cancel);
        await site.StartAsync(cancel);
        var rehearsal = site.Services.GetRequiredService<Rehearsal>().BeginAsync(site.Lifetime.ApplicationStopping);
        var forAdministrator = admin is null ? "" : $" For the administrator: {Addresses(admin)}.";
        surroundings.Talk.WriteLine($"Serving {archive.Archive.Place} at {Addresses(site)}.{forAdministrator} Ctrl+C stops it.");
        await site.WaitForShutdownAsync(cancel);
        await rehearsal;
        if (admin is not null)
            await admin.StopAsync(CancellationToken.None);
    }

    private static string Addresses(WebApplication site) =>
        string.Join(" and ", site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses);

    private static Option<int?> Limit()
    {
        var limit = new Option<int?>("--limit")
        {
            HelpName = "N",
            Description = "How many searches one client may ask for in a second, over some time; suggestions and whole documents in proportion; 0 for no limit. "
                + $"Default: {SiteOptions.UsualSearchesPerSecond}, and none for clients on this machine.",
        };
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) || number < 0))
                result.AddError($"{token.Value} is no number of searches.");
        });
        return limit;
    }

    private static Option<string[]> Proxies()
    {
        var proxies = new Option<string[]>("--proxy")
        {
            HelpName = "IP",
            Description = "The address or network of a proxy in front, which says for whom it asks (X-Forwarded-For, X-Forwarded-Proto). May be repeated. Nobody else is believed.",
        };
        proxies.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => Network(token.Value) is null))
                result.AddError($"{token.Value} is no address of a proxy; write it as 127.0.0.1 or 10.0.0.0/8.");
        });
        return proxies;
    }

    private static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;

    public static bool IsListenable(string url)
    {
        try
        {
            return BindingAddress.Parse(url).Scheme is "http" or "https";
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
