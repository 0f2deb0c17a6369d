using Fonds.Description.Containers;
using Fonds.Description.Extents;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Csv;

/// <summary>The fields that identify a unit (ISAD(G) 3.1; EAD did), as a table reads and changes them.</summary>
internal static class IdentityFields
{
    private const string Other = "otherlevel";

    public static UnitField ReferenceCode { get; } = Words(
        unit => unit.Unit.ReferenceCodeStatement is { } code && unit.IsShown(code) ? [code] : [], CellForm.One, (text, _) => Statement.Of(Term.ReferenceCode, text));

    public static UnitField Level { get; } = new()
    {
        Form = CellForm.One,
        Values = static unit => LevelOf(unit.Body) is { Length: > 0 } level ? [new(unit.Body, level)] : [],
        Edit = static (_, value, text) => new(AtLevel(value.Statement, text)),
        Make = static (text, _) => AtLevel(new Statement(Term.Component), text),
        Place = static (body, made) => AtLevel(body, LevelOf(made)),
        // EAD asks for a level of the top unit.
        Remove = static (body, _) => body.Term == Term.TopUnit ? null : body.Qualified("level", null).Qualified(Other, null),
    };

    public static UnitField Title { get; } = new()
    {
        Form = CellForm.One,
        Values = static unit => unit.Unit.Title is { } title && unit.IsShown(title) && TitleOf(unit, title) is { Length: > 0 } text ? [new(title, text)] : [],
        Edit = static (unit, value, text) => new(Retitled(unit, value, text)),
        Make = static (text, _) => Statement.Of(Term.Title, text),
        Place = Identifying,
        Beside = InIdentification,
    };

    public static UnitField Dates { get; } = DatesOf(bulk: false);

    public static UnitField BulkDates { get; } = DatesOf(bulk: true);

    public static UnitField NormalDates { get; } = new()
    {
        Form = CellForm.List,
        Values = static unit => unit.Unit.Dates.Statements.Where(date => unit.IsShown(date.Statement))
            .Select(date => new FieldValue(date.Statement, NormalName(date.Statement) is { } name ? PlainText.Collapse(date.Statement[name]!) : ""))
            .Where(value => value.Text.Length > 0),
        Edit = static (_, value, text) => new(value.Statement.Qualified(NormalName(value.Statement)!, text)),
        Remove = static (body, value) => body.Replacing(value.Statement, value.Statement.Qualified(NormalName(value.Statement)!, null)),
    };

    public static UnitField Extent { get; } = new()
    {
        Form = CellForm.List,
        Values = static unit => Description.Extents.Extent.Read(Identifying(unit)).Where(extent => unit.IsShown(extent.Statement))
            .Select(extent => new FieldValue(extent.Statement, IsStructured(extent) ? extent.Text : unit.Words(extent.Statement))).Where(value => value.Text.Length > 0),
        Edit = static (unit, value, text) => value.Statement.Term == Term.StructuredPhysicalDescription ? default : Said(unit, value, text),
        Make = static (text, standard) => standard == Standard.Ead3
            ? Statement.Of(Term.PhysicalDescription, text)
            : Statement.Of(Term.PhysicalDescription, Statement.Of(Term.Extent, text)),
        Place = Identifying,
        Beside = InIdentification,
        // An extent that is the only thing in its physical description takes it along: empty, it would say nothing.
        Remove = static (body, value) => body.Removing(Holder(body, value.Statement) is { Term: Term.PhysicalDescription, Content.Length: 1 } whole ? whole : value.Statement),
    };

    public static UnitField Containers { get; } = new()
    {
        Form = CellForm.List,
        Values = static unit => Container.Read(Identifying(unit)).Where(container => unit.IsShown(container.Statement))
            .Select(container => new FieldValue(container.Statement, InCell(container.Type, unit.Words(container.Statement)))),
        Edit = Refilled,
        Make = static (text, standard) => Split(text) is var (type, indicator) && type.Length > 0
            ? Statement.Of(Term.Container, indicator, new Qualifier(standard == Standard.Ead3 ? "localtype" : "type", type))
            : Statement.Of(Term.Container, indicator),
        Place = Identifying,
        Beside = InIdentification,
    };

    public static UnitField Abstract { get; } = Words(
        unit => Identifying(unit).Where(statement => statement.Term == Term.Abstract), CellForm.Paragraphs, (text, _) => Statement.Of(Term.Abstract, text));

    public static UnitField DigitalObjects { get; } = new()
    {
        Form = CellForm.List,
        Values = static unit => unit.Unit.DigitalObjects.Where(digital => digital.Address is not null && unit.IsShown(digital.Statement))
            .Select(digital => new FieldValue(digital.Statement, digital.Address!)),
        Edit = static (_, value, text) => new(value.Statement.Qualified(value.Statement["xlink:href"] is null ? "href" : "xlink:href", text)),
        // A group that loses one of its places may no longer be one.
        Remove = static (body, value) => value.Statement.Term == Term.DigitalObject && Holder(body, value.Statement)?.Term is Term.Identification or Term.TopUnit or Term.Component ? body.Removing(value.Statement) : null,
    };

    /// <summary>The identifying statements that are seen.</summary>
    public static IEnumerable<Statement> Identifying(ShownUnit unit) => unit.Unit.Identifying.Where(unit.IsShown);

