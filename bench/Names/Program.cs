using System.Diagnostics;
using System.Globalization;
using Fonds.Bench.Names;
using Fonds.Description.Names;

// How many headings are taken apart a second on one core, and what each leaves on the heap.
//   dotnet run -c Release --project bench/Names -- ../shared/gold/access-points-nyu.tsv
// Or fits the weights of who is who to headings that are labelled by identifiers:
//   dotnet run -c Release --project bench/Names -- fit ../shared/gold/access-points-nyu.tsv
if (args is ["fit", var labelled])
    return FitLikeness.Run(labelled);
if (args is not [var file])
{
    Console.Error.WriteLine("Give a file with one heading a line; of several columns the third is read, where the second is the element of a name.");
    return 2;
}

var texts = File.ReadLines(file).Select(line => line.Split('\t'))
    .Where(cells => cells.Length < 3 || cells[1] is "persname" or "corpname" or "famname")
    .Select(cells => cells.Length > 2 ? cells[2] : cells[0]).ToArray();
using var process = Process.GetCurrentProcess();
for (var round = 1; round <= 8; round++)
{
    var allocated = GC.GetAllocatedBytesForCurrentThread();
    process.Refresh();
    var before = process.TotalProcessorTime;
    var watch = Stopwatch.StartNew();
    var understood = 0;
    for (var time = 0; time < 10; time++)
    {
        foreach (var text in texts)
            understood += NameReader.Read(text).Rest is null ? 1 : 0;
    }

    watch.Stop();
    process.Refresh();
    var read = texts.Length * 10;
    var seconds = (process.TotalProcessorTime - before).TotalSeconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"round {round}: {read:N0} headings, {understood:N0} wholly understood; {read / seconds:N0}/s of processor time, {read / watch.Elapsed.TotalSeconds:N0}/s by the clock; {(GC.GetAllocatedBytesForCurrentThread() - allocated) / read} bytes each"));
}

return 0;
