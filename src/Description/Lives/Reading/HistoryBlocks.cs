using System.Text;
using Fonds.Description.Agents;
using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Statements;

namespace Fonds.Description.Lives.Reading;

/// <summary>
/// Parts a history into its blocks of text, in document order: paragraphs, list items, cells, headings inside it, and the entries of
/// chronologies with their dates. The history's own heading is left out; every other word is in one block.
/// </summary>
internal sealed class HistoryBlocks
{
    private readonly List<HistoryBlock> blocks = [];
    private readonly Dictionary<Statement, ChronologyEntry> entries = new(ReferenceEqualityComparer.Instance);
    private readonly StringBuilder text = new();
    private readonly List<MarkedRun> runs = [];
    private bool spaced;
    private BlockKind kind;
    private LifeDate? date;
    private string place = "";

    public static IReadOnlyList<HistoryBlock> Of(Statement note)
    {
        var parting = new HistoryBlocks();
        foreach (var entry in ChronologyEntry.Read(note))
            parting.entries[entry.Event] = entry;
        foreach (var node in note.Content)
        {
            if (node is not Statement { Term: Term.Heading })
                parting.Add(node);
        }

        parting.Complete();
        return parting.blocks;
    }

    private void Add(Node node)
    {
        switch (node)
        {
            case TextRun run:
                Append(run.Text);
                break;
            case Statement { Term: Term.ChronologyItem } item:
                Complete();
                AddEntry(item);
                break;
            case Statement inline when PlainText.IsInline(inline.Term):
                AddInline(inline);
                break;
            case Statement { Term: Term.LineBreak or Term.Pointer }:
                spaced = text.Length > 0;
                break;
            case Statement block:
                AddBlock(block);
                break;
        }
    }

    private void AddInline(Statement inline)
    {
        var mark = KindOf(inline);
        var start = text.Length + (spaced ? 1 : 0);
        foreach (var inner in inline.Content)
            Add(inner);
        if (mark == RunKind.None || text.Length <= start)
            return;
        while (start < text.Length && text[start] == ' ')
            start++;
        runs.Add(new(start, text.Length, mark));
    }

    private void AddBlock(Statement block)
    {
        Complete();
        var (before, beforeDate, beforePlace) = (kind, date, place);
        kind = block.Term switch
        {
            Term.Heading or Term.FirstHeading or Term.SecondHeading or Term.ThirdHeading => BlockKind.Heading,
            Term.Item or Term.TableCell or Term.Label => BlockKind.ListItem,
            Term.List or Term.Table => BlockKind.ListItem,
            _ => before,
        };
        if (block.Term == Term.DefinedItem && block.First(Term.Label) is { } label && EntryDates.Read(PlainText.Of(label)) is { } said)
            (kind, date) = (BlockKind.Entry, said);
        foreach (var inner in block.Content)
        {
            var (outer, isLabel) = (kind, date is not null && block.Term == Term.DefinedItem && inner is Statement { Term: Term.Label });
            kind = isLabel ? BlockKind.EntryPart : date is not null ? BlockKind.Entry : outer;
            Add(inner);
            if (isLabel)
                Complete();
            kind = outer;
        }

        Complete();
        (kind, date, place) = (before, beforeDate, beforePlace);
    }

    private void AddEntry(Statement holder)
    {
        foreach (var node in holder.Content)
        {
            if (node is Statement inner && entries.TryGetValue(inner, out var entry))
            {
                (kind, date, place) = (BlockKind.Entry, EntryDates.Of(entry), entry.Place);
                foreach (var within in inner.Content)
                    Add(within);
                Complete();
            }
            else if (node is Statement { Term: Term.EventGroup or Term.ChronologyItemSet } group)
            {
                AddEntry(group);
            }
            else
            {
                (kind, date, place) = (BlockKind.EntryPart, null, "");
                Add(node);
                Complete();
            }
        }

        (kind, date, place) = (BlockKind.Prose, null, "");
    }

    private void Append(string words)
    {
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character))
            {
                spaced = text.Length > 0;
                continue;
            }

            if (spaced)
                text.Append(' ');
            spaced = false;
            text.Append(character);
        }
    }

    private void Complete()
    {
        if (text.Length > 0)
            blocks.Add(new(text.ToString(), runs.ToArray(), kind, kind == BlockKind.Entry ? date : null, place));
        text.Clear();
        runs.Clear();
        spaced = false;
    }

    private static RunKind KindOf(Statement inline) => inline.Term switch
    {
        Term.WorkTitle => RunKind.Work,
        Term.Emphasis or Term.Span when IsItalic(inline["render"] ?? inline["style"]) => RunKind.Work,
        Term.PersonName or Term.FamilyName => RunKind.Person,
        Term.CorporateName => RunKind.Organisation,
        Term.GeographicName => RunKind.Place,
        _ => RunKind.None,
    };

    private static bool IsItalic(string? style) => style is not null && (style.Contains("italic", StringComparison.OrdinalIgnoreCase) || style.Contains("quote", StringComparison.OrdinalIgnoreCase));
}
