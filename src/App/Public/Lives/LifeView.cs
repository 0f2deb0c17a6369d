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

    /// <summary>What can be said to have happened somewhere or at some time: what a life is told by.</summary>
    public IReadOnlyList<EventLine> Situated => [.. Lines.Where(IsSituated)];

    /// <summary>What only the sentence knows the time and the place of.</summary>
    public IReadOnlyList<EventLine> Unsituated => [.. Lines.Where(line => !IsSituated(line))];

    public LifeTimeline? Drawing { get; }

    private static bool IsSituated(EventLine line) => line.Dates.Length > 0 || line.Places.Count > 0;

    /// <summary>The events that a sentence of this page tells.</summary>
    public IEnumerable<EventLine> ToldBy(string sentence) => bySentence[sentence];
}
