using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

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
    public TValue Get(long version, TKey key, Func<TValue> work) => Find(version, key, out var known) ? known : Keep(version, key, work());

    /// <summary>Whether the answer is known in that state.</summary>
    public bool Find(long version, TKey key, [MaybeNullWhen(false)] out TValue known) => At(version).Answers.TryGetValue(key, out known);

    /// <summary>Keeps an answer that was worked out; whoever came first is the one that all see.</summary>
    public TValue Keep(long version, TKey key, TValue answer)
    {
        var current = At(version);
        // Counted here, for the dictionary would stop everybody to count.
        if (Interlocked.Increment(ref current.Added) > most)
            state = current = new(version);
        return current.Answers.GetOrAdd(key, answer);
    }

    private State At(long version)
    {
        var current = state;
        if (current.Version != version)
            state = current = new(version);
        return current;
    }

    private sealed class State(long version)
    {
        public int Added;

        public long Version => version;

        public ConcurrentDictionary<TKey, TValue> Answers { get; } = new();
    }
}
