using Fonds.Description.AccessPoints;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Csv;

/// <summary>Creators and access points (EAD origination, controlaccess), as a table reads and changes them.</summary>
internal static class HeadingFields
{
    public static UnitField Creators { get; } = new()
    {
        Form = CellForm.List,
        Values = static unit => IdentityFields.Identifying(unit).Where(statement => statement.Term == Term.Origination)
            .SelectMany(origination => Named(unit, origination)).Select(heading => Value(unit, heading)).Where(value => value.Text.Length > 0),
        Edit = Edited,
        Make = static (text, standard) => Statement.Of(Term.Origination, Heading(Term.Name, text, standard)),
        Place = IdentityFields.Identifying,
        Beside = IdentityFields.InIdentification,
        Remove = static (body, value) => body.Removing(Alone(body, value.Statement)),
    };

    /// <summary>The access points of some kinds; a new one is of the first kind.</summary>
    public static UnitField AccessPoints(params Term[] kinds) => new()
    {
        Form = CellForm.List,
        Values = unit => InAccessPoints(unit, unit.Body).Where(statement => kinds.Contains(statement.Term))
            .Select(heading => Value(unit, heading)).Where(value => value.Text.Length > 0),
        Edit = Edited,
        Make = (text, standard) => Heading(kinds[0], text, standard),
        Place = static (body, made) => body.First(Term.AccessPoints) is { } points
            ? body.Replacing(points, points with { Content = points.Content.Add(made) })
            : NoteFields.BeforeComponents(body, Statement.Of(Term.AccessPoints, made)),
        Remove = static (body, value) => body.Removing(Alone(body, value.Statement)),
    };

    private static FieldValue Value(ShownUnit unit, Statement heading) => new(heading, HeadingText.Of(unit.Seen(heading)));

    // EAD 2002 allows a creator in plain text, without any name element.
    private static List<Statement> Named(ShownUnit unit, Statement origination)
    {
        var names = unit.Inside(origination).Where(inner => inner.Term is Term.PersonName or Term.FamilyName or Term.CorporateName or Term.Name).ToList();
        return names.Count > 0 ? names : [origination];
    }

    private static IEnumerable<Statement> InAccessPoints(ShownUnit unit, Statement holder)
    {
        foreach (var statement in unit.Inside(holder))
        {
            if (statement.Term == Term.AccessPoints)
            {
                foreach (var inner in unit.Inside(statement))
                {
                    if (inner.Term != Term.AccessPoints)
                        yield return inner;
                }
            }

            if (statement.Term == Term.AccessPoints || Description.Notes.NoteKind.IsGroup(statement.Term))
            {
                foreach (var inner in InAccessPoints(unit, statement))
                    yield return inner;
            }
        }
    }

    private static FieldEdit Edited(ShownUnit unit, FieldValue value, string text)
    {
        var edited = Said(unit, value, text);
        var identifier = value.Statement["authfilenumber"] ?? value.Statement["identifier"];
        return edited is null || string.IsNullOrWhiteSpace(identifier) ? new(edited) : new(edited,
            $"\"{text}\" keeps the identifier {identifier} that \"{value.Text}\" had. If it is another name, change that in the finding aid.");
    }

    // A heading in parts (EAD3) is joined with the punctuation of cataloguing rules: only a change within one part can be said again.
    private static Statement? Said(ShownUnit unit, FieldValue value, string text)
    {
        var parts = unit.Inside(value.Statement).Where(inner => inner.Term == Term.Part).ToList();
        if (parts.Count == 0)
            return WordsInPlace.Say(value.Statement, text, unit.IsHidden);
        foreach (var part in parts)
        {
            var own = unit.Words(part);
            var at = value.Text.IndexOf(own, StringComparison.Ordinal);
            if (at < 0 || own.Length == 0)
                continue;
            var (head, tail) = (value.Text[..at], value.Text[(at + own.Length)..]);
            if (text.Length <= head.Length + tail.Length || !text.StartsWith(head, StringComparison.Ordinal) || !text.EndsWith(tail, StringComparison.Ordinal))
                continue;
            var edited = value.Statement.Replacing(part, WordsInPlace.Say(part, text[head.Length..(text.Length - tail.Length)], unit.IsHidden));
            if (HeadingText.Of(unit.Seen(edited)) == text)
                return edited;
        }

        return null;
    }

    private static Statement Heading(Term kind, string text, Standard standard) =>
        standard == Standard.Ead3 ? Statement.Of(kind, Statement.Of(Term.Part, text)) : Statement.Of(kind, text);

    // The last name takes its list or its origination along: the schemas want something in them.
    private static Statement Alone(Statement body, Statement heading) =>
        IdentityFields.Holder(body, heading) is { Term: Term.AccessPoints or Term.Origination, Content.Length: 1 } holder ? Alone(body, holder) : heading;
}
