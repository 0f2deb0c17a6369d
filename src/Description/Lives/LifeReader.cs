using System.Collections.Immutable;
using Fonds.Description.Lives.Reading;
using Fonds.Description.Lives.Reading.Relations;
using Fonds.Description.Statements;

namespace Fonds.Description.Lives;

/// <summary>
/// Reads a biographical or administrative history (DACS 2.7; ISAAR(CPF) 5.2.2; EAD bioghist, EAC biogHist) as data: what happened, when, where,
/// with whom, and in which sentence it stands. By rules, and for ties that no rule is sure of by a table of weighed cues that never changes at run time: the same words always give the same reading. Never fails, and never changes the text.
/// </summary>
/// <remarks>How it reads, and how well, is told in docs/lives.md.</remarks>
public static class LifeReader
{
    /// <summary>Beyond this a sentence is a list that nobody punctuated; it is kept and not read.</summary>
    private const int LongestSentence = 4000;

    /// <summary>Reads a note as it stands in a description.</summary>
    public static LifeHistory Read(Statement note, LifeSubject subject)
    {
        ArgumentNullException.ThrowIfNull(note);
        return Read(HistoryBlocks.Of(note), subject);
    }

    /// <summary>The sentences of a note alone, numbered as <see cref="Read(Statement, LifeSubject)"/> numbers them: for showing where one stands.</summary>
    public static ImmutableArray<LifeSentence> Sentences(Statement note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return SentencesOf(HistoryBlocks.Of(note));
    }

    /// <summary>Reads plain paragraphs.</summary>
    public static LifeHistory Read(IEnumerable<string> paragraphs, LifeSubject subject)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        return Read([.. paragraphs.Select(PlainText.Collapse).Where(static text => text.Length > 0).Select(static text => new HistoryBlock(text, [], BlockKind.Prose))], subject);
    }

    /// <summary>What rules tell of a note, and the names that they leave open, as <see cref="Read(Statement, LifeSubject)"/> weighs them: for counting the weights.</summary>
    internal static (RelationsOfNote Relations, SubjectNames Subject) ReadOpen(Statement note, LifeSubject subject)
    {
        var blocks = HistoryBlocks.Of(note);
        return Read(blocks, SentencesOf(blocks), subject, []);
    }

    private static LifeHistory Read(IReadOnlyList<HistoryBlock> blocks, LifeSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var sentences = SentencesOf(blocks);
        var events = new List<LifeEvent>();
        var (relations, names) = Read(blocks, sentences, subject, events);
        return new() { Sentences = sentences, Events = [.. Doubles.Without(events)], Relations = relations.Settle(names) };
    }

    private static (RelationsOfNote Relations, SubjectNames Subject) Read(IReadOnlyList<HistoryBlock> blocks, ImmutableArray<LifeSentence> sentences, LifeSubject subject, List<LifeEvent> events)
    {
        var names = new SubjectNames(subject);
        var glossary = Glossary.Of(blocks.Select(static block => block.Text));
        SubjectInNote.Learn(names, sentences, blocks, glossary);
        var context = new NoteContext(names, glossary);
        var relations = new RelationsOfNote();
        var cites = false;
        for (var number = 0; number < sentences.Length; number++)
        {
            var (paragraph, start, text, _) = sentences[number];
            var block = blocks[paragraph];
            cites = Citations.Begin(text) && number > 0 || cites && !(block.Kind == BlockKind.Heading && start == 0);
            if (!cites && block.Kind is not (BlockKind.Heading or BlockKind.EntryPart) && text.Length <= LongestSentence)
                SentenceReader.Read(text, number, block, start, context, events, relations);
        }

        return (relations, names);
    }

    private static ImmutableArray<LifeSentence> SentencesOf(IReadOnlyList<HistoryBlock> blocks)
    {
        var sentences = ImmutableArray.CreateBuilder<LifeSentence>();
        for (var paragraph = 0; paragraph < blocks.Count; paragraph++)
        {
            foreach (var (start, length) in SentenceSplitter.Split(blocks[paragraph].Text))
                sentences.Add(new(paragraph, start, blocks[paragraph].Text.Substring(start, length), start == 0 ? Lead(blocks, paragraph) : ""));
        }

        return sentences.ToImmutable();
    }

    private static string Lead(IReadOnlyList<HistoryBlock> blocks, int entry)
    {
        var lead = "";
        for (var before = entry - 1; before >= 0 && blocks[entry].Kind == BlockKind.Entry && blocks[before].Kind == BlockKind.EntryPart; before--)
            lead = lead.Length == 0 ? blocks[before].Text : $"{blocks[before].Text} {lead}";
        return lead;
    }
}
