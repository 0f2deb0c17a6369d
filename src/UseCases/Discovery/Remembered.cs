using System.Collections.Concurrent;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Answers over the whole archive that many pages ask for, such as the letters under which people stand: worked out once for
/// each state of the change log, and forgotten when it grows or when they become too many.
/// </summary>
internal sealed class Remembered<TKey, TValue>(int most = 10_000)
    where TKey : notnull
{
    private State state = new(-1);

    /// <param name="version">The state of the archive that is being read.</param>
    public TValue Get(long version, TKey key, Func<TValue> work)
    {
        var current = state;
        if (current.Version != version)
            state = current = new(version);
        if (current.Answers.TryGetValue(key, out var known))
            return known;
        // Counted here, for the dictionary would stop everybody to count.
        if (Interlocked.Increment(ref current.Added) > most)
            state = current = new(version);
        return current.Answers.GetOrAdd(key, work());
    }

    private sealed class State(long version)
    {
        public int Added;

        public long Version => version;

        public ConcurrentDictionary<TKey, TValue> Answers { get; } = new();
    }
}
