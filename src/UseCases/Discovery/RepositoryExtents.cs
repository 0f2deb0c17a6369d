using System.Collections.Concurrent;
using Fonds.Description.Extents;
using Fonds.Description.Records;
using Fonds.Storage;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// How much a repository holds in all (DACS 2.5): the extents of its collections together. What a collection states is kept until the
/// collection itself changes, so that a change elsewhere has nothing read again.
/// </summary>
internal sealed class RepositoryExtents
{
    private const int MostCollections = 200_000;
    private const int AtOnce = 500;

    private readonly ConcurrentDictionary<RecordId, Stated> known = new();

    public ExtentTotal Of(ArchiveReader reader, RecordId repository)
    {
        var collections = reader.TopUnitVersions(repository);
        if (known.Count > MostCollections)
            known.Clear();
        Read(reader, [.. collections.Where(collection => !known.TryGetValue(collection.Unit, out var stated) || stated.Version != collection.Version)
            .Select(static collection => collection.Unit)]);

        var total = ExtentTotal.None;
        foreach (var (unit, _) in collections)
        {
            if (known.TryGetValue(unit, out var stated))
                total = total.With(stated.Extents);
        }

        return total;
    }

    private void Read(ArchiveReader reader, RecordId[] changed)
    {
        foreach (var part in changed.Chunk(AtOnce))
        {
            foreach (var unit in reader.Units(part))
                known[unit.Id] = new(unit.Version, ExtentsTogether.ReadingsOf(unit));
        }
    }

    private readonly record struct Stated(long Version, IReadOnlyList<ExtentReading> Extents);
}
