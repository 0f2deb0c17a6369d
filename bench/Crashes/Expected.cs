using Fonds.Storage;

namespace Fonds.Bench.Crashes;

/// <summary>What an archive must hold after a kill: every acknowledged act, and of the one that was under way all or nothing.</summary>
internal sealed class Expected
{
    private readonly Dictionary<int, Act> acknowledged = [];
    private Act? underWay;

    /// <summary>Acts acknowledged through the life of the archive.</summary>
    public int Acknowledged { get; private set; }

    /// <summary>The number of the next act.</summary>
    public int Next { get; private set; }

    /// <summary>How many acts were under way when the writer was killed and had been kept all the same.</summary>
    public int KeptUnacknowledged { get; private set; }

    public void Hear(string line)
    {
        var act = Act.Read(line);
        Next = Math.Max(Next, act.Number + 1);
        if (line.StartsWith("try", StringComparison.Ordinal))
        {
            underWay = act;
            return;
        }

        acknowledged[act.Paper] = act;
        underWay = null;
        Acknowledged++;
    }

    /// <summary>What contradicts it in the archive, in sentences.</summary>
    public IReadOnlyList<string> Contradicted(Archive archive)
    {
        var wrong = new List<string>();
        using var reader = archive.Read(Audience.Staff);
        if (underWay is { } open && Holds(reader, open).Count == 0)
        {
            acknowledged[open.Paper] = open;
            KeptUnacknowledged++;
        }

        underWay = null;
        foreach (var act in acknowledged.Values)
            wrong.AddRange(Holds(reader, act));
        return wrong;
    }

    private static List<string> Holds(ArchiveReader reader, Act act)
    {
        var wrong = new List<string>();
        if (reader.UnitAt(Act.Slug(act.Paper), null) is not { } top)
            return [$"Act {act.Number}: paper {act.Paper} is not there."];
        if (top.ChildCount != act.Units)
            wrong.Add($"Act {act.Number}: paper {act.Paper} has {top.ChildCount} components instead of {act.Units}.");
        for (var component = 0; component < act.Units; component++)
        {
            // What is internal is in no table.
            if (act.IsEdit && component % 7 == 6)
                continue;
            var title = reader.UnitAt(Act.Slug(act.Paper), $"c{component}")?.Unit.TitleText;
            if (title != Act.Title(act.Number, component))
                wrong.Add($"Act {act.Number}: component {component} of paper {act.Paper} is called \"{title}\".");
        }

        return wrong;
    }
}
