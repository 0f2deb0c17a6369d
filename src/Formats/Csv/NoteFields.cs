using System.Collections.Immutable;
using Fonds.Description.Notes;
using Fonds.Description.Statements;

namespace Fonds.Formats.Csv;

/// <summary>The notes of a unit (ISAD(G) 3.2 to 3.7), paragraph by paragraph. Their headings stay as they are.</summary>
internal static class NoteFields
{
    public static UnitField Of(Term kind) => new()
    {
        Form = CellForm.Paragraphs,
        Values = unit => Notes(unit, unit.Body, kind).SelectMany(note => Paragraphs(unit, note))
            .Select(block => new FieldValue(block, Words(unit, block))).Where(value => value.Text.Length > 0),
        Edit = static (unit, value, text) => new(WordsInPlace.Say(value.Statement, text, inner => unit.IsHidden(inner) || IsHeadingOf(value.Statement, inner))),
        Make = static (text, _) => Statement.Of(Term.Paragraph, text),
        Place = (body, paragraph) => BeforeComponents(body, Statement.Of(kind, paragraph)),
        Fit = (made, beside) => beside.Term == kind ? Statement.Of(kind, made) : made,
        Remove = static (body, value) => body.Removing(Emptied(body, value.Statement)),
    };

    /// <summary>A unit with a new statement beside its notes: after the last, and before the components.</summary>
    public static Statement BeforeComponents(Statement body, Statement made)
    {
        var place = body.Content.Length;
        for (var at = 0; at < body.Content.Length; at++)
        {
            if (body.Content[at] is UnitsHere or Statement { Term: Term.ComponentList or Term.Component })
            {
                place = at;
                break;
            }
        }

        return body with { Content = body.Content.Insert(place, made) };
    }

    private static IEnumerable<Statement> Notes(ShownUnit unit, Statement holder, Term kind)
    {
        foreach (var statement in unit.Inside(holder))
        {
            if (statement.Term == kind)
                yield return statement;
            else if (NoteKind.IsGroup(statement.Term))
            {
                foreach (var inner in Notes(unit, statement, kind))
                    yield return inner;
            }
        }
    }

    // A note with words of its own beside its paragraphs is one piece.
    private static IEnumerable<Statement> Paragraphs(ShownUnit unit, Statement note)
    {
        if (note.Content.Any(node => node is TextRun run && !string.IsNullOrWhiteSpace(run.Text)))
            return [note];
        return unit.Inside(note).Where(inner => inner.Term != Term.Heading).SelectMany(inner => inner.Term == note.Term ? Paragraphs(unit, inner) : [inner]);
    }

    private static string Words(ShownUnit unit, Statement block) =>
        PlainText.Of(unit.Seen(block).Content.Where(node => node is not Statement inner || !IsHeadingOf(block, inner)));

    private static bool IsHeadingOf(Statement block, Statement inner) => inner.Term == Term.Heading && NoteKind.IsNote(block.Term) && block.Content.Contains(inner);

    // With its last paragraph the note goes, heading and all: a heading over nothing says nothing.
    private static Statement Emptied(Statement body, Statement block) =>
        IdentityFields.Holder(body, block) is { } note && NoteKind.IsNote(note.Term) && Others(note.Content, block) == 0 ? Emptied(body, note) : block;

    private static int Others(ImmutableArray<Node> content, Statement block) =>
        content.Count(node => !ReferenceEquals(node, block) && node is TextRun or Statement { Term: not Term.Heading });
}
