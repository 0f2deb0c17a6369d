using Fonds.App.Public.Lives;
using Fonds.App.Shared.Text;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Public.Authorities;

/// <summary>One paragraph of a history, with the number by which it can be pointed to; headings have none.</summary>
/// <param name="Notes">Dates and places of what it tells, for the margin.</param>
public sealed record LifePart(int? Number, IHtmlContent Content, bool IsHeading, IReadOnlyList<Sidenote> Notes);

/// <summary>
/// A biographical or administrative history, paragraph by paragraph (ISAAR 5.2.2). Every paragraph, list and table has
/// an address of its own, so that a date, a relation or a footnote elsewhere can lead to it.
/// </summary>
public sealed class LifeText
{
    private readonly List<LifePart> parts = [];
    private readonly TextSetting setting;
    private readonly LifeView? life;

    /// <param name="life">The events that it tells; null where none were read.</param>
    public LifeText(IReadOnlyList<Statement> histories, TextSetting setting, LifeView? life = null)
    {
        (this.setting, this.life) = (setting, life);
        foreach (var history in histories)
            Add(history.Content);
    }

    public IReadOnlyList<LifePart> Paragraphs => parts;

    /// <summary>What such a history is called in plain words.</summary>
    public static string Label(RecordKind kind) => kind == RecordKind.Person ? "Life" : "History";

    private void Add(IReadOnlyList<Node> content)
    {
        var loose = new List<Node>();
        foreach (var node in content)
        {
            if (node is not Statement statement || PlainText.IsInline(statement.Term))
            {
                loose.Add(node);
                continue;
            }

            Gather(loose);
            if (statement.Term == Term.Heading)
                parts.Add(new LifePart(null, RichText.Sentence(statement, setting), IsHeading: true, []));
            else if (statement.Term is Term.BiographyOrHistory or Term.Division)
                Add(statement.Content);
            else if (statement.Term == Term.Chronology || PlainText.Of(statement).Length > 0)
                AddPart([statement]);
        }

        Gather(loose);
    }

    private void Gather(List<Node> loose)
    {
        if (PlainText.Of(loose).Length > 0)
            AddPart([.. loose]);
        loose.Clear();
    }

    // A chronology has its dates beside its events already.
    private void AddPart(IReadOnlyList<Node> nodes) => parts.Add(new LifePart(
        parts.Count(part => part.Number is not null) + 1, RichText.Flow(nodes, setting), IsHeading: false,
        life is null || setting.Sentences is null || nodes is [Statement { Term: Term.Chronology or Term.Table }] ? [] : Sidenote.Of(setting.Sentences.AnchorsIn(nodes), life)));
}
