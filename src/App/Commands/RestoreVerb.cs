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
    private static readonly string[] Times = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFF", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFK"];

    public static Verb Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "A file that fonds backup wrote." };
        file.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !File.Exists(token.Value)))
                result.AddError($"There is no file {token.Value}.");
        });
        var only = new Option<bool>("--verify") { Description = "Only see whether the backup is whole; bring nothing back." };
        var until = UntilOption();
        var place = ArchiveOptions.ToWrite(surroundings);
        var json = CommonOptions.Json();
        var verb = new Verb(
            "restore", "Brings an archive back from a backup into an empty folder, or into an empty PostgreSQL database, and makes its search index. Every checksum is verified first; a damaged backup leaves nothing. "
            + "With --until it comes back as it stood at a moment of its history: nothing that was written later is there.",
            "fonds restore /backup/archive-2026-11-29.tar.gz --data /srv/archive", "fonds restore /backup/archive.tar.gz --until 2026-11-28T17:30 --data /srv/archive-of-saturday",
            "fonds restore /backup/archive.tar.gz --verify")
        {
            file, until, only, json,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(only) && result.GetResult(until) is { Implicit: false })
                result.AddError("--verify brings nothing back, so there is no moment to bring back: leave out --until or --verify.");
        });
        place.AddTo(verb);
        verb.SetAction((parsed, cancel) =>
        {
            var (folder, database) = place.Of(parsed);
            if (!parsed.GetValue(only) && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                surroundings.Talk.WriteLine($"{folder} is not empty. An archive is brought back into an empty folder, so that nothing is overwritten: --data DIR.");
                return Task.FromResult(ExitCodes.Failed);
            }

            var moment = parsed.GetValue(until) is { } text ? MomentIn(text) : null;
            RestoredArchive restored;
            try
            {
                restored = Restore(Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(only) ? null : folder, database, moment, surroundings, cancel);
            }
            catch (Exception damaged) when (damaged is InvalidDataException or MoveRefusedException or MomentNotHeldException)
            {
                surroundings.Talk.WriteLine(damaged.Message);
                return Task.FromResult(ExitCodes.Failed);
            }

            Tell(restored, parsed.GetValue(only) ? null : folder, moment, surroundings.Talk);
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(JsonSerializer.Serialize(new { Folder = parsed.GetValue(only) ? null : folder, restored.Manifest, Until = moment, restored.Cut }, ExportJson.Options));
            return Task.FromResult(ExitCodes.Done);
        });
        return verb;
    }

    private static void Tell(RestoredArchive restored, string? folder, DateTimeOffset? moment, TextWriter talk)
    {
        var (manifest, cut) = (restored.Manifest, restored.Cut);
        talk.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{(folder is null ? "The backup is whole" : $"{folder} is restored")}: version {cut?.Version ?? manifest.NewestVersion:N0}, as of {moment ?? manifest.MadeAt:yyyy-MM-dd HH:mm:ss} UTC"));
        if (moment is null)
            return;
        if (cut is null)
            talk.WriteLine("Nothing in the backup was written later: all of it is there.");
        else
            talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The last change was made at {cut.MadeAt:yyyy-MM-dd HH:mm:ss} UTC; {cut.Dropped:N0} later ones in the backup are not there."));
        if (cut is { OutOfOrder: > 0 })
        {
            talk.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{cut.OutOfOrder:N0} of those bear a time before the moment, and come after others in the history that bear a later one: a clock was wrong. A later moment brings them back."));
        }
    }

    /// <summary>A moment as it is written on the command line: a day, which is meant to its end, or a time, in UTC unless it says otherwise.</summary>
    internal static DateTimeOffset? MomentIn(string text)
    {
        if (DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day))
            return day.AddDays(1).AddMilliseconds(-1);
        return DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
    }

    private static Option<string?> UntilOption()
    {
        var until = new Option<string?>("--until")
        {
            HelpName = "TIME", Description = "The moment as of which the archive comes back: a day (2026-11-28, to its end) or a time (2026-11-28T17:30, in UTC; 2026-11-28T17:30+01:00). Default: that of the backup.",
        };
        until.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => MomentIn(token.Value) is null))
                result.AddError($"{token.Value} is no moment; write it as 2026-11-28, 2026-11-28T17:30 or 2026-11-28T17:30:00+01:00.");
        });
        return until;
    }

    private static RestoredArchive Restore(string file, string? folder, Database database, DateTimeOffset? until, Surroundings surroundings, CancellationToken cancel)
    {
        var restored = IProgressTalk.For(surroundings).Follow(folder is null ? "Verifying" : "Restoring", tell =>
        {
            var progress = new Relay<(long Done, long Total)>(done => tell(new(done.Done, done.Total, string.Create(CultureInfo.InvariantCulture, $"{100.0 * done.Done / done.Total:0} %"))));
            var restore = new RestoreArchive(surroundings.Clock) { Until = until };
            return folder is null ? new RestoredArchive(restore.Verify(file, progress, cancel), null) : restore.Run(file, folder, database, progress, cancel);
        });
        if (folder is not null)
        {
            using var archive = OpenedArchive.Open(folder, database, surroundings);
            archive.CatchUp(cancel);
        }

        return restored;
    }
}
