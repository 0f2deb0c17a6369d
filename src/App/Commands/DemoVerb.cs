using System.CommandLine;
using Fonds.App.Shared;

namespace Fonds.App.Commands;

/// <summary><c>fonds demo</c>: the sample archive, served.</summary>
internal static class DemoVerb
{
    /// <summary>A folder of its own, whatever FONDS_DATA says: samples must never get into a real archive unasked.</summary>
    private const string UsualFolder = "fonds-demo";

    public static Verb Create(Surroundings surroundings)
    {
        var urls = ServeVerb.Urls();
        var data = new Option<string>("--data")
        {
            HelpName = "DIR", Description = $"The folder to make. Default: ./{UsualFolder}.", DefaultValueFactory = _ => UsualFolder,
        };
        var verb = new Verb(
            "demo", "Makes a folder with the sample archive, Victor Serge and the people around him, and serves it.",
            "fonds demo", "fonds demo --data serge-demo --urls http://localhost:8080")
        {
            urls, data,
        };
        verb.SetAction(async (parsed, cancel) =>
        {
            using var archive = OpenedArchive.Open(Path.GetFullPath(parsed.GetValue(data)!), surroundings);
            var samples = Directory.CreateTempSubdirectory("fonds-samples-");
            try
            {
                SampleArchive.WriteTo(Path.Combine(samples.FullName, "samples"));
                ImportVerb.Import(archive, [Path.Combine(samples.FullName, "samples")], surroundings, cancel);
            }
            finally
            {
                samples.Delete(recursive: true);
            }

            await ServeVerb.ServeAsync(archive, new SiteOptions { DataFolder = archive.Archive.Folder, Urls = parsed.GetValue(urls)! }, surroundings, cancel);
            return ExitCodes.Done;
        });
        return verb;
    }
}