    /// <summary>A new identifying statement stands behind the others.</summary>
    public static Statement Identifying(Statement body, Statement made) => body.First(Term.Identification) is { } identification
        ? body.Replacing(identification, identification with { Content = identification.Content.Add(made) })
        : body with { Content = body.Content.Insert(0, Statement.Of(Term.Identification, made)) };

    /// <summary>A field whose values are the words of statements.</summary>
    public static UnitField Words(Func<ShownUnit, IEnumerable<Statement>> statements, CellForm form, Func<string, Standard, Statement?> make) => new()
    {
        Form = form,
        Values = unit => statements(unit).Select(statement => new FieldValue(statement, unit.Words(statement))).Where(value => value.Text.Length > 0),
        Edit = Said,
        Make = make,
        Place = Identifying,
        Beside = InIdentification,
    };

    /// <summary>The words of a statement changed in their places.</summary>
    public static FieldEdit Said(ShownUnit unit, FieldValue value, string text) => new(WordsInPlace.Say(value.Statement, text, unit.IsHidden));

    /// <summary>The statement directly around another.</summary>
    public static Statement? Holder(Statement body, Statement sought)
    {
        foreach (var inner in body.Statements)
        {
            if (ReferenceEquals(inner, sought))
                return body;
            if (Holder(inner, sought) is { } holder)
                return holder;
        }

        return null;
    }

    /// <summary>The identifying statement that a value is or stands in: an extent in its physical description, a date in its title.</summary>
    public static Statement InIdentification(Statement body, FieldValue value)
    {
        var at = value.Statement;
        while (Holder(body, at) is { Term: not (Term.Identification or Term.PhysicalDescriptionSet or Term.ParallelPhysicalDescriptionSet) } holder && !ReferenceEquals(holder, body))
            at = holder;
        return at;
    }

    private static UnitField DatesOf(bool bulk) => new()
    {
        Form = CellForm.List,
        Values = unit => unit.Unit.Dates.Statements.Where(date => date.IsBulk == bulk && unit.IsShown(date.Statement))
            .Select(date => new FieldValue(date.Statement, date.Statement.Term == Term.StructuredUnitDate ? date.Display : unit.Words(date.Statement)))
            .Where(value => value.Text.Length > 0),
        Edit = static (unit, value, text) => value.Statement.Term == Term.StructuredUnitDate ? default : Said(unit, value, text),
        Make = (text, standard) => bulk
            ? Statement.Of(Term.UnitDate, text, new Qualifier(standard == Standard.Ead3 ? "unitdatetype" : "type", "bulk"))
            : Statement.Of(Term.UnitDate, text),
        Place = Identifying,
        Beside = InIdentification,
    };

    private static string LevelOf(Statement unit) => unit["level"] is { Length: > 0 } level ? (level == Other ? unit[Other] : null) ?? level : "";

    private static Statement AtLevel(Statement unit, string level) => Description.Units.Level.IsStandard(level)
        ? unit.Qualified("level", level).Qualified(Other, null)
        : unit.Qualified("level", Other).Qualified(Other, level);

    private static string? NormalName(Statement date)
    {
        if (date["normal"] is not null)
            return "normal";
        return date["standarddate"] is not null ? "standarddate" : null;
    }

    private static string TitleOf(ShownUnit unit, Statement title) => new UnitOfDescription(Statement.Of(Term.Component, Statement.Of(Term.Identification, unit.Seen(title)))).TitleText;

    // The dates behind a title and the comma that leads to them are not part of it, and stay.
    private static Statement Retitled(ShownUnit unit, FieldValue value, string text)
    {
        bool IsApart(Statement inner) => unit.IsHidden(inner) || inner.Term is Term.UnitDate or Term.StructuredUnitDate;
        var written = WordsInPlace.Of(value.Statement, IsApart);
        if (written.StartsWith(value.Text, StringComparison.Ordinal))
            return WordsInPlace.Say(value.Statement, text + written[value.Text.Length..], IsApart);
        return WordsInPlace.Say(value.Statement, text, unit.IsHidden);
    }

    private static bool IsStructured(Extent extent) => extent.Statement.Term == Term.StructuredPhysicalDescription;

    private static FieldEdit Refilled(ShownUnit unit, FieldValue value, string text)
    {
        var (type, indicator) = Split(text);
        var statement = WordsInPlace.Say(value.Statement, indicator, unit.IsHidden);
        if (type == Split(value.Text).Type)
            return new(statement);
        return value.Statement["localtype"] is not null ? new(statement.Qualified("localtype", Null(type)))
            : value.Statement["type"] is not null ? new(statement.Qualified("type", Null(type)))
            : new(null, $"The kind of the container \"{value.Text}\" stands in its label and cannot be changed in a table. It was kept.");
    }

    private static string InCell(string type, string indicator) =>
        type.Length > 0 || indicator.Contains(": ", StringComparison.Ordinal) ? $"{type}: {indicator}" : indicator;

    private static (string Type, string Indicator) Split(string cell) =>
        cell.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? (cell[..colon], cell[(colon + 2)..])
        : cell.EndsWith(':') ? (cell[..^1], "")
        : ("", cell);

    private static string? Null(string text) => text.Length == 0 ? null : text;
}
