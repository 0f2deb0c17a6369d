using System.Runtime.InteropServices;
using Fonds.Search.Queries;
using Fonds.Search.Text;

namespace Fonds.Search.Highlighting;

/// <summary>Finds the words of a query in plain texts, in whatever form and with whatever accents they stand there. For the texts of one page, one after another.</summary>
public sealed class Highlighter(ParsedQuery query)
{
    private const string LeftOut = "…";

    private readonly WantedWords wanted = new(query);

    // The words of the text at hand; taken up again for the next, which may be as long.
    private readonly List<Word> words = [];
    private readonly List<ReadWord> read = [];
    private bool[] marks = [];

    /// <summary>The whole text in runs, matched words marked. One unmarked run when nothing matches.</summary>
    public IReadOnlyList<MarkedRun> Mark(string text)
    {
        if (wanted.IsEmpty || text.Length == 0)
            return [new(text, false)];
        Read(text);
        var runs = new List<MarkedRun>();
        AddRuns(text, 0, text.Length, runs);
        return runs;
    }

    /// <summary>
    /// The part of the text of about <paramref name="length"/> characters in which most words of the query stand, cut at words, with "…"
    /// where something was left out; null when no word of the query stands in the text.
    /// </summary>
    public IReadOnlyList<MarkedRun>? Around(string text, int length)
    {
        if (wanted.IsEmpty || text.Length == 0)
            return null;
        Read(text);
        if (!words.Exists(static word => word.Marked))
            return null;

        var (first, last) = BestWindow(length);
        var start = first == 0 ? 0 : words[first].Start;
        var end = last == words.Count - 1 ? text.Length : words[last].End;
        var runs = new List<MarkedRun>();
        if (start > 0)
            runs.Add(new(LeftOut, false));
        AddRuns(text, start, end, runs);
        if (end < text.Length)
            runs.Add(new(LeftOut, false));
        return runs;
    }

    // The window with most different marked words, then with most marked words; then it is widened to both sides.
    private (int First, int Last) BestWindow(int length)
    {
        var (bestFirst, bestLast, best) = (0, 0, -1);
        var here = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = 0;
        var marked = 0;
        for (var last = 0; last < words.Count; last++)
        {
            if (!words[last].Marked)
                continue;
            here[words[last].Folded] = here.GetValueOrDefault(words[last].Folded) + 1;
            marked++;
            while (!words[first].Marked || words[last].End - words[first].Start > length)
            {
                if (first == last)
                    break;
                if (words[first].Marked)
                {
                    marked--;
                    if (--here[words[first].Folded] == 0)
                        here.Remove(words[first].Folded);
                }

                first++;
            }

            var worth = (here.Count * 100) + Math.Min(marked, 99);
            if (worth > best)
                (bestFirst, bestLast, best) = (first, last, worth);
        }

        return Widen(bestFirst, bestLast, length);
    }

    // A third before the first word found, the rest after: what follows explains more.
    private (int First, int Last) Widen(int first, int last, int length)
    {
        var before = Math.Max(0, (length - (words[last].End - words[first].Start)) / 3);
        var start = words[first].Start;
        while (first > 0 && start - words[first - 1].Start <= before)
            first--;
        while (last + 1 < words.Count && words[last + 1].End - words[first].Start <= length)
            last++;
        while (first > 0 && words[last].End - words[first - 1].Start <= length)
            first--;
        return (first, last);
    }

    private void Read(string text)
    {
        words.Clear();
        read.Clear();
        var reader = new WordReader(text);
        while (reader.Next())
        {
            var word = wanted.Of(reader.Word);
            read.Add(word);
            words.Add(new Word(reader.Start, reader.End, word.Folded, false));
        }

        if (marks.Length < words.Count)
            marks = new bool[Math.Max(words.Count, 2 * marks.Length)];
        var here = marks.AsSpan(0, words.Count);
        here.Clear();
        wanted.Mark(CollectionsMarshal.AsSpan(read), here);
        for (var place = 0; place < here.Length; place++)
        {
            if (here[place])
                words[place] = words[place] with { Marked = true };
        }
    }

    private void AddRuns(string text, int start, int end, List<MarkedRun> runs)
    {
        var written = start;
        for (var place = 0; place < words.Count; place++)
        {
            if (!words[place].Marked || words[place].Start < start || words[place].End > end)
                continue;
            var last = place;

            // Marked words in a row are one mark, the space between them included.
            while (last + 1 < words.Count && words[last + 1].Marked && words[last + 1].End <= end
                && text.AsSpan(words[last].End, words[last + 1].Start - words[last].End).Trim().IsEmpty)
                last++;
            if (words[place].Start > written)
                runs.Add(new(text[written..words[place].Start], false));
            runs.Add(new(text[words[place].Start..words[last].End], true));
            written = words[last].End;
            place = last;
        }

        if (written < end)
            runs.Add(new(text[written..end], false));
    }

    private readonly record struct Word(int Start, int End, string Folded, bool Marked);
}

/// <summary>A run of text, marked when it is a word that was looked for.</summary>
public readonly record struct MarkedRun(string Text, bool Marked);
