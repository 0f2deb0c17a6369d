using Fonds.Description.Statements;

namespace Fonds.Description.Notes;

/// <summary>One note of a unit of description or an agent: scope and content, custodial history and the like.</summary>
/// <param name="Kind">What the note is about, as its term.</param>
/// <param name="Label">The note's own heading, or the standard's name of its kind.</param>
/// <param name="Statement">The whole note, its heading included.</param>
public sealed record Note(Term Kind, string Label, Statement Statement)
{
    /// <summary>The note without its heading, for rendering under <see cref="Label"/>.</summary>
    public IEnumerable<Node> Content => Statement.Content.Where(node => node is not Statement { Term: Term.Heading });

    /// <summary>Reads the notes of a unit in document order. Groups of notes are opened.</summary>
    public static IReadOnlyList<Note> Read(Statement unit)
    {
        var notes = new List<Note>();
        foreach (var statement in unit.Statements)
        {
            if (statement.Term == Term.Identification)
            {
                foreach (var inner in statement.Statements)
                {
                    if (NoteKind.IsIdentifyingNote(inner.Term))
                        notes.Add(Of(inner));
                }
            }
            else
            {
                Add(notes, statement);
            }
        }

        return notes;
    }

    /// <summary>The note that a statement is.</summary>
    public static Note Of(Statement statement) => new(statement.Term, LabelOf(statement), statement);

    private static void Add(List<Note> notes, Statement statement)
    {
        if (NoteKind.IsNote(statement.Term))
        {
            notes.Add(Of(statement));
            return;
        }

        if (!NoteKind.IsGroup(statement.Term))
            return;

        // Text that stands in the group itself is a note under the group's own heading.
        var own = statement.Content.RemoveAll(static node =>
            node is Statement inner && (NoteKind.IsNote(inner.Term) || NoteKind.IsGroup(inner.Term) || inner.Term == Term.AccessPoints));
        if (own.Any(static node => node is Statement { Term: not Term.Heading }))
            notes.Add(Of(statement with { Content = own }));

        foreach (var inner in statement.Statements)
            Add(notes, inner);
    }

    private static string LabelOf(Statement statement)
    {
        if (statement.First(Term.Heading) is { } heading && PlainText.Of(heading).TrimEnd(' ', ':') is { Length: > 0 } own)
            return own;

        return statement["label"] is { } label && label.AsSpan().Trim(" :").Length > 0
            ? PlainText.Collapse(label).TrimEnd(' ', ':')
            : NoteKind.LabelOf(statement.Term) ?? "";
    }
}
