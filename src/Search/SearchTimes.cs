namespace Fonds.Search;

/// <summary>Where the time of a search went. Counting goes on beside ranking, so <paramref name="Counting"/> is what was waited for in addition.</summary>
public readonly record struct SearchTimes(TimeSpan Matching, TimeSpan Ranking, TimeSpan Counting);
