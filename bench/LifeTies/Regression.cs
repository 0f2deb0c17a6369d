using System.Globalization;
using Fonds.Description.Lives.Reading.Weighing;

namespace Fonds.Bench.LifeTies;

/// <summary>
/// Counts the weights: multinomial logistic regression of the tie on the cues, weights held small by the square (ridge), the minimum found by L-BFGS.
/// No chance in it: the same annotations always give the same table.
/// </summary>
internal sealed class Regression
{
    /// <summary>How much the annotated answers weigh against small weights.</summary>
    private const double Fit = 0.07;

    /// <summary>A cue seen fewer times teaches nothing.</summary>
    private const int Seldom = 4;

    private const int Steps = 120;

    /// <summary>How many steps back the curvature is remembered.</summary>
    private const int Memory = 8;

    /// <summary>Smaller weights, in hundredths, are left out of the table.</summary>
    private const int Faint = 5;

    private static readonly int Ties = CueWeights.Ties.Length;

    private readonly List<string> cues = [];
    private readonly int[][] rows;
    private readonly int[] answers;
    private readonly double[] weights;

    public Regression(IReadOnlyList<(Mention Mention, int Tie)> mentions)
    {
        var seen = mentions.SelectMany(static one => one.Mention.Cues.Distinct()).GroupBy(static cue => cue).Where(static group => group.Count() >= Seldom).Select(static group => group.Key).Order(StringComparer.Ordinal);
        // The first stands in every mention: how frequent each tie is at all.
        cues.Add("");
        cues.AddRange(seen);
        var numbers = cues.Select(static (cue, at) => (cue, at)).ToDictionary(static one => one.cue, static one => one.at);
        rows = [.. mentions.Select(one => one.Mention.Cues.Distinct().Where(numbers.ContainsKey).Select(cue => numbers[cue]).Prepend(0).Order().ToArray())];
        answers = [.. mentions.Select(static one => one.Tie)];
        weights = Minimum(new double[cues.Count * Ties]);
    }

    /// <summary>The table as the program reads it.</summary>
    public void Write(TextWriter text)
    {
        for (var cue = 0; cue < cues.Count; cue++)
        {
            var spoken = Enumerable.Range(0, Ties).Select(tie => (Tie: tie, Hundredths: (int)Math.Round(100 * weights[cue * Ties + tie]))).Where(one => cue == 0 || Math.Abs(one.Hundredths) >= Faint).ToList();
            if (spoken.Count > 0)
                text.Write($"{cues[cue]}\t{string.Join('\t', spoken.Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one.Tie}:{one.Hundredths}")))}\n");
        }
    }

    public CueWeights ToWeights()
    {
        var text = new StringWriter();
        Write(text);
        return CueWeights.Read(new StringReader(text.ToString()));
    }

    private double[] Minimum(double[] at)
    {
        var (value, slope) = Loss(at);
        var steps = new List<(double[] Moved, double[] Bent, double Inverse)>();
        for (var step = 0; step < Steps; step++)
        {
            var toward = Direction(slope, steps);
            var descent = Dot(toward, slope);
            var length = step == 0 ? 1 / Math.Sqrt(Dot(slope, slope)) : 1.0;
            double[] next;
            double nextValue;
            double[] nextSlope;
            while (true)
            {
                next = Plus(at, toward, length);
                (nextValue, nextSlope) = Loss(next);
                if (nextValue <= value + 1e-4 * length * descent || length < 1e-10)
                    break;
                length /= 2;
            }

            var moved = Plus(next, at, -1);
            var bent = Plus(nextSlope, slope, -1);
            var curvature = Dot(moved, bent);
            if (curvature > 1e-12)
                steps.Add((moved, bent, 1 / curvature));
            if (steps.Count > Memory)
                steps.RemoveAt(0);
            var gained = value - nextValue;
            (at, value, slope) = (next, nextValue, nextSlope);
            if (gained < 1e-6 * Math.Abs(value))
                break;
        }

        return at;
    }

    private static double[] Direction(double[] slope, List<(double[] Moved, double[] Bent, double Inverse)> steps)
    {
        var toward = Array.ConvertAll(slope, static one => -one);
        var shares = new double[steps.Count];
        for (var at = steps.Count - 1; at >= 0; at--)
        {
            shares[at] = steps[at].Inverse * Dot(steps[at].Moved, toward);
            AddTo(toward, steps[at].Bent, -shares[at]);
        }

        if (steps is [.., var last])
        {
            var scale = 1 / (last.Inverse * Dot(last.Bent, last.Bent));
            for (var at = 0; at < toward.Length; at++)
                toward[at] *= scale;
        }

        for (var at = 0; at < steps.Count; at++)
            AddTo(toward, steps[at].Moved, shares[at] - steps[at].Inverse * Dot(steps[at].Bent, toward));
        return toward;
    }

    private (double Value, double[] Slope) Loss(double[] at)
    {
        var slope = (double[])at.Clone();
        // How frequent the ties are is not held small.
        Array.Clear(slope, 0, Ties);
        var value = 0.5 * Dot(at.AsSpan(Ties), at.AsSpan(Ties));
        var likely = new double[Ties];
        for (var row = 0; row < rows.Length; row++)
        {
            Array.Clear(likely);
            foreach (var cue in rows[row])
            {
                for (var tie = 0; tie < Ties; tie++)
                    likely[tie] += at[cue * Ties + tie];
            }

            var most = likely.Max();
            var total = 0.0;
            for (var tie = 0; tie < Ties; tie++)
                total += Math.Exp(likely[tie] - most);
            value -= Fit * (likely[answers[row]] - most - Math.Log(total));
            for (var tie = 0; tie < Ties; tie++)
                likely[tie] = Fit * (Math.Exp(likely[tie] - most) / total - (tie == answers[row] ? 1 : 0));
            foreach (var cue in rows[row])
            {
                for (var tie = 0; tie < Ties; tie++)
                    slope[cue * Ties + tie] += likely[tie];
            }
        }

        return (value, slope);
    }

    private static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var sum = 0.0;
        for (var at = 0; at < one.Length; at++)
            sum += one[at] * other[at];
        return sum;
    }

    private static double[] Plus(double[] one, double[] other, double times)
    {
        var sum = (double[])one.Clone();
        AddTo(sum, other, times);
        return sum;
    }

    private static void AddTo(double[] one, double[] other, double times)
    {
        for (var at = 0; at < one.Length; at++)
            one[at] += times * other[at];
    }
}
