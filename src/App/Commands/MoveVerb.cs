using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Fonds.Storage.Dialects;
using Fonds.Storage.Moving;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Commands;

/// <summary><c>fonds move</c>: from a folder to PostgreSQL, or back, with everything.</summary>
internal static class MoveVerb
{
    public static Verb Create(Surroundings surroundings)
    {
        var from = Place("--from", "Where the archive is: its folder, or the connection string of its database.");
        var to = Place("--to", "Where it is to be: a folder, or the connection string of a database, with no archive in it.");
        var json = CommonOptions.Json();
        var verb = new Verb(
            "move",
            "Carries an archive from SQLite to PostgreSQL or back, with its history, the files it was made of and all links, and compares every row on both sides. All of it arrives, or nothing. "
            + "The archive that it came from stays as it is. The search index is made again by whoever opens the archive next.",
            "fonds move --from fonds-data --to \"Host=db;Database=archive;Username=fonds\"",
            "fonds move --from \"Host=db;Database=archive;Username=fonds\" --to /srv/archive --json")
        {
            from, to, json,
        };
        verb.SetAction((parsed, cancel) =>
        {
            var start = surroundings.Clock.GetTimestamp();
            IReadOnlyList<TableMoved> moved;
            try
            {
                moved = Move(Of(parsed.GetValue(from)!), Made(parsed.GetValue(to)!), surroundings, cancel);
            }
            catch (MoveRefusedException refused)
            {
                surroundings.Talk.WriteLine(refused.Message);
                return Task.FromResult(ExitCodes.Failed);
            }

            var seconds = Math.Round(surroundings.Clock.GetElapsedTime(start).TotalSeconds, 3);
            surroundings.Talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{moved.Sum(table => table.Rows):N0} rows moved, each compared; {seconds:0.0} s"));
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(JsonSerializer.Serialize(new { tables = moved, seconds }, ExportJson.Options));
            return Task.FromResult(ExitCodes.Done);
        });
        return verb;
    }

    private static IReadOnlyList<TableMoved> Move(Database from, Database to, Surroundings surroundings, CancellationToken cancel) =>
        IProgressTalk.For(surroundings).Follow("Moving", tell =>
        {
            var done = 0;
            return new ArchiveMove(from, to).Run(
                new Relay<TableMoved>(table => tell(new(++done, ArchiveMove.Tables, string.Create(CultureInfo.InvariantCulture, $"{table.Table}: {table.Rows:N0} rows")))), cancel);
        });

    private static Database Of(string place) =>
        IsConnection(place) ? Database.At(".", place) : Database.InFolder(Path.GetFullPath(place));

    private static Database Made(string place)
    {
        if (!IsConnection(place))
            Directory.CreateDirectory(place);
        return Of(place);
    }

    private static bool IsConnection(string place) => Database.WhyNotConnection(place) is null;

    private static Option<string> Place(string name, string description) => new(name) { HelpName = "PLACE", Description = description, Required = true };
}
