using System.Globalization;
using Fonds.Bench.Cluster;

// Reads and writes for some time while somebody else kills things, and says second by second what readers and writers saw; at the end every acknowledged
// write is looked for. deploy/patroni/try and bench/soak use it. CONNECTION is - for an archive that is in FOLDER; PATHS is a file with one path of the site a line, or -;
// NAME is what the finding aids written are called, one for each who writes.
// Usage: Fonds.Bench.Cluster ADDRESS CONNECTION FOLDER SECONDS [REQUESTS-A-SECOND] [WRITES-A-SECOND] [PATHS] [NAME]
if (args.Length < 4)
{
    Console.Error.WriteLine("Usage: Fonds.Bench.Cluster ADDRESS CONNECTION FOLDER SECONDS [REQUESTS-A-SECOND] [WRITES-A-SECOND] [PATHS] [NAME]");
    return 2;
}

var (seconds, requests, writes) = (Number(args[3]), args.Length > 4 ? Number(args[4]) : 100, args.Length > 5 ? Number(args[5]) : 5);
var timeline = new Timeline(TimeProvider.System);
using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
using var writer = new Writing(args[1] == "-" ? null : args[1], args[2], args.Length > 7 ? args[7] : "cluster", timeline);
using var reading = new Reading(new Uri(args[0]), args is [_, _, _, _, _, _, not "-", ..] ? File.ReadAllLines(args[6]) : Reading.OfSamples, timeline, writer);
await Task.WhenAll(reading.RunAsync(requests, stop.Token), Task.Factory.StartNew(() => writer.Run(writes, stop.Token), TaskCreationOptions.LongRunning));
timeline.Tell(Console.Out);
var lost = writer.Lost();
Console.WriteLine($"{writer.Acknowledged} writes acknowledged, {writer.Failed} refused or without an answer, {lost.Count} acknowledged and lost{(lost.Count > 0 ? ": " + string.Join(", ", lost.Take(20)) : "")}");
Console.WriteLine($"searches for what was acknowledged a second before: {reading.Fresh} found it, {reading.Stale} not yet");
return lost.Count == 0 ? 0 : 1;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
