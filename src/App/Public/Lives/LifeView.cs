using Fonds.App.Shared.Drawing;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>A life on the page of the one who lived it: drawn, as a list, as a table, and beside the paragraphs that tell it.</summary>
public sealed class LifeView
{
    /// <summary>The identifier of the heading that names the drawing.</summary>
    public const string TitleId = "line";
    private readonly ILookup<string, EventLine> bySentence;

    public LifeView(LifePage life)
    {
        Life = life;
        var here = life.Subject.Address;
        Lines = EventLine.Of(life.Events, here);
        Drawing = LifeTimeline.Of(DrawnLife.Of(life.Events, here), TitleId);
        bySentence = Lines.SelectMany(line => line.Event.Tellings.Where(telling => telling.Record.Address == here && telling.Anchor is not null)
            .Select(telling => (telling.Anchor, Line: line))).ToLookup(each => each.Anchor!, each => each.Line, StringComparer.Ordinal);
    }

    public LifePage Life { get; }

    public IReadOnlyList<EventLine> Lines { get; }

    public LifeTimeline? Drawing { get; }

    /// <summary>The events that a sentence of this page tells.</summary>
    public IEnumerable<EventLine> ToldBy(string sentence) => bySentence[sentence];
}
