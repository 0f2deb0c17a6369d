using System.Diagnostics;
using System.Globalization;
using Fonds.Bench.Crashes;
using Fonds.Storage.Dialects;

// Kills a process that imports and edits, with SIGKILL at random moments, and looks through the archive after each kill: no acknowledged write may be
// lost, no record half-written, and the index must be, once it has caught up, the same as one made at one go.
// Usage: Fonds.Bench.Crashes [KILLS] [SEED] [CONNECTION]        (default: 500 20261129, SQLite; a connection string for PostgreSQL, where it makes schemas of its own)
if (args is ["write", var data, var files, var storeOfWriter, var first, var seedOfWriter])
    return Writer.Run(data, files, storeOfWriter.Length == 0 ? null : storeOfWriter, Number(first), Number(seedOfWriter));

const int KillsOfOneArchive = 25;
var kills = args.Length > 0 ? Number(args[0]) : 500;
var seed = args.Length > 1 ? Number(args[1]) : 20261129;
var server = args.Length > 2 ? args[2] : null;
var random = new Random(seed);
var tally = new Tally();
var clock = Stopwatch.StartNew();
Console.WriteLine($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Environment.ProcessorCount} cores, {kills} kills, seed {seed}, {(server is null ? "SQLite" : "PostgreSQL")}");
while (tally.Kills < kills)
{
    var folder = Directory.CreateTempSubdirectory("fonds-crashes-");
    try
    {
        var store = server is null ? null : Place(server, $"crashes_{Guid.NewGuid():N}");
        await new Life(folder.FullName, store, random, tally).RunAsync(Math.Min(KillsOfOneArchive, kills - tally.Kills));
    }
    finally
    {
        folder.Delete(recursive: true);
    }

    Console.Error.WriteLine($"{tally.Kills} kills, {clock.Elapsed.TotalSeconds:0} s");
}

Console.WriteLine(tally);
Console.WriteLine($"{clock.Elapsed.TotalSeconds:0} s");
return tally.IsClean ? 0 : 1;

static string Place(string server, string schema)
{
    using var connection = Database.At(".", server).OpenForWriting();
    connection.Execute($"CREATE SCHEMA {schema}");
    return $"{server};Search Path={schema}";
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
