using Fonds.App.Public.Lives;

namespace Fonds.App.Public.Events;

/// <summary>Events of many lives as a list: when and where, whose, in which words, and what that rests on.</summary>
/// <param name="WithWho">Whether it says whose life each is of; not where the page does.</param>
/// <param name="Here">The place whose page it is, which the list need not name; empty for any other page.</param>
public sealed record ToldList(IReadOnlyList<EventLine> Lines, bool WithWho = true, string Here = "")
{
    /// <summary>Where it was, as far as the page does not say it.</summary>
    public string Where(EventLine line) => string.Join(", ", line.Places.Where(place => Here.Length == 0 || place.Label != Here).Select(place => place.Name).Distinct(StringComparer.Ordinal));

    /// <summary>"Arrest · inferred · drawn from the text": no more than the words before it leave open.</summary>
    public static string Why(EventLine line)
    {
        var kind = line.Event.Type == Description.Lives.LifeEventType.Other ? "" : EventKinds.Name(line.Event.Type);
        return string.Join(" · ", new[]
        {
            kind == line.Words ? "" : kind, line.Remark, line.Event.IsByStay ? Shared.Wording.Phrases.Say("concluded from the stay") : "", EventKinds.Standing(line.Event.Standing),
        }.Where(part => part.Length > 0));
    }
}
