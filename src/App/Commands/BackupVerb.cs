using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Fonds.App.Watching;
using Fonds.Storage;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Safekeeping;

namespace Fonds.App.Commands;

/// <summary><c>fonds backup</c>: the archive as one file, while it is in use.</summary>
internal static class BackupVerb
{
    public static Verb Create(Surroundings surroundings)
    {
        var output = new Option<string>("--out") { HelpName = "FILE", Description = "The file to write, such as archive.fonds.tar.gz. It must not be there yet.", Required = true };
        output.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => Path.Exists(token.Value)))
                result.AddError($"{token.Value} is there already; name another file.");
        });
        var place = ArchiveOptions.ToRead(surroundings);
        var json = CommonOptions.Json();
        var verb = new Verb(
            "backup",
            "Copies the archive, as it is at this moment, into one file with checksums, while it is read and written. The search index is not in it: it is made from the rest.",
            "fonds backup --out /backup/archive-2026-11-29.tar.gz", "fonds backup --out /backup/archive.tar.gz --store \"Host=db;Database=archive;Username=fonds\" --json")
        {
            output, json,
        };
        place.AddTo(verb);
        verb.SetAction((parsed, cancel) =>
        {
            var (folder, database) = place.Of(parsed);
            if (!place.IsThere(database))
                return Task.FromResult(ExitCodes.Failed);

            var file = Path.GetFullPath(parsed.GetValue(output)!);
            using var archive = Archive.Open(folder, database, surroundings.Clock);
            var manifest = IProgressTalk.For(surroundings).Follow("Backing up", tell => new BackUpArchive(archive, $"Fonds {ProgramVersion.Text}").Run(
                file, new Relay<(long Done, long Total)>(done => tell(new(done.Done, done.Total, string.Create(CultureInfo.InvariantCulture, $"{100.0 * done.Done / done.Total:0} %")))), cancel));
            var length = new FileInfo(file).Length;
            surroundings.Talk.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{file}: {length:N0} bytes; the archive through version {manifest.NewestVersion:N0}, {manifest.Entries.Sum(entry => entry.Length):N0} bytes when unpacked"));
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(JsonSerializer.Serialize(new { File = file, Length = length, Manifest = manifest }, ExportJson.Options));
            return Task.FromResult(ExitCodes.Done);
        });
        return verb;
    }
}
