using System.Globalization;
using Fonds.Description.Extents;
using Fonds.Description.Notes;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.UseCases.Discovery.Json;

/// <summary>Turns what pages show into what programs read. What holds nothing is null, and is left out.</summary>
internal static class Shapes
{
    public static LinkJson Of(RecordLink link) => new(link.Id.Value, KindOf(link.Kind), link.Address, link.Label);

    public static LinkJson LinkTo(UnitSummary unit) => new(unit.Id.Value, "unit", unit.Address, unit.Title);

    public static UnitLineJson Of(UnitSummary unit) => new(
        unit.Id.Value, unit.Address, unit.Title, OrNull(unit.Level), OrNull(unit.ReferenceCode), OrNull(unit.Dates), OrNull(unit.Extent),
        unit.Containers, unit.Digitised, unit.ChildCount, unit.DescendantCount);

    public static ExtentTotalJson? Of(ExtentTotal total, string of) => total.Units == 0 ? null : new(
        total.Display, of, OrNull(total.Metres), OrNull(total.LinearFeet), OrNull(total.CubicMetres), OrNull(total.Items), OrNull(total.Boxes), OrNull(total.Seconds), OrNull(total.Bytes),
        total.Approximate, total.Units, total.Uncounted == 0 ? null : total.Uncounted);

    public static VersionJson Of(VersionLine version) => new(version.Version, version.At, version.Author, version.Reason, version.Source);

    /// <summary>The part of a unit's document that is its own description, without its surroundings.</summary>
    public static UnitJson OwnPart(UnitOfDescription unit, UnitSummary summary) => new()
    {
        Id = summary.Id.Value,
        Address = summary.Address,
        Title = summary.Title,
        Level = OrNull(summary.Level),
        ReferenceCode = OrNull(summary.ReferenceCode),
        Dates = DatesOf(unit, summary),
        Extents = summary.Extent.Length == 0 ? null : [summary.Extent],
        Containers = OrNull(summary.Containers),
        Languages = OrNull([.. unit.Languages.Select(language => new LanguageJson(language.Code, language.Name))]),
        Abstract = OrNull(unit.AbstractText),
        Notes = OrNull([.. unit.Notes.Select(Of)]),
        DigitalObjects = OrNull([.. unit.DigitalObjects.Where(digital => digital.Address is not null)
            .Select(digital => new DigitalObjectJson(digital.Title ?? OrNull(digital.Description), digital.Address!))]),
        Components = summary.ChildCount,
        UnitsBelow = summary.DescendantCount,
    };

    /// <summary>The dates stated; else those that stand in the title, marked as derived.</summary>
    private static DatesJson? DatesOf(UnitOfDescription unit, UnitSummary summary)
    {
        if (summary.Dates.Length > 0)
            return new(summary.Dates, unit.Dates.Years?.First, unit.Dates.Years?.Last);
        return unit.DatesInTitle is { } derived ? new(derived.Text, derived.Years?.First, derived.Years?.Last, Derived: true) : null;
    }

    /// <summary>Paragraphs of a statement in plain text: each paragraph, item and event by itself, anything else as one.</summary>
    public static IReadOnlyList<string> Paragraphs(Statement statement)
    {
        var paragraphs = new List<string>();
        Add(paragraphs, statement.Content);
        return paragraphs;
    }

    public static string KindOf(RecordKind kind) => kind switch
    {
        RecordKind.UnknownAgent => "agent",
        RecordKind.GenreForm => "genre",
        _ => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..],
    };

    public static string Number(RecordId id) => id.Value.ToString(CultureInfo.InvariantCulture);

    private static decimal? OrNull(decimal number) => number == 0 ? null : Math.Round(number, 4) / 1.0000m;

    public static string? OrNull(string text) => text.Length == 0 ? null : text;

    public static IReadOnlyList<T>? OrNull<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;

    private static NoteJson Of(Note note)
    {
        var paragraphs = new List<string>();
        Add(paragraphs, note.Content);
        return new(note.Kind.ToString(), note.Label, paragraphs);
    }

    private static void Add(List<string> paragraphs, IEnumerable<Node> content)
    {
        var run = new List<Node>();
        foreach (var node in content)
        {
            if (node is not Statement statement || PlainText.IsInline(statement.Term))
            {
                run.Add(node);
                continue;
            }

            End(paragraphs, run);
            if (statement.Statements.Any(inner => !PlainText.IsInline(inner.Term) && inner.Term != Term.LineBreak))
                Add(paragraphs, statement.Content);
            else
                End(paragraphs, [statement]);
        }

        End(paragraphs, run);
    }

    private static void End(List<string> paragraphs, List<Node> run)
    {
        if (PlainText.Of(run) is { Length: > 0 } text)
            paragraphs.Add(text);
        run.Clear();
    }
}
