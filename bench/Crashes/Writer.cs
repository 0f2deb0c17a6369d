using System.Globalization;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.Storage.Dialects;
using Fonds.UseCases.FindingAids;
using Fonds.UseCases.Indexing;

namespace Fonds.Bench.Crashes;

/// <summary>
/// Writes until it is killed, with the index following on its own thread. It says each act before it begins ("try") and after it was acknowledged ("done"), so that
/// whoever killed it knows what must be there and what may be.
/// </summary>
internal static class Writer
{
    private const int Papers = 6;

    public static int Run(string data, string files, string? store, int first, int seed)
    {
        var random = new Random(seed);
        using var archive = Archive.Open(data, Database.At(data, store), TimeProvider.System);
        using var index = EmbeddedIndex.Open(Path.Combine(data, "index"));
        using var following = FollowChanges.Start(archive, index, forSearches: false);
        var units = UnitsNow(archive);
        for (var number = first; ; number++)
        {
            var paper = random.Next(Papers);
            var isEdit = units.TryGetValue(paper, out var here) && random.Next(2) == 0;
            var act = new Act(number, paper, isEdit, isEdit ? here : 3 + random.Next(20));
            Say(act.Line("try"));
            var (name, text) = act.File;
            var path = Path.Combine(files, name);
            File.WriteAllText(path, text);
            var summary = new ImportFiles(archive) { AfterCommit = following.Announce }.Run([path], null, CancellationToken.None);
            if (summary.Imported != 1)
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Act {number} was not taken in: {summary}"));
            units[paper] = act.Units;
            Say(act.Line("done"));
        }
    }

    private static Dictionary<int, int> UnitsNow(Archive archive)
    {
        using var reader = archive.Read(Audience.Staff);
        var units = new Dictionary<int, int>();
        for (var paper = 0; paper < Papers; paper++)
        {
            if (reader.UnitAt(Act.Slug(paper), null) is { } top)
                units[paper] = top.ChildCount;
        }

        return units;
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
