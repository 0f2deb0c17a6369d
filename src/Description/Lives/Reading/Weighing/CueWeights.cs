using System.Globalization;

namespace Fonds.Description.Lives.Reading.Weighing;

/// <summary>
/// What each cue speaks for: a table of weights, counted once on histories that readers annotated by hand (bench/LifeTies) and shipped with the program, so that the same words
/// always weigh the same. The weights of a mention are summed; the exponentials of the sums, over their total, are how likely each tie is.
/// </summary>
internal sealed class CueWeights
{
    /// <summary>What a mention may mean: no tie, or one of the relations, some of them also the other way round (the table's last letter "~").</summary>
    public static readonly (string Code, LifeRelationType Type, bool IsInverse)[] Ties =
    [
        ("-", default, false),
        ("other", LifeRelationType.Other, false),
        ("colleague", LifeRelationType.Colleague, false),
        ("employer", LifeRelationType.Employer, false),
        ("employer~", LifeRelationType.Employer, true),
        ("member-of", LifeRelationType.MemberOf, false),
        ("member-of~", LifeRelationType.MemberOf, true),
        ("founder-of", LifeRelationType.FounderOf, false),
        ("founder-of~", LifeRelationType.FounderOf, true),
        ("teacher", LifeRelationType.Teacher, false),
        ("parent", LifeRelationType.Parent, false),
        ("child", LifeRelationType.Child, false),
        ("sibling", LifeRelationType.Sibling, false),
        ("spouse", LifeRelationType.Spouse, false),
    ];

    /// <summary>The weights are written as whole hundredths.</summary>
    private const float Hundredth = 0.01f;

    private static readonly Lazy<CueWeights> shipped = new(static () =>
    {
        using var stream = typeof(CueWeights).Assembly.GetManifestResourceStream("Fonds.cue-weights.txt")!;
        return Read(new StreamReader(stream));
    });

    private readonly Dictionary<string, (byte Tie, float Weight)[]> weights = new(StringComparer.Ordinal);

    public static CueWeights Shipped => shipped.Value;

    /// <summary>Reads a table: one cue a line, behind a tab the number of each tie it speaks for (or against) and by how much.</summary>
    public static CueWeights Read(TextReader text)
    {
        var read = new CueWeights();
        while (text.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields.Length < 2)
                continue;
            var spoken = new (byte, float)[fields.Length - 1];
            for (var at = 1; at < fields.Length; at++)
            {
                var colon = fields[at].IndexOf(':', StringComparison.Ordinal);
                spoken[at - 1] = (byte.Parse(fields[at].AsSpan(0, colon), CultureInfo.InvariantCulture), Hundredth * int.Parse(fields[at].AsSpan(colon + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
            }

            read.weights[fields[0]] = spoken;
        }

        return read;
    }

    /// <summary>Adds what a cue speaks for to the sums of all ties.</summary>
    public void Add(string cue, float[] sums)
    {
        if (!weights.TryGetValue(cue, out var spoken))
            return;
        foreach (var (tie, weight) in spoken)
            sums[tie] += weight;
    }

    /// <summary>How much a cue speaks for one tie.</summary>
    public float Of(string cue, int tie) => weights.TryGetValue(cue, out var spoken) ? Array.Find(spoken, one => one.Tie == tie).Weight : 0;
}
