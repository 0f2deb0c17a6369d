using System.Collections.Immutable;
using System.Text;

namespace Fonds.Description.Statements;

/// <summary>
/// Says a statement in other words and leaves everything around them alone: only the words that differ change, in the run of text where they
/// stand, so that emphasis, names and references in a title or a paragraph stay on the words they were put on.
/// </summary>
public static class WordsInPlace
{
    private const long MostComparisons = 4_000_000;

    /// <summary>The statement with these words; <see cref="PlainText.Of(Statement)"/> of it is <paramref name="words"/>, white space collapsed.</summary>
    /// <param name="isHidden">Statements whose words are not part of what is said: they are neither compared nor touched.</param>
    public static Statement Say(Statement statement, string words, Func<Statement, bool>? isHidden = null)
    {
        var page = new WrittenWords(statement, isHidden ?? (static _ => false));
        var target = PlainText.Collapse(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (page.Words.Count == 0)
            return statement with { Content = target.Length == 0 ? statement.Content : statement.Content.Add(new TextRun(string.Join(' ', target))) };

        foreach (var (from, to, said) in Differences([.. page.Words.Select(word => word.Text)], target))
            page.Say(from, to, said);
        return page.Written();
    }

    /// <summary>The words of a statement without those of some statements inside it.</summary>
    public static string Of(Statement statement, Func<Statement, bool> isHidden) =>
        string.Join(' ', new WrittenWords(statement, isHidden).Words.Select(word => word.Text));

    /// <summary>Where two rows of words differ: the words from one place to another give way to others. In order, the last first.</summary>
    private static IEnumerable<(int From, int To, string[] Said)> Differences(string[] before, string[] after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
            start++;
        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)])
            end++;

        var (old, @new) = (before[start..(before.Length - end)], after[start..(after.Length - end)]);
        if (old.Length == 0 && @new.Length == 0)
            return [];
        return (long)old.Length * @new.Length > MostComparisons
            ? [(start, start + old.Length, @new)]
            : Sequences.Differences(old, @new).Reverse().Select(one => (start + one.From, start + one.To, @new[one.NewFrom..one.NewTo]));
    }

    /// <summary>The words of a statement with the places of their letters.</summary>
    private sealed class WrittenWords
    {
        private readonly Statement root;
        private readonly Func<Statement, bool> isHidden;
        private readonly List<(TextRun Run, int Depth, StringBuilder Text)> runs = [];
        private readonly List<(int Run, int Offset)> letters = [];
        private readonly List<(int Run, int Offset, int Length, string Said)> changes = [];

        public WrittenWords(Statement root, Func<Statement, bool> isHidden)
        {
            (this.root, this.isHidden) = (root, isHidden);
            var text = new StringBuilder();
            Collect(root, 0, text);
            for (var at = 0; at < text.Length; at++)
            {
                if (char.IsWhiteSpace(text[at]))
                    continue;
                var from = at;
                while (at < text.Length && !char.IsWhiteSpace(text[at]))
                    at++;
                Words.Add((text.ToString(from, at - from), from));
            }
        }

        /// <summary>Each word with the place of its first letter.</summary>
        public List<(string Text, int At)> Words { get; } = [];

        /// <summary>Puts words in the place of those from one to another. Later words first.</summary>
        public void Say(int from, int to, string[] said)
        {
            if (from == to)
            {
                Insert(from, string.Join(' ', said));
                return;
            }

            var (first, last) = (Words[from].At, Words[to - 1].At + Words[to - 1].Text.Length);
            var text = string.Join(' ', said);
            if (said.Length == 0)
            {
                // A space goes with the word.
                if (to < Words.Count)
                    last = Words[to].At;
                else if (from > 0)
                    first = Words[from - 1].At + Words[from - 1].Text.Length;
            }
            else if (to - from == 1 && said.Length == 1)
            {
                // Within one word only the letters that differ: "Foo," may be a title in emphasis and a comma behind it.
                var word = Words[from].Text;
                var head = 0;
                while (head < word.Length && head < text.Length && word[head] == text[head])
                    head++;
                var tail = 0;
                while (tail < word.Length - head && tail < text.Length - head && word[^(tail + 1)] == text[^(tail + 1)])
                    tail++;
                if (head + tail < word.Length)
                    (first, last, text) = (first + head, last - tail, text[head..(text.Length - tail)]);
            }

            Replace(first, last, text);
        }

        /// <summary>The statement as it is said now. What held words and holds none any more goes with them.</summary>
        public Statement Written()
        {
            // Each change stands behind those made after it, so offsets stay true.
            foreach (var (run, offset, length, said) in changes)
                runs[run].Text.Remove(offset, length).Insert(offset, said);
            var next = 0;
            return Rewrite(root, ref next)!;
        }

        private void Insert(int before, string said)
        {
            var previous = before > 0 ? letters[Words[before - 1].At + Words[before - 1].Text.Length - 1] : ((int Run, int Offset)?)null;
            var following = before < Words.Count ? letters[Words[before].At] : ((int Run, int Offset)?)null;
            // Beside a name or a title, not in it.
            if (previous is { } left && (following is not { } right || runs[left.Run].Depth <= runs[right.Run].Depth))
                changes.Add((left.Run, left.Offset + 1, 0, " " + said));
            else
                changes.Add((following!.Value.Run, following.Value.Offset, 0, said + " "));
        }

        private void Replace(int first, int last, string said)
        {
            var spans = new List<(int Run, int Offset, int Length)>();
            for (var at = first; at < last; at++)
            {
                if (letters[at] is not (>= 0 and var run, var offset))
                    continue;
                if (spans.Count > 0 && spans[^1] is var open && open.Run == run && open.Offset + open.Length == offset)
                    spans[^1] = (run, open.Offset, open.Length + 1);
                else
                    spans.Add((run, offset, 1));
            }

            for (var place = spans.Count - 1; place >= 0; place--)
                changes.Add((spans[place].Run, spans[place].Offset, spans[place].Length, place == 0 ? said : ""));
        }

        private void Collect(Statement statement, int depth, StringBuilder text)
        {
            foreach (var node in statement.Content)
            {
                if (node is TextRun run)
                {
                    for (var at = 0; at < run.Text.Length; at++)
                        letters.Add((runs.Count, at));
                    runs.Add((run, depth, new StringBuilder(run.Text)));
                    text.Append(run.Text);
                }
                else if (node is Statement inner && !isHidden(inner))
                {
                    var apart = !PlainText.IsInline(inner.Term);
                    Space(apart, text);
                    Collect(inner, depth + 1, text);
                    Space(apart, text);
                }
            }
        }

        private void Space(bool apart, StringBuilder text)
        {
            if (!apart)
                return;
            letters.Add((-1, 0));
            text.Append(' ');
        }

        private Statement? Rewrite(Statement statement, ref int next)
        {
            var content = ImmutableArray.CreateBuilder<Node>(statement.Content.Length);
            var (hadWords, changed) = (false, false);
            foreach (var node in statement.Content)
            {
                Node? written = node;
                if (node is TextRun run)
                {
                    var text = runs[next++].Text;
                    hadWords = true;
                    written = text.Length == 0 ? null : text.Equals(run.Text) ? run : new TextRun(text.ToString());
                }
                else if (node is Statement inner && !isHidden(inner))
                {
                    written = Rewrite(inner, ref next);
                    hadWords |= written is null;
                }

                changed |= !ReferenceEquals(written, node);
                // A name that went leaves one run of text, as if it had never stood there.
                if (written is TextRun following && content is [.., TextRun earlier])
                    content[^1] = new TextRun(earlier.Text + following.Text);
                else if (written is not null)
                    content.Add(written);
            }

            if (!changed)
                return statement;
            return hadWords && content.Count == 0 && !ReferenceEquals(statement, root) ? null : statement with { Content = content.DrainToImmutable() };
        }
    }
}
