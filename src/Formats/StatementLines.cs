using Fonds.Description.Statements;

namespace Fonds.Formats;

/// <summary>
/// On which line of the document each statement stands that is being read. Kept only for a sink that asks for it, such as a conversion that
/// says line by line what it loses; lines of units that have left are forgotten.
/// </summary>
public sealed class StatementLines
{
    // Of the start tags, in their order; those of the whole that closed last begin at a mark.
    private readonly List<int> lines = [];
    private int start;

    internal int Count => lines.Count;

    internal void Add(int line) => lines.Add(line);

    internal void Closed(int first) => start = first;

    internal void Forget(int first) => lines.RemoveRange(first, lines.Count - first);

    /// <summary>The line of each statement of a unit or document, while the sink is being given it.</summary>
    public IReadOnlyDictionary<Statement, int> Of(Statement whole)
    {
        var found = new Dictionary<Statement, int>(ReferenceEqualityComparer.Instance);
        var next = start;
        Walk(whole);
        return found;

        void Walk(Statement statement)
        {
            found.TryAdd(statement, lines[next++]);
            foreach (var inner in statement.Statements)
                Walk(inner);
        }
    }
}
