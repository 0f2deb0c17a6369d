using System.Numerics;
using System.Runtime.Intrinsics;
using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>Narrows a set of records by what a request asks besides words, chunk by chunk; every filter reads one column.</summary>
internal sealed class Filters
{
    private readonly IndexSnapshot snapshot;
    private readonly List<(Func<ChunkScopes, ulong[]> Of, ChunkKinds All)> scopes = [];
    private readonly List<KeptInChunk> steps = [];

    public Filters(SearchRequest request, IndexSnapshot snapshot)
    {
        this.snapshot = snapshot;
        if (request.Collection is { } top)
            KeepOf(static chunk => chunk.Collection, snapshot.Ordinals.Of(top));
        if (request.Grouped)
            scopes.Add((static scopes => scopes.InCollections, ChunkKinds.OnlyInCollections));
        KeepScope(request.Scope);
        if (request.Repositories.Count > 0)
        {
            var repositories = request.Repositories.Select(snapshot.Ordinals.Of).Where(ordinal => ordinal != 0).ToArray();
            if (repositories.Length > 1)
                Keep((chunk, slot) => repositories.Contains(chunk.Repository[slot]));
            else
                KeepOf(static chunk => chunk.Repository, repositories.FirstOrDefault());
        }

        if (request.Levels.Count > 0)
        {
            var levels = request.Levels.Select(level => (byte)level).ToArray();
            Keep((chunk, slot) => chunk.Kind[slot] == (byte)RecordKind.Unit && levels.Contains(chunk.Level[slot]));
        }

        if (request.Languages.Count > 0)
        {
            var wanted = Enumerable.Range(0, snapshot.Languages.Count)
                .Select(number => request.Languages.All(language => snapshot.Languages[number].Contains(language, StringComparer.Ordinal))).ToArray();
            Keep((chunk, slot) => wanted[chunk.Languages[slot]]);
        }

        if (request.DigitisedOnly)
            Keep(static (chunk, slot) => chunk.Digitised[slot] != 0);
        if (request.Years is { } years)
        {
            var span = new YearSpan(years);
            steps.Add((chunk, words) => span.Keep(chunk, words));
        }

        KeepTied(request.Creators, creatorsOnly: true);
        KeepTied(request.Linked, creatorsOnly: false);
    }

    /// <summary>Keeps of one block what passes all of them.</summary>
    public void Apply(RecordSet set, int block)
    {
        for (var (number, after) = snapshot.ChunksOf(block); number < after; number++)
        {
            var words = set.Chunk(number);
            foreach (var (scope, all) in scopes)
            {
                if (!snapshot.HasOnly(number, all) && words.ContainsAnyExcept(0UL))
                    snapshot.Keep(words, number, scope);
            }

            foreach (var step in steps)
            {
                if (!words.ContainsAnyExcept(0UL))
                    break;
                if (snapshot.Chunks[number] is { } chunk)
                    step(chunk, words);
                else
                    words.Clear();
            }
        }
    }

    private void KeepScope(SearchScope scope)
    {
        switch (scope)
        {
            case SearchScope.Units:
                scopes.Add((static scopes => scopes.Units, ChunkKinds.OnlyUnits));
                break;
            case SearchScope.Collections:
                scopes.Add((static scopes => scopes.Tops, ChunkKinds.None));
                break;
            case SearchScope.Agents:
                scopes.Add((static scopes => scopes.Agents, ChunkKinds.None));
                break;
            case SearchScope.Terms:
                scopes.Add((static scopes => scopes.Terms, ChunkKinds.None));
                break;
        }
    }

    private void KeepTied(IReadOnlyList<RecordId> targets, bool creatorsOnly)
    {
        foreach (var target in targets)
        {
            var ordinal = snapshot.Ordinals.Of(target);
            steps.Add((chunk, words) =>
            {
                Span<ulong> tied = stackalloc ulong[ColumnChunk.Size / 64];
                tied.Clear();
                if (ordinal > 0 && ordinal < snapshot.OrdinalLimit)
                    chunk.AddTied(ordinal, creatorsOnly, tied);
                RecordSet.And(words, tied);
            });
        }
    }

    /// <summary>Keeps what is of one collection or one repository, comparing eight records at once; nothing is of ordinal 0.</summary>
    private void KeepOf(Func<ColumnChunk, int[]> column, int wanted)
    {
        var same = Vector256.Create(wanted);
        steps.Add((chunk, words) =>
        {
            if (wanted == 0)
            {
                words.Clear();
                return;
            }

            for (var run = 0; run < words.Length; run++)
            {
                if (words[run] == 0)
                    continue;
                ref var first = ref column(chunk)[run << 6];
                var kept = 0UL;
                for (var part = 0; part < 64; part += Vector256<int>.Count)
                    kept |= (ulong)Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)part), same).ExtractMostSignificantBits() << part;
                words[run] &= kept;
            }
        });
    }

    private void Keep(Func<ColumnChunk, int, bool> isWanted) => steps.Add((chunk, words) =>
    {
        for (var run = 0; run < words.Length; run++)
        {
            var kept = words[run];
            for (var word = kept; word != 0; word &= word - 1)
            {
                var bit = BitOperations.TrailingZeroCount(word);
                if (!isWanted(chunk, (run << 6) + bit))
                    kept &= ~(1UL << bit);
            }

            words[run] = kept;
        }
    });

    // Keeps some of the records of a chunk, one bit for each.
    private delegate void KeptInChunk(ColumnChunk chunk, Span<ulong> words);
}
