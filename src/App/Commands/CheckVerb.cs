using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Fonds.UseCases.Checking;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Commands;

/// <summary><c>fonds check</c>: whether the archive is whole.</summary>
internal static class CheckVerb
{
    public static Verb Create(Surroundings surroundings)
    {
        var deep = new Option<bool>("--deep")
        {
            Description = "Read every record, follow every link, unpack every original, and hold the search index against a fresh one. It takes as long as an import.",
        };
        var mend = new Option<bool>("--mend") { Description = "Write again what can be worked out from the records: places, links, publication, the search index. No record is touched." };
        var place = ArchiveOptions.ToWrite(surroundings);
        var json = CommonOptions.Json();
        var verb = new Verb(
            "check", "Looks through the archive: its file, its history, and what is worked out from it. Exit code 0 when it is whole, or was mended; 1 when something is wrong.",
            "fonds check", "fonds check --deep --mend --data /srv/archive", "fonds check --deep --json")
        {
            deep, mend, json,
        };
        place.AddTo(verb);
        verb.SetAction((parsed, cancel) =>
        {
            using var archive = place.OpenExisting(parsed);
            if (archive is null)
                return Task.FromResult(ExitCodes.Failed);

            var report = IProgressTalk.For(surroundings).Follow("Checking", tell => new CheckArchive(archive.Archive, archive.Index).Run(
                parsed.GetValue(deep), parsed.GetValue(mend), new Relay<string>(what => tell(new(0, null, what))), cancel));
            Tell(report, surroundings.Talk);
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(JsonSerializer.Serialize(report, ExportJson.Options));
            return Task.FromResult(report.IsSound ? ExitCodes.Done : ExitCodes.Failed);
        });
        return verb;
    }

    private static void Tell(CheckReport report, TextWriter talk)
    {
        foreach (var part in report.Parts)
        {
            foreach (var problem in part.Told)
                talk.WriteLine($"{part.Name}: {problem}");
            if (part.Problems > part.Told.Count)
                talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part.Name}: and {part.Problems - part.Told.Count:N0} more"));
        }

        foreach (var part in report.Parts)
        {
            talk.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{part.Name}: {part.Looked:N0} looked at, {part.Problems:N0} wrong{(part.Mended > 0 ? $", {part.Mended:N0} mended" : "")}"));
        }

        talk.WriteLine(report.IsSound ? "The archive is whole." : "Something is wrong with the archive. What --mend cannot mend comes back from a backup: fonds restore.");
    }
}
