using System.Diagnostics;
using System.Globalization;

namespace Fonds.Bench.Search;

/// <summary>
/// Times of one class of query: by the clock, and of the processor. A search runs on one thread, so the second says what it would take on a
/// machine that does nothing else.
/// </summary>
internal sealed class Times
{
    private readonly List<double> clock = [];
    private readonly List<double> processor = [];
    private long began;
    private double beganProcessor;

    public void Begin()
    {
        beganProcessor = Processor();
        began = Stopwatch.GetTimestamp();
    }

    public void End()
    {
        clock.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        processor.Add(Processor() - beganProcessor);
    }

    /// <summary>Milliseconds by the clock within which this part of the searches was answered.</summary>
    public double Clock(double part)
    {
        clock.Sort();
        return At(clock, part);
    }

    public override string ToString()
    {
        clock.Sort();
        processor.Sort();
        return $"p50 {At(clock, 0.5),7:F2} p95 {At(clock, 0.95),7:F2} ms; of processor p50 {At(processor, 0.5),6:F2} p95 {At(processor, 0.95),6:F2} ms;";
    }

    private static double At(List<double> sorted, double part) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))];

    // Nanoseconds on a processor, as Linux counts them for the thread; elsewhere only the clock is shown.
    private static double Processor() => File.Exists("/proc/thread-self/schedstat")
        ? double.Parse(File.ReadAllText("/proc/thread-self/schedstat").Split(' ')[0], CultureInfo.InvariantCulture) / 1e6
        : 0;
}
