using Fonds.Description.Lives;
using Fonds.Search.Lives;

namespace Fonds.Search.Embedded.Lives;

/// <summary>Makes the columns of events of the next generation: copies the chunks that change and leaves the others as they are.</summary>
internal sealed class EventColumnsEditor(LifeColumns before)
{
    private readonly SortedDictionary<int, Open> open = [];

    public bool IsUnchanged => open.Count == 0;

    public IEnumerable<(int Number, EventChunk Chunk)> Changed => open.Select(pair => (pair.Key, pair.Value.Chunk));

    public void Remove(int number) => Edit(number, []).Chunk.Record[number % EventChunk.Size] = 0;

    public void Put(int number, int record, IndexedEvent told)
    {
        var (chunk, slot) = Edit(number, [.. told.Places.Select(before.Places.Give).Distinct()]);
        var days = LifeDays.Of(told.Event.Date);
        chunk.Record[slot] = record;
        chunk.Subject[slot] = checked((int)told.Subject.Value);
        chunk.SubjectKind[slot] = (byte)told.SubjectKind;
        chunk.First[slot] = days?.First ?? EventChunk.Undated;
        chunk.Last[slot] = days?.Last ?? EventChunk.Undated;
        chunk.StaysUntil[slot] = days is { } known ? Math.Max(known.Last, told.StaysUntil ?? known.Last) : EventChunk.Undated;
        chunk.Note[slot] = (short)told.Note;
        chunk.Type[slot] = (byte)((byte)told.Event.Type | (told.Event.Of is null ? 0 : EventChunk.OfAnother));
        chunk.Standing[slot] = (byte)told.Standing;
        chunk.Words[slot] = EventWords.Sign(told);
    }

    public LifeColumns Finish()
    {
        if (IsUnchanged)
            return before;
        var chunks = new EventChunk?[Math.Max(before.Chunks.Length, open.Keys.Max() + 1)];
        before.Chunks.CopyTo(chunks, 0);
        foreach (var (number, changed) in open)
        {
            changed.FinishPlaces();
            chunks[number] = changed.Chunk;
        }

        return new LifeColumns(chunks, before.Places);
    }

    private (EventChunk Chunk, int Slot) Edit(int number, int[] places)
    {
        var at = number / EventChunk.Size;
        if (!open.TryGetValue(at, out var changed))
            open.Add(at, changed = new Open((at < before.Chunks.Length ? before.Chunks[at]?.Copy() : null) ?? new EventChunk()));
        changed.Places[number % EventChunk.Size] = places;
        return (changed.Chunk, number % EventChunk.Size);
    }

    private sealed class Open(EventChunk chunk)
    {
        public EventChunk Chunk { get; } = chunk;

        public Dictionary<int, int[]> Places { get; } = [];

        public void FinishPlaces()
        {
            var all = new List<int>(Chunk.Places.Length + Places.Count);
            var starts = new int[EventChunk.Size + 1];
            for (var slot = 0; slot < EventChunk.Size; slot++)
            {
                all.AddRange(Places.TryGetValue(slot, out var places) ? places : Chunk.PlacesOf(slot));
                starts[slot + 1] = all.Count;
            }

            starts.CopyTo(Chunk.PlaceStarts, 0);
            Chunk.Places = [.. all];
        }
    }
}
