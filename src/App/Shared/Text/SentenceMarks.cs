using System.Collections.Immutable;
using Fonds.Description.Lives;
using Fonds.Description.Statements;
using Fonds.UseCases.Lives;

namespace Fonds.App.Shared.Text;

/// <summary>A piece of a run of text that belongs to one sentence.</summary>
/// <param name="Anchor">The identifier of the sentence on the page.</param>
public readonly record struct SentencePiece(string Anchor, int Start, int Length);

/// <summary>
/// Where the sentences of histories lie in the runs of text that these are made of, so that each has a place of its own on the page, to which events,
/// relations and other people can lead. Sentences are words in a row, whatever markup stands among them: both are the same letters in the same order.
/// </summary>
public sealed class SentenceMarks
{
    private readonly Dictionary<TextRun, List<SentencePiece>> pieces = new(ReferenceEqualityComparer.Instance);

    /// <summary>The sentences of the histories of one record; null when it has none.</summary>
    public static SentenceMarks? Of(IReadOnlyList<Statement> histories)
    {
        if (histories.Count == 0)
            return null;
        var marks = new SentenceMarks();
        for (var number = 0; number < histories.Count; number++)
            new Walk(LifeReader.Sentences(histories[number]), number, marks.pieces).Through(histories[number]);
        return marks;
    }

    /// <summary>The pieces of a run, which make it up whole; null for a run that no sentence is in.</summary>
    public IReadOnlyList<SentencePiece>? In(TextRun run) => pieces.GetValueOrDefault(run);

    /// <summary>The sentences that are among these nodes, in their order.</summary>
    public IEnumerable<string> AnchorsIn(IEnumerable<Node> nodes) => All(nodes).Select(piece => piece.Anchor).Distinct(StringComparer.Ordinal);

    private IEnumerable<SentencePiece> All(IEnumerable<Node> nodes) => nodes.SelectMany(node => node switch
    {
        TextRun run => In(run) ?? [],
        Statement statement => All(statement.Content),
        _ => [],
    });

    private sealed class Walk(ImmutableArray<LifeSentence> sentences, int number, Dictionary<TextRun, List<SentencePiece>> pieces)
    {
        private int sentence = -1;
        private int lettersLeft;

        // The heading of the note is no part of its text.
        public void Through(Statement note)
        {
            foreach (var node in note.Content)
            {
                if (node is not Statement { Term: Term.Heading })
                    Visit(node);
            }
        }

        private void Visit(Node node)
        {
            if (node is TextRun run)
                Part(run);
            else if (node is Statement { Term: not (Term.LineBreak or Term.Pointer) } statement)
            {
                foreach (var inner in statement.Content)
                    Visit(inner);
            }
        }

        private void Part(TextRun run)
        {
            var found = new List<SentencePiece>();
            var (start, hasLetters) = (0, false);
            for (var at = 0; at < run.Text.Length; at++)
            {
                if (char.IsWhiteSpace(run.Text[at]))
                    continue;
                if (lettersLeft == 0)
                {
                    if (hasLetters)
                        found.Add(Piece(start, at));
                    start = hasLetters ? at : 0;
                    while (lettersLeft == 0 && sentence + 1 < sentences.Length)
                        lettersLeft = Letters(sentences[++sentence].Text);
                }

                hasLetters = true;
                lettersLeft = Math.Max(0, lettersLeft - 1);
            }

            if (hasLetters)
                found.Add(Piece(start, run.Text.Length));
            if (found.Count > 0)
                pieces.TryAdd(run, found);
        }

        private SentencePiece Piece(int start, int end) =>
            new(TellingView.AnchorOf(number, Math.Max(0, sentence)), start, end - start);

        private static int Letters(string text) => text.Count(letter => !char.IsWhiteSpace(letter));
    }
}
