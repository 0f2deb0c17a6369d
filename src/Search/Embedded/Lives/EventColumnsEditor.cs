using Fonds.Description.Lives;
using Fonds.Search.Lives;

namespace Fonds.Search.Embedded.Lives;

/// <summary>Makes the columns of events of the next generation.</summary>
internal sealed class EventColumnsEditor(LifeColumns before)
{
    private readonly ChunksEditor<EventChunk, int> chunks = new(before.Chunks);

    public bool IsUnchanged => chunks.IsUnchanged;

    public IEnumerable<(int Number, EventChunk Chunk)> Changed => chunks.Changed;

    public void Remove(int number) => chunks.Edit(number, []).Chunk.Record[number % EventChunk.Size] = 0;

    public void Put(int number, int record, IndexedEvent told)
    {
        var (chunk, slot) = chunks.Edit(number, [.. told.Places.Select(before.Places.Give).Distinct()]);
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

    public LifeColumns Finish() => IsUnchanged ? before : new LifeColumns(chunks.Finish(), before.Places);
}
