using Fonds.Description.Records;
using Fonds.Description.Units;

namespace Fonds.Search.Embedded;

/// <summary>Makes the columns of the next generation.</summary>
internal sealed class ColumnsEditor(IndexSnapshot before)
{
    private readonly ChunksEditor<ColumnChunk, Tie> chunks = new(before.Chunks);

    /// <summary>The chunks that differ from the generation before, by number.</summary>
    public IEnumerable<(int Number, ColumnChunk Chunk)> Changed => chunks.Changed;

    public bool Holds(int record) => chunks.ChangedChunk(record) is { } changed
        ? changed.Kind[record & (ColumnChunk.Size - 1)] != 0
        : before.KindOf(record) != default;

    public void Remove(int record)
    {
        var (chunk, slot) = chunks.Edit(record, []);
        chunk.Kind[slot] = 0;
        chunk.Collection[slot] = chunk.Repository[slot] = chunk.Parent[slot] = chunk.Children[slot] = 0;
    }

    public void Put(IndexDocument document, int titleWords, int words)
    {
        var ties = Ties(document);
        var (chunk, slot) = chunks.Edit((int)document.Id.Value, ties);
        chunk.Kind[slot] = (byte)document.Kind;
        chunk.Level[slot] = (byte)document.Level.Name;
        chunk.Collection[slot] = Ordinal(document.Collection, RecordKind.Unit);
        chunk.Repository[slot] = Ordinal(document.Repository ?? Holder(document), RecordKind.Repository);
        chunk.Parent[slot] = (int)(document.Parent?.Value ?? 0);
        chunk.Sibling[slot] = document.Sibling;
        chunk.Children[slot] = document.ChildCount;
        chunk.Digitised[slot] = document.Digitised ? (byte)1 : (byte)0;
        chunk.First[slot] = document.Years is { } years ? Year(years.First) : ColumnChunk.Undated;
        chunk.Last[slot] = document.Years is { } span ? Year(span.Last) : ColumnChunk.Undated;
        chunk.Languages[slot] = before.Languages.Give(document.Languages);
        chunk.TitleWords[slot] = (byte)Math.Min(titleWords, byte.MaxValue);
        chunk.Length[slot] = (byte)(8 * Math.Log2(words + 1));
        chunk.TitleKey[slot] = TitleKey.Of(document.Title);
        chunk.Weight[slot] = StaticWeight.Of(document);
    }

    /// <summary>All chunks of the next generation.</summary>
    public ColumnChunk?[] Finish() => chunks.Finish();

    private int Ordinal(RecordId? record, RecordKind kind) => record is { } id ? before.Ordinals.Give(id, kind) : 0;

    private static RecordId? Holder(IndexDocument document)
    {
        foreach (var link in document.Links)
        {
            if (link.Manner == TieManner.Holder)
                return link.Target;
        }

        return null;
    }

    // A record tied twice to the same target is one tie in two manners, so that counts are of records.
    private Tie[] Ties(IndexDocument document)
    {
        if (document.Links.Count == 0)
            return [];
        var ties = new List<Tie>(document.Links.Count);
        foreach (var link in document.Links)
        {
            if (link.Manner == TieManner.Holder)
                continue;
            var tie = new Tie(before.Ordinals.Give(link.Target, link.TargetKind), link.Manner);
            var same = ties.FindIndex(other => other.Target == tie.Target);
            if (same < 0)
                ties.Add(tie);
            else
                ties[same] = ties[same].With(tie);
        }

        return [.. ties];
    }

    private static short Year(int year) => (short)Math.Clamp(year, short.MinValue + 1, short.MaxValue);
}

/// <summary>
/// What a record weighs on equal grounds: collections and people above series, series above files, and of two files the one that
/// holds more. Two hundred of it double the score.
/// </summary>
internal static class StaticWeight
{
    public static byte Of(IndexDocument document)
    {
        var weight = document.Kind switch
        {
            RecordKind.Unit when document.Collection == document.Id => 100,
            RecordKind.Unit => OfLevel(document.Level.Name) + (document.Digitised ? 3 : 0),
            RecordKind.Repository => 110,
            var kind when kind.IsAgent() => 90,
            _ => 60,
        };
        var holds = document.ChildCount > 0 ? 2 * Math.Min(15, (int)Math.Log2(document.ChildCount + 1)) : 0;
        return (byte)Math.Min(weight + holds, byte.MaxValue);
    }

    private static int OfLevel(LevelName level) => level switch
    {
        LevelName.Fonds or LevelName.Collection or LevelName.RecordGroup or LevelName.Subfonds or LevelName.Subgroup => 30,
        LevelName.Series or LevelName.Class => 25,
        LevelName.Subseries => 18,
        LevelName.Item => 4,
        _ => 8,
    };
}
