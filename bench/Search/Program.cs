using System.Diagnostics;
using System.Globalization;
using Fonds.Bench.Search;
using Fonds.Search;
using Fonds.Search.Embedded;

// Usage: Fonds.Bench.Search EAD-FOLDER [INDEX-FOLDER]
//        Fonds.Bench.Search --archive ARCHIVE-FOLDER [EAD-FOLDER]
//        Fonds.Bench.Search --asked INDEX-FOLDER ROUNDS
// The first builds an index of every EAD file under the folder, without archive or model; the second imports the files into an archive, with the
// index following beside it, or indexes an archive that is there already. Then the time of each class of query is printed. Where there is
// an index already, only the queries are run. The third times what is asked on stdin.
if (args.Length == 0 || (args[0] == "--archive" && args.Length == 1) || (args[0] == "--asked" && args.Length != 3))
{
    Console.Error.WriteLine("Usage: Fonds.Bench.Search EAD-FOLDER [INDEX-FOLDER] | --archive ARCHIVE-FOLDER [EAD-FOLDER] | --asked INDEX-FOLDER ROUNDS");
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args[0] == "--asked")
{
    using var asked = EmbeddedIndex.Open(args[1]);
    asked.WarmUp();
    Asked.Run(asked, int.Parse(args[2], CultureInfo.InvariantCulture));
    return 0;
}

string folder;
if (args[0] == "--archive")
{
    folder = Path.Combine(args[1], "index");
    BuildingFromArchive.Run(args[1], folder, args.Length > 2 ? args[2] : null);
}
else
{
    folder = args.Length > 1 ? args[1] : Directory.CreateTempSubdirectory("fonds-bench").FullName;
    if (!Directory.Exists(folder) || !Directory.EnumerateFiles(folder, "*.db").Any())
    {
        using var index = EmbeddedIndex.Open(folder);
        Building.Run(index, new EadFolder(args[0]).Documents());
    }
}

Console.WriteLine($"index: {Directory.EnumerateFiles(folder).Sum(file => new FileInfo(file).Length) >> 20} MB on disk");
var clock = Stopwatch.StartNew();
using var opened = EmbeddedIndex.Open(folder);
Console.WriteLine($"open: {clock.Elapsed.TotalMilliseconds:F0} ms, {opened.Counts.Values.Sum()} records");
clock.Restart();
opened.Search(new SearchRequest());
Console.WriteLine($"first search for everything: {clock.Elapsed.TotalMilliseconds:F0} ms");
Querying.Run(opened, "cold words");
clock.Restart();
opened.WarmUp();
Console.WriteLine($"warm up: {clock.Elapsed.TotalSeconds:F1} s");
GC.Collect();
Console.WriteLine($"managed memory: {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB, resident: {Environment.WorkingSet >> 20} MB");
Querying.Run(opened, "common words in memory");
return 0;
