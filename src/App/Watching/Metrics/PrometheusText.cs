using System.Globalization;
using System.Text;

namespace Fonds.App.Watching.Metrics;

/// <summary>
/// Metrics in the text format of Prometheus (0.0.4), with names made from those of OpenTelemetry as its specification says: dots become
/// underscores, the unit is spelled out behind, a sum ends in <c>_total</c>.
/// </summary>
public static class PrometheusText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    public static string Of(IEnumerable<InstrumentKept> instruments, string version)
    {
        var text = new StringBuilder();
        text.Append("# HELP target_info What is measured.\n# TYPE target_info gauge\n");
        text.Append(CultureInfo.InvariantCulture, $"target_info{{service_name=\"fonds\",service_version=\"{Escaped(version)}\"}} 1\n");
        foreach (var instrument in instruments)
        {
            var measured = instrument.Measured;
            if (measured.Count == 0)
                continue;
            var name = NameOf(instrument);
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {Help(instrument.Description)}\n# TYPE {name} {instrument.Kind.ToString().ToLowerInvariant()}\n");
            foreach (var (tags, values) in measured)
                Write(text, name, instrument, tags, values);
        }

        return text.ToString();
    }

    /// <summary>The name of an instrument as Prometheus writes it.</summary>
    public static string NameOf(InstrumentKept instrument)
    {
        var name = Label(instrument.Name);
        if (UnitOf(instrument) is { Length: > 0 } unit && !name.EndsWith("_" + unit, StringComparison.Ordinal))
            name += "_" + unit;
        return instrument.Kind == InstrumentKind.Counter && !name.EndsWith("_total", StringComparison.Ordinal) ? name + "_total" : name;
    }

    internal static string Label(string name)
    {
        var label = new StringBuilder(name.Length);
        foreach (var character in name)
            label.Append(char.IsAsciiLetterOrDigit(character) ? character : '_');
        return label.ToString();
    }

    internal static string Escaped(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static void Write(StringBuilder text, string name, InstrumentKept instrument, string tags, Series values)
    {
        if (instrument.Kind != InstrumentKind.Histogram)
        {
            Line(text, name, tags, values.Sum);
            return;
        }

        var below = 0L;
        var before = tags.Length == 0 ? "" : tags + ",";
        for (var bucket = 0; bucket < instrument.Bounds.Count; bucket++)
        {
            below += values.Buckets[bucket];
            Line(text, name + "_bucket", $"{before}le=\"{Number(instrument.Bounds[bucket])}\"", below);
        }

        Line(text, name + "_bucket", before + "le=\"+Inf\"", values.Count);
        Line(text, name + "_sum", tags, values.Sum);
        Line(text, name + "_count", tags, values.Count);
    }

    private static void Line(StringBuilder text, string name, string tags, double value)
    {
        text.Append(name);
        if (tags.Length > 0)
            text.Append('{').Append(tags).Append('}');
        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string UnitOf(InstrumentKept instrument) => instrument.Unit switch
    {
        "s" => "seconds",
        "ms" => "milliseconds",
        "By" => "bytes",
        "%" => "percent",
        "1" when instrument.Kind == InstrumentKind.Gauge => "ratio",
        // Units in braces say what is counted, which the name does already.
        _ => "",
    };

    private static string Help(string description) => description.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
