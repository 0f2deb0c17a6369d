using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Csv;

/// <summary>One value of a field with the statement that says it.</summary>
internal readonly record struct FieldValue(Statement Statement, string Text);

/// <summary>What one edit came to: the statement as it is now, or null where it cannot be said so; and what a cataloguer should know.</summary>
internal readonly record struct FieldEdit(Statement? Statement, string? Note = null);

/// <summary>
/// A field of a unit that a table can change: the statements that say it, and how each is said otherwise. An edit changes the statement whose
/// value differs and no other.
/// </summary>
internal sealed class UnitField
{
    /// <summary>The values in document order, each with its statement.</summary>
    public required Func<ShownUnit, IEnumerable<FieldValue>> Values { get; init; }

    public required CellForm Form { get; init; }

    /// <summary>One value said otherwise.</summary>
    public required Func<ShownUnit, FieldValue, string, FieldEdit> Edit { get; init; }

    /// <summary>A new statement with a value, or null where the field takes none.</summary>
    public Func<string, Standard, Statement?> Make { get; init; } = static (_, _) => null;

    /// <summary>The unit with the first statement of the field, where it belongs.</summary>
    public Func<Statement, Statement, Statement> Place { get; init; } = static (body, _) => body;

    /// <summary>The statement beside which another is placed: a value may stand deep inside the one that holds it.</summary>
    public Func<Statement, FieldValue, Statement> Beside { get; init; } = static (_, value) => value.Statement;

    /// <summary>A new statement as it stands beside another.</summary>
    public Func<Statement, Statement, Statement> Fit { get; init; } = static (made, _) => made;

    /// <summary>The unit without a value, or null where it must have one.</summary>
    public Func<Statement, FieldValue, Statement?> Remove { get; init; } = static (body, value) => body.Removing(value.Statement);

    public string Read(ShownUnit unit) => Cells.Joined(Values(unit).Select(value => value.Text), Form);

    /// <summary>The unit with other values in this field.</summary>
    /// <param name="problems">Told what could not be done, and was left as it was.</param>
    public Statement Change(UnitOfDescription before, IReadOnlyList<string> values, Standard standard, Action<string> problems)
    {
        var unit = new ShownUnit(before);
        var present = Values(unit).ToList();
        var body = before.Body;
        foreach (var (from, to, newFrom, newTo) in Sequences.Differences([.. present.Select(value => value.Text)], values).Reverse())
        {
            var pairs = Math.Min(to - from, newTo - newFrom);
            for (var place = newTo - 1; place >= newFrom + pairs; place--)
                body = Added(body, present, from + pairs, values[place], standard, problems);
            for (var place = from + pairs; place < to; place++)
                body = Removed(body, present[place], problems);
            for (var pair = 0; pair < pairs; pair++)
                body = Edited(unit, body, present[from + pair], values[newFrom + pair], problems);
        }

        return body;
    }

    private Statement Edited(ShownUnit unit, Statement body, FieldValue value, string text, Action<string> problems)
    {
        var edit = Edit(unit, value, text);
        if (edit.Note is not null)
            problems(edit.Note);
        else if (edit.Statement is null)
            problems($"\"{Short(value.Text)}\" is made of several parts and cannot be changed in a table. It was kept.");
        return edit.Statement is null ? body : body.Replacing(value.Statement, edit.Statement);
    }

    private Statement Removed(Statement body, FieldValue value, Action<string> problems)
    {
        if (Remove(body, value) is { } without)
            return without;
        problems($"\"{Short(value.Text)}\" cannot be taken away here. It was kept.");
        return body;
    }

    private Statement Added(Statement body, List<FieldValue> present, int at, string text, Standard standard, Action<string> problems)
    {
        if (Make(text, standard) is not { } made)
        {
            problems($"\"{Short(text)}\" cannot be added in a table; nothing was added.");
            return body;
        }

        if (present.Count == 0)
            return Place(body, made);
        var beside = Beside(body, present[Math.Max(at - 1, 0)]);
        return body.Placing(Fit(made, beside), beside, before: at == 0);
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
