using System.CommandLine;
using Fonds.App.Public;
using Fonds.App.Shared;
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
        var data = CommonOptions.Data();
        var verb = new Verb(
            "serve", "Serves the site until it is stopped; an empty archive is made when there is none.",
            "fonds serve", "fonds serve --urls http://0.0.0.0:8080 --data /srv/archive")
        {
            urls, data,
        };
        verb.SetAction(async (parsed, cancel) =>
        {
            using var archive = OpenedArchive.Open(CommonOptions.Folder(parsed, data, surroundings), surroundings);
            await ServeAsync(archive, parsed.GetValue(urls)!, surroundings, cancel);
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
    public static async Task ServeAsync(OpenedArchive archive, string urls, Surroundings surroundings, CancellationToken cancel)
    {
        using var indexing = FollowChanges.Start(archive.Archive, archive.Index, forSearches: true);
        await using var site = FondsSite.Build(new SiteOptions { DataFolder = archive.Archive.Folder, Urls = urls }, archive.Archive, archive.Index, indexing);
        site.MapGet("/samples/{name}", (string name) =>
            SampleArchive.Image(name) is { } image ? Results.Stream(image, "image/svg+xml") : Results.NotFound());
        await site.StartAsync(cancel);
        var addresses = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        surroundings.Talk.WriteLine($"Serving {archive.Archive.Folder} at {string.Join(" and ", addresses)}. Ctrl+C stops it.");
        await site.WaitForShutdownAsync(cancel);
    }

    private static bool IsListenable(string url)
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
