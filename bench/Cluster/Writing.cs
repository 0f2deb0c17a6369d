using System.Globalization;
using Fonds.Storage;
using Fonds.Storage.Dialects;
using Fonds.UseCases.FindingAids;

namespace Fonds.Bench.Cluster;

/// <summary>Takes in one small finding aid after the other, so many a second, and remembers what was acknowledged.</summary>
/// <param name="name">What its finding aids are called, before their number: each writer has its own.</param>
internal sealed class Writing(string? store, string folder, string name, Timeline timeline) : IDisposable
{
    private readonly Lock noting = new();
    private readonly List<(int Number, DateTimeOffset At)> acknowledged = [];
    private readonly Archive archive = Archive.Open(folder, Database.At(folder, store), TimeProvider.System);
    private int failed;

    public string Name => name;

    public int Acknowledged => acknowledged.Count;

    public int Failed => failed;

    /// <summary>What was acknowledged last before a time; null when nothing was.</summary>
    public int? LastBefore(DateTimeOffset time)
    {
        lock (noting)
        {
            // From the end: it is a second away, and the beginning an hour.
            var last = acknowledged.FindLastIndex(each => each.At <= time);
            return last < 0 ? null : acknowledged[last].Number;
        }
    }

    public void Run(int perSecond, CancellationToken stop)
    {
        var next = timeline.Clock.GetUtcNow();
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            next = next.AddSeconds(1.0 / perSecond);
            var ok = Write(number);
            var now = timeline.Clock.GetUtcNow();
            timeline.Write(now, ok);
            if (ok)
                Note(number, now);
            else
                failed++;
            // What could not be written in time is not made up for: the rate stays what it is.
            if (now > next)
                next = now;
            else
                stop.WaitHandle.WaitOne(next - now);
        }
    }

    /// <summary>Numbers of writes that were acknowledged and are not there.</summary>
    public IReadOnlyList<int> Lost()
    {
        using var reader = archive.Read(Audience.Staff);
        return [.. acknowledged.Select(each => each.Number).Where(number => reader.UnitAt(Slug(number), "c1")?.Unit.TitleText != Title(number))];
    }

    public string Slug(int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");

    public string Title(int number) => string.Create(CultureInfo.InvariantCulture, $"Letters of {name} written as number{number}");

    public void Dispose() => archive.Dispose();

    private void Note(int number, DateTimeOffset at)
    {
        lock (noting)
            acknowledged.Add((number, at));
    }

    private bool Write(int number)
    {
        var file = Path.Combine(Path.GetTempPath(), $"fonds-write-{Environment.ProcessId}.xml");
        File.WriteAllText(file, $"""
            <ead><eadheader><eadid>{Slug(number)}</eadid><filedesc><titlestmt><titleproper>Papers {number}</titleproper></titlestmt></filedesc></eadheader><archdesc level="collection">
            <did><unittitle>Papers {number}</unittitle><unitid>{name} {number}</unitid></did><dsc><c id="c1" level="file"><did><unittitle>{Title(number)}</unittitle></did></c></dsc></archdesc></ead>
            """);
        try
        {
            return new ImportFiles(archive).Run([file], null, CancellationToken.None).Imported == 1;
        }
        catch (DatabaseException)
        {
            return false;
        }
    }
}
