namespace Fonds.Formats.Comparison;

/// <summary>
/// Compares two documents as canonical XML: the same elements in the same order, the same attributes and values, the same
/// text, comments and instructions. It knows no codec, so it can be their judge.
/// </summary>
/// <remarks>
/// White space between elements where the schemas allow no text is layout; anywhere else each space counts. Both documents
/// stream; after a difference the two are brought into step again within a window.
/// </remarks>
public sealed class DocumentComparison
{
    private const int Window = 400;
    private const int ShortWindow = 20;
    private const int MostDifferences = 100;
    private const int LongestValue = 200;

    private readonly Lookahead first;
    private readonly Lookahead second;
    private readonly long[] totals = new long[6];
    private readonly long[] lost = new long[6];
    private readonly long[] added = new long[6];
    private readonly long[] changed = new long[6];
    private readonly List<Difference> differences = [];
    private readonly List<CanonicalEvent> path = [];

    private DocumentComparison(CanonicalEvents first, CanonicalEvents second)
    {
        this.first = new Lookahead(first);
        this.second = new Lookahead(second);
    }

    /// <summary>Compares two well-formed documents.</summary>
    public static ComparisonResult Compare(Stream first, Stream second)
    {
        using var one = new CanonicalEvents(first);
        using var other = new CanonicalEvents(second);
        return new DocumentComparison(one, other).Run();
    }

    private ComparisonResult Run()
    {
        while (true)
        {
            var (one, other) = (first.Peek(0), second.Peek(0));
            if (one is null && other is null)
                break;
            if (one is not null && other is not null && one.Matches(other))
                Step(one, other);
            else
                Mend(one, other);
        }

        return new(Tally(PartKind.Element), Tally(PartKind.Attribute), Tally(PartKind.TextNode), Tally(PartKind.Comment), Tally(PartKind.Instruction), differences);
    }

    private PartTally Tally(PartKind kind) => new(totals[(int)kind], lost[(int)kind], added[(int)kind], changed[(int)kind]);

    private void Step(CanonicalEvent one, CanonicalEvent other)
    {
        Enter(one);
        CompareAttributes(one, other);
        first.Take();
        second.Take();
    }

    // Counts a part of the first document and keeps the path to it.
    private void Enter(CanonicalEvent part)
    {
        totals[(int)part.Kind]++;
        totals[(int)PartKind.Attribute] += part.Attributes.Length;
        if (path.Count > part.Depth)
            path.RemoveRange(part.Depth, path.Count - part.Depth);
        if (part.Kind == PartKind.Element)
            path.Add(part);
    }

    private void CompareAttributes(CanonicalEvent one, CanonicalEvent other)
    {
        var (i, j) = (0, 0);
        while (i < one.Attributes.Length || j < other.Attributes.Length)
        {
            var order = i == one.Attributes.Length ? 1 : j == other.Attributes.Length ? -1
                : string.CompareOrdinal(one.Attributes[i].Name, other.Attributes[j].Name);
            if (order < 0)
            {
                var (name, value) = one.Attributes[i++];
                Report(lost, PartKind.Attribute, one.Line, $"{name}={value}", null);
            }
            else if (order > 0)
            {
                var (name, value) = other.Attributes[j++];
                Report(added, PartKind.Attribute, one.Line, null, $"{name}={value}");
            }
            else
            {
                var (name, value) = one.Attributes[i++];
                var now = other.Attributes[j++].Value;
                if (value != now)
                    Report(changed, PartKind.Attribute, one.Line, $"{name}={value}", $"{name}={now}");
            }
        }
    }

    // Finds the nearest place where both are in step again, and reports what lies before it on either side.
    private void Mend(CanonicalEvent? one, CanonicalEvent? other)
    {
        var (skipFirst, skipSecond) = NearestMatch();
        if (skipFirst == skipSecond && one is not null && other is not null && one.Kind == other.Kind && one.Depth == other.Depth)
        {
            Enter(one);
            Report(changed, one.Kind, one.Line, Shown(one), Shown(other));
            CompareAttributes(one, other);
            first.Take();
            second.Take();
            return;
        }

        for (; skipFirst > 0 && first.Take() is { } gone; skipFirst--)
        {
            Enter(gone);
            Report(lost, gone.Kind, gone.Line, Shown(gone), null);
            lost[(int)PartKind.Attribute] += gone.Attributes.Length;
        }

        for (; skipSecond > 0 && second.Take() is { } extra; skipSecond--)
        {
            Report(added, extra.Kind, extra.Line, null, Shown(extra));
            added[(int)PartKind.Attribute] += extra.Attributes.Length;
        }
    }

    private (int First, int Second) NearestMatch()
    {
        // Two documents that have little in common are not worth a long search at each step.
        var window = differences.Count < MostDifferences ? Window : ShortWindow;
        for (var distance = 1; distance <= window; distance++)
        {
            // A change in place is likelier than a loss here and an addition there.
            if (distance % 2 == 0 && IsInStep(distance / 2, distance / 2))
                return (distance / 2, distance / 2);
            for (var i = 0; i <= distance; i++)
            {
                if (IsInStep(i, distance - i))
                    return (i, distance - i);
            }
        }

        return (window, window);
    }

    private bool IsInStep(int ahead, int aheadInSecond) =>
        first.Peek(ahead) is { } one && second.Peek(aheadInSecond) is { } other && one.Matches(other);

    private void Report(long[] tally, PartKind kind, int line, string? one, string? other)
    {
        tally[(int)kind]++;
        if (differences.Count < MostDifferences)
            differences.Add(new(kind, Path(), line, Shortened(one), Shortened(other)));
    }

    private string Path() => string.Concat(path.Select(part =>
    {
        var name = part.Name.Split(' ')[0];
        var id = part.Attributes.FirstOrDefault(attribute => attribute.Name == "id").Value;
        return id is null ? "/" + name : $"/{name}[@id='{id}']";
    }));

    private static string Shown(CanonicalEvent part) => part.Kind switch
    {
        PartKind.Element => $"<{part.Name}>",
        PartKind.Instruction or PartKind.DocumentType => $"{part.Name} {part.Text}",
        _ => part.Text,
    };

    private static string? Shortened(string? value) => value is null || value.Length <= LongestValue ? value : value[..LongestValue] + "…";

    /// <summary>A stream of parts in which one can look ahead.</summary>
    private sealed class Lookahead(CanonicalEvents events)
    {
        private readonly List<CanonicalEvent> seen = [];
        private int start;
        private bool ended;

        public CanonicalEvent? Peek(int ahead)
        {
            while (!ended && seen.Count - start <= ahead)
            {
                if (events.Next() is { } next)
                    seen.Add(next);
                else
                    ended = true;
            }

            return start + ahead < seen.Count ? seen[start + ahead] : null;
        }

        public CanonicalEvent? Take()
        {
            var taken = Peek(0);
            if (taken is null)
                return null;
            start++;
            if (start > 4 * Window || start == seen.Count)
            {
                seen.RemoveRange(0, start);
                start = 0;
            }

            return taken;
        }
    }
}
