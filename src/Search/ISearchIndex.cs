using Fonds.Description.Records;
using Fonds.Search.Lives;

namespace Fonds.Search;

/// <summary>
/// A derived, disposable index over published records: what matches, in what order, with which counts.
/// It never answers with anything that was not given to it, and only published records are given to it.
/// </summary>
public interface ISearchIndex : ILifeIndex, IDisposable
{
    /// <summary>The newest version of the change log that the index holds whole; 0 for an empty index.</summary>
    long IndexedThrough { get; }

    /// <summary>How many records of each kind are in the index.</summary>
    IReadOnlyDictionary<RecordKind, int> Counts { get; }

    /// <summary>
    /// Takes in a batch of changes as one act: documents replace what the index held under the same
    /// identifier, <paramref name="removed"/> are forgotten. After it the batch is searchable, and survives a crash
    /// together with <paramref name="through"/> or not at all.
    /// </summary>
    void Apply(IReadOnlyList<IndexDocument> documents, IReadOnlyList<RecordId> removed, long through);

    /// <summary>Answers a search.</summary>
    SearchAnswer Search(SearchRequest request);

    /// <summary>Records whose name, title or code begins with what was typed, best first.</summary>
    IReadOnlyList<Suggestion> Suggest(string typed, int most);

    /// <summary>Counts of every facet over all units that are linked to a record (for a subject, place or repository page).</summary>
    SearchAnswer LinkedTo(RecordId record, SearchRequest request);

    /// <summary>Puts in order what many batches have left behind; searches and changes go on meanwhile.</summary>
    void Settle();

    /// <summary>Reads into memory what most searches need, ahead of the first one, while changes are taken in and searches answered.</summary>
    /// <param name="stop">Asked after each word; of a large archive they take a minute.</param>
    void WarmUp(Func<bool>? stop = null);

    /// <summary>
    /// Whether this program may change the index. Of several programs over one folder one may; the others search what it writes.
    /// </summary>
    bool IsWriter { get; }

    /// <summary>What the index holds of a unit that matters to the units around it, or null when it does not hold the unit.</summary>
    HeldUnit? Held(RecordId unit);

    /// <summary>
    /// What whoever follows the change log noted of it, to know it again; null when nothing was noted. It is forgotten with everything else.
    /// </summary>
    string? Remembered { get; set; }

    /// <summary>Forgets everything; the index is then rebuilt from the change log.</summary>
    void Clear();
}
