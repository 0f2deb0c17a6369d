using Fonds.Description.Statements;

namespace Fonds.Formats.Crosswalks;

/// <summary>
/// The letters of a statement one by one, however long it is, with white space between words as one space: to tell whether two say the same and to
/// show how they begin, without a second copy of a note of a hundred megabytes.
/// </summary>
internal static class WordsInOrder
{
    /// <summary>Stands for a statement that is left out, so that words before it are told from words behind it.</summary>
    private const char Gap = '\uFFFC';

    /// <summary>The letters of a statement and of what stands in it, but for what is left out.</summary>
    public static IEnumerable<char> Of(Statement statement, IReadOnlySet<Node> leftOut)
    {
        var open = new Stack<(Statement Statement, int Next)>();
        open.Push((statement, 0));
        var (hasBegun, space) = (false, false);
        while (open.TryPop(out var current))
        {
            if (current.Next == current.Statement.Content.Length)
                continue;
            open.Push((current.Statement, current.Next + 1));
            switch (current.Statement.Content[current.Next])
            {
                case TextRun run:
                    foreach (var letter in run.Text)
                    {
                        if (letter is ' ' or '\n' or '\t' or '\r')
                        {
                            space = hasBegun;
                            continue;
                        }

                        if (space)
                            yield return ' ';
                        yield return letter;
                        (hasBegun, space) = (true, false);
                    }

                    break;
                case Statement inner when leftOut.Contains(inner):
                    yield return Gap;
                    (hasBegun, space) = (false, false);
                    break;
                case Statement inner:
                    open.Push((inner, 0));
                    break;
            }
        }
    }

    /// <summary>How the words of a statement begin.</summary>
    public static string BeginningOf(Statement statement, IReadOnlySet<Node> leftOut, int most)
    {
        var text = string.Concat(Of(statement, leftOut).Where(letter => letter != Gap).Take(most + 1));
        return text.Length > most ? text[..most] + "…" : text;
    }

    /// <summary>A number that two statements share when they have the same words, white space apart.</summary>
    public static ulong FingerprintOf(Statement statement)
    {
        // FNV-1a: only to tell which of several statements of a kind is which.
        var print = 14695981039346656037UL;
        var open = new Stack<Statement>();
        open.Push(statement);
        while (open.TryPop(out var current))
        {
            for (var place = current.Content.Length - 1; place >= 0; place--)
            {
                if (current.Content[place] is Statement inner)
                    open.Push(inner);
            }

            foreach (var node in current.Content)
            {
                if (node is not TextRun run)
                    continue;
                foreach (var letter in run.Text)
                {
                    if (letter is not (' ' or '\n' or '\t' or '\r'))
                        print = (print ^ letter) * 1099511628211UL;
                }
            }
        }

        return print;
    }
}
