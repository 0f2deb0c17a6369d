using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Fonds.Description.Statements;

namespace Fonds.Formats.Xml;

/// <summary>
/// Builds statements from the inside out while a document goes by. It holds the statements that are open and
/// what has closed inside them, never the whole document; units that have closed leave only a count behind.
/// </summary>
internal sealed class StatementBuilder(TextPool texts, StatementLines? lines)
{
    private Frame[] frames = new Frame[64];
    private Node?[] nodes = new Node?[1024];
    private char[] pending = new char[4096];
    private int depth;
    private int nodeCount;
    private int pendingLength;

    /// <summary>How many statements are open.</summary>
    public int Depth => depth;

    /// <summary>
    /// How many characters the open statements hold that have not left with a unit; each statement, remark and qualifier counts for as many
    /// as it takes the room of.
    /// </summary>
    public long CharactersHeld { get; private set; }

    /// <summary>Begins a statement inside the one that is open.</summary>
    public void Open(int line, Term term, ForeignName? foreign, ImmutableArray<Qualifier> qualifiers, ContentModel content)
    {
        if (depth > 0)
            FlushText();
        if (depth == frames.Length)
            Array.Resize(ref frames, depth * 2);
        frames[depth++] = new Frame { Term = term, Foreign = foreign, Qualifiers = qualifiers, Content = content, Start = nodeCount, HeldBefore = CharactersHeld, FirstLine = lines?.Count ?? 0 };
        lines?.Add(line);
        CharactersHeld += RoomOfNode;
        foreach (var qualifier in qualifiers)
            CharactersHeld += RoomOfQualifier + (qualifier.Value.Length <= TextPool.Longest ? 0 : qualifier.Value.Length);
    }

    /// <summary>Adds a piece of text; pieces in a row become one run, whatever marked them off (CDATA, entities).</summary>
    public void AppendText(ReadOnlySpan<char> text)
    {
        if (pendingLength + text.Length > pending.Length)
            Array.Resize(ref pending, Math.Max(pending.Length * 2, pendingLength + text.Length));
        text.CopyTo(pending.AsSpan(pendingLength));
        pendingLength += text.Length;
        CharactersHeld += text.Length;
        if (pendingLength >= LongestRun)
            FlushText();
    }

    /// <summary>Adds a statement, remark or instruction to the statement that is open.</summary>
    public void Append(Node node)
    {
        FlushText();
        FlushUnits();
        Push(node);
        if (node is not Statement)
            CharactersHeld += RoomOfNode + (node is Remark remark ? remark.Text.Length : node is Instruction instruction ? instruction.Data.Length : 0);
    }

    /// <summary>Notes that the statement which has just closed was a unit and left. Units in a row share one marker.</summary>
    public void AppendUnit()
    {
        CharactersHeld = frames[depth].HeldBefore;
        lines?.Forget(frames[depth].FirstLine);
        FlushText();
        frames[depth - 1].Units++;
    }

    /// <summary>Lets go of what the open statement holds so far, when something inside it has just closed and left. Everything taken is the caller's.</summary>
    public ImmutableArray<Node> TakeContent()
    {
        CharactersHeld = frames[depth].HeldBefore;
        FlushText();
        var start = frames[depth - 1].Start;
        var content = nodes.AsSpan(start, nodeCount - start);
        var taken = ImmutableCollectionsMarshal.AsImmutableArray<Node>(content.ToArray()!);
        content.Clear();
        nodeCount = start;
        return taken;
    }

    /// <summary>Ends the statement that is open and returns it; where it belongs is for the caller to say.</summary>
    public Statement Close()
    {
        FlushText();
        FlushUnits();
        ref var frame = ref frames[--depth];
        var content = nodes.AsSpan(frame.Start, nodeCount - frame.Start);
        var statement = new Statement(frame.Term, frame.Qualifiers, ImmutableCollectionsMarshal.AsImmutableArray<Node>(content.ToArray()!)) { Foreign = frame.Foreign };
        content.Clear();
        nodeCount = frame.Start;
        lines?.Closed(frame.FirstLine);
        frame.Foreign = null;
        frame.Qualifiers = [];
        return statement;
    }

    /// <summary>
    /// The statement with its last marker open-ended, so that components added later stand with those that
    /// are there already.
    /// </summary>
    public static Statement WithLastUnitsOpen(Statement statement)
    {
        for (var i = statement.Content.Length - 1; i >= 0; i--)
        {
            if (statement.Content[i] is UnitsHere)
                return statement with { Content = statement.Content.SetItem(i, AllThatRemain) };
            if (statement.Content[i] is not Statement inner)
                continue;
            var opened = WithLastUnitsOpen(inner);
            if (!ReferenceEquals(opened, inner))
                return statement with { Content = statement.Content.SetItem(i, opened) };
        }

        return statement;
    }

    private const int RoomOfNode = 60;
    private const int RoomOfQualifier = 8;

    /// <summary>Text beyond this becomes several runs, so that no step needs it in one piece.</summary>
    private const int LongestRun = 1 << 20;

    // White space as XML understands it: a no-break space is text.
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \n\t\r");

    private static readonly UnitsHere AllThatRemain = new((int?)null);

    private void FlushText()
    {
        if (pendingLength == 0)
            return;
        var text = pending.AsSpan(0, pendingLength);
        pendingLength = 0;
        if (frames[depth - 1].Content != ContentModel.Mixed && text.IndexOfAnyExcept(WhiteSpace) < 0)
            return;
        FlushUnits();
        Push(texts.Run(text));
    }

    private void FlushUnits()
    {
        ref var frame = ref frames[depth - 1];
        if (frame.Units == 0)
            return;
        Push(new UnitsHere(frame.Units));
        frame.Units = 0;
    }

    private void Push(Node node)
    {
        if (nodeCount == nodes.Length)
            Array.Resize(ref nodes, nodeCount * 2);
        nodes[nodeCount++] = node;
    }

    private struct Frame
    {
        public Term Term;
        public ForeignName? Foreign;
        public ImmutableArray<Qualifier> Qualifiers;
        public ContentModel Content;
        public int Start;
        public int Units;
        public long HeldBefore;
        public int FirstLine;
    }
}
