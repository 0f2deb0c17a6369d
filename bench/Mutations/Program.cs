using System.Diagnostics;
using System.Globalization;
using Fonds.Bench.Mutations;
using Fonds.Bench.Mutations.Mutating;

// Takes damaged documents through every verb that takes files, in this process, and says what became of them.
// Usage: Fonds.Bench.Mutations [NUMBER] [SEED] [--faults FOLDER]     (default: 100000 19171107)
//        Fonds.Bench.Mutations extremes                               one process for each document that is too large for anybody
//        Fonds.Bench.Mutations extreme NAME VERB                      one of them
if (args is ["extremes"])
    return await Extremes.RunAllAsync();
if (args is ["extreme", var name, var verb])
    return await Extremes.RunAsync(name, verb);

var number = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 19171107;
var faults = Array.IndexOf(args, "--faults") is var at and >= 0 ? Directory.CreateDirectory(args[at + 1]).FullName : null;
const int BatchSize = 500;

var shared = Path.Combine("..", "shared");
var sources = Sources.Read([Path.Combine(shared, "corpus"), Path.Combine(shared, "seed")]);
string[] schemas = ["ead2002/ead.xsd", "ead3/ead3.xsd", "eac-cpf-2010/cpf.xsd", "eac-cpf-2.0/eac.xsd"];
var mutator = new Mutator(sources, seed);
var outcomes = new Outcomes();
var clock = Stopwatch.StartNew();
Console.WriteLine($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Environment.ProcessorCount} cores, {number:N0} mutations of {sources.Count} documents, seed {seed}");
for (var done = 0; done < number; done += BatchSize)
{
    var folder = Directory.CreateTempSubdirectory("fonds-mutations-");
    try
    {
        var documents = Enumerable.Range(0, Math.Min(BatchSize, number - done)).Select(_ => mutator.Next()).ToList();
        await new Batch(folder.FullName, documents, [.. schemas.Select(schema => Path.Combine(shared, "schemas", schema))], outcomes, faults).RunAsync();
        await Lines.RunAsync(documents, outcomes);
        await Tables.RunAsync(folder.FullName, seed + done, outcomes);
    }
    finally
    {
        folder.Delete(recursive: true);
    }

    if (done / BatchSize % 10 == 0)
        Console.Error.WriteLine($"{done + BatchSize:N0} of {number:N0}, {clock.Elapsed.TotalSeconds:0} s, {outcomes.Exceptions} exceptions, {outcomes.Wrongs.Count} wrong, peak {Memory.PeakMegabytes} MB");
}

outcomes.Print(Console.Out);
Console.WriteLine($"mutations={number} exceptions={outcomes.Exceptions} wrong={outcomes.Wrongs.Count} peak={Memory.PeakMegabytes} MB seconds={clock.Elapsed.TotalSeconds:0}");
return outcomes.Wrongs.Count == 0 && Memory.PeakMegabytes <= 700 ? 0 : 1;
