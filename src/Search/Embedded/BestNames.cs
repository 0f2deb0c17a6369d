using Fonds.Search.Embedded.Sharing;

namespace Fonds.Search.Embedded;

/// <summary>The best people and organisations of all that matches, and half as many subjects and places.</summary>
internal sealed class BestNames
{
    private readonly BestRecords agents;
    private readonly BestRecords terms;

    public BestNames(IndexSnapshot snapshot, RecordSet all, Func<Ranking> rank, int most, Deadline? deadline)
    {
        agents = Of(static scopes => scopes.Agents, most);
        terms = Of(static scopes => scopes.Terms, (most + 1) / 2);

        BestRecords Of(Func<ChunkScopes, ulong[]> scope, int number) => new(snapshot, rank, (chunk, room) => Within(chunk, room, scope), number, deadline);

        ReadOnlySpan<ulong> Within(int number, Span<ulong> room, Func<ChunkScopes, ulong[]> scope)
        {
            if (!snapshot.HasAuthorities(number))
                return [];
            all.Chunk(number).CopyTo(room);
            RecordSet.And(room, scope(snapshot.Chunks[number]!.Scopes));
            return room;
        }
    }

    public Pass[] Passes => [agents.Pass, terms.Pass];

    public IEnumerable<int> InOrder() => agents.InOrder().Concat(terms.InOrder());
}
