using System.Collections.Concurrent;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>The same proof on any folder of documents, for bench/there-and-back: skipped where nobody names one.</summary>
public class ThereAndBackElsewhere
{
    private static readonly (Standard From, Standard To)[] Ways =
        [(Standard.Ead2002, Standard.Ead3), (Standard.Ead3, Standard.Ead2002), (Standard.EacCpf2010, Standard.EacCpf2), (Standard.EacCpf2, Standard.EacCpf2010)];

    [Fact]
    public void What_differs_is_told_and_documented_and_what_was_valid_is_valid()
    {
        if (Environment.GetEnvironmentVariable("FONDS_DOCUMENTS") is not { Length: > 0 } folder)
        {
            Assert.Skip("FONDS_DOCUMENTS names no folder.");
            return;
        }

        CorpusFiles.Require();
        var (files, valid, losses) = (0, 0, 0L);
        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories), file =>
        {
            foreach (var (from, to) in Ways)
            {
                if (Journey.Of(file, from, to) is not { } journey)
                    continue;
                Interlocked.Increment(ref files);
                Interlocked.Add(ref valid, journey.WasValid ? 1 : 0);
                Interlocked.Add(ref losses, journey.Losses.Count);
                foreach (var one in journey.Unexplained.Concat(new[] { journey.FaultThere, journey.FaultBack }.OfType<string>()))
                    wrong.Add($"{file}: {one}");
                foreach (var loss in journey.Losses.Where(loss => loss.Reason == KnownLoss.Undocumented))
                    wrong.Add($"no row: {loss.Kind} {DocumentedLosses.Plain(loss.Name)}");
            }
        });
        var report = $"{files} documents, {valid} of them valid, {losses} losses told, {wrong.Count} unexplained, without a row or no more valid";
        if (Environment.GetEnvironmentVariable("FONDS_REPORT") is { Length: > 0 } path)
            File.WriteAllLines(path, [report, .. wrong.GroupBy(one => one).OrderByDescending(group => group.Count()).Take(500).Select(group => $"{group.Count()} × {group.Key}")]);
        Assert.True(wrong.IsEmpty, report + "\n" + string.Join('\n', wrong.Distinct().Take(100)));
    }
}
