using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Fonds.Storage.Dialects;
using Fonds.Storage.Moving;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Safekeeping;

namespace Fonds.App.Commands;

/// <summary><c>fonds restore FILE</c>: an archive from its backup.</summary>
internal static class RestoreVerb
{
    public static Verb Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "A file that fonds backup wrote." };
        file.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !File.Exists(token.Value)))
                result.AddError($"There is no file {token.Value}.");
        });
        var only = new Option<bool>("--verify") { Description = "Only see whether the backup is whole; bring nothing back." };
        var place = ArchiveOptions.ToWrite(surroundings);
        var json = CommonOptions.Json();
        var verb = new Verb(
            "restore", "Brings an archive back from a backup into an empty folder, or into an empty PostgreSQL database, and makes its search index. Every checksum is verified first; a damaged backup leaves nothing.",
            "fonds restore /backup/archive-2026-11-29.tar.gz --data /srv/archive", "fonds restore /backup/archive.tar.gz --verify")
        {
            file, only, json,
        };
        place.AddTo(verb);
        verb.SetAction((parsed, cancel) =>
        {
            var (folder, database) = place.Of(parsed);
            if (!parsed.GetValue(only) && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                surroundings.Talk.WriteLine($"{folder} is not empty. An archive is brought back into an empty folder, so that nothing is overwritten: --data DIR.");
                return Task.FromResult(ExitCodes.Failed);
            }

            BackupManifest manifest;
            try
            {
                manifest = Restore(Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(only) ? null : folder, database, surroundings, cancel);
            }
            catch (Exception damaged) when (damaged is InvalidDataException or MoveRefusedException)
            {
                surroundings.Talk.WriteLine(damaged.Message);
                return Task.FromResult(ExitCodes.Failed);
            }

            surroundings.Talk.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(parsed.GetValue(only) ? "The backup is whole" : $"{folder} is restored")}: version {manifest.NewestVersion:N0}, as of {manifest.MadeAt.ToUniversalTime():yyyy-MM-dd HH:mm:ss} UTC"));
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(JsonSerializer.Serialize(new { Folder = parsed.GetValue(only) ? null : folder, Manifest = manifest }, ExportJson.Options));
            return Task.FromResult(ExitCodes.Done);
        });
        return verb;
    }

    private static BackupManifest Restore(string file, string? folder, Database database, Surroundings surroundings, CancellationToken cancel)
    {
        var manifest = IProgressTalk.For(surroundings).Follow(folder is null ? "Verifying" : "Restoring", tell =>
        {
            var progress = new Relay<(long Done, long Total)>(done => tell(new(done.Done, done.Total, string.Create(CultureInfo.InvariantCulture, $"{100.0 * done.Done / done.Total:0} %"))));
            var restore = new RestoreArchive(surroundings.Clock);
            return folder is null ? restore.Verify(file, progress, cancel) : restore.Run(file, folder, database, progress, cancel);
        });
        if (folder is not null)
        {
            using var archive = OpenedArchive.Open(folder, database, surroundings);
            archive.CatchUp(cancel);
        }

        return manifest;
    }
}
