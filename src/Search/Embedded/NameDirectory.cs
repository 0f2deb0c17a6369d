using System.Collections.Immutable;

namespace Fonds.Search.Embedded;

/// <summary>
/// The names, titles and codes under which records are looked up whole or while typing: those of agents, terms, repositories and
/// collections, not of components. A few changes stand beside the sorted list until there are enough of them to sort anew.
/// </summary>
internal sealed class NameDirectory
{
    public static readonly NameDirectory Empty = Of([]);
    private const int MostBeside = 512;

    private readonly IReadOnlyCollection<KnownRecord> records;
    private readonly Lazy<SortedNames> sorted;
    private readonly ImmutableDictionary<int, KnownRecord?> beside;
    private readonly Lazy<SortedNames> besideSorted;

    private NameDirectory(
        IReadOnlyCollection<KnownRecord> records, Lazy<SortedNames> sorted, ImmutableDictionary<int, KnownRecord?> beside)
    {
        this.records = records;
        this.sorted = sorted;
        this.beside = beside;
        besideSorted = new Lazy<SortedNames>(() => SortedNames.Of(beside.Values.OfType<KnownRecord>()));
    }

    public static NameDirectory Of(IReadOnlyCollection<KnownRecord> records) =>
        new(records, new Lazy<SortedNames>(() => SortedNames.Of(records)), ImmutableDictionary<int, KnownRecord?>.Empty);

    /// <summary>The directory after some records changed; null for a record that is no longer known.</summary>
    public NameDirectory With(IReadOnlyCollection<KeyValuePair<int, KnownRecord?>> changes)
    {
        if (changes.Count == 0)
            return this;
        var together = beside.SetItems(changes);
        return together.Count <= MostBeside ? new(records, sorted, together) : Merged(together);
    }

    /// <summary>Every record known by name.</summary>
    public IEnumerable<KnownRecord> All() => records.Where(record => !beside.ContainsKey(record.Record)).Concat(beside.Values.OfType<KnownRecord>());

    /// <summary>Every name that begins with what was typed, word by word in any order, with its record.</summary>
    public void Find(IReadOnlyList<string> words, Action<KnownRecord, int> found)
    {
        sorted.Value.Find(words, (record, name) =>
        {
            if (!beside.ContainsKey(record.Record))
                found(record, name);
        });
        besideSorted.Value.Find(words, found);
    }

    /// <summary>Records that bear this name, and how near what was typed comes to it.</summary>
    public Dictionary<int, Bearing> Bearing(IReadOnlyList<string> words)
    {
        var bearers = new Dictionary<int, Bearing>();
        if (words.Count == 0)
            return bearers;
        var key = string.Join(' ', words);
        sorted.Value.Bearing(key, (record, bearing) =>
        {
            if (!beside.ContainsKey(record))
                Put(record, bearing);
        });
        besideSorted.Value.Bearing(key, Put);
        return bearers;

        void Put(int record, Bearing bearing)
        {
            if (bearers.GetValueOrDefault(record) < bearing)
                bearers[record] = bearing;
        }
    }

    /// <summary>Names of which every word typed is one, give or take a letter or two; those that differ in the fewest letters.</summary>
    public List<NearName> Near(IReadOnlyList<string> words)
    {
        var near = sorted.Value.Spelling.Near(words).FindAll(name => !beside.ContainsKey(name.Record));
        near.AddRange(besideSorted.Value.Spelling.Near(words));
        return near.Count == 0 ? near : near.FindAll(name => name.Letters == near.Min(other => other.Letters));
    }

    /// <summary>The words of names nearest to one that is in none.</summary>
    public List<string> NearWords(string word) => [.. sorted.Value.Spelling.NearWords(word).Concat(besideSorted.Value.Spelling.NearWords(word)).Distinct()];

    // The records are put together now and the words sorted when somebody types: an import makes hundreds of directories that nobody asks.
    private NameDirectory Merged(ImmutableDictionary<int, KnownRecord?> changes) =>
        Of([.. records.Where(record => !changes.ContainsKey(record.Record)), .. changes.Values.OfType<KnownRecord>()]);
}
