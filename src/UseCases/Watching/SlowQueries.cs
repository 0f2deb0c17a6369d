using System.Text.Json.Serialization;
using Fonds.Search;
using Fonds.Storage.Dialects;

namespace Fonds.UseCases.Watching;

/// <summary>Searches and statements that took longer than they should: the latest are kept, and each is told at once.</summary>
/// <param name="threshold">From which time on something is slow.</param>
public sealed class SlowQueries(TimeSpan threshold, TimeProvider clock)
{
    private const int MostKept = 100;

    private readonly Queue<SlowQuery> kept = new();
    private readonly Lock keeping = new();

    public TimeSpan Threshold => threshold;

    /// <summary>Called with each, on the thread that was slow.</summary>
    public Action<SlowQuery>? Tell { get; set; }

    /// <summary>The latest, newest first.</summary>
    public IReadOnlyList<SlowQuery> Latest
    {
        get
        {
            lock (keeping)
                return [.. kept.Reverse()];
        }
    }

    /// <summary>Notes a statement of the database engine.</summary>
    public void Note(SlowStatement statement) => Add(new(
        clock.GetUtcNow(), SlowKind.Statement, statement.Sql, $"{statement.Rows} rows", statement.Took.TotalMilliseconds, [], statement.Plan));

    internal void Note(SearchRequest request, SearchAnswer answer, string sort, TimeSpan search, TimeSpan lines)
    {
        if (search + lines < threshold)
            return;
        List<TimedPart> parts =
        [
            new("matching", answer.Times.Matching.TotalMilliseconds), new("ranking", answer.Times.Ranking.TotalMilliseconds),
            new("counting", answer.Times.Counting.TotalMilliseconds), new("lines", lines.TotalMilliseconds),
        ];
        Add(new(clock.GetUtcNow(), SlowKind.Search, request.Query, answer.GaveUp ? $"{sort}, given up" : sort, (search + lines).TotalMilliseconds, parts, null));
    }

    private void Add(SlowQuery slow)
    {
        lock (keeping)
        {
            kept.Enqueue(slow);
            if (kept.Count > MostKept)
                kept.Dequeue();
        }

        Tell?.Invoke(slow);
    }
}

/// <summary>What was slow.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SlowKind>))]
public enum SlowKind
{
    [JsonStringEnumMemberName("search")]
    Search,

    [JsonStringEnumMemberName("statement")]
    Statement,
}

/// <summary>A search or a statement that took long.</summary>
/// <param name="Text">The query as typed, or the statement.</param>
/// <param name="Sort">The sort of search, or how many rows the statement gave.</param>
/// <param name="Parts">Where the time of a search went.</param>
/// <param name="Plan">How the engine went about a statement; null for a search.</param>
public sealed record SlowQuery(DateTimeOffset At, SlowKind Kind, string Text, string Sort, double Milliseconds, IReadOnlyList<TimedPart> Parts, string? Plan);

/// <summary>A part of the work with its time.</summary>
public sealed record TimedPart(string Name, double Milliseconds);
