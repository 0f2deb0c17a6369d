using Fonds.App.Watching.Metrics;

namespace Fonds.App.Watching;

/// <summary>Requests of one sort since the start.</summary>
/// <param name="Sort">What they asked for, such as "collection" or "search".</param>
/// <param name="Mean">Milliseconds of one on the average.</param>
/// <param name="P95">Milliseconds within which nineteen of twenty were answered, as far as can be told from counts in steps.</param>
/// <param name="Failed">How many were answered with a fault of the program (5xx).</param>
public sealed record RequestLine(string Sort, long Count, double Mean, double P95, long Failed)
{
    public static IReadOnlyList<RequestLine> Of(IEnumerable<InstrumentKept> metrics)
    {
        if (metrics.FirstOrDefault(instrument => instrument.Name == "http.server.request.duration") is not { } durations)
            return [];
        return [.. durations.Measured.GroupBy(each => Tag(each.Tags, PrometheusText.Label(RequestsMeasured.Tag)), StringComparer.Ordinal)
            .Where(sort => sort.Key.Length > 0)
            .Select(sort => Sum(sort.Key, [.. sort], durations.Bounds))
            .OrderByDescending(line => line.Count).ThenBy(line => line.Sort, StringComparer.Ordinal)];
    }

    private static RequestLine Sum(string sort, List<(string Tags, Series Values)> parts, IReadOnlyList<double> bounds)
    {
        var count = parts.Sum(part => part.Values.Count);
        var (below, bucket) = (0L, 0);
        for (; bucket < bounds.Count; bucket++)
        {
            below += parts.Sum(part => part.Values.Buckets[bucket]);
            if (below >= 0.95 * count)
                break;
        }

        return new(
            sort, count, 1000 * parts.Sum(part => part.Values.Sum) / count, 1000 * bounds[Math.Min(bucket, bounds.Count - 1)],
            parts.Where(part => Tag(part.Tags, "http_response_status_code").StartsWith('5')).Sum(part => part.Values.Count));
    }

    private static string Tag(string tags, string name)
    {
        foreach (var tag in tags.Split(','))
        {
            if (tag.StartsWith(name + "=\"", StringComparison.Ordinal))
                return tag[(name.Length + 2)..^1];
        }

        return "";
    }
}
