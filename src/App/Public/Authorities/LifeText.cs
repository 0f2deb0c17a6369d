using Fonds.App.Shared.Text;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Public.Authorities;

/// <summary>One paragraph of a history, with the number by which it can be pointed to; headings have none.</summary>
public sealed record LifePart(int? Number, IHtmlContent Content, bool IsHeading, bool IsChronology = false);

/// <summary>
/// A biographical or administrative history, paragraph by paragraph (ISAAR 5.2.2). Every paragraph, list and table has
/// an address of its own, so that a date, a relation or a footnote elsewhere can lead to it.
/// </summary>
/// <param name="Chronology">The number of the first chronology among the parts, or null.</param>
public sealed record LifeText(IReadOnlyList<LifePart> Paragraphs, int? Chronology)
{
    public static LifeText Of(IReadOnlyList<Statement> histories, TextSetting setting)
    {
        var parts = new List<LifePart>();
        foreach (var history in histories)
            Add(history.Content, setting, parts);
        return new LifeText(parts, parts.FirstOrDefault(part => part.IsChronology)?.Number);
    }

    /// <summary>What such a history is called in plain words.</summary>
    public static string Label(RecordKind kind) => kind == RecordKind.Person ? "Life" : "History";

    private static void Add(IReadOnlyList<Node> content, TextSetting setting, List<LifePart> parts)
    {
        var loose = new List<Node>();
        foreach (var node in content)
        {
            if (node is not Statement statement || PlainText.IsInline(statement.Term))
            {
                loose.Add(node);
                continue;
            }

            Gather(loose, setting, parts);
            if (statement.Term == Term.Heading)
                parts.Add(new LifePart(null, RichText.Sentence(statement, setting), IsHeading: true));
            else if (statement.Term is Term.BiographyOrHistory or Term.Division)
                Add(statement.Content, setting, parts);
            else if (statement.Term == Term.Chronology || PlainText.Of(statement).Length > 0)
                parts.Add(new LifePart(Next(parts), RichText.Flow([statement], setting), IsHeading: false, statement.Term == Term.Chronology));
        }

        Gather(loose, setting, parts);
    }

    private static void Gather(List<Node> loose, TextSetting setting, List<LifePart> parts)
    {
        if (PlainText.Of(loose).Length > 0)
            parts.Add(new LifePart(Next(parts), RichText.Flow([.. loose], setting), IsHeading: false));
        loose.Clear();
    }

    private static int Next(List<LifePart> parts) => parts.Count(part => part.Number is not null) + 1;
}
