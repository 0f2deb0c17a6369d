namespace Fonds.Search.Embedded;

/// <summary>
/// Which records bear a name, by the hash of each form in which it is typed: eight bytes a form. What a hash finds is read again before it counts.
/// </summary>
internal sealed class BearersByName
{
    private readonly int[] hashes;
    private readonly int[] records;

    private BearersByName(int[] hashes, int[] records) => (this.hashes, this.records) = (hashes, records);

    public static BearersByName Of(KnownRecord[] known)
    {
        var keys = new List<int>(known.Length * 4);
        var bearers = new List<int>(known.Length * 4);
        for (var index = 0; index < known.Length; index++)
        {
            foreach (var name in known[index].Names)
            {
                foreach (var (key, _) in NameKeys.Of(name, known[index].Kind))
                {
                    keys.Add(string.GetHashCode(key, StringComparison.Ordinal));
                    bearers.Add(index);
                }
            }
        }

        var (sorted, of) = (keys.ToArray(), bearers.ToArray());
        Array.Sort(sorted, of);
        return new BearersByName(sorted, of);
    }

    public void Find(string key, KnownRecord[] known, Action<int, Bearing> found)
    {
        var hash = string.GetHashCode(key, StringComparison.Ordinal);
        var at = Array.BinarySearch(hashes, hash);
        while (at > 0 && hashes[at - 1] == hash)
            at--;
        for (; at >= 0 && at < hashes.Length && hashes[at] == hash; at++)
        {
            var record = known[records[at]];
            foreach (var (form, bearing) in record.Names.SelectMany(name => NameKeys.Of(name, record.Kind)))
            {
                if (form == key)
                    found(record.Record, bearing);
            }
        }
    }
}
