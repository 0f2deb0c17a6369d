using System.Diagnostics;
using System.Globalization;
using Fonds.Description.Dates.Reading;

namespace Fonds.Bench.Dates;

/// <summary>How many statements of dates are read a second on one core, and what each leaves on the heap.</summary>
internal static class Speed
{
    public static void Measure(string file)
    {
        var texts = File.ReadLines(file).Select(line => line.Split('\t')).Select(cells => cells.Length > 1 ? cells[1] : cells[0]).ToArray();
        using var process = Process.GetCurrentProcess();
        for (var round = 1; round <= 8; round++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            process.Refresh();
            var before = process.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            var understood = 0;
            foreach (var text in texts)
                understood += DateReader.Read(text).IsDated ? 1 : 0;

            watch.Stop();
            process.Refresh();
            var seconds = (process.TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"round {round}: {texts.Length:N0} statements, {understood:N0} dated; {texts.Length / seconds:N0}/s of processor time, {texts.Length / watch.Elapsed.TotalSeconds:N0}/s by the clock; {(GC.GetAllocatedBytesForCurrentThread() - allocated) / texts.Length} bytes each"));
        }
    }
}
