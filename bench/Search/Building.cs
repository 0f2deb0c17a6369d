using System.Diagnostics;
using Fonds.Search;

namespace Fonds.Bench.Search;

/// <summary>Builds an index and says what of the time was the index's.</summary>
internal static class Building
{
    private const int Batch = 10_000;

    public static void Run(ISearchIndex index, IEnumerable<IndexDocument> documents)
    {
        var batch = new List<IndexDocument>(Batch);
        var applying = new Stopwatch();
        var cpu = TimeSpan.Zero;
        var count = 0;
        void Apply()
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            applying.Start();
            count += batch.Count;
            index.Apply(batch, [], count);
            batch.Clear();
            applying.Stop();
            cpu += Process.GetCurrentProcess().TotalProcessorTime - before;
        }

        var all = Stopwatch.StartNew();
        foreach (var document in documents)
        {
            batch.Add(document);
            if (batch.Count == Batch)
                Apply();
        }

        Apply();
        Console.WriteLine($"build: {count} documents, {applying.Elapsed.TotalSeconds:F1} s in the index ({cpu.TotalSeconds:F1} s of processor), {all.Elapsed.TotalSeconds:F1} s with reading EAD");
        applying.Restart();
        index.Settle();
        Console.WriteLine($"settle: {applying.Elapsed.TotalSeconds:F1} s");
    }
}
